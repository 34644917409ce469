// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/verify.h"

#include "core/base/limits.h"
#include "core/base/sha256.h"
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/batches/manifest.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace bluepencil {

namespace {

constexpr qint64 chunkBytes = qint64 {1024} * 1024;
// Many times the largest that is written: every attribute with as many long values as are counted.
constexpr qint64 mostManifestBytes = qint64 {64} * 1024 * 1024;
// More than any count of ours; sums of a few stay far below what fits.
constexpr qint64 mostCounted = qint64 {1} << 53;

const QString manifestName = QStringLiteral("manifest.json");

// What stands beside the data in a batch.
QStringList cardNames()
{
    return {QStringLiteral("CARD.md"), QStringLiteral("DATASHEET.md"),
            QStringLiteral("croissant.json")};
}

enum class EntryKind { File, Link, Other };

// A name from the folder or its manifest as it may stand in a line.
QString shown(const QString &name)
{
    QString safe = name.left(limits::NameBytes);
    for (QChar &character : safe) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return safe;
}

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
    Sha256 hash;
    Found found;
    while (!file.atEnd() && !stop.stop_requested()) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            return std::nullopt;
        hash.add(QByteArrayView(chunk));
        found.bytes += chunk.size();
        found.lines += chunk.count('\n');
    }
    found.sha256 = hash.hex();
    return found;
}

QString textIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? toQString(found->get<std::string>())
                                                     : QString();
}

// -1 if it is no count.
qint64 countIn(const Json &json)
{
    if (!json.is_number_integer())
        return -1;
    const bool fits = json.is_number_unsigned() ? json.get<quint64>() <= quint64(mostCounted)
                                                : json.get<qint64>() >= 0;
    return fits ? json.get<qint64>() : -1;
}

qint64 numberIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found == json.end() ? -1 : countIn(*found);
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
        listTree(stop);
        for (const Json &file : *files) {
            if (stop.stop_requested())
                break;
            checkFile(file, stop);
        }
        checkCards(stop);
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("cancelled"));
        checkOthers();
        if (contentSha256(m_files) != textIn(m_manifest, "content_sha256"))
            problem(manifestName,
                    QStringLiteral("its content_sha256 is not that of the files it names"));
        checkCounts();
        checkPrivacy();
        return m_report;
    }

private:
    void problem(const QString &where, const QString &what)
    {
        m_report.problems += shown(where) + QStringLiteral(": ") + what;
    }

    // With std::filesystem, for names that are no UTF-8 are passed over by QDir.
    void listTree(const std::stop_token &stop)
    {
        const std::filesystem::path root(QFile::encodeName(m_folder).toStdString());
        std::vector<std::filesystem::path> folders {{}};
        while (!folders.empty() && !stop.stop_requested()) {
            const std::filesystem::path folder = std::move(folders.back());
            folders.pop_back();
            std::error_code error;
            std::filesystem::directory_iterator entry(root / folder, error);
            for (; !error && entry != std::filesystem::directory_iterator();
                 entry.increment(error)) {
                const std::filesystem::path path = folder / entry->path().filename();
                std::error_code unknown;
                const auto status = entry->symlink_status(unknown);
                if (std::filesystem::is_directory(status))
                    folders.push_back(path);
                else
                    m_tree.insert(nameOf(path), kindOf(status));
            }
            if (error)
                problem(nameOf(folder), QStringLiteral("cannot be looked into"));
        }
    }

    static QString nameOf(const std::filesystem::path &path)
    {
        return QFile::decodeName(QByteArray::fromStdString(path.native()));
    }

    static EntryKind kindOf(std::filesystem::file_status status)
    {
        if (std::filesystem::is_symlink(status))
            return EntryKind::Link;
        return std::filesystem::is_regular_file(status) ? EntryKind::File : EntryKind::Other;
    }

    // What of the tree is a plain file that something names.
    void checkOthers()
    {
        for (auto entry = m_tree.cbegin(); entry != m_tree.cend(); ++entry) {
            if (*entry == EntryKind::Link)
                problem(entry.key(), QStringLiteral("is a link, which is not followed"));
            else if (*entry == EntryKind::Other)
                problem(entry.key(), QStringLiteral("is no file that could be read"));
            else if (entry.key() != manifestName && !m_named.contains(entry.key()))
                problem(entry.key(), QStringLiteral("is not named by the manifest"));
        }
    }

    // Manifests of older versions say nothing of them.
    void checkCards(const std::stop_token &stop)
    {
        const auto cards = m_manifest.find("beside");
        if (cards == m_manifest.end()) {
            for (const QString &name : cardNames())
                m_named.insert(name);
        } else if (!cards->is_array()) {
            problem(manifestName,
                    QStringLiteral("does not say what stands beside the data in a list"));
        } else {
            for (const Json &card : *cards) {
                if (stop.stop_requested())
                    return;
                (void)checkBytes(card, stop);
            }
        }
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
        const std::optional<Found> found = checkBytes(file, stop);
        if (!found)
            return;
        if (named.path.endsWith(QStringLiteral(".jsonl")) && found->lines != named.rows) {
            problem(named.path,
                    QStringLiteral("has %1 rows, not %2").arg(found->lines).arg(named.rows));
        }
        if (!named.isSidecar)
            m_report.rows = std::min(mostCounted, m_report.rows + std::max<qint64>(0, named.rows));
    }

    // Of one file that the manifest names; nullopt if there is nothing to look at.
    std::optional<Found> checkBytes(const Json &file, const std::stop_token &stop)
    {
        const QString path = textIn(file, "path");
        const QString clean = QDir::cleanPath(path);
        // A manifest from elsewhere must not lead out of its folder.
        if (path.isEmpty() || QDir::isAbsolutePath(path)
            || clean.startsWith(QStringLiteral(".."))) {
            problem(path, QStringLiteral("is no path inside the folder"));
            return std::nullopt;
        }
        if (m_named.contains(clean))
            problem(path, QStringLiteral("is named twice by the manifest"));
        m_named.insert(clean);
        const auto entry = m_tree.constFind(clean);
        if (entry != m_tree.cend() && *entry != EntryKind::File)
            return std::nullopt; // said of the tree; opening it could lead out, or wait for ever
        std::optional<Found> found;
        if (entry != m_tree.cend())
            found = readWhole(m_folder + u'/' + clean, stop);
        if (!found) {
            problem(path, QStringLiteral("is missing or cannot be read"));
            return std::nullopt;
        }
        if (found->bytes != numberIn(file, "bytes")) {
            problem(path,
                    QStringLiteral("has %1 bytes, not %2")
                        .arg(found->bytes)
                        .arg(numberIn(file, "bytes")));
        }
        if (found->sha256 != textIn(file, "sha256"))
            problem(path, QStringLiteral("has another digest than was written"));
        return found;
    }

    void wrongCounts(const QString &what) { problem(manifestName, what); }

    // In = out + what was left out, of every format, and out = the rows of its files.
    void checkCounts()
    {
        const auto counts = m_manifest.find("counts");
        if (counts == m_manifest.end() || !counts->is_object() || !counts->contains("formats"))
            return;
        checkRecords(*counts);
        for (const auto &[key, format] : (*counts)["formats"].items()) {
            const QString name = toQString(key);
            if (numberIn(format, "in") != numberIn(format, "out") + sumIn(format, "drops"))
                wrongCounts(QStringLiteral("the counts of %1 do not add up").arg(shown(name)));
            else
                checkRows(name, format);
        }
    }

    static qint64 sumIn(const Json &counts, const char *name)
    {
        const Json reasons
            = counts.is_object() ? counts.value(name, Json::object()) : Json::object();
        qint64 sum = 0;
        for (const auto &[reason, count] : reasons.items())
            sum = std::min(mostCounted, sum + std::max<qint64>(0, countIn(count)));
        return sum;
    }

    // Those that gave rows, and those that did not.
    void checkRecords(const Json &counts)
    {
        if (!counts.contains("records") || !counts.contains("kept"))
            return;
        const qint64 all
            = numberIn(counts, "kept") + sumIn(counts, "unusable") + sumIn(counts, "left_out");
        if (numberIn(counts, "records") != all)
            wrongCounts(QStringLiteral("the counts of records do not add up"));
    }

    void checkRows(const QString &name, const Json &format)
    {
        const Json splits = format.value("splits", Json::object());
        qint64 all = 0;
        for (const char *split : {"train", "validation", "test"}) {
            qint64 rows = 0;
            for (const ExportedFile &file : m_files) {
                if (!file.isSidecar && file.format == name && file.split == QLatin1String(split))
                    rows = std::min(mostCounted, rows + std::max<qint64>(0, file.rows));
            }
            all += rows;
            if (splits.is_object() && splits.contains(split) && numberIn(splits, split) != rows) {
                wrongCounts(QStringLiteral("the counts of %1 say %2 rows of %3, its files have %4")
                                .arg(shown(name))
                                .arg(numberIn(splits, split))
                                .arg(QLatin1String(split))
                                .arg(rows));
            }
        }
        if (numberIn(format, "out") != all) {
            wrongCounts(QStringLiteral("the counts of %1 say %2 rows, its files have %3")
                            .arg(shown(name))
                            .arg(numberIn(format, "out"))
                            .arg(all));
        }
    }

    // What was chosen, and what was done: of manifests that say both.
    void checkPrivacy()
    {
        const auto config = m_manifest.find("config");
        const auto privacy = m_manifest.find("privacy");
        if (config == m_manifest.end() || privacy == m_manifest.end())
            return;
        const QString chosen = config->is_object() ? textIn(*config, "privacy") : QString();
        const QString done = privacy->is_object() ? textIn(*privacy, "method") : QString();
        if (chosen != done)
            problem(manifestName, QStringLiteral("its config and its privacy name different ways"));
    }

    QString m_folder;
    const Json &m_manifest;
    QMap<QString, EntryKind> m_tree; // all but folders, by the path below the folder
    QSet<QString> m_named;
    std::vector<ExportedFile> m_files;
    VerifyReport m_report;
};

} // namespace

static Result<Json> readBatchManifest(const QString &folder)
{
    const QFileInfo info(folder + u'/' + manifestName);
    QFile file(info.filePath());
    const bool opened = info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadOnly)
        && file.size() <= mostManifestBytes;
    Result<Json> manifest = opened
        ? parseJsonObject(file.readAll())
        : fail(Error::Code::NotFound, QStringLiteral("there is no manifest.json"));
    if (!manifest || textIn(*manifest, "schema") != u"bluepencil-batch") {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is not the folder of a batch"),
                    folder, QStringLiteral("name the folder that holds manifest.json"));
    }
    return manifest;
}

Result<VerifyReport> verifyBatch(const QString &folder, std::stop_token stop)
{
    const Result<Json> manifest = readBatchManifest(folder);
    if (!manifest)
        return fail(manifest.error());
    return Verifier(folder, *manifest).run(stop);
}

Result<QStringList> verifyRecorded(Workspace &workspace, const QString &folder)
{
    const Result<Json> manifest = readBatchManifest(folder);
    if (!manifest)
        return fail(manifest.error());
    const auto revision = static_cast<int>(
        std::min<qint64>(numberIn(*manifest, "revision"), std::numeric_limits<int>::max()));
    if (textIn(*manifest, "workspace") != workspace.id() || revision < 1)
        return QStringList();
    const auto batch = findBatch(workspace.database(), textIn(*manifest, "batch"), revision);
    if (!batch)
        return fail(batch.error());
    if (!*batch)
        return QStringList();
    const Result<OrderedJson> stored = storedManifest(**batch);
    if (!stored)
        return fail(stored.error());
    QStringList problems;
    for (const auto &[name, value] : stored->items()) {
        // Whoever was erased is named there no more.
        if (name == "config")
            continue;
        const auto found = manifest->find(name);
        if (found == manifest->end() || *found != Json(value)) {
            problems += manifestName
                + QStringLiteral(": its %1 is not what the workspace recorded")
                      .arg(toQString(name));
        }
    }
    return problems;
}

} // namespace bluepencil
