// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace bluepencil {

enum class Answer { Accept, Alternative, Cancel };

struct Question {
    QString head; // what is asked
    QString text; // what happens
    QString accept; // a verb
    QString alternative; // empty: none
    QString cancel; // empty: nothing to choose, the accept button only closes
    bool dangerous = false; // what can't be undone: Return cancels
};

// Which files a dialog offers: {"JSON Lines", {"*.jsonl"}}.
struct FileKind {
    QString name;
    QStringList patterns;
};

// Every message and file dialog of the window. Constructed in main and handed on; answers come
// later, through a call with the parent as its context: nothing runs inside a nested loop.
// A test says the next answer beforehand and no dialog opens.
class Dialogs final {
public:
    using OnAnswer = std::function<void(Answer)>;
    // Empty: cancelled.
    using OnPaths = std::function<void(const QStringList &paths)>;

    Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)
    ~Dialogs() = default;

    void ask(QWidget *parent, const Question &question, const OnAnswer &then);
    void tell(QWidget *parent, const QString &head, const QString &text);
    void openFiles(QWidget *parent, const QString &title, const QString &folder,
                   const QList<FileKind> &kinds, const OnPaths &then);
    void saveFile(QWidget *parent, const QString &title, const QString &proposal,
                  const QList<FileKind> &kinds, const OnPaths &then);
    void chooseFolder(QWidget *parent, const QString &title, const QString &folder,
                      const OnPaths &then);

    void setNextAnswer(Answer answer) { m_answers.append(answer); }

    void setNextPaths(const QStringList &paths) { m_paths.append(paths); }

    // What was last asked or told, opened or answered beforehand.
    [[nodiscard]] const std::optional<Question> &lastQuestion() const { return m_lastQuestion; }

private:
    [[nodiscard]] bool answeredBeforehand(const OnPaths &then);

    QList<Answer> m_answers;
    QList<QStringList> m_paths;
    std::optional<Question> m_lastQuestion;
};

} // namespace bluepencil
