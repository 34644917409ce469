// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/bandscard.h"

#include "core/text/metrics.h"
#include "ui/common/card.h"
#include "ui/common/elidelabel.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/exportwords.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int tallest = 48;
constexpr double fillShare = .56; // of a column's width
constexpr int lift = 4; // between a column and its words

} // namespace

class BandsCard::Columns final : public QWidget {
public:
    explicit Columns(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }

    void set(const std::array<qint64, 5> &bands)
    {
        m_bands = bands;
        QStringList parts;
        for (std::size_t i = 0; i < bands.size(); ++i)
            parts += words::hterBand(bandName(HterBand(i))) + u' ' + QLocale().toString(bands[i]);
        setAccessibleName(parts.join(QStringLiteral(", ")));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TypeRole::Caption));
        return {240, tallest + 2 * (metrics.height() + lift) + 1};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {160, sizeHint().height() - tallest / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(theme().font(TypeRole::Caption));
        const int line = painter.fontMetrics().height();
        const int ground = height() - line - lift;
        const int room = ground - line - lift;
        const qint64 most = std::max<qint64>(1, *std::ranges::max_element(m_bands));
        painter.fillRect(QRect(0, ground, width(), 1), theme().line);
        const int cell = width() / int(m_bands.size());
        for (std::size_t i = 0; i < m_bands.size(); ++i) {
            const QRect column(int(i) * cell, 0, cell, height());
            const int tall = m_bands[i] > 0
                ? std::max(2, static_cast<int>(double(room) * double(m_bands[i]) / double(most)))
                : 0;
            const int wide = static_cast<int>(cell * fillShare);
            const QRect bar(column.left() + (cell - wide) / 2, ground - tall, wide, tall);
            painter.fillRect(mirrored(layoutDirection(), rect(), bar), theme().fill);
            painter.setPen(theme().text);
            drawLine(&painter,
                     mirrored(layoutDirection(), rect(),
                              QRect(column.left(), ground - tall - line - lift / 2, cell, line)),
                     Qt::AlignCenter, QLocale().toString(m_bands[i]), layoutDirection());
            painter.setPen(theme().muted);
            drawLine(&painter,
                     mirrored(layoutDirection(), rect(),
                              QRect(column.left(), ground + lift, cell, line)),
                     Qt::AlignCenter, words::hterBand(bandName(HterBand(i))), layoutDirection());
        }
    }

    void changeEvent(QEvent *event) override
    {
        if (changesLook(event))
            updateGeometry();
        QWidget::changeEvent(event);
    }

private:
    std::array<qint64, 5> m_bands {};
};

BandsCard::BandsCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("bandsCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    auto *title
        = new ElideLabel(tr("Edit effort of what is kept"), TypeRole::Strong, Ink::Text, card);
    title->setElides(true);
    head->addWidget(title);
    m_rest = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, card);
    m_rest->setElides(true);
    head->addWidget(m_rest, 1);
    card->column()->addLayout(head);
    m_columns = new Columns(card);
    m_columns->setObjectName(QStringLiteral("hterColumns"));
    card->column()->addWidget(m_columns, 1);
    setCounts({});
}

BandsCard::~BandsCard() = default;

void BandsCard::setCounts(const ExportCounts &counts)
{
    m_columns->set(counts.bands);
    m_rest->setLine(
        counts.withoutFinal > 0
            ? tr("HTER, %1 without a final").arg(QLocale().toString(counts.withoutFinal))
            : tr("HTER bands"));
}

} // namespace bluepencil
