// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/exportdialog.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidelabel.h"
#include "ui/common/separator.h"
#include "ui/common/theme.h"
#include "ui/dataset/exportform.h"
#include "ui/dataset/exportoverview.h"
#include "ui/dataset/exportwords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int formWidth = 320;
constexpr int countDelayMs = 150;
constexpr std::size_t previewRows = 5;
constexpr int progressSteps = 1000;

QString proposedFolder(const QString &batchId)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/bluepencil/") + batchId;
}

} // namespace

ExportDialog::ExportDialog(const QString &workspacePath, const Clock &clock,
                           const RandomSource &random, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_service(workspacePath, clock, random)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export a dataset"));
    resize(1080, 720);
    build();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &ExportDialog::count);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::countSoon);
    connect(m_form, &ExportForm::folderChanged, this, &ExportDialog::updateButtons);
    connect(m_form, &ExportForm::browseWanted, this, &ExportDialog::browse);
    connect(&m_service, &ExportService::progressed, this,
            [this](const ExportStep &step) { showProgress(step.done, step.total); });
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    connect(go, &QShortcut::activated, m_export, [this] { m_export->click(); });
    auto *open = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
    connect(open, &QShortcut::activated, this, &ExportDialog::browse);
    m_form->focusFirst();
    updateButtons();
    loadChoices();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    m_form = new ExportForm(scroll);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    middle->addWidget(scroll);
    middle->addWidget(new Separator(Qt::Vertical, this));
    m_overview = new ExportOverview(this);
    middle->addWidget(m_overview, 1);
    column->addLayout(middle, 1);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(buildBar());
}

QWidget *ExportDialog::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumHeight(metric::decisionBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::pane, space::s8, space::pane, space::s8);
    row->setSpacing(space::s12);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s4);
    m_status = new ElideLabel(QString(), TypeRole::Body, Ink::Text, bar);
    m_status->setObjectName(QStringLiteral("exportStatus"));
    words->addWidget(m_status);
    m_progress = new QProgressBar(bar);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->hide();
    words->addWidget(m_progress);
    row->addLayout(words, 1);
    m_close = new DecisionButton(tr("Close"), {}, QKeySequence(Qt::Key_Escape),
                                 ButtonVariant::Normal, bar);
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_close->setReservedTexts({tr("Close"), tr("Cancel")});
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    row->addWidget(m_close);
    m_export = new DecisionButton(tr("Export"), QStringLiteral("export"),
                                  QKeySequence(Qt::CTRL | Qt::Key_E), ButtonVariant::Primary, bar);
    m_export->setObjectName(QStringLiteral("exportGo"));
    m_export->setReservedTexts({tr("Export"), tr("Exporting")});
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    row->addWidget(m_export);
    return bar;
}

void ExportDialog::setFolder(const QString &folder)
{
    m_form->setFolder(folder);
}

void ExportDialog::loadChoices()
{
    m_settled = false;
    m_service.choices().then(this, [this](const Result<ExportChoices> &choices) {
        if (!choices) {
            m_overview->setProblem(words::exportProblem(choices.error()));
            return;
        }
        m_form->setChoices(*choices);
        m_form->proposeFolder(proposedFolder(choices->nextBatchId));
        m_readOnly = choices->readOnly;
        count();
    });
}

void ExportDialog::countSoon()
{
    m_settled = false;
    m_overview->setCounting();
    m_overview->clearResult();
    m_countTimer.start();
}

void ExportDialog::count()
{
    const quint64 asked = ++m_asked;
    m_settled = false;
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        m_rowsNow = 0;
        m_overview->setProblem(problem);
        m_settled = true;
        updateButtons();
        return;
    }
    m_overview->setCounting();
    m_service.preview(m_form->config(), previewRows)
        .then(this, [this, asked](const Result<ExportPreview> &preview) {
            if (asked != m_asked || m_running)
                return;
            m_rowsNow = 0;
            if (preview) {
                for (const FormatCounts &format : preview->counts.formats)
                    m_rowsNow += format.out;
                m_overview->setPreview(*preview);
            } else {
                m_overview->setProblem(words::exportProblem(preview.error()));
            }
            m_settled = true;
            updateButtons();
        });
}

void ExportDialog::browse()
{
    if (m_running)
        return;
    const QString parent = QFileInfo(m_form->folder()).absolutePath();
    m_dialogs.chooseFolder(this, tr("Folder of the dataset"), parent,
                           [this](const QStringList &paths) {
                               if (!paths.isEmpty())
                                   m_form->setFolder(paths.first());
                           });
}

void ExportDialog::startExport()
{
    if (m_running || !m_export->isEnabled() || !m_form->problem().isEmpty())
        return;
    m_countTimer.stop();
    m_overview->clearResult();
    m_status->setInk(Ink::Text);
    m_elapsed.start();
    setRunning(true);
    showProgress(0, 0);
    m_service.run(m_form->config()).then(this, [this](const Result<ExportSummary> &summary) {
        finish(summary);
    });
}

void ExportDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_status->setLine(tr("Cancelling …"));
    m_service.cancel();
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    if (!m_running)
        return;
    const QLocale locale;
    QString text = total > 0
        ? tr("%1 of %2 decisions").arg(locale.toString(done), locale.toString(total))
        : tr("Starting …");
    const qint64 elapsed = m_elapsed.elapsed();
    if (done > 0 && elapsed > 0 && done < total) {
        text += tr(", %1 a second").arg(locale.toString(done * 1000 / elapsed));
        if (const QString left = words::timeLeft(done, total, elapsed); !left.isEmpty())
            text += QStringLiteral(", ") + left;
    }
    m_status->setLine(text);
    m_progress->setValue(total > 0 ? int(done * progressSteps / total) : 0);
}

void ExportDialog::finish(const Result<ExportSummary> &summary)
{
    setRunning(false);
    if (summary) {
        m_status->setLine(tr("Done"));
        m_overview->setResult(*summary);
        // The next one needs a folder of its own.
        loadChoices();
        Q_EMIT exported(summary->manifestPath);
        return;
    }
    const QString sentence = words::exportProblem(summary.error());
    m_status->setInk(summary.error().code == Error::Code::Cancelled ? Ink::Text : Ink::Danger);
    m_status->setLine(sentence);
    m_form->focusFirst();
    count();
    Q_EMIT failed(sentence);
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    m_form->setEnabled(!running);
    m_progress->setVisible(running);
    m_close->setLook(running ? tr("Cancel") : tr("Close"), {});
    m_export->setLook(running ? tr("Exporting") : tr("Export"), QStringLiteral("export"));
    updateButtons();
}

void ExportDialog::updateButtons()
{
    QString why;
    if (m_readOnly)
        why = tr("The workspace can only be read");
    else if (m_form->folder().isEmpty())
        why = tr("Name a folder");
    else if (m_settled && m_rowsNow == 0)
        why = tr("There is nothing to write");
    m_export->setEnabled(!m_running && why.isEmpty());
    m_export->setToolTip(why.toHtmlEscaped());
}

} // namespace bluepencil
