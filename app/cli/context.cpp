// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/cli/plainwords.h"

#include <cerrno>
#include <cstdio>

namespace bluepencil {

Context::Context()
    : m_random(systemRandom())
{
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly));
}

QString Context::address() const
{
    return m_path.isEmpty() ? defaultWorkspacePath() : m_path;
}

QString Context::namedAddress() const
{
    return m_path.isEmpty() ? qEnvironmentVariable("BLUEPENCIL_WORKSPACE") : m_path;
}

Result<Workspace *> Context::workspace(bool create)
{
    if (!m_workspace) {
        auto opened = Workspace::open(address(), m_clock, m_random, create);
        if (!opened)
            return fail(opened.error());
        m_workspace = std::move(*opened);
        if (m_workspace->isNewer()) {
            say(QStringLiteral(
                    "%1: was written by a newer Bluepencil (schema %2, this one knows %3);"
                    " open for reading only")
                    .arg(m_workspace->path())
                    .arg(m_workspace->schemaVersion())
                    .arg(SchemaVersion));
        } else if (m_workspace->database().isReadOnly() && m_workspace->isFile()) {
            say(QStringLiteral("%1: may not be written; open for reading only")
                    .arg(m_workspace->path()));
        }
    }
    return m_workspace.get();
}

Result<SqlReviewQueue *> Context::queue(bool create)
{
    const Result<Workspace *> opened = workspace(create);
    if (!opened)
        return fail(opened.error());
    if (!m_queue)
        m_queue = std::make_unique<SqlReviewQueue>(**opened, m_clock, m_random);
    return m_queue.get();
}

Result<> Context::write(QByteArrayView bytes)
{
    if (m_out.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return fail(errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Storage,
                QStringLiteral("cannot be written (%1)").arg(m_out.errorString()),
                QStringLiteral("standard output"));
}

Result<> Context::writeLine(const QByteArray &line)
{
    BLUEPENCIL_TRY(write(line));
    return write("\n");
}

Result<> Context::flush()
{
    if (m_out.flush() && std::fflush(stdout) == 0)
        return {};
    return fail(errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Storage,
                QStringLiteral("cannot be written"), QStringLiteral("standard output"));
}

void Context::say(const QString &words)
{
    // A message may name an id, a file, a value of others.
    for (const QString &line : words.split(u'\n'))
        std::fputs((plainWords(line) + u'\n').toLocal8Bit().constData(), stderr);
}

int Context::report(const Error &error)
{
    static_cast<void>(flush());
    say(QStringLiteral("bluepencil-cli: ") + toString(error));
    const bool isUsage
        = error.code == Error::Code::InvalidArgument && error.where.startsWith(QLatin1String("--"));
    return isUsage ? WrongUsage : Failed;
}

int Context::finish(const Result<> &result)
{
    if (!result)
        return report(result.error());
    const Result<> flushed = flush();
    return flushed ? int(Done) : report(flushed.error());
}

int Context::finishAsked(const Result<> &result)
{
    const int code = finish(result);
    const bool isUsage = !result && result.error().code == Error::Code::InvalidArgument;
    return isUsage ? int(WrongUsage) : code;
}

} // namespace bluepencil
