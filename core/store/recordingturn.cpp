// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordingturn.h"

#include "core/store/database/database.h"
#include "core/store/feedbackstore.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bluepencil {

namespace {

constexpr unsigned long pauseMs = 10;
constexpr qint64 clearedAtOnce = 1000;

struct Unfinished {
    QString batchId;
    qint64 revision = 0;
    qint64 assignedAt = 0;
};

Result<std::vector<Unfinished>> unfinishedBatches(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT batch_id, revision, created_at FROM batch b WHERE NOT ")
                    + wholeBatchSql(QStringLiteral("b")));
    std::vector<Unfinished> found;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found.push_back({query.text(0), query.integer(1), query.integer(2)});
    if (!row)
        return fail(row.error());
    return found;
}

Result<> clearRecords(Database &database, const Unfinished &batch)
{
    Query some(database,
               QStringLiteral("DELETE FROM batch_record WHERE batch_id = ? AND batch_revision = ?"
                              " AND feedback_id IN (SELECT feedback_id FROM batch_record"
                              " WHERE batch_id = ? AND batch_revision = ? LIMIT ?)"));
    while (true) {
        Transaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        some.bind(batch.batchId).bind(batch.revision).bind(batch.batchId).bind(batch.revision);
        BLUEPENCIL_TRY(some.bind(clearedAtOnce).run());
        const qint64 cleared = some.affectedRows();
        BLUEPENCIL_TRY(transaction.commit());
        if (cleared < clearedAtOnce)
            return {};
        QThread::msleep(StampRestMs);
    }
}

Result<> clearAssignments(Database &database, const Unfinished &batch)
{
    Query next(database,
               QStringLiteral("SELECT salt, group_hash FROM split_assignment WHERE assigned_at = ?"
                              " AND (salt, group_hash) > (?, ?) ORDER BY salt, group_hash"
                              " LIMIT ?"));
    Query remove(database,
                 QStringLiteral("DELETE FROM split_assignment WHERE salt = ? AND group_hash = ?"));
    std::pair<QString, QString> last;
    while (true) {
        std::vector<std::pair<QString, QString>> groups;
        next.bind(batch.assignedAt).bind(last.first).bind(last.second).bind(clearedAtOnce);
        Result<bool> row = next.runToRow();
        for (; row && *row; row = next.next())
            groups.emplace_back(next.text(0), next.text(1));
        if (!row)
            return fail(row.error());
        if (groups.empty())
            return {};
        Transaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        for (const auto &[salt, group] : groups)
            BLUEPENCIL_TRY(remove.bind(salt).bind(group).run());
        BLUEPENCIL_TRY(transaction.commit());
        last = groups.back();
        QThread::msleep(StampRestMs);
    }
}

} // namespace

QString wholeBatchSql(const QString &batch)
{
    return QStringLiteral("(%1.content_sha256 <> '')").arg(batch);
}

QString ofWholeBatchSql(const QString &record)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM batch whole WHERE whole.batch_id = %1.batch_id"
                          " AND whole.revision = %1.batch_revision AND %2)")
        .arg(record, wholeBatchSql(QStringLiteral("whole")));
}

QString assignedByWholeBatchSql()
{
    return QStringLiteral("assigned_at NOT IN (SELECT b.created_at FROM batch b WHERE NOT %1)")
        .arg(wholeBatchSql(QStringLiteral("b")));
}

// The folder is locked and no file of its own: nothing is left beside the workspace. Two workspaces
// in one folder have one turn, which costs them a little patience.
RecordingTurn::RecordingTurn(int folder)
    : m_folder(folder)
{
}

RecordingTurn::~RecordingTurn()
{
    ::close(m_folder);
}

Result<std::unique_ptr<RecordingTurn>> RecordingTurn::tryTake(const Database &database)
{
    const QString folder = QFileInfo(QFileInfo(database.path()).canonicalFilePath()).absolutePath();
    const int descriptor
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result = descriptor;
    if (descriptor >= 0) {
        do {
            result = ::flock(descriptor, LOCK_EX | LOCK_NB);
        } while (result != 0 && errno == EINTR);
    }
    if (descriptor >= 0 && result == 0)
        return std::unique_ptr<RecordingTurn>(new RecordingTurn(descriptor));
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (descriptor >= 0 && number == EWOULDBLOCK)
        return std::unique_ptr<RecordingTurn>();
    return fail(Error::Code::Storage,
                QStringLiteral("the folder of the workspace cannot be locked (%1)")
                    .arg(QString::fromLocal8Bit(std::strerror(number))),
                folder,
                QStringLiteral("keep the workspace on a local disk, in a folder that may"
                               " be read"));
}

Result<std::unique_ptr<RecordingTurn>> RecordingTurn::take(const Database &database,
                                                           const std::stop_token &stop,
                                                           const std::function<void()> &pause)
{
    while (true) {
        Result<std::unique_ptr<RecordingTurn>> turn = tryTake(database);
        if (!turn || *turn)
            return turn;
        if (stop.stop_requested()) {
            return fail(Error::Code::Cancelled,
                        QStringLiteral("was cancelled while another batch was recorded"),
                        database.path());
        }
        if (pause)
            pause();
        else
            QThread::msleep(pauseMs);
    }
}

Result<int> clearUnfinishedBatches(Database &database)
{
    const Result<std::vector<Unfinished>> found = unfinishedBatches(database);
    if (!found)
        return fail(found.error());
    for (const Unfinished &batch : *found) {
        BLUEPENCIL_TRY(clearRecords(database, batch));
        BLUEPENCIL_TRY(clearAssignments(database, batch));
        Transaction transaction(database); // last: until then the rest is known by it
        BLUEPENCIL_TRY(transaction.begin());
        Query remove(database,
                     QStringLiteral("DELETE FROM batch WHERE batch_id = ? AND revision = ?"));
        BLUEPENCIL_TRY(remove.bind(batch.batchId).bind(batch.revision).run());
        BLUEPENCIL_TRY(transaction.commit());
    }
    return int(found->size());
}

} // namespace bluepencil
