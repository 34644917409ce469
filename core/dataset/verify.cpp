// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/verify.h"

#include "core/base/limits.h"
#include "core/dataset/manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace bluepencil {

namespace {

constexpr qint64 chunkBytes = qint64 {1024} * 1024;

struct Found {
    qint64 bytes = 0;
    qint64 lines = 0;
    QString sha256;
};

std::optional<Found> readWhole(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Found found;
    while (!file.atEnd() && !stop.stop_requested()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return std::nullopt;
        hash.addData(QByteArrayView(chunk));
        found.bytes += chunk.size();
        found.lines += chunk.count('\n');
    }
    found.sha256 = QString::fromLatin1(hash.result().toHex());
    return found;
}

QString textIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? toQString(found->get<std::string>())
                                                     : QString();
}

qint64 numberIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<qint64>() : -1;
}

class Verifier {
public:
    Verifier(QString folder, const Json &manifest)
        : m_folder(std::move(folder))
        , m_manifest(manifest)
    {
    }

    Result<VerifyReport> run(const std::stop_token &stop)
    {
        m_report.batchId = textIn(m_manifest, "batch");
        m_report.revision = static_cast<int>(numberIn(m_manifest, "revision"));
        const auto files = m_manifest.find("files");
        if (files == m_manifest.end() || !files->is_array()) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("the manifest names no files"),
                        m_folder, QStringLiteral("export the batch again"));
        }
        for (const Json &file : *files) {
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("cancelled"));
            checkFile(file, stop);
        }
        if (contentSha256(m_files) != textIn(m_manifest, "content_sha256"))
            problem(QStringLiteral("manifest.json"),
                    QStringLiteral("its content_sha256 is not that of the files it names"));
        checkCounts();
        return m_report;
    }

private:
    void problem(const QString &where, const QString &what)
    {
        m_report.problems += where + QStringLiteral(": ") + what;
    }

    void checkFile(const Json &file, const std::stop_token &stop)
    {
        ExportedFile named;
        named.path = textIn(file, "path");
        named.format = textIn(file, "format");
        named.split = textIn(file, "split");
        named.isSidecar = textIn(file, "kind") != u"data";
        named.rows = numberIn(file, "rows");
        named.sha256 = textIn(file, "sha256");
        m_files.push_back(named);
        ++m_report.files;
        // A manifest from elsewhere must not lead out of its folder.
        if (named.path.isEmpty() || QDir::isAbsolutePath(named.path)
            || QDir::cleanPath(named.path).startsWith(QStringLiteral(".."))) {
            problem(named.path, QStringLiteral("is no path inside the folder"));
            return;
        }
        const std::optional<Found> found = readWhole(m_folder + u'/' + named.path, stop);
        if (!found) {
            problem(named.path, QStringLiteral("is missing or cannot be read"));
            return;
        }
        if (found->bytes != numberIn(file, "bytes")) {
            problem(named.path,
                    QStringLiteral("has %1 bytes, not %2")
                        .arg(found->bytes)
                        .arg(numberIn(file, "bytes")));
        }
        if (found->sha256 != named.sha256)
            problem(named.path, QStringLiteral("has another digest than was written"));
        if (named.path.endsWith(QStringLiteral(".jsonl")) && found->lines != named.rows) {
            problem(named.path,
                    QStringLiteral("has %1 rows, not %2").arg(found->lines).arg(named.rows));
        }
        m_report.rows += named.isSidecar ? 0 : std::max<qint64>(0, named.rows);
    }

    // In = out + what was left out, of every format.
    void checkCounts()
    {
        const auto counts = m_manifest.find("counts");
        if (counts == m_manifest.end() || !counts->is_object() || !counts->contains("formats"))
            return;
        for (const auto &[name, format] : (*counts)["formats"].items()) {
            qint64 dropped = 0;
            const Json drops
                = format.is_object() ? format.value("drops", Json::object()) : Json::object();
            for (const auto &[reason, rows] : drops.items())
                dropped += rows.is_number_integer() ? rows.get<qint64>() : 0;
            if (numberIn(format, "in") != numberIn(format, "out") + dropped) {
                problem(QStringLiteral("manifest.json"),
                        QStringLiteral("the counts of %1 do not add up").arg(toQString(name)));
            }
        }
    }

    QString m_folder;
    const Json &m_manifest;
    std::vector<ExportedFile> m_files;
    VerifyReport m_report;
};

} // namespace

Result<VerifyReport> verifyBatch(const QString &folder, std::stop_token stop)
{
    QFile file(folder + QStringLiteral("/manifest.json"));
    const bool opened = file.open(QIODevice::ReadOnly) && file.size() <= limits::LineBytes;
    const Result<Json> manifest = opened
        ? parseJsonObject(file.readAll())
        : fail(Error::Code::NotFound, QStringLiteral("there is no manifest.json"));
    if (!manifest || textIn(*manifest, "schema") != u"bluepencil-batch") {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is not the folder of a batch"),
                    folder, QStringLiteral("name the folder that holds manifest.json"));
    }
    return Verifier(folder, *manifest).run(stop);
}

} // namespace bluepencil
