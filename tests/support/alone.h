// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace bluepencil::test {

// A copy of a program of this build in a folder of its own, so that none of its modules is beside
// it. The folder stands where the program's stands: from there it finds the shared libraries.
class Alone {
public:
    explicit Alone(const QString &program)
        : m_folder(QFileInfo(program).absolutePath() + QStringLiteral("/../alone-XXXXXX"))
        , m_program(m_folder.filePath(QFileInfo(program).fileName()))
        , m_copied(m_folder.isValid() && QFile::copy(program, m_program))
    {
    }

    [[nodiscard]] bool isCopied() const { return m_copied; }

    // Where it looks for a module.
    [[nodiscard]] QString module(const QString &name) const
    {
        return QFileInfo(m_folder.path()).canonicalFilePath() + QStringLiteral("/modules/") + name
            + QStringLiteral(".so");
    }

    // The exit code; -1 if it did not end by itself.
    [[nodiscard]] int run(const QStringList &arguments)
    {
        constexpr int longestMs = 240'000;
        QProcess process;
        process.start(m_program, arguments);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(longestMs);
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    [[nodiscard]] const QByteArray &out() const { return m_out; }

    [[nodiscard]] const QByteArray &err() const { return m_err; }

private:
    QTemporaryDir m_folder;
    QString m_program;
    bool m_copied = false;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace bluepencil::test
