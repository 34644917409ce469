// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guideline/guidelinedesk.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace bluepencil {

class ActionRegistry;
class AnchorHighlighter;
class Card;
class DecisionButton;
class ElideLabel;
class GuidelineList;
class Paragraph;
class VoiceForm;

// Where a supervisor writes the guidelines of queues: the text with its anchors, the voice, what
// differs from the published version, and publishing. What is typed is saved as a draft of this
// person's own within a second; publishing is refused in words if somebody else published
// meanwhile, and nothing of either is lost.
class GuidelinePage final : public QWidget {
    Q_OBJECT

public:
    // References must outlive the page.
    GuidelinePage(ReviewService &service, const Clock &clock, ActionRegistry &actions,
                  QWidget &window, QWidget *parent = nullptr);
    ~GuidelinePage() override;
    Q_DISABLE_COPY_MOVE(GuidelinePage)

    // Reads everything anew; opens `id`, else the one that was open, else the first.
    void begin(const QString &id = {});
    // Publishing by key works on this page alone.
    void setActionsEnabled(bool enabled);
    // Nothing is being read, saved or about to be (tests wait for it).
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void closeWanted();
    void said(const QString &sentence);
    // Leases that are granted from now on see another version.
    void published();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct WayOut {
        QString text;
        std::function<void()> go;
    };

    // Building (guidelinepage.cpp)
    void addHead(QVBoxLayout *column);
    [[nodiscard]] QWidget *buildText();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] Card *buildProblem();
    [[nodiscard]] Card *addCard(QVBoxLayout *column, const QString &head);
    void fit();

    // Working (guidelinework.cpp)
    template <typename T>
    void ask(std::function<Result<T>(ReviewDesk &)> work, std::function<void(const T &)> then);
    void take(const GuidelineChoices &choices, const QString &id);
    void open(const QString &id);
    void showStored(const OpenGuideline &stored);
    void showState();
    void showQueues();
    void startNew();
    [[nodiscard]] bool isNameless(); // says so
    void onEdited();
    void preview();
    void save();
    void saved(const Result<qint64> &revision);
    void publish();
    void afterPublishing(const Result<GuidelineVersion> &version);
    void discard();
    void setQueue(const QString &queue, bool follows);
    void showProblem(const QString &words, const std::vector<WayOut> &waysOut = {});
    void showBehind();
    void goOnFromNewest();
    void keepMine();
    [[nodiscard]] GuidelineDraft written() const;
    [[nodiscard]] bool differs() const; // from what is published

    ReviewService &m_service;
    const Clock &m_clock;
    ActionRegistry &m_actions;
    QString m_editor;
    GuidelineChoices m_choices;
    OpenGuideline m_open;
    bool m_isNew = false; // it has no id yet
    bool m_showing = false;
    bool m_isPublishing = false;
    int m_asked = 0;
    quint64 m_edit = 0; // grows with every change
    quint64 m_savedEdit = 0;
    QTimer m_saveTimer;
    QTimer m_previewTimer;

    QWidget *m_middle = nullptr;
    QBoxLayout *m_columns = nullptr;
    QComboBox *m_choice = nullptr;
    Paragraph *m_state = nullptr;
    Card *m_problem = nullptr;
    Paragraph *m_problemWords = nullptr;
    std::vector<DecisionButton *> m_waysOut;
    std::vector<std::function<void()>> m_goOut;
    QWidget *m_idRow = nullptr;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    AnchorHighlighter *m_anchors = nullptr;
    VoiceForm *m_voice = nullptr;
    Paragraph *m_changesHead = nullptr;
    GuidelineList *m_changes = nullptr;
    QVBoxLayout *m_queueColumn = nullptr;
    QWidget *m_queues = nullptr;
    QLineEdit *m_note = nullptr;
    DecisionButton *m_publish = nullptr;
    DecisionButton *m_discard = nullptr;
};

} // namespace bluepencil
