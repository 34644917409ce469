// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/exportoverview.h"

#include "core/dataset/formats.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/segmented.h"
#include "ui/common/theme.h"
#include "ui/dataset/exportwords.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype shownRowCharacters = 20'000; // of one row; what is written is never cut

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QLabel *plain(const QString &text, TypeRole role, QWidget *parent)
{
    return new ElideLabel(text, role, role == TypeRole::Body ? Ink::Text : Ink::Muted, parent);
}

qint64 rowsOf(const ExportCounts &counts)
{
    qint64 rows = 0;
    for (const FormatCounts &format : counts.formats)
        rows += format.out;
    return rows;
}

} // namespace

ExportOverview::ExportOverview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportOverview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s20, space::pane, space::s20, space::pane);
    column->setSpacing(space::betweenCards);
    auto *head = new QHBoxLayout;
    m_head = new ElideLabel(QString(), TypeRole::Head, Ink::Text, this);
    m_head->setObjectName(QStringLiteral("exportRows"));
    m_state = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, this);
    m_state->setObjectName(QStringLiteral("exportState"));
    head->addWidget(m_head);
    head->addSpacing(space::s12);
    head->addWidget(m_state, 1);
    column->addLayout(head);
    buildResult(column);

    m_counts = new Card(this);
    m_counts->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_counts->column()->addWidget(
        new ElideLabel(tr("What goes in"), TypeRole::Strong, Ink::Text, m_counts));
    column->addWidget(m_counts);
    buildPreview(column);
    setCounting();
}

ExportOverview::~ExportOverview() = default;

void ExportOverview::buildResult(QVBoxLayout *column)
{
    m_result = new Card(this);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setTone(Tone::Ok);
    m_result->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_resultHead = new ElideLabel(QString(), TypeRole::Strong, Ink::Ok, m_result);
    m_resultHead->setObjectName(QStringLiteral("exportResultHead"));
    m_result->column()->addWidget(m_resultHead);
    auto *row = new QHBoxLayout;
    m_resultPath = new Paragraph(QString(), TypeRole::Body, Ink::Text, m_result);
    m_resultPath->setObjectName(QStringLiteral("exportManifest"));
    m_resultPath->setSelectable(true);
    row->addWidget(m_resultPath, 1);
    m_copy = new DecisionButton(tr("Copy path"), QStringLiteral("copy"), {}, ButtonVariant::Normal,
                                m_result);
    m_copy->setObjectName(QStringLiteral("exportCopyPath"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_manifest); });
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_result->column()->addLayout(row);
    m_result->hide();
    column->addWidget(m_result);
}

void ExportOverview::buildPreview(QVBoxLayout *column)
{
    m_preview = new Card(this);
    m_preview->column()->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_preview->column()->setSpacing(space::s8);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElideLabel(tr("Preview"), TypeRole::Strong, Ink::Text, m_preview));
    head->addStretch(1);
    m_format = new Segmented(tr("Format of the preview"), m_preview);
    m_format->setObjectName(QStringLiteral("exportPreviewFormat"));
    m_formats = formatNames();
    for (const QString &name : m_formats)
        m_format->addSegment(words::exportFormat(name));
    m_format->setCurrent(0);
    connect(m_format, &Segmented::currentChanged, this, [this] { showRows(); });
    head->addWidget(m_format);
    m_preview->column()->addLayout(head);
    m_rows = new QPlainTextEdit(m_preview);
    m_rows->setObjectName(QStringLiteral("exportPreview"));
    m_rows->setAccessibleName(tr("First rows as they will be written"));
    m_rows->setReadOnly(true);
    m_rows->setTabChangesFocus(true);
    m_rows->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_rows->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->column()->addWidget(m_rows, 1);
    column->addWidget(m_preview, 1);
}

void ExportOverview::setCounting()
{
    m_state->setInk(Ink::Muted);
    m_state->setLine(tr("counting …"));
}

void ExportOverview::setPreview(const ExportPreview &preview)
{
    m_shown = preview;
    m_head->setLine(words::rows(rowsOf(preview.counts)));
    m_state->setInk(Ink::Muted);
    m_state->setLine(tr("follows every change"));
    showCounts(preview.counts);
    showRows();
}

void ExportOverview::setProblem(const QString &sentence)
{
    m_shown = {};
    m_head->setLine(tr("No rows"));
    m_state->setInk(Ink::Danger);
    m_state->setLine(sentence);
    showCounts({});
    showRows();
}

void ExportOverview::showCounts(const ExportCounts &counts)
{
    delete m_countRows;
    m_countRows = new QWidget(m_counts);
    auto *grid = new QGridLayout(m_countRows);
    grid->setContentsMargins(0, space::s4, 0, 0);
    grid->setHorizontalSpacing(space::s16);
    grid->setVerticalSpacing(space::s4);
    grid->setColumnStretch(2, 1);
    int line = 0;
    const auto add = [&](const QString &name, qint64 n, const QString &detail, TypeRole role) {
        grid->addWidget(plain(name, role, m_countRows), line, 0);
        grid->addWidget(plain(number(n), role, m_countRows), line, 1, Qt::AlignRight);
        grid->addWidget(new ElideLabel(detail, TypeRole::Caption, Ink::Muted, m_countRows), line,
                        2);
        ++line;
    };
    add(tr("Decisions that match"), counts.records, QString(), TypeRole::Body);
    for (const FormatCounts &format : counts.formats) {
        const bool whole = format.splits[1] + format.splits[2] == 0;
        const QString splits = whole ? QString()
                                     : tr("train %1, validation %2, test %3")
                                           .arg(number(format.splits[0]), number(format.splits[1]),
                                                number(format.splits[2]));
        add(words::exportFormat(format.format), format.out, splits, TypeRole::Body);
        for (auto it = format.drops.cbegin(); it != format.drops.cend(); ++it)
            add(tr("left out"), it.value(), words::dropReason(it.key()), TypeRole::Caption);
    }
    m_counts->column()->addWidget(m_countRows);
    m_countRows->show();
}

void ExportOverview::showRows()
{
    const int index = std::max(0, m_format->current());
    const QString prefix = m_formats.value(index) + u'/';
    QStringList rows;
    for (const PreviewRow &row : m_shown.rows) {
        if (!row.file.startsWith(prefix))
            continue;
        QString text = QString::fromUtf8(row.line);
        if (text.size() > shownRowCharacters)
            text = text.first(shownRowCharacters) + QStringLiteral(" …");
        rows += row.file.mid(prefix.size()) + QStringLiteral("\n") + text;
    }
    m_rows->setPlainText(rows.join(QStringLiteral("\n\n")));
    m_rows->setPlaceholderText(tr("Nothing goes into this format."));
}

void ExportOverview::setResult(const ExportSummary &summary)
{
    m_manifest = summary.manifestPath;
    m_resultHead->setLine(
        tr("%1 is written: %2").arg(summary.batchId, words::rows(rowsOf(summary.counts))));
    m_resultPath->setParagraph(summary.manifestPath);
    m_result->show();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void ExportOverview::clearResult()
{
    m_result->hide();
}

} // namespace bluepencil
