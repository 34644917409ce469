// SPDX-License-Identifier: GPL-3.0-or-later
// A file of items that anybody wrote: each line is taken or refused with its number and a reason,
// and none is taken that another reader of JSON would not read.
#include "core/queue/importer.h"

#include "core/model/item.h"
#include "tests/fuzz/fuzztools.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace bluepencil;
using fuzz::demand;

namespace {

int noArguments = 0;

// An application for the plugins of Qt, and a workspace that stays empty.
struct Place {
    Place()
    {
        auto opened = Workspace::open(folder.filePath(QStringLiteral("w.bluepencil")), clock,
                                      seededRandom(1));
        demand(opened.has_value(), "there is a workspace");
        workspace = std::move(*opened);
        queue = std::make_unique<SqlReviewQueue>(*workspace, clock, seededRandom(2));
    }

    QCoreApplication application {noArguments, nullptr};
    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
};

Place &place()
{
    static Place made;
    return made;
}

void checkReport(const ImportReport &report, const ImportOptions &options)
{
    demand(report.lines == report.accepted + report.repeated + report.revised + report.refused,
           "every line is counted once");
    demand(!report.stored || !options.dryRun, "a dry run stores nothing");
    demand(std::min<qint64>(report.refused, refusalLimit) == qint64(report.refusals.size()),
           "every refusal is listed");
    for (const Refusal &refusal : report.refusals)
        demand(refusal.line > 0 && !refusal.reason.isEmpty(), "a refusal says where and why");
}

// How many lines may be taken: Qt's reader of JSON is the judge beside ours.
qint64 readableLines(const QByteArray &file, bool history)
{
    qint64 count = 0;
    for (const QByteArray &line : file.split('\n')) {
        const Result<Item> item = parseItem(line, history);
        if (!item)
            continue;
        demand(QJsonDocument::fromJson(line).isObject(), "another reader takes what ours takes");
        demand(!item->externalId.isEmpty(), "an item has an id");
        ++count;
    }
    return count;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    Place &at = place();
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1); // the first says how
    const QString path = at.folder.filePath(QStringLiteral("items.jsonl"));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
           "a file is written");
    file.close();
    ImportOptions options;
    options.dryRun = true;
    options.history = (data[0] & 1U) != 0;
    options.skipInvalid = (data[0] & 2U) != 0;
    const auto report = importFile(*at.queue, at.clock, seededRandom(3), path, options);
    if (!report) {
        demand(!report.error().what.isEmpty(), "an error has words");
        return 0;
    }
    checkReport(*report, options);
    const QByteArray mark = "\xef\xbb\xbf";
    const qint64 readable
        = readableLines(bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes, options.history);
    demand(report->accepted + report->repeated + report->revised <= readable,
           "nothing is taken that cannot be read");
    return 0;
}
