// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/datasetplace.h"

#include "core/base/whendone.h"
#include "core/dataset/recipe/exportcommand.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/separator.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/bandscard.h"
#include "ui/dataset/exportbar.h"
#include "ui/dataset/exportwords.h"
#include "ui/dataset/figurescard.h"
#include "ui/dataset/formatcards.h"
#include "ui/dataset/funnelcard.h"
#include "ui/dataset/historypage.h"
#include "ui/dataset/previewcard.h"
#include "ui/dataset/recipebar.h"
#include "ui/dataset/recipedesk.h"
#include "ui/dataset/resultcard.h"
#include "ui/dataset/splitcard.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int recipeWidth = 320;
constexpr int countDelayMs = 150;
constexpr std::size_t previewRows = 8;
constexpr qint64 manyRecords = 2'000; // that are not counted while one looks

QString proposedFolder(const QString &batchId)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/bluepencil/") + batchId;
}

// Scrolls up and down only; its content is as wide as it.
class Scroll final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    // First, or the content keeps to the width that it asked for before.
    void resizeEvent(QResizeEvent *event) override
    {
        widget()->setMaximumWidth(viewport()->width());
        QScrollArea::resizeEvent(event);
    }
};

QScrollArea *scrollOf(QWidget *content, QWidget *parent)
{
    auto *scroll = new Scroll(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

DatasetPlace::DatasetPlace(const Around &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_service(around.workspacePath, around.clock, around.random)
    , m_batches(around.workspacePath, around.clock, around.random)
{
    setObjectName(QStringLiteral("datasetPlace"));
    build();
    addActions();
    connectParts();
    updateHindrance();
}

void DatasetPlace::connectParts()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countDelayMs);
    m_recipes
        = new RecipeDesk({m_batches, *m_form, *m_formats, m_around.dialogs, m_around.window}, this);
    connect(m_recipes, &RecipeDesk::said, m_bar, &ExportBar::say);
    connect(m_form, &RecipeForm::filesWanted, this, &DatasetPlace::addEvaluationFiles);
    connect(m_form, &RecipeForm::keyFileWanted, this, &DatasetPlace::chooseKeyFile);
    connect(&m_countTimer, &QTimer::timeout, this, &DatasetPlace::count);
    connect(m_form, &RecipeForm::changed, this, &DatasetPlace::countSoon);
    connect(m_formats, &FormatCards::changed, this, &DatasetPlace::countSoon);
    connect(m_form, &RecipeForm::folderChanged, this, &DatasetPlace::updateHindrance);
    connect(m_form, &RecipeForm::browseWanted, this, &DatasetPlace::browse);
    connect(m_bar, &ExportBar::exportWanted, this, &DatasetPlace::startExport);
    connect(m_bar, &ExportBar::cancelWanted, this, &DatasetPlace::cancelExport);
    connect(&m_service, &ExportService::progressed, m_bar, &ExportBar::showStep);
    connect(&m_service, &ExportService::counting, this, &DatasetPlace::showCounting);
    connect(m_result, &ResultCard::openWanted, this, &DatasetPlace::openFolder);
    connect(m_result, &ResultCard::copyWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_result->manifestPath());
        m_bar->say(tr("The path of the manifest is in the clipboard."));
    });
    connect(m_result, &ResultCard::closeWanted, this, [this] {
        m_form->focusFirst();
        m_result->hide();
    });
}

DatasetPlace::~DatasetPlace()
{
    m_around.actions.setObstacle(QStringLiteral("dataset.cancel"), {});
}

// Building --------------------------------------------------------------------------------------

void DatasetPlace::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildRecipe());
    row->addWidget(new Separator(Qt::Vertical, this));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_scroll = scrollOf(buildOverview(), this);
    m_history = new HistoryPage({m_batches, m_around.dialogs,
                                 [this] {
                                     return batchPlaces();
                                 }},
                                this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(scrollOf(m_history, this));
    right->addWidget(m_pages, 1);
    right->addWidget(new Separator(Qt::Horizontal, this));
    m_bar = new ExportBar(this);
    right->addWidget(m_bar);
    row->addLayout(right, 1);
    fitRecipe();
}

// As wide as the size of the text asks for; the keys on the button give way first.
void DatasetPlace::fitRecipe()
{
    const int wide = theme().sized(recipeWidth);
    m_recipe->setFixedWidth(wide);
    m_command->setCompact(false);
    m_command->setCompact(m_command->sizeHint().width() > wide - 2 * space::pane);
}

void DatasetPlace::changeEvent(QEvent *event)
{
    if (changesLook(event) && m_command != nullptr)
        fitRecipe();
    QWidget::changeEvent(event);
}

QWidget *DatasetPlace::buildRecipe()
{
    auto *pane = new QWidget(this);
    m_recipe = pane;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_form = new RecipeForm(pane);
    column->addWidget(scrollOf(m_form, pane), 1);
    column->addWidget(new Separator(Qt::Horizontal, pane));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::pane, space::s8, space::pane, space::s8);
    m_command = new DecisionButton(tr("As a command"), QStringLiteral("copy"), {},
                                   ButtonVariant::Ghost, pane);
    m_command->setObjectName(QStringLiteral("exportAsCommand"));
    connect(m_command, &QPushButton::clicked, this, &DatasetPlace::copyCommand);
    foot->addWidget(m_command);
    foot->addStretch(1);
    auto *footHost = new QWidget(pane);
    footHost->setMinimumHeight(metric::decisionBar);
    footHost->setLayout(foot);
    column->addWidget(footHost);
    return pane;
}

QWidget *DatasetPlace::buildOverview()
{
    auto *host = new QWidget(this);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(space::s20, space::pane, space::s20, space::pane);
    column->setSpacing(space::betweenCards);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    m_head = new ElideLabel(tr("Counting …"), TypeRole::Head, Ink::Text, host);
    m_head->setObjectName(QStringLiteral("exportRows"));
    m_state = new ElideLabel(QString(), TypeRole::Body, Ink::Muted, host);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setElides(true);
    head->addWidget(m_head);
    head->addWidget(m_state, 1);
    m_batchesButton = new DecisionButton(tr("Batches"), QStringLiteral("clock"), {},
                                         ButtonVariant::Normal, host);
    m_batchesButton->setObjectName(QStringLiteral("exportBatches"));
    connect(m_batchesButton, &QAbstractButton::clicked, this, [this] { showHistory(true); });
    head->addWidget(m_batchesButton);
    column->addLayout(head);
    m_result = new ResultCard(host);
    m_result->hide();
    column->addWidget(m_result);
    m_elsewhere = new Paragraph(QString(), TypeRole::Body, Ink::Warn, host);
    m_elsewhere->setObjectName(QStringLiteral("exportElsewhere"));
    m_elsewhere->setSelectable(true);
    m_elsewhere->hide();
    column->addWidget(m_elsewhere);
    m_funnel = new FunnelCard(host);
    column->addWidget(m_funnel);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::betweenCards);
    m_split = new SplitCard(host);
    m_bands = new BandsCard(host);
    pair->addWidget(m_split, 1);
    pair->addWidget(m_bands, 1);
    column->addLayout(pair);
    m_formats = new FormatCards(host);
    column->addWidget(m_formats);
    m_preview = new PreviewCard(m_around.settings, host);
    column->addWidget(m_preview);
    m_figures = new FiguresCard(host);
    column->addWidget(m_figures);
    column->addStretch(1);
    return host;
}

bool DatasetPlace::isHistory() const
{
    return m_pages->currentIndex() == 1;
}

void DatasetPlace::showHistory(bool on)
{
    if (on == isHistory())
        return;
    m_pages->setCurrentIndex(on ? 1 : 0);
    if (on) {
        m_history->refresh();
        m_history->focusFirst();
    } else {
        m_form->focusFirst();
    }
}

// Where batches are proposed to go, and where the last one went.
QStringList DatasetPlace::batchPlaces() const
{
    QStringList places {QFileInfo(proposedFolder(QStringLiteral("x"))).absolutePath()};
    if (!m_form->folder().isEmpty())
        places.prepend(QFileInfo(m_form->folder()).absolutePath());
    return places;
}

// Counting --------------------------------------------------------------------------------------

void DatasetPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// No proxy: the Tab key would pass over what stands before the folder.
void DatasetPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_form->focusFirst();
}

void DatasetPlace::refresh()
{
    if (isVisible() && !m_running)
        loadChoices();
}

bool DatasetPlace::isSettled() const
{
    return m_settled && !m_running && m_preview->isSettled();
}

void DatasetPlace::setFolder(const QString &folder)
{
    m_form->setFolder(folder);
}

ExportConfig DatasetPlace::config() const
{
    ExportConfig config = m_form->config();
    config.formats = m_formats->chosen();
    return config;
}

QString DatasetPlace::problem() const
{
    if (m_formats->chosen().isEmpty())
        return tr("Choose a format.");
    return m_form->problem();
}

void DatasetPlace::loadChoices()
{
    m_settled = false;
    m_recipes->load();
    whenDone(m_service.choices(), this, [this](const Result<ExportChoices> &choices) {
        if (m_running)
            return;
        if (!choices) {
            m_settled = true;
            showProblem(words::exportProblem(choices.error()));
            return;
        }
        m_form->setChoices(*choices);
        m_records = choices->records;
        m_form->proposeFolder(proposedFolder(choices->nextBatchId));
        m_readOnly = choices->readOnly;
        if (!m_countTimer.isActive())
            count();
    });
}

void DatasetPlace::countSoon()
{
    ++m_asked; // what is under way is of what was chosen before
    m_settled = false;
    m_recipes->setShown(config());
    m_state->setInk(Ink::Muted);
    m_state->setLine(tr("counting …"));
    m_countTimer.start();
}

// The old figures stay until the new ones are there.
void DatasetPlace::count()
{
    const quint64 asked = ++m_asked;
    m_settled = false;
    m_recipes->setShown(config());
    if (const QString sentence = problem(); !sentence.isEmpty()) {
        m_settled = true;
        showProblem(sentence);
        return;
    }
    lookFirst(asked);
    whenDone(m_service.preview(config(), previewRows), this,
             [this, asked](const Result<ExportPreview> &preview) {
                 if (asked != m_asked || m_running)
                     return;
                 m_settled = true;
                 if (preview)
                     showPreview(*preview);
                 else
                     showProblem(words::exportProblem(preview.error()));
             });
}

// Where counting takes its time, some rows stand there at once.
void DatasetPlace::lookFirst(quint64 asked)
{
    if (m_records < manyRecords)
        return;
    whenDone(m_service.firstLook(config(), previewRows), this,
             [this, asked](const Result<FirstLook> &look) {
                 if (look && asked == m_asked && !m_settled && !m_running)
                     m_preview->setFirstLook(*look, m_formats->chosen());
             });
}

void DatasetPlace::showCounting(const ExportStep &step)
{
    if (m_settled || m_running || m_countTimer.isActive())
        return;
    const QLocale locale;
    m_state->setInk(Ink::Muted);
    m_state->setLine(tr("counting, %1 of %2 decisions …")
                         .arg(locale.toString(step.done), locale.toString(step.total)));
}

void DatasetPlace::showPreview(const ExportPreview &preview)
{
    m_problem.clear();
    m_rowsNow = words::rowsOf(preview.counts);
    m_head->setLine(words::rows(m_rowsNow));
    m_state->setInk(Ink::Muted);
    m_state->setLine(preview.counts.records == 0
                         ? words::exportProblem({Error::Code::NotFound, {}, {}, {}})
                         : tr("follows every change"));
    m_funnel->setCounts(preview.counts);
    m_split->setCounts(preview.counts, config().split.has_value());
    m_bands->setCounts(preview.counts);
    m_elsewhere->setParagraph(words::warnings(preview.elsewhere));
    m_elsewhere->setVisible(!preview.elsewhere.empty());
    m_formats->setPreview(preview);
    m_figures->setPreview(preview);
    m_preview->setPreview(preview);
    updateHindrance();
}

// The figures stay as they were; the line above them says why they are not those of what is chosen.
void DatasetPlace::showProblem(const QString &sentence)
{
    m_problem = sentence;
    m_state->setInk(Ink::Danger);
    m_state->setLine(sentence);
    updateHindrance();
}

// Exporting -------------------------------------------------------------------------------------

void DatasetPlace::browse()
{
    if (m_running)
        return;
    const QString parent = QFileInfo(m_form->folder()).absolutePath();
    m_around.dialogs.chooseFolder(this, tr("Folder of the dataset"), parent,
                                  [this](const QStringList &paths) {
                                      if (!paths.isEmpty())
                                          m_form->setFolder(paths.first());
                                  });
}

void DatasetPlace::addEvaluationFiles()
{
    if (m_running)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_around.dialogs.openFiles(this, tr("Texts that the model is judged by"), documents,
                               {{tr("Texts"),
                                 {QStringLiteral("*.jsonl"), QStringLiteral("*.json"),
                                  QStringLiteral("*.txt"), QStringLiteral("*.csv")}}},
                               [this](const QStringList &paths) {
                                   if (!paths.isEmpty())
                                       m_form->addEvaluationFiles(paths);
                               });
}

void DatasetPlace::chooseKeyFile()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    m_around.dialogs.openFiles(this, tr("File of the key"), home, {},
                               [this](const QStringList &paths) {
                                   if (!paths.isEmpty())
                                       m_form->setKeyFile(paths.first());
                               });
}

void DatasetPlace::startExport()
{
    if (!m_bar->canExport() || !problem().isEmpty())
        return;
    m_countTimer.stop();
    m_result->hide();
    m_bar->say({});
    setRunning(true);
    whenDone(m_service.run(config()), this,
             [this](const Result<ExportSummary> &summary) { finish(summary); });
}

void DatasetPlace::cancelExport()
{
    if (m_history->isBusy())
        m_history->cancel();
    if (!m_running)
        return;
    m_bar->showCancelling();
    m_service.cancel();
}

void DatasetPlace::finish(const Result<ExportSummary> &summary)
{
    setRunning(false);
    if (summary) {
        m_result->setResult(*summary);
        m_result->show();
        m_scroll->verticalScrollBar()->setValue(0);
        m_history->addPlace(summary->folder);
        showHistory(false);
        const QString sentence
            = tr("%1 is written: %2")
                  .arg(summary->batchId, words::rows(words::rowsOf(summary->counts)));
        m_bar->say(sentence);
        if (isVisible())
            m_result->focusFirst();
        else
            Q_EMIT said(sentence);
        // The next one needs a folder of its own.
        loadChoices();
        Q_EMIT exported(summary->manifestPath);
        return;
    }
    const QString sentence = words::exportProblem(summary.error());
    const bool cancelled = summary.error().code == Error::Code::Cancelled;
    m_bar->say(sentence, cancelled ? Ink::Text : Ink::Danger);
    if (isVisible())
        m_form->focusFirst();
    else
        Q_EMIT said(sentence);
    loadChoices();
    Q_EMIT failed(sentence);
}

void DatasetPlace::setRunning(bool running)
{
    m_running = running;
    m_form->setEnabled(!running);
    m_formats->setEnabled(!running);
    if (running)
        m_bar->begin();
    else
        m_bar->end();
    updateCancel();
    updateHindrance();
}

void DatasetPlace::updateHindrance()
{
    m_bar->setPrivacy(m_form->config().privacy);
    QString why;
    if (m_readOnly)
        why = words::exportProblem({Error::Code::ReadOnly, {}, {}, {}});
    else if (!m_problem.isEmpty())
        why = m_problem;
    else if (m_form->folder().isEmpty())
        why = tr("Name a folder");
    else if (m_settled && m_rowsNow == 0)
        why = tr("There is nothing to write");
    m_bar->setHindrance(why);
}

void DatasetPlace::copyCommand()
{
    if (const QString sentence = problem(); !sentence.isEmpty()) {
        m_bar->say(sentence, Ink::Danger);
        return;
    }
    QGuiApplication::clipboard()->setText(exportCommand(m_around.workspacePath, config()));
    m_bar->say(tr("The command is in the clipboard."));
}

void DatasetPlace::openFolder()
{
    if (isHistory()) {
        m_history->openFolder();
        return;
    }
    if (m_result->isHidden())
        return;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_result->folder())))
        m_bar->say(tr("No program opens folders here. It is %1").arg(m_result->folder()));
}

} // namespace bluepencil
