// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace bluepencil::test {

namespace {

// Of CSV, lines that end outside quotes, without the names of the columns.
qsizetype rowsIn(const QString &path, const QByteArray &bytes)
{
    if (!path.endsWith(QStringLiteral(".csv")))
        return bytes.count('\n');
    qsizetype rows = -1;
    bool quoted = false;
    for (const char byte : bytes) {
        quoted ^= byte == '"';
        rows += byte == '\n' && !quoted;
    }
    return rows;
}

} // namespace

ExportFolder::ExportFolder(const QString &path)
{
    QDirIterator entries(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            m_files.insert(QDir(path).relativeFilePath(file.fileName()), file.readAll());
    }
}

QMap<QString, QByteArray> ExportFolder::dataFiles() const
{
    QMap<QString, QByteArray> data;
    const Json json = manifest();
    for (const Json &entry : json["files"]) {
        const QString path = toQString(entry["path"].get<std::string>());
        if (entry["kind"] == "data")
            data.insert(path, m_files.value(path));
    }
    return data;
}

Json ExportFolder::manifest() const
{
    return parseJson(m_files.value(QStringLiteral("manifest.json"))).value_or(Json());
}

QList<QByteArray> ExportFolder::lines(const QString &file) const
{
    QList<QByteArray> lines = m_files.value(file).split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

qsizetype ExportFolder::rows(const QString &format) const
{
    qsizetype count = 0;
    const QMap<QString, QByteArray> data = dataFiles();
    for (auto it = data.cbegin(); it != data.cend(); ++it) {
        if (it.key().startsWith(format + u'/'))
            count += rowsIn(it.key(), it.value());
    }
    return count;
}

QString ExportFolder::problemOfFile(const Json &entry) const
{
    const QString path = toQString(entry["path"].get<std::string>());
    if (!m_files.contains(path))
        return path + QStringLiteral(" is missing");
    const QByteArray bytes = m_files.value(path);
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (entry["bytes"] != bytes.size() || entry["sha256"] != sha.toStdString())
        return path + QStringLiteral(" is not what the manifest says");
    if (entry["kind"] == "derived")
        return {};
    if (entry["rows"] != rowsIn(path, bytes))
        return path + QStringLiteral(" has other rows than the manifest says");
    if (path.endsWith(QStringLiteral(".csv")))
        return {};
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        return path + QStringLiteral(" does not end with a line feed");
    if (bytes.startsWith("\xef\xbb\xbf") || bytes.contains("\n\n") || bytes.contains('\r')
        || bytes.contains("\xe2\x80\xa8") || bytes.contains("\xe2\x80\xa9")
        || bytes.contains("\xc2\x85"))
        return path + QStringLiteral(" has bytes that break lines for some readers");
    if (entry["kind"] == "sidecar")
        return {};
    return problemOfRows(toQString(entry["format"].get<std::string>()), path);
}

QString ExportFolder::problemOfRows(const QString &format, const QString &file) const
{
    const QList<QByteArray> data = lines(file);
    // Beside it, or in NAME.meta where the target takes the whole folder; without ".jsonl".
    QString sidecar = file.chopped(6) + QStringLiteral(".meta.jsonl");
    if (!m_files.contains(sidecar))
        sidecar.insert(format.size(), QStringLiteral(".meta"));
    const QList<QByteArray> meta = lines(sidecar);
    if (data.size() != meta.size())
        return file + QStringLiteral(" has another number of lines than its sidecar");
    std::string last;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QString where = QStringLiteral("%1, line %2").arg(file).arg(i + 1);
        const auto row = parseJsonObject(data[i]);
        const auto side = parseJsonObject(meta[i]);
        if (!row || !side)
            return where + QStringLiteral(": not a JSON object");
        const auto id = (*side)["example_id"].get<std::string>();
        if (id <= last)
            return where + QStringLiteral(": not in the order of example_id");
        last = id;
        const bool identical
            = (format == u"trl-preference" && (*row)["chosen"] == (*row)["rejected"])
            || (format == u"openai-preference"
                && (*row)["preferred_output"] == (*row)["non_preferred_output"]);
        if (identical)
            return where + QStringLiteral(": an identical pair");
    }
    return {};
}

QString ExportFolder::problem() const
{
    const Json json = manifest();
    if (!json.is_object())
        return QStringLiteral("no manifest");
    for (const auto &[format, counts] : json["counts"]["formats"].items()) {
        qint64 dropped = 0;
        for (const auto &[reason, n] : counts["drops"].items())
            dropped += n.get<qint64>();
        qint64 inSplits = 0;
        for (const auto &[split, n] : counts["splits"].items())
            inSplits += n.get<qint64>();
        const qint64 out = counts["out"].get<qint64>();
        const qint64 in = counts["in"].get<qint64>();
        if (in < json["counts"]["records"].get<qint64>() || in != out + dropped
            || counts["dropped"] != dropped || out != inSplits || out != rows(toQString(format)))
            return toQString(format) + QStringLiteral(": counts in are not counts out plus drops");
    }
    qint64 records = json["counts"]["kept"].get<qint64>();
    for (const char *part : {"unusable", "left_out"}) {
        for (const auto &[reason, n] : json["counts"][part].items())
            records += n.get<qint64>();
    }
    if (records != json["counts"]["records"])
        return QStringLiteral("records are not those kept, unusable and left out");
    QByteArray identity;
    for (const Json &entry : json["files"]) {
        if (const QString found = problemOfFile(entry); !found.isEmpty())
            return found;
    }
    const QMap<QString, QByteArray> data = dataFiles();
    for (auto it = data.cbegin(); it != data.cend(); ++it) {
        identity += QCryptographicHash::hash(it.value(), QCryptographicHash::Sha256).toHex() + "  "
            + it.key().toUtf8() + '\n';
    }
    if (json["content_sha256"]
        != QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().toStdString())
        return QStringLiteral("content_sha256 is not that of the data files");
    if (static_cast<std::size_t>(m_files.size())
        != json["files"].size() + 4) // manifest, card, datasheet, croissant
        return QStringLiteral("there are files that the manifest does not name");
    return {};
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace bluepencil::test
