// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewplace.h"

#include "core/model/taxonomy.h"
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/keeprow.h"
#include "ui/common/separator.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/editortools.h"
#include "ui/review/editor/findbar.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/editor/spellingpane.h"
#include "ui/review/effortmeter.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/overlays/besideview.h"
#include "ui/review/overlays/decisionoverlays.h"
#include "ui/review/overlays/flowoverlays.h"
#include "ui/review/overlays/redraftoverlay.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/panes/decisionbar.h"
#include "ui/review/panes/factspane.h"
#include "ui/review/panes/guidelinepane.h"
#include "ui/review/panes/labelpanel.h"
#include "ui/review/panes/linkline.h"
#include "ui/review/panes/memorypane.h"
#include "ui/review/panes/memorysource.h"
#include "ui/review/panes/newspane.h"
#include "ui/review/panes/scrollcolumn.h"
#include "ui/review/panes/sheethead.h"
#include "ui/review/queue/prepareditems.h"
#include "ui/review/queue/queuepane.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int leftWidth = 312;
constexpr int leftLeast = 236;
constexpr int leftMost = 420;
constexpr int centreLeast = 480;
constexpr int rightWidth = 336;
constexpr int rightLeast = 264;
constexpr int rightMost = 440;
constexpr int sheetLeast = 120;
constexpr int noteHeight = 58;

QSplitter *splitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
{
    auto *made = new QSplitter(orientation, parent);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(metric::splitter);
    return made;
}

// A splitter does not ask how high its widgets are at their width. What stands above the draft
// keeps its lines, as far as the redline can give way.
class DraftHost final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const int room = parentWidget()->height() - sheetLeast - metric::splitter;
            const int wanted = layout()->totalMinimumHeightForWidth(width());
            setMinimumHeight(qMax(sheetLeast, qMin(wanted, room)));
        }
        return done;
    }
};

} // namespace

ReviewPlace::ReviewPlace(const Surroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_controller(around.controller)
    , m_diff(new DiffRunner(this))
    , m_checks(new CheckRunner(this))
    , m_memory(new MemoryRunner(memoryOf(around.controller, around.random), this))
    , m_veil(new ScreenVeil(this))
    , m_effort(new EffortMeter(around.controller.clock(), &around.window, this))
    , m_lastSkill(around.settings.text(Settings::Key::EscalationSkill))
    , m_prepared(new PreparedItems(this))
{
    setObjectName(QStringLiteral("reviewPlace"));
    m_columns = splitter(Qt::Horizontal, QStringLiteral("columns"), this);
    m_columns->addWidget(buildLeft());
    auto *work = new QWidget(m_columns);
    auto *workColumn = new QVBoxLayout(work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(0);
    auto *inner = splitter(Qt::Horizontal, QStringLiteral("innerColumns"), work);
    inner->addWidget(buildCentre());
    inner->addWidget(buildRight());
    inner->setStretchFactor(0, 1);
    inner->setStretchFactor(1, 0);
    m_bar = new DecisionBar(m_controller.clock(), work);
    workColumn->addWidget(inner, 1);
    workColumn->addWidget(m_bar);
    m_columns->addWidget(work);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);

    connectCompare();
    connectAdjudication();
    addActions();
    addMoves();
    addAnswerActions();
    addKeepingActions();
    addRemoteActions();
    addNewsActions();
    connectKeys();
    connectController();
    connectKeeping();
    connectRemote();
    connectChecks();
    connectMemory();
    connectAnswers();
    connectAttention();
    connectGuideline();
    connectFields();
    connectNews();
    connectVeil();
    m_tools
        = new EditorTools({m_controller, around.actions, around.settings, around.own, around.toast,
                           around.window, *m_editor, *m_find, *m_spelling, *m_veil},
                          this);
    connect(m_tools, &EditorTools::wordsOffered, this, [this](const QString &misspelt) {
        m_offers.offer(SuggestionKind::Spelling, misspelt);
    });
    connect(m_tools, &EditorTools::wordTaken, this,
            [this](const QString &misspelt) { m_offers.take(SuggestionKind::Spelling, misspelt); });
    restoreSizes();
    showItem();
}

ReviewPlace::~ReviewPlace()
{
    m_controller.setWorkSource({});
    for (const ActionSpec &spec : m_around.actions.specs()) {
        if (spec.context == ActionContext::Review || spec.context == ActionContext::Labels)
            m_around.actions.setObstacle(spec.id, {});
    }
    m_around.actions.setObstacle(QStringLiteral("look.showPersonal"), {});
}

QWidget *ReviewPlace::buildLeft()
{
    m_left = splitter(Qt::Vertical, QStringLiteral("leftSplit"), m_columns);
    m_left->setMinimumWidth(leftLeast);
    m_left->setMaximumWidth(leftMost);
    m_queue = new QueuePane(m_controller.clock(), m_left);
    m_conversation = new ConversationPane(m_left);
    m_queue->setMinimumHeight(sheetLeast);
    m_conversation->setMinimumHeight(sheetLeast);
    m_left->addWidget(m_queue);
    m_left->addWidget(m_conversation);
    m_left->setSizes({340, 500});
    return m_left;
}

QWidget *ReviewPlace::buildRedline()
{
    m_redlinePane = new QWidget(m_sheet);
    m_redlinePane->setAutoFillBackground(true);
    m_redlinePane->setBackgroundRole(QPalette::Base);
    m_redlinePane->setMinimumHeight(sheetLeast);
    auto *column = new QVBoxLayout(m_redlinePane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(m_redlinePane);
    keepRow(head, 44);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(48, 4, 20, 0);
    row->setSpacing(12);
    row->addWidget(new ElideLabel(tr("Redline"), TypeRole::Strong, Ink::Text, head));
    m_redlineWords = new ElideLabel({}, TypeRole::Caption, Ink::Muted, head);
    m_redlineWords->setObjectName(QStringLiteral("redlineWords"));
    m_redlineWords->setElides(true);
    row->addWidget(m_redlineWords, 1);
    m_redline = new RedlineView(m_redlinePane);
    connect(m_redline, &RedlineView::startMoved, row, [this, row](int start) {
        row->setContentsMargins(mirrored(layoutDirection(), QMargins(start, 4, 20, 0)));
    });
    column->addWidget(head);
    column->addWidget(m_redline, 1);
    return m_redlinePane;
}

QWidget *ReviewPlace::buildCover()
{
    m_cover = new EmptyState(QStringLiteral("clock"), tr("The time for this draft ran out"),
                             tr("Someone else may open it now. Your text is kept: hold the draft "
                                "again to go on."),
                             this);
    m_cover->setObjectName(QStringLiteral("leaseCover"));
    m_hold = new DecisionButton(tr("Hold it again"), QStringLiteral("sync"), {},
                                ButtonVariant::Primary, m_cover);
    m_hold->setObjectName(QStringLiteral("renewButton"));
    connect(m_hold, &QPushButton::clicked, &m_controller, &ReviewController::renew);
    m_cover->addButton(m_hold);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_cover, 1);
    column->addWidget(buildKept(), 1);
    return page;
}

QWidget *ReviewPlace::buildUnopened()
{
    m_unopened = new EmptyState(QStringLiteral("cross-circle"), {}, {}, this);
    m_unopened->setObjectName(QStringLiteral("unopened"));
    auto *again = new DecisionButton(tr("Try again"), QStringLiteral("sync"), {},
                                     ButtonVariant::Primary, m_unopened);
    again->setObjectName(QStringLiteral("openAgainButton"));
    connect(again, &QPushButton::clicked, &m_controller, &ReviewController::start);
    m_unopened->addButton(again);
    return m_unopened;
}

QWidget *ReviewPlace::buildCentre()
{
    auto *host = new QWidget(this);
    host->setAutoFillBackground(true);
    host->setBackgroundRole(QPalette::Base);
    host->setMinimumWidth(centreLeast);
    m_centre = new QStackedLayout(host);

    m_sheet = splitter(Qt::Vertical, QStringLiteral("sheetSplit"), host);
    m_sheet->setMinimumHeight(2 * sheetLeast + metric::splitter);
    auto *page = new DraftHost(m_sheet);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    page->setMinimumHeight(sheetLeast);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new SheetHead(m_controller.clock(), page);
    m_editor = new DraftEditor(page);
    m_link = new LinkLine(page);
    m_newsPane = new NewsPane(page);
    m_find = new FindBar(page);
    m_find->hide();
    column->addWidget(m_head);
    column->addWidget(m_link);
    column->addWidget(m_newsPane);
    column->addWidget(m_find);
    m_beside = new BesideView(*m_editor, page);
    connect(m_beside, &BesideView::startMoved, m_head, &SheetHead::setTextStart);
    connect(m_beside, &BesideView::startMoved, m_link, &LinkLine::setTextStart);
    m_fields = new FieldPane(m_editor, m_beside, page);
    column->addWidget(m_fields, 1);
    m_sheet->addWidget(page);
    m_sheet->addWidget(buildRedline());
    m_sheet->setSizes({560, 440});
    m_centre->addWidget(m_sheet);

    m_empty = new EmptyState(QStringLiteral("check-circle"), {}, {}, host);
    m_empty->setObjectName(QStringLiteral("emptyReview"));
    m_import = new DecisionButton(tr("Import drafts"), QStringLiteral("import"), {},
                                  ButtonVariant::Normal, m_empty);
    m_import->setObjectName(QStringLiteral("importButton"));
    if (QAction *run = m_around.actions.action(QStringLiteral("window.import")))
        connect(m_import, &QPushButton::clicked, run, &QAction::trigger);
    m_empty->addButton(m_import);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(buildCover());
    m_centre->addWidget(buildUnopened());
    return host;
}

QWidget *ReviewPlace::buildRight()
{
    m_side
        = new ScrollColumn(tr("Checks, facts, labels and guideline"), QStringLiteral("side"), this);
    m_side->setMinimumWidth(rightLeast);
    m_side->setMaximumWidth(rightMost);
    QVBoxLayout *column = m_side->column();
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_checksPane = new ChecksPane(m_side->host());
    m_memoryPane = new MemoryPane(m_side->host());
    m_spelling = new SpellingPane(m_side->host());
    m_factsHead = new ElideLabel(tr("Facts"), TypeRole::Strong, Ink::Text, m_side->host());
    m_facts = new FactsPane(m_side->host());
    m_labelPanel = new LabelPanel(taxonomyCodes(), m_side->host());
    m_note = new QPlainTextEdit(m_side->host());
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What others should know"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme().sized(noteHeight));
    m_guideline = new GuidelinePane(m_side->host());
    column->addWidget(m_checksPane);
    column->addWidget(m_spelling);
    column->addWidget(m_memoryPane);
    column->addSpacing(12);
    column->addWidget(m_factsHead);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(m_labelPanel);
    column->addSpacing(12);
    column->addWidget(new ElideLabel(tr("Note"), TypeRole::Strong, Ink::Text, m_side->host()));
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(m_guideline);
    column->addStretch(1);
    return m_side;
}

void ReviewPlace::restoreSizes()
{
    Settings &settings = m_around.settings;
    auto *inner = m_columns->findChild<QSplitter *>(QStringLiteral("innerColumns"));
    m_columns->setSizes({leftWidth, 1440 - leftWidth});
    inner->setSizes({1440 - leftWidth - rightWidth, rightWidth});
    m_columns->restoreState(settings.value(Settings::Key::ColumnSizes).toByteArray());
    m_left->restoreState(settings.value(Settings::Key::LeftSizes).toByteArray());
    m_sheet->restoreState(settings.value(Settings::Key::SheetSizes).toByteArray());
    const auto keep = [&settings](QSplitter *split, Settings::Key key) {
        connect(split, &QSplitter::splitterMoved, split,
                [&settings, split, key] { settings.set(key, split->saveState()); });
    };
    keep(m_columns, Settings::Key::ColumnSizes);
    keep(m_left, Settings::Key::LeftSizes);
    keep(m_sheet, Settings::Key::SheetSizes);
    placeRedline();
}

void ReviewPlace::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_queue->setNarrow(narrow);
    m_head->setNarrow(narrow);
    m_redline->setNarrow(narrow);
    m_newsPane->setNarrow(narrow);
    m_labelPanel->setNarrow(narrow);
    m_bar->setNarrow(narrow);
    spread();
}

// Large text makes the panes wider, as far as the sheet leaves them room. Who has moved a handle
// has the say.
void ReviewPlace::spread()
{
    if (!m_around.settings.value(Settings::Key::ColumnSizes).toByteArray().isEmpty())
        return;
    m_textScale = theme().textScale;
    int left = qMin(theme().sized(m_narrow ? leftLeast : leftWidth), leftMost);
    int right = qMin(theme().sized(m_narrow ? rightLeast : rightWidth), rightMost);
    const int room = width() - centreLeast - 2 * metric::splitter;
    if (const int both = left + right; both > room) {
        left = qMax(leftLeast, left * room / both);
        right = qMax(rightLeast, right * room / both);
    }
    auto *inner = m_columns->findChild<QSplitter *>(QStringLiteral("innerColumns"));
    m_columns->setSizes({left, qMax(1, width() - left)});
    inner->setSizes({qMax(1, width() - left - right), right});
}

void ReviewPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_note == nullptr || !changesLook(event))
        return;
    m_note->setFixedHeight(theme().sized(noteHeight));
    if (!qFuzzyCompare(m_textScale, theme().textScale))
        spread();
}

void ReviewPlace::focusEditor()
{
    m_fields->setFocus();
}

void ReviewPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown)
        spread(); // it has its width now
    m_wasShown = true;
    if (m_controller.item())
        focusEditor();
    else
        focusQueue();
}

bool ReviewPlace::isCompared() const
{
    return m_diff->isIdle() && m_comparison.token == m_editor->textToken();
}

bool ReviewPlace::isSettled() const
{
    return m_diff->isIdle() && m_baseDiff->isIdle() && m_newsPane->isIdle() && m_checks->isIdle()
        && m_memory->isIdle() && m_tools->isIdle() && m_veil->isIdle() && !m_controller.isBusy()
        && m_controller.saveState() != SaveState::Unsaved && !isGuarded();
}

} // namespace bluepencil
