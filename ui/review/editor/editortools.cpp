// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/editortools.h"

#include "core/text/text.h"
#include "ui/common/actionregistry.h"
#include "ui/common/toast.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/findbar.h"
#include "ui/review/editor/owntexts.h"
#include "ui/review/editor/spellingpane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/settings/settings.h"

#include <QAction>

namespace bluepencil {

namespace {

constexpr int codePauseMs = 60;

const QString inCode = QStringLiteral("code");
const QString everywhere = QStringLiteral("everywhere");
const QString nowhere = QStringLiteral("nowhere");

} // namespace

EditorTools::EditorTools(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_editor(around.editor)
    , m_speller(new SpellRunner(this))
{
    m_codePause.setSingleShot(true);
    m_codePause.setInterval(codePauseMs);
    connect(&m_codePause, &QTimer::timeout, this, [this] { m_editor.noteCode(); });
    connect(&m_editor, &DraftEditor::textChanged, this, &EditorTools::onText);
    connect(&m_editor, &DraftEditor::caretMoved, this, &EditorTools::onCaret);
    connect(m_speller, &SpellRunner::checked, this, &EditorTools::onSpelled);
    connect(m_speller, &SpellRunner::suggested, this, &EditorTools::onSuggested);
    connect(&m_around.own, &OwnTexts::wordsChanged, this, &EditorTools::requestSpelling);
    FindBar *find = &m_around.find;
    connect(find, &FindBar::changed, this, &EditorTools::look);
    connect(find, &FindBar::nextWanted, this, &EditorTools::nextMatch);
    connect(find, &FindBar::previousWanted, this, &EditorTools::previousMatch);
    connect(find, &FindBar::replaceWanted, this, &EditorTools::replaceMatch);
    connect(find, &FindBar::replaceAllWanted, this, &EditorTools::replaceAllMatches);
    connect(find, &FindBar::closeWanted, this, &EditorTools::closeFind);
    connect(&m_around.settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::WhiteSpace || key == Settings::Key::SpellCheck)
            applySettings();
    });
    addActions();
    connect(&m_around.actions, &ActionRegistry::keysChanged, this, &EditorTools::showKeys);
    showKeys();
    applySettings();
}

EditorTools::~EditorTools() = default;

void EditorTools::addAction(const char *id, const QString &text, const QString &group,
                            const QList<QKeySequence> &keys, Run run)
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = text;
    spec.group = group;
    spec.keys = keys;
    spec.context = ActionContext::Review;
    QAction *action = m_around.actions.add(spec, &m_around.window);
    connect(action, &QAction::triggered, this, [this, run] { (this->*run)(); });
    const bool writes = spec.id.startsWith(u"insert.") || spec.id == u"spell.suggest";
    const bool spells = spec.id.startsWith(u"spell.");
    m_around.actions.setObstacle(spec.id, [this, writes, spells] {
        const QString obstacle = writes ? noWriting() : noDraft();
        return obstacle.isEmpty() && spells ? noSpelling() : obstacle;
    });
}

void EditorTools::addActions()
{
    const QString group = tr("Write");
    addAction("find.open", tr("Find and replace in the draft"), group,
              {QKeySequence(Qt::CTRL | Qt::Key_H)}, &EditorTools::openFind);
    addAction("find.next", tr("Next match"), group,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}, &EditorTools::nextMatch);
    addAction("find.previous", tr("Previous match"), group,
              {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H)}, &EditorTools::previousMatch);
    addAction("spell.next", tr("Next misspelt word"), group, {QKeySequence(Qt::Key_F11)},
              &EditorTools::nextMisspelt);
    addAction("spell.previous", tr("Previous misspelt word"), group,
              {QKeySequence(Qt::SHIFT | Qt::Key_F11)}, &EditorTools::previousMisspelt);
    addAction("spell.suggest", tr("Suggestions for the misspelt word"), group,
              {QKeySequence(Qt::CTRL | Qt::Key_Period)}, &EditorTools::askSuggestions);
    addAction("spell.add", tr("Add the word to your dictionary"), group,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, &EditorTools::addHere);
    addAction("insert.snippet", tr("Insert a snippet"), group, {QKeySequence(Qt::CTRL | Qt::Key_J)},
              &EditorTools::askSnippet);
    addAction("insert.source", tr("Insert a fact or a reference"), group,
              {QKeySequence(Qt::CTRL | Qt::Key_I)}, &EditorTools::askSource);
    addAction("look.whiteSpace", tr("White space: in code, everywhere, nowhere"), group,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, &EditorTools::turnWhiteSpace);
}

void EditorTools::showKeys()
{
    m_around.spelling.setKeys(m_around.actions.keys(QStringLiteral("spell.next")),
                              m_around.actions.keys(QStringLiteral("spell.suggest")));
}

QString EditorTools::noDraft() const
{
    if (!m_around.controller.item())
        return tr("There is no draft to work on");
    if (m_around.controller.isCovered())
        return tr("Hold the draft again first");
    return {};
}

QString EditorTools::noWriting() const
{
    if (m_around.controller.isReadOnly() || m_editor.isReadOnly())
        return tr("The workspace is open for reading only");
    return noDraft();
}

QString EditorTools::noSpelling() const
{
    return m_around.settings.isOn(Settings::Key::SpellCheck)
        ? QString()
        : tr("The settings say that misspelt words are not marked");
}

void EditorTools::showItem()
{
    const auto &item = m_around.controller.item();
    m_item = item ? std::make_shared<const Item>(item->lease.item) : nullptr;
    m_speller->forget();
    m_report = {};
    m_reportToken = 0;
    m_step = 0;
    m_wantsSuggestions = false;
    m_isTyping = false;
    m_around.spelling.clear();
    m_around.find.setCanReplace(noWriting().isEmpty());
    if (m_around.find.isVisible())
        look();
    requestSpelling();
}

void EditorTools::onText()
{
    m_isTyping = true;
    m_codePause.start();
    requestSpelling();
    if (m_around.find.isVisible())
        look();
}

void EditorTools::onCaret()
{
    if (m_isTyping && isSpelled()) {
        m_isTyping = false;
        showMisspelt();
    }
    if (m_around.find.isVisible())
        m_around.find.showCount(int(m_matches.size()), currentMatch());
}

// In place of what is selected, as one step that undo takes back.
void EditorTools::insert(const QString &text, std::optional<qsizetype> caret)
{
    const qsizetype here = m_editor.caret();
    const auto [start, end] = m_editor.selection().value_or(std::pair(here, here));
    replaceStretch(start, end, text, caret);
}

void EditorTools::replaceStretch(qsizetype start, qsizetype end, const QString &text,
                                 std::optional<qsizetype> caret)
{
    m_editor.replaceAll({{start, end, text}});
    if (caret)
        m_editor.setCaret(start + *caret);
    m_editor.setFocus();
}

void EditorTools::applySettings()
{
    const QString wanted = m_around.settings.text(Settings::Key::WhiteSpace);
    m_editor.setWhiteSpace(wanted == everywhere    ? DraftEditor::WhiteSpace::Everywhere
                               : wanted == nowhere ? DraftEditor::WhiteSpace::Nowhere
                                                   : DraftEditor::WhiteSpace::InCode);
    const bool checks = m_around.settings.isOn(Settings::Key::SpellCheck);
    m_around.spelling.setVisible(checks);
    if (checks) {
        requestSpelling();
        return;
    }
    m_speller->forget();
    m_report = {};
    m_editor.showMisspelt({}, m_editor.textToken());
    m_around.spelling.clear();
}

void EditorTools::turnWhiteSpace()
{
    if (!noDraft().isEmpty())
        return;
    const QString now = m_around.settings.text(Settings::Key::WhiteSpace);
    const QString next = now == inCode ? everywhere : now == everywhere ? nowhere : inCode;
    m_around.settings.set(Settings::Key::WhiteSpace, next);
    m_around.toast.present(next == everywhere    ? tr("White space is shown everywhere")
                               : next == nowhere ? tr("White space is shown nowhere")
                                                 : tr("White space is shown in code and tables"));
}

} // namespace bluepencil
