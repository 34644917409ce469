// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/findtext.h"
#include "ui/review/editor/spellrunner.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace bluepencil {

class ActionRegistry;
class DraftEditor;
class FindBar;
class InsertPalette;
class OwnTexts;
class ReviewController;
class Settings;
class ScreenVeil;
class SpellingPane;
class Toast;

// What a person has at hand while they write in the draft: spelling, find and replace, their own
// snippets, facts and references to insert, and white space made visible.
class EditorTools final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    struct Surroundings {
        ReviewController &controller;
        ActionRegistry &actions;
        Settings &settings;
        OwnTexts &own;
        Toast &toast;
        QWidget &window;
        DraftEditor &editor;
        FindBar &find;
        SpellingPane &spelling;
        const ScreenVeil &veil;
    };

    EditorTools(const Surroundings &around, QObject *parent);
    ~EditorTools() override;
    Q_DISABLE_COPY_MOVE(EditorTools)

    // Another item is in the editor, or a newer revision of it, or none.
    void showItem();

    [[nodiscard]] bool isIdle() const { return m_speller->isIdle() && !m_codePause.isActive(); }

    // Of the text that is in the editor; tests look at it.
    [[nodiscard]] const std::vector<Misspelling> &misspelt() const { return m_report.misspelt; }

Q_SIGNALS:
    // Words for a misspelt one are on the screen; one of them takes its place.
    void wordsOffered(const QString &misspelt);
    void wordTaken(const QString &misspelt);

private:
    using Run = void (EditorTools::*)();

    void addActions();
    void addAction(const char *id, const QString &text, const QString &group,
                   const QList<QKeySequence> &keys, Run run);
    void showKeys();
    void onText();
    void onCaret();
    [[nodiscard]] QString noDraft() const; // why there is nothing to look at; empty: there is
    [[nodiscard]] QString noWriting() const; // why nothing can be written; empty: it can
    [[nodiscard]] QString noSpelling() const; // why no word is marked; empty: they are
    void insert(const QString &text, std::optional<qsizetype> caret);
    void replaceStretch(qsizetype start, qsizetype end, const QString &text,
                        std::optional<qsizetype> caret);

    // Spelling (editorspelling.cpp)
    void requestSpelling();
    void onSpelled(const SpellOutcome &outcome);
    void showMisspelt();
    void nextMisspelt();
    void previousMisspelt();
    void moveMisspelt(int step);
    void askSuggestions();
    void onSuggested(const SuggestOutcome &outcome);
    void take(const Misspelling &misspelling, const QString &word);
    void addHere();
    void addWord(const QString &word);
    [[nodiscard]] bool isSpelled() const; // the report is of the text in the editor
    [[nodiscard]] std::optional<Misspelling> misspellingHere() const;

    // Find and replace (editorfind.cpp)
    void openFind();
    void closeFind();
    void look();
    void nextMatch();
    void previousMatch();
    void moveMatch(int step);
    void replaceMatch();
    void replaceAllMatches();
    [[nodiscard]] int currentMatch() const; // -1: none is selected

    // Snippets, facts, references (editorinsert.cpp)
    void askSnippet();
    void insertSnippet(int index);
    void askSource();
    [[nodiscard]] int snippetHere() const; // whose abbreviation stands at the caret; -1: none
    void tellUnknown(const QStringList &placeholders);

    void turnWhiteSpace();
    void applySettings();

    Surroundings m_around;
    DraftEditor &m_editor;
    SpellRunner *m_speller = nullptr;
    std::shared_ptr<const Item> m_item;
    SpellingReport m_report; // of the text of m_reportToken
    quint64 m_reportToken = 0;
    int m_step = 0; // to the next misspelt word, once the text is looked at
    bool m_wantsSuggestions = false; // once the text is looked at
    bool m_isTyping = false; // since the caret was moved last
    QPointer<QMenu> m_menu;
    std::vector<FoundPlace> m_matches;
    QTimer m_codePause; // since the last change of the text
    InsertPalette *m_snippets = nullptr; // made when they are first asked for
    InsertPalette *m_sources = nullptr;
    QStringList m_sourceTexts; // of the rows of m_sources
};

} // namespace bluepencil
