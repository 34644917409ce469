// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/dataset/batches/batchcheck.h"
#include "core/dataset/exportnote.h"
#include "core/queue/registercheck.h"
#include "core/queue/rights/erasure.h"
#include "core/store/backup/backup.h"
#include "core/store/database/dialect.h"
#include "core/store/database/roles.h"
#include "core/store/recordingturn.h"
#include "core/store/records.h"
#include "core/text/hunks/editscript.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QStorageInfo>

#include <limits>

namespace bluepencil {

namespace {

class Doctor {
public:
    explicit Doctor(Context &context)
        : m_context(context)
    {
    }

    int examine(bool json)
    {
        fact("bluepencil", QStringLiteral(BLUEPENCIL_VERSION));
        fact("qt", QString::fromLatin1(qVersion()));
        fact("text_engine", textEngineName());
        fact("sql_drivers", QSqlDatabase::drivers().join(u' '));
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
            problem(QStringLiteral("Qt's SQLite driver is missing; install libqt6sql6-sqlite"));
        } else {
            examineWorkspace();
        }
        const Result<> written = json ? writeJson() : writeWords();
        const int code = m_context.finish(written);
        return m_problems.isEmpty() ? code : int(Failed);
    }

private:
    void fact(const char *name, const QString &value) { m_facts[name] = toStdString(value); }

    void problem(const QString &words) { m_problems += words; }

    void examineWorkspace()
    {
        const Result<Workspace *> opened = m_context.workspace();
        if (!opened) {
            problem(toString(opened.error()));
            return;
        }
        Workspace &workspace = **opened;
        fact("workspace", workspace.path());
        fact("workspace_id", workspace.id());
        fact("schema", QString::number(workspace.schemaVersion()));
        fact("time_zone", QString::fromLatin1(workspace.timeZone().id()));
        if (workspace.isFile())
            examineDisk(QFileInfo(workspace.path()));
        if (workspace.isNewer())
            problem(QStringLiteral("the schema is newer than this program; install the newer"
                                   " Bluepencil"));
        version(workspace.database());
        counts(workspace.database());
        const Result<QStringList> broken = workspace.checkIntegrity();
        if (!broken) {
            problem(toString(broken.error()));
            return;
        }
        for (const QString &words : *broken)
            problem(words + QStringLiteral("; leave it as it is and restore a backup"));
        fact("integrity", broken->isEmpty() ? QStringLiteral("ok") : QStringLiteral("damaged"));
        records(workspace.database());
        besideRecords(workspace.database());
        leftovers(workspace);
        if (workspace.isFile() && !workspace.database().isReadOnly())
            unfinishedBatches(workspace.database());
        erasures(workspace.database());
    }

    // With roles each of the tables would be rewritten while all work, and only their owner may.
    void erasures(Database &database)
    {
        const Result<bool> roles = hasRoles(database);
        if (!roles)
            return problem(toString(roles.error()));
        if (*roles) {
            const Result<bool> owed
                = owesClearing(database, m_context.clock().now() - ErasureAtMostMs);
            if (!owed)
                return problem(toString(owed.error()));
            if (*owed)
                problem(QStringLiteral("an erasure was cut off before what stood in old rows was"
                                       " cleared; run retention run as the owner of the database"
                                       " when few work"));
            return;
        }
        const Result<OwedErasure> finished
            = finishOwedErasure(database, std::numeric_limits<UtcMs>::max());
        if (!finished)
            return problem(toString(finished.error()));
        if (*finished == OwedErasure::Finished)
            fact("erasure", QStringLiteral("one that was cut off is finished now"));
        else if (*finished == OwedErasure::UnderWay)
            fact("erasure", QStringLiteral("another program is at one"));
    }

    void leftovers(Workspace &workspace)
    {
        for (const QString &folder : exportsLeftBehind(workspace.database()))
            problem(QStringLiteral("%1 was left behind by an export that was cut off, with texts in"
                                   " it; delete it, or let the next export beside it do so")
                        .arg(folder));
        const Result<QStringList> left = leftBehind(workspace);
        if (!left)
            return problem(toString(left.error()));
        for (const QString &name : *left)
            problem(QStringLiteral("%1 was left behind by a restore or a backup that was cut off,"
                                   " with all texts in it; delete it, or let the next one do so")
                        .arg(name));
    }

    // Not of an export that is at work.
    void unfinishedBatches(Database &database)
    {
        const auto turn = RecordingTurn::tryTake(database);
        if (!turn)
            return problem(toString(turn.error()));
        if (!*turn)
            return;
        const Result<int> cleared = clearUnfinishedBatches(database);
        if (!cleared)
            return problem(toString(cleared.error()));
        if (*cleared > 0)
            fact("batch", QStringLiteral("one that was cut off while it was recorded is cleared"));
    }

    void records(Database &database)
    {
        const Result<RecordReport> report = checkRecords(database);
        if (!report)
            return problem(toString(report.error()));
        fact("records_checked", QString::number(report->checked));
        fact("records_damaged", QString::number(report->found));
        if (!report->notChecked.isEmpty())
            fact("records_not_checked", report->notChecked.join(QStringLiteral(", ")));
        m_damaged = report->damaged;
        constexpr std::size_t named = 20;
        for (std::size_t i = 0; i < std::min(named, m_damaged.size()); ++i) {
            const DamagedRecord &record = m_damaged[i];
            problem(QStringLiteral("%1 %2: a value of its %3 is not the one that was stored")
                        .arg(record.kind, record.id, record.part));
        }
        const qint64 more = report->found - qint64(std::min(named, m_damaged.size()));
        if (more > 0)
            problem(QStringLiteral("and %1 more like these (--json lists up to %2)")
                        .arg(more)
                        .arg(m_damaged.size()));
        if (report->found > 0)
            problem(QStringLiteral("leave the workspace as it is, look at the disk, and restore a"
                                   " backup from before beside it; exports leave damaged records"
                                   " out"));
    }

    // What has no hashes of its own.
    void besideRecords(Database &database)
    {
        QStringList notChecked;
        const auto take = [&](const char *name, const Result<QStringList> &found) {
            if (!found && found.error().code == Error::Code::NotPermitted)
                notChecked += QLatin1String(name);
            else if (!found)
                problem(toString(found.error()));
            for (const QString &words : found ? *found : QStringList())
                problem(words);
        };
        take("batches", checkBatches(database));
        take("tokens", checkTokens(database));
        take("numbers", checkNumbers(database));
        if (!notChecked.isEmpty())
            fact("lists_not_checked", notChecked.join(QStringLiteral(", ")));
    }

    void examineDisk(const QFileInfo &file)
    {
        fact("size_bytes", QString::number(file.size()));
        const qint64 free = QStorageInfo(file.absolutePath()).bytesAvailable();
        fact("disk_free_bytes", QString::number(free));
        constexpr qint64 tight = qint64 {100} * 1024 * 1024;
        if (free < tight)
            problem(QStringLiteral("less than 100 MB are free on its disk; free some space"));
    }

    void version(Database &database)
    {
        Query query(database, database.dialect().serverVersion());
        const Result<bool> row = query.runToRow();
        if (row && *row)
            fact(database.dialect().name().toLatin1().constData(), query.text(0));
    }

    void counts(Database &database)
    {
        const std::pair<const char *, QString> wanted[] {
            {"items_open", QStringLiteral("SELECT count(*) FROM item WHERE state = 'open'")},
            {"feedback", QStringLiteral("SELECT count(*) FROM feedback")},
            {"outcomes_waiting",
             QStringLiteral("SELECT count(*) FROM outcome WHERE state IN ('committed', 'taken')")},
            {"decisions_pending",
             QStringLiteral("SELECT count(*) FROM journal_decision WHERE state = 'pending'")}};
        for (const auto &[name, sql] : wanted) {
            Query query(database, sql);
            const Result<bool> row = query.runToRow();
            if (!row)
                return problem(toString(row.error()));
            fact(name, QString::number(query.integer(0)));
        }
    }

    Result<> writeJson()
    {
        OrderedJson json = m_facts;
        json["problems"] = OrderedJson::array();
        for (const QString &words : std::as_const(m_problems))
            json["problems"].push_back(toStdString(words));
        json["damaged"] = OrderedJson::array();
        for (const DamagedRecord &record : m_damaged) {
            OrderedJson one;
            one["kind"] = toStdString(record.kind);
            one["id"] = toStdString(record.id);
            one["part"] = toStdString(record.part);
            json["damaged"].push_back(std::move(one));
        }
        return m_context.writeLine(toLine(json));
    }

    Result<> writeWords()
    {
        for (const auto &[key, value] : m_facts.items()) {
            BLUEPENCIL_TRY(m_context.writeLine(
                (toQString(key).leftJustified(20) + toQString(value.get<std::string>())).toUtf8()));
        }
        for (const QString &words : std::as_const(m_problems))
            BLUEPENCIL_TRY(m_context.writeLine((QStringLiteral("problem: ") + words).toUtf8()));
        if (m_problems.isEmpty())
            return m_context.writeLine("all is well");
        return {};
    }

    Context &m_context;
    OrderedJson m_facts = OrderedJson::object();
    QStringList m_problems;
    std::vector<DamagedRecord> m_damaged;
};

} // namespace

void addDoctor(const CliCommand &app, Context &context, int &exitCode)
{
    auto json = std::make_shared<bool>(false);
    const CliCommand command
        = app.addCommand("doctor", "Examine program and workspace: what is wrong, how to mend it");
    command.addFlag("--json", *json, "Print JSON");
    command.callback([json, &context, &exitCode] { exitCode = Doctor(context).examine(*json); });
}

} // namespace bluepencil
