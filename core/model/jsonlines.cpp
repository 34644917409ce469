// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonlines.h"

#include "core/base/limits.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace bluepencil {

namespace {

// In pieces: for each line QIODevice::readLine() first takes all the memory that it might need.
QByteArray readLine(QFile &file, qsizetype most)
{
    std::array<char, 8192> piece;
    QByteArray line;
    while (line.size() < most && !line.endsWith('\n')) {
        const qsizetype left = most - line.size() + 1; // a null stands behind what is read
        const qint64 got
            = file.readLine(piece.data(), std::min<qint64>(left, qint64(piece.size())));
        if (got <= 0)
            break;
        line.append(piece.data(), qsizetype(got));
    }
    return line;
}

} // namespace

JsonLinesReader::JsonLinesReader(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

Result<> JsonLinesReader::open()
{
    bool opened = false;
    if (m_path == u"-") {
        opened = m_file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(m_path).isDir()) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("is a folder"), m_path,
                        QStringLiteral("name a JSONL file"));
        }
        opened = m_file.open(QIODevice::ReadOnly);
    }
    if (opened)
        return {};
    return fail(m_file.exists() ? Error::Code::Storage : Error::Code::NotFound,
                QStringLiteral("cannot be read (%1)").arg(m_file.errorString()), m_path,
                QStringLiteral("check the path and its permissions"));
}

Result<std::optional<QByteArray>> JsonLinesReader::next()
{
    constexpr QByteArrayView Mark = "\xef\xbb\xbf";
    constexpr qsizetype MostWithEnd = limits::LineBytes + 2;
    while (true) {
        QByteArray line = readLine(m_file, m_line == 0 ? Mark.size() + MostWithEnd : MostWithEnd);
        if (line.isEmpty()) {
            if (m_file.error() != QFileDevice::NoError) {
                return fail(Error::Code::Storage,
                            QStringLiteral("reading failed (%1)").arg(m_file.errorString()),
                            where());
            }
            return std::nullopt;
        }
        ++m_line;
        m_isCut = !line.endsWith('\n');
        if (m_line == 1 && line.startsWith(Mark))
            line.remove(0, Mark.size());
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > limits::LineBytes) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("the line is longer than %1 bytes").arg(limits::LineBytes),
                        where(), QStringLiteral("split the item or shorten its texts"));
        }
        if (!line.trimmed().isEmpty())
            return line;
    }
}

void JsonLinesReader::skipLine()
{
    std::array<char, 8192> piece;
    while (m_isCut) {
        const qint64 got = m_file.readLine(piece.data(), qint64(piece.size()));
        m_isCut = got > 0 && piece[std::size_t(got) - 1] != '\n';
    }
}

QString JsonLinesReader::where() const
{
    return QStringLiteral("%1, line %2")
        .arg(m_path == u"-" ? QStringLiteral("standard input") : m_path)
        .arg(m_line);
}

Error located(Error error, const QString &where)
{
    error.where = error.where.isEmpty() ? where : where + QStringLiteral(", field ") + error.where;
    return error;
}

} // namespace bluepencil
