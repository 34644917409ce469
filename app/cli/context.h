// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace bluepencil {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

// What every command works with: the workspace it was told to use, standard output for data and
// standard error for words.
class Context {
public:
    Context();

    void setWorkspacePath(const QString &path) { m_path = path; }

    // Where the workspace lies, an address with its password.
    [[nodiscard]] QString address() const;
    // The same of one that was named, by the option or the environment; else empty.
    [[nodiscard]] QString namedAddress() const;

    // Opens it at the first call. Without `create` a missing workspace is an error.
    [[nodiscard]] Result<Workspace *> workspace(bool create = false);
    [[nodiscard]] Result<SqlReviewQueue *> queue(bool create = false);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] const RandomSource &random() const { return m_random; }

    // Data. Fails like any write, on a full disk for one.
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    [[nodiscard]] Result<> writeLine(const QByteArray &line);
    [[nodiscard]] Result<> flush();
    // Words for a person.
    void say(const QString &words);
    // The error in words on standard error; returns Failed, or WrongUsage for an invalid argument
    // that names its option.
    int report(const Error &error);
    // Done, or the error reported.
    int finish(const Result<> &result);
    // For commands that read nothing but the workspace: what is invalid can only be an argument.
    int finishAsked(const Result<> &result);

private:
    QString m_path;
    SystemClock m_clock;
    RandomSource m_random;
    QFile m_out;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
};

} // namespace bluepencil
