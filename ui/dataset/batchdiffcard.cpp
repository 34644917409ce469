// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/batchdiffcard.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/formparts.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/figurewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t mostRowsShown = 8;
constexpr qsizetype mostSettingsShown = 20;

FigureCell cell(qint64 value, const QString &text)
{
    return {text, double(value), {}, {}};
}

FigureCell rowsCell(qint64 rows)
{
    return rows < 0 ? FigureCell {words::none(), {}, {}, {}} : cell(rows, QLocale().toString(rows));
}

} // namespace

BatchDiffCard::BatchDiffCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("batchDiff"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    m_head = new ElideLabel(QString(), TypeRole::Strong, Ink::Text, card);
    m_head->setObjectName(QStringLiteral("batchDiffHead"));
    head->addWidget(m_head);
    m_other = formChoice("batchDiffOther", tr("Compared with"), card);
    m_other->setMinimumContentsLength(14);
    head->addWidget(m_other, 1);
    head->addStretch(1);
    m_copy = new DecisionButton(tr("Copy"), QStringLiteral("copy"), {}, ButtonVariant::Ghost, card);
    m_copy->setObjectName(QStringLiteral("batchDiffCopy"));
    head->addWidget(m_copy);
    card->column()->addLayout(head);
    m_words = new Paragraph(QString(), TypeRole::Body, Ink::Text, card);
    m_words->setObjectName(QStringLiteral("batchDiffWords"));
    card->column()->addWidget(m_words);
    m_rows = new FigureTable(tr("Rows of each format"), card);
    m_rows->setObjectName(QStringLiteral("batchDiffRows"));
    card->column()->addWidget(m_rows);
    m_settings = new Paragraph(QString(), TypeRole::Body, Ink::Muted, card);
    m_settings->setObjectName(QStringLiteral("batchDiffSettings"));
    m_settings->setSelectable(true);
    card->column()->addWidget(m_settings);
    connect(m_copy, &QAbstractButton::clicked, this, &BatchDiffCard::copyWanted);
    connect(m_other, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT wanted(m_other->currentData().toString()); });
}

BatchDiffCard::~BatchDiffCard() = default;

void BatchDiffCard::setOthers(const QString &batch, const std::vector<Other> &others)
{
    m_head->setLine(tr("%1 compared with").arg(batch));
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        for (const Other &other : others)
            m_other->addItem(other.words, other.name);
    }
    setVisible(!others.empty());
    m_text.clear();
    if (!others.empty())
        Q_EMIT wanted(others.front().name);
}

void BatchDiffCard::showDiff(const BatchDiff &diff)
{
    m_text = linesOf(diff).join(u'\n');
    const int gone = int(diff.onlyA.size());
    const int added = int(diff.onlyB.size());
    QStringList parts {tr("%n decision(s) added", nullptr, added), tr("%n gone", nullptr, gone),
                       tr("%n changed since", nullptr, int(diff.changed.size())),
                       tr("%n in both", nullptr, int(diff.both))};
    if (diff.sameContent)
        parts.prepend(tr("the same content to the byte"));
    m_words->setParagraph(parts.join(QStringLiteral(", ")));
    FigureSheet sheet;
    sheet.columns = {{tr("Rows of a format"), FigureColumn::Kind::Words},
                     {diff.a, FigureColumn::Kind::Number},
                     {diff.b, FigureColumn::Kind::Number},
                     {tr("Change"), FigureColumn::Kind::Number}};
    for (const FormatRows &rows : diff.formats) {
        const qint64 change = std::max<qint64>(rows.b, 0) - std::max<qint64>(rows.a, 0);
        const QString signedChange
            = (change > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(change);
        sheet.rows.push_back({{{rows.format, {}, {}, {}},
                               rowsCell(rows.a),
                               rowsCell(rows.b),
                               cell(change, signedChange)},
                              false,
                              -1});
    }
    m_rows->setSheet(sheet);
    const auto lines = int(std::min(sheet.rows.size(), mostRowsShown)) + 1;
    m_rows->setFixedHeight(lines * theme().tableRow() + space::s8);
    m_rows->setVisible(!sheet.rows.empty());
    QStringList settings = diff.settings.first(std::min(diff.settings.size(), mostSettingsShown));
    if (diff.settings.size() > settings.size())
        settings += tr("and %n more", nullptr, int(diff.settings.size() - settings.size()));
    m_settings->setParagraph(
        settings.isEmpty() ? tr("The settings are the same.")
                           : tr("Settings that differ:") + u'\n'
                + settings.join(u'\n').replace(QStringLiteral(" -> "), QStringLiteral(" → ")));
    m_settings->show();
    m_copy->setEnabled(true);
}

void BatchDiffCard::showProblem(const QString &sentence)
{
    m_text.clear();
    m_words->setParagraph(sentence);
    m_rows->hide();
    m_settings->hide();
    m_copy->setEnabled(false);
}

void BatchDiffCard::setKeys(const QKeySequence &copy)
{
    m_copy->setKeys(copy);
}

} // namespace bluepencil
