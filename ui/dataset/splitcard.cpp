// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/splitcard.h"

#include "ui/common/card.h"
#include "ui/common/elidelabel.h"
#include "ui/common/style/paint.h"
#include "ui/dataset/exportwords.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

namespace bluepencil {

namespace {

constexpr int splitThickness = 18;
constexpr int partRounding = 3;
constexpr int seam = 3;
constexpr int squareEdge = 9;

QColor colourOf(std::size_t part)
{
    const Theme &t = theme();
    return part == 0 ? t.fill : part == 1 ? t.series3 : t.series2;
}

} // namespace

class SplitCard::Parts final : public QWidget {
public:
    explicit Parts(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(splitThickness);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void set(const std::array<qint64, 3> &rows, const QString &name)
    {
        m_rows = rows;
        setAccessibleName(name);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qint64 all = std::accumulate(m_rows.begin(), m_rows.end(), qint64 {0});
        if (all == 0) {
            drawRounded(&painter, rect(), partRounding, theme().sunken);
            return;
        }
        double from = 0;
        for (std::size_t part = 0; part < m_rows.size(); ++part) {
            const double to = from + double(width()) * double(m_rows[part]) / double(all);
            const int left = static_cast<int>(std::lround(from)) + (from > 0 ? seam : 0);
            const int length = static_cast<int>(std::lround(to)) - left;
            if (m_rows[part] > 0) {
                const QRect bar(left, 0, std::max(length, partRounding), height());
                drawRounded(&painter, mirrored(layoutDirection(), rect(), bar), partRounding,
                            colourOf(part));
            }
            from = to;
        }
    }

private:
    std::array<qint64, 3> m_rows {};
};

// The colour of a part, beside its name.
class SplitCard::Square final : public QWidget {
public:
    Square(std::size_t part, QWidget *parent)
        : QWidget(parent)
        , m_part(part)
    {
        setFixedSize(squareEdge, squareEdge);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRounded(&painter, rect(), 2, colourOf(m_part));
    }

private:
    std::size_t m_part;
};

SplitCard::SplitCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("splitCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    head->addWidget(new ElideLabel(tr("Split"), TypeRole::Strong, Ink::Text, card));
    m_by = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, card);
    m_by->setElides(true);
    head->addWidget(m_by, 1);
    card->column()->addLayout(head);
    m_parts = new Parts(card);
    m_parts->setObjectName(QStringLiteral("splitParts"));
    card->column()->addWidget(m_parts);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s12);
    grid->setVerticalSpacing(space::s6);
    grid->setColumnStretch(4, 1);
    const std::array names {QStringLiteral("train"), QStringLiteral("validation"),
                            QStringLiteral("test")};
    for (std::size_t part = 0; part < names.size(); ++part) {
        const int row = int(part);
        m_rows[part] = new ElideLabel(QString(), TypeRole::Body, Ink::Text, card);
        m_rows[part]->setTabular(true);
        m_rows[part]->setObjectName(QStringLiteral("splitRows-") + names[part]);
        m_shares[part] = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, card);
        grid->addWidget(new Square(part, card), row, 0, Qt::AlignVCenter);
        grid->addWidget(new ElideLabel(words::part(names[part]), TypeRole::Body, Ink::Text, card),
                        row, 1);
        grid->addWidget(m_rows[part], row, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_shares[part], row, 3, Qt::AlignRight | Qt::AlignVCenter);
    }
    card->column()->addLayout(grid);
    card->column()->addStretch(1);
    setCounts({}, false);
}

SplitCard::~SplitCard() = default;

void SplitCard::setCounts(const ExportCounts &counts, bool dealt)
{
    std::array<qint64, 3> rows {};
    for (const FormatCounts &format : counts.formats) {
        for (std::size_t part = 0; part < rows.size(); ++part)
            rows[part] += format.splits[part];
    }
    const qint64 all = std::accumulate(rows.begin(), rows.end(), qint64 {0});
    const QLocale locale;
    for (std::size_t part = 0; part < rows.size(); ++part) {
        m_rows[part]->setLine(locale.toString(rows[part]));
        const double share = all > 0 ? 100.0 * double(rows[part]) / double(all) : 0.0;
        m_shares[part]->setLine(isolated(tr("%1 %").arg(std::lround(share))));
    }
    m_by->setLine(dealt ? tr("by person, nobody is in two parts")
                        : tr("none, every row is to train with"));
    m_parts->set(
        rows,
        tr("train %1, validation %2, test %3")
            .arg(locale.toString(rows[0]), locale.toString(rows[1]), locale.toString(rows[2])));
}

} // namespace bluepencil
