// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/resultcard.h"

#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/dataset/exportwords.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace bluepencil {

ResultCard::ResultCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportResult"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    m_card->setTone(Tone::Ok);
    outer->addWidget(m_card);
    m_head = new ElideLabel(QString(), TypeRole::Strong, Ink::Ok, m_card);
    m_head->setObjectName(QStringLiteral("exportResultHead"));
    m_card->column()->addWidget(m_head);
    m_warnings = new Paragraph(QString(), TypeRole::Body, Ink::Warn, m_card);
    m_warnings->setObjectName(QStringLiteral("exportResultWarnings"));
    m_warnings->setSelectable(true);
    m_card->column()->addWidget(m_warnings);
    m_sha = new ElideLabel(QString(), TypeRole::Body, Ink::Text, m_card);
    m_sha->setElides(true);
    m_sha->setObjectName(QStringLiteral("exportSha"));
    m_card->column()->addWidget(m_sha);
    m_path = new Paragraph(QString(), TypeRole::Body, Ink::Text, m_card);
    m_path->setObjectName(QStringLiteral("exportManifest"));
    m_path->setSelectable(true);
    m_card->column()->addWidget(m_path);
    buildButtons();
}

ResultCard::~ResultCard() = default;

void ResultCard::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    m_open = new DecisionButton(tr("Open folder"), QStringLiteral("export"), {},
                                ButtonVariant::Normal, m_card);
    m_open->setObjectName(QStringLiteral("exportOpenFolder"));
    connect(m_open, &QPushButton::clicked, this, &ResultCard::openWanted);
    auto *copy = new DecisionButton(tr("Copy path"), QStringLiteral("copy"), {},
                                    ButtonVariant::Normal, m_card);
    copy->setObjectName(QStringLiteral("exportCopyPath"));
    connect(copy, &QPushButton::clicked, this, &ResultCard::copyWanted);
    auto *close = new DecisionButton(tr("Dismiss"), {}, {}, ButtonVariant::Ghost, m_card);
    close->setObjectName(QStringLiteral("exportDismiss"));
    connect(close, &QPushButton::clicked, this, &ResultCard::closeWanted);
    row->addWidget(m_open);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    m_card->column()->addLayout(row);
}

void ResultCard::setResult(const ExportSummary &summary)
{
    m_folder = summary.folder;
    m_manifest = summary.manifestPath;
    m_head->setLine(
        tr("%1 is written: %2").arg(summary.batchId, words::rows(words::rowsOf(summary.counts))));
    m_sha->setLine(tr("Content SHA-256 %1").arg(isolated(summary.contentSha256)));
    m_warnings->setParagraph(words::warnings(summary.warnings));
    m_warnings->setVisible(!summary.warnings.empty());
    m_path->setParagraph(summary.manifestPath);
    showRows(summary.counts);
}

void ResultCard::showRows(const ExportCounts &counts)
{
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, space::s4, 0, space::s4);
    grid->setHorizontalSpacing(space::s16);
    grid->setVerticalSpacing(space::s4);
    grid->setColumnStretch(5, 1);
    const auto add = [&](int row, int column, const QString &text, bool head) {
        auto *label = new ElideLabel(text, head ? TypeRole::Caption : TypeRole::Body,
                                     head ? Ink::Muted : Ink::Text, m_rows);
        const bool number = column > 0 && column < 5;
        label->setTabular(number && !head);
        label->setElides(column == 5);
        grid->addWidget(label, row, column,
                        number ? Qt::AlignRight | Qt::AlignVCenter : Qt::Alignment());
    };
    const QStringList heads {tr("Format"),
                             tr("Rows"),
                             words::part(QStringLiteral("train")),
                             words::part(QStringLiteral("validation")),
                             words::part(QStringLiteral("test")),
                             tr("Left out")};
    for (int column = 0; column < heads.size(); ++column)
        add(0, column, heads.at(column), true);
    int row = 1;
    const QLocale locale;
    for (const FormatCounts &format : counts.formats) {
        add(row, 0, format.format, false);
        add(row, 1, locale.toString(format.out), false);
        for (int part = 0; part < 3; ++part)
            add(row, 2 + part, locale.toString(format.splits[std::size_t(part)]), false);
        add(row, 5, words::reasons(format.drops), false);
        ++row;
    }
    m_card->column()->insertWidget(1, m_rows);
    m_rows->show();
}

void ResultCard::focusFirst()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

} // namespace bluepencil
