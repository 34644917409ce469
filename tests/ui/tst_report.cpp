// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's report: its figures are those of the command line, its files stand alone, and
// nothing that is in the way is lost.
#include "app/desktop/reportcommand.h"
#include "tests/support/clirunner.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/decisions.h"
#include "ui/report/reportcells.h"
#include "ui/report/reportcontent.h"
#include "ui/report/reporthtml.h"
#include "ui/report/reportperiod.h"
#include "ui/statistics/figurewords.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;
using test::CliResult;
using test::CliRunner;
using test::ReviewedWorkspace;

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheCommandLine();
    void filtersHold();
    void hostileNames();
    void emptyWorkspace();
    void fewDecisions();
    void allTheTimeThereIs();
    void sameInputSameBytes();
    void rightToLeft();
    void placesThatWillNotDo();
    void replacesAnEarlierReport();
    void fullDisk();
    void besideAnotherSelection();
    void program();
};

namespace {

const UtcMs now = fromRfc3339(u"2026-11-23T17:00:00Z").value();
const QString autumn = QStringLiteral("2026-10-01..2026-11-22");

Result<> filled(ReviewedWorkspace &workspace, int count)
{
    if (!workspace.isValid())
        return fail(Error::Code::Storage, QStringLiteral("no workspace"));
    workspace.clock().set(now);
    Decisions wanted;
    wanted.count = count;
    fillWithDecisions(workspace.queue(), now, wanted);
    return {};
}

ReportOptions options(const ReviewedWorkspace &workspace, const QString &file,
                      const QString &period = autumn)
{
    ReportOptions made;
    made.period = period;
    made.out = workspace.folder(file);
    made.workspace = workspace.path();
    made.language = QStringLiteral("en");
    return made;
}

Result<QByteArray> reported(ReviewedWorkspace &workspace, const ReportOptions &wanted)
{
    if (const Result<> usable = checkReportOptions(wanted); !usable)
        return fail(usable.error());
    if (const Result<> made = makeReport(wanted, workspace.clock(), seededRandom(1)); !made)
        return fail(made.error());
    return test::readFile(wanted.out);
}

QString plain(QString html)
{
    // Isolates are for the eye.
    html.remove(QChar(0x2066)).remove(QChar(0x2067)).remove(QChar(0x2068)).remove(QChar(0x2069));
    html.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    html.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    return html.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

// The cells of a row of the table with that caption, each with what stands below it behind a bar.
QStringList rowOf(const QByteArray &file, const QString &caption, const QString &name)
{
    const QString html = QString::fromUtf8(file);
    static const QRegularExpression tables(QStringLiteral("<caption>(.*?)</caption>(.*?)</table>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rows(
        QStringLiteral("<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>"));
    static const QRegularExpression cells(QStringLiteral("<td class=\"[nw]\">(.*?)</td>"));
    static const QRegularExpression tags(QStringLiteral("<span[^>]*>|</span>"));
    for (auto table = tables.globalMatch(html); table.hasNext();) {
        const auto found = table.next();
        if (plain(found.captured(1)) != caption)
            continue;
        for (auto row = rows.globalMatch(found.captured(2)); row.hasNext();) {
            const auto line = row.next();
            if (plain(line.captured(1).section(QStringLiteral(" <span"), 0, 0)) != name)
                continue;
            QStringList texts;
            for (auto cell = cells.globalMatch(line.captured(2)); cell.hasNext();) {
                QString text = cell.next().captured(1);
                text.replace(QStringLiteral("<span class=\"below\">"), QStringLiteral("|"));
                texts += plain(text.remove(tags));
            }
            return texts;
        }
    }
    return {};
}

QString percentOf(const QJsonObject &rate)
{
    return plain(words::percent(rate.value(QStringLiteral("rate")).toDouble()) + u'|'
                 + words::percentRange(rate.value(QStringLiteral("low")).toDouble(),
                                       rate.value(QStringLiteral("high")).toDouble()));
}

QString shareOf(const QJsonObject &hter)
{
    return plain(words::share(hter.value(QStringLiteral("mean")).toDouble()) + u'|'
                 + words::shareRange(hter.value(QStringLiteral("low")).toDouble(),
                                     hter.value(QStringLiteral("high")).toDouble()));
}

QString secondsOf(const QJsonObject &times)
{
    const auto said = [&times](const char *name) {
        return words::seconds(times.value(QLatin1String(name)).toDouble());
    };
    if (times.value(QStringLiteral("p50_low")).isNull())
        return plain(said("p50"));
    return plain(said("p50") + u'|' + said("p50_low") + QStringLiteral(" to ") + said("p50_high"));
}

QByteArray withoutDate(QByteArray pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate");
    return at < 0 ? QByteArray() : pdf.remove(at, pdf.indexOf('\n', at) - at);
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type/Page\n");
}

} // namespace

void TestReport::figuresAreThoseOfTheCommandLine()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 400));
    const auto html = reported(workspace, options(workspace, QStringLiteral("f.html")));
    QVERIFY2(html.has_value(), test::words(html));
    const QStringList range {QStringLiteral("--from"), QStringLiteral("2026-10-01"),
                             QStringLiteral("--to"), QStringLiteral("2026-11-22")};
    const CliRunner cli(workspace.path());
    const auto stats = [&](const QStringList &more) {
        const CliResult result = cli.run(
            QStringList {QStringLiteral("stats"), QStringLiteral("--json")} + range + more);
        return QJsonDocument::fromJson(result.out).object();
    };
    for (const char *key : {"model", "task", "reviewer"}) {
        const QString by = QString::fromLatin1(key);
        const QJsonArray groups
            = stats({QStringLiteral("--by"), by}).value(QStringLiteral("groups")).toArray();
        QVERIFY(groups.size() > 1);
        for (const QJsonValue &each : groups) {
            const QJsonObject group = each.toObject();
            const QString value
                = group.value(QStringLiteral("key")).toObject().value(by).toString();
            const QStringList cells
                = rowOf(*html, words::groupKeys(by), words::groupValue(by, value));
            if (group.value(QStringLiteral("hidden")).toBool()) {
                QVERIFY(cells.isEmpty());
                continue;
            }
            QVERIFY2(cells.size() == 7, qPrintable(value));
            const QJsonObject actions = group.value(QStringLiteral("actions")).toObject();
            QCOMPARE(cells[0], plain(words::count(group.value(QStringLiteral("n")).toInteger())));
            QCOMPARE(cells[1], percentOf(actions.value(QStringLiteral("approve")).toObject()));
            QCOMPARE(cells[2], percentOf(actions.value(QStringLiteral("edit")).toObject()));
            QCOMPARE(cells[3], percentOf(actions.value(QStringLiteral("reject")).toObject()));
            QCOMPARE(cells[4], percentOf(actions.value(QStringLiteral("escalate")).toObject()));
            QCOMPARE(cells[5], shareOf(group.value(QStringLiteral("hter")).toObject()));
            QCOMPARE(cells[6], secondsOf(group.value(QStringLiteral("active_ms")).toObject()));
        }
    }

    // Beside as many days before: every figure that the command line compares.
    const QJsonObject compared
        = stats({QStringLiteral("--all"), QStringLiteral("--compare"), QStringLiteral("previous")})
              .value(QStringLiteral("compare"))
              .toObject();
    const QJsonArray figures = compared.value(QStringLiteral("figures")).toArray();
    QVERIFY(figures.size() > 10);
    const QString caption = QStringLiteral("This period and the one before");
    const auto figure = [&](const char *name) {
        for (const QJsonValue &each : figures) {
            if (each.toObject().value(QStringLiteral("figure")).toString() == QLatin1String(name))
                return each.toObject();
        }
        return QJsonObject();
    };
    const auto before = [](const QString &shown, const QJsonObject &of, const char *n) {
        return plain(shown + QStringLiteral("|n = ")
                     + words::count(of.value(QLatin1String(n)).toInteger()));
    };
    const QJsonObject approve = figure("actions.approve");
    const QStringList row = rowOf(*html, caption, QStringLiteral("Approved"));
    QCOMPARE(row.size(), 4);
    QCOMPARE(row[0],
             before(words::percent(approve.value(QStringLiteral("now")).toDouble()), approve, "n"));
    QCOMPARE(row[1],
             before(words::percent(approve.value(QStringLiteral("before")).toDouble()), approve,
                    "n_before"));
    const QJsonObject hter = figure("hter.mean");
    const QStringList effort = rowOf(*html, caption, QStringLiteral("Edit effort, mean HTER"));
    QCOMPARE(effort.size(), 4);
    QVERIFY(effort[0].startsWith(
        QLocale().toString(hter.value(QStringLiteral("now")).toDouble(), 'f', 3)));

    // Labels.
    const QJsonObject whole = stats({});
    const QJsonArray labels = whole.value(QStringLiteral("labels")).toArray();
    QVERIFY(labels.size() > 3);
    for (const QJsonValue &each : labels) {
        const QString code = each.toObject().value(QStringLiteral("code")).toString();
        const QStringList cells = rowOf(*html, QStringLiteral("Labels, most frequent first"),
                                        words::groupValue(QStringLiteral("label"), code));
        QVERIFY2(cells.size() == 6, qPrintable(code));
        QCOMPARE(cells[0],
                 plain(words::count(each.toObject().value(QStringLiteral("n")).toInteger())));
        QCOMPARE(
            cells[3],
            plain(words::count(each.toObject().value(QStringLiteral("decisions")).toInteger())));
        QCOMPARE(cells[4], percentOf(each.toObject()));
    }

    // Checks.
    const QJsonObject checks = stats({QStringLiteral("--checks")});
    QVERIFY(QString::fromUtf8(*html).contains(
        plain(words::count(checks.value(QStringLiteral("drafts")).toInteger()))));
}

void TestReport::filtersHold()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 200));
    ReportOptions wanted = options(workspace, QStringLiteral("f.html"));
    wanted.models = QStringList {QStringLiteral("haiku-base"), QStringLiteral("small-1")};
    const auto html = reported(workspace, wanted);
    QVERIFY2(html.has_value(), test::words(html));
    QVERIFY(!rowOf(*html, words::groupKeys(QStringLiteral("model")), QStringLiteral("haiku-base"))
                 .isEmpty());
    QVERIFY(rowOf(*html, words::groupKeys(QStringLiteral("model")), QStringLiteral("sonnet-fin-3"))
                .isEmpty());
    QVERIFY(plain(QString::fromUtf8(*html)).contains(QStringLiteral("Model: haiku-base, small-1")));
}

void TestReport::hostileNames()
{
    ReviewedWorkspace workspace;
    QVERIFY(workspace.isValid());
    workspace.clock().set(now);
    const QString hostile
        = QStringLiteral("<script>alert(1)</script>%1 %2\" onload=\"x' &amp; \u202Egnp.exe<img "
                         "src=http://example.com/a>");
    for (int i = 0; i < 8; ++i) {
        const QString id = QStringLiteral("h-%1").arg(i);
        OrderedJson item
            = test::plainItem(id, QStringLiteral("Where?"), QStringLiteral("It is on its way."));
        item.erase("draft");
        OrderedJson draft;
        draft["id"] = "a";
        draft["text"] = "It is on its way.";
        draft["model"] = toStdString(hostile);
        item["drafts"] = OrderedJson::array({draft});
        item["task"] = toStdString(hostile);
        Decision made = test::decision(id, Action::Approve, {}, hostile);
        made.decidedAt = now - 86'400'000;
        const auto done = workspace.review(item, made);
        QVERIFY2(done.has_value(), test::words(done));
    }
    const auto html
        = reported(workspace, options(workspace, QStringLiteral("f.html"), QStringLiteral("day")));
    QVERIFY2(html.has_value(), test::words(html));
    const QByteArray lower = html->toLower();
    QVERIFY(lower.contains("&lt;script&gt;"));
    for (const char *bad : {"<script", "<img", "onload=\"", "\u202E", "<iframe", "url(", "@import"})
        QVERIFY2(!lower.contains(bad), bad);
    QVERIFY(!lower.contains(" src=\""));
    // What says where to load from stands in texts alone: the page forbids it besides.
    QVERIFY(lower.contains("default-src 'none'"));
    const auto pdf
        = reported(workspace, options(workspace, QStringLiteral("f.pdf"), QStringLiteral("day")));
    QVERIFY2(pdf.has_value(), test::words(pdf));
    QVERIFY(pdf->startsWith("%PDF-"));
}

void TestReport::emptyWorkspace()
{
    ReviewedWorkspace workspace;
    QVERIFY(workspace.isValid());
    workspace.clock().set(now);
    const auto html = reported(workspace, options(workspace, QStringLiteral("f.html")));
    QVERIFY2(html.has_value(), test::words(html));
    QVERIFY(html->contains("There are no decisions in this workspace yet."));
    QVERIFY(!html->contains("nan"));
    const auto pdf = reported(workspace, options(workspace, QStringLiteral("f.pdf")));
    QVERIFY2(pdf.has_value(), test::words(pdf));
    QVERIFY(pagesOf(*pdf) >= 2);
}

void TestReport::fewDecisions()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 30));
    const auto html = reported(workspace, options(workspace, QStringLiteral("f.html")));
    QVERIFY2(html.has_value(), test::words(html));
    QVERIFY(html->contains("n under 30"));
    const auto pdf = reported(workspace, options(workspace, QStringLiteral("f.pdf")));
    QVERIFY2(pdf.has_value(), test::words(pdf));
}

// Nothing is before it, and its course ends with today.
void TestReport::allTheTimeThereIs()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 60));
    const QString always = QStringLiteral("0001-01-01..9999-12-31");
    const auto html = reported(workspace, options(workspace, QStringLiteral("f.html"), always));
    QVERIFY2(html.has_value(), test::words(html));
    QVERIFY(html->contains("no earlier period"));
    QVERIFY(!html->contains("-9999"));
    QVERIFY(!rowOf(*html, words::groupKeys(QStringLiteral("reviewer")), QStringLiteral("anna"))
                 .isEmpty());
    const auto pdf = reported(workspace, options(workspace, QStringLiteral("f.pdf"), always));
    QVERIFY2(pdf.has_value(), test::words(pdf));
}

void TestReport::sameInputSameBytes()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 120));
    for (const QString &ending : {QStringLiteral("html"), QStringLiteral("pdf")}) {
        const auto one = reported(workspace, options(workspace, QStringLiteral("1.") + ending));
        const auto two = reported(workspace, options(workspace, QStringLiteral("2.") + ending));
        QVERIFY2(one.has_value(), test::words(one));
        QVERIFY2(two.has_value(), test::words(two));
        if (ending == u"html") {
            QVERIFY(*one == *two);
        } else {
            QVERIFY(!withoutDate(*one).isEmpty());
            QVERIFY(withoutDate(*one) == withoutDate(*two));
            QVERIFY(!one->contains("/Author"));
        }
    }
}

void TestReport::rightToLeft()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 120));
    ReportOptions wanted = options(workspace, QStringLiteral("f.html"));
    wanted.language = QStringLiteral("ar");
    const auto html = reported(workspace, wanted);
    QVERIFY2(html.has_value(), test::words(html));
    QVERIFY(html->contains("<html lang=\"ar\" dir=\"rtl\">"));
    wanted.out = workspace.folder(QStringLiteral("f.pdf"));
    const auto pdf = reported(workspace, wanted);
    QVERIFY2(pdf.has_value(), test::words(pdf));
    // The language was the report's alone.
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestReport::placesThatWillNotDo()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 10));
    const auto refused = [&](const QString &path) {
        ReportOptions wanted = options(workspace, QStringLiteral("f.pdf"));
        wanted.out = path;
        const auto made = reported(workspace, wanted);
        return made ? Error::Code::Cancelled : made.error().code;
    };
    QCOMPARE(refused(workspace.folder(QStringLiteral("none/f.pdf"))), Error::Code::NotFound);
    QCOMPARE(refused(QStringLiteral("/proc/f.pdf")), Error::Code::Storage);
    QVERIFY(QDir(workspace.folder({})).mkdir(QStringLiteral("folder.pdf")));
    QCOMPARE(refused(workspace.folder(QStringLiteral("folder.pdf"))), Error::Code::Conflict);
    // Somebody's own file, though it has the ending.
    for (const char *name : {"own.pdf", "own.html"}) {
        const QString path = workspace.folder(QString::fromLatin1(name));
        const QByteArray own = "%PDF-1.7 my letter <html>";
        QVERIFY(test::writeFile(path, own));
        QCOMPARE(refused(path), Error::Code::Conflict);
        QCOMPARE(test::readFile(path), own);
    }
}

void TestReport::replacesAnEarlierReport()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 60));
    for (const char *name : {"f.pdf", "f.html"}) {
        const QString file = QString::fromLatin1(name);
        const auto first = reported(workspace, options(workspace, file));
        QVERIFY2(first.has_value(), test::words(first));
        const auto second = reported(
            workspace, options(workspace, file, QStringLiteral("2026-11-01..2026-11-22")));
        QVERIFY2(second.has_value(), test::words(second));
        QVERIFY(*first != *second);
    }
    QCOMPARE(QDir(workspace.folder({})).entryList({QStringLiteral("f.*")}, QDir::Files).size(), 2);
}

namespace {

struct Ended {
    int code = -1;
    QByteArray err;
};

// The program as a schedule starts it: without a screen and without a word about a platform.
Ended runProgram(const QStringList &arguments, const QString &before = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        variables.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(variables);
    const QString program
        = qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + QStringLiteral("/bluepencil");
    process.start(QStringLiteral("/bin/sh"),
                  QStringList {QStringLiteral("-c"), before + QStringLiteral("exec \"$@\""),
                               QStringLiteral("sh"), program}
                      + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end in time"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 137,
            process.readAllStandardError()};
}

} // namespace

void TestReport::fullDisk()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 200));
    const QString path = workspace.folder(QStringLiteral("f.html"));
    const auto earlier = reported(workspace, options(workspace, QStringLiteral("f.html")));
    QVERIFY2(earlier.has_value(), test::words(earlier));
    // No file may become larger than 40 kB, as if the disk were full then. SQLite's own are there
    // already and do not grow.
    QVERIFY(earlier->size() > 41'000);
    QVERIFY(workspace.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const Ended ended = runProgram({QStringLiteral("--workspace"), workspace.path(),
                                    QStringLiteral("--report"), autumn, QStringLiteral("--out"),
                                    path, QStringLiteral("--language"), QStringLiteral("en")},
                                   QStringLiteral("trap '' XFSZ; ulimit -f 80; "));
    QVERIFY2(ended.code == 1, ended.err.constData());
    QVERIFY2(ended.err.contains("f.html") && ended.err.contains("make room"),
             ended.err.constData());
    QVERIFY(test::readFile(path) == *earlier);
    QCOMPARE(QDir(workspace.folder({}))
                 .entryList({QStringLiteral("f.html*")}, QDir::Files | QDir::Hidden)
                 .size(),
             1);
}

// By the options that `stats` has, and with its figures.
void TestReport::besideAnotherSelection()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 400));
    const QString path = workspace.folder(QStringLiteral("f.html"));
    const QStringList of {
        QStringLiteral("--model"),         QStringLiteral("haiku-ft-12"),
        QStringLiteral("--against-from"),  QStringLiteral("2026-11-01"),
        QStringLiteral("--against-model"), QStringLiteral("sonnet-fin-3,haiku-base")};
    const Ended done
        = runProgram(QStringList {QStringLiteral("--workspace"), workspace.path(),
                                  QStringLiteral("--report"), autumn, QStringLiteral("--out"), path,
                                  QStringLiteral("--language"), QStringLiteral("en")}
                     + of);
    QVERIFY2(done.code == 0, done.err.constData());
    const QByteArray html = test::readFile(path);
    const CliResult result
        = CliRunner(workspace.path())
              .run(QStringList {QStringLiteral("stats"), QStringLiteral("--json"),
                                QStringLiteral("--all"), QStringLiteral("--from"),
                                QStringLiteral("2026-10-01"), QStringLiteral("--to"),
                                QStringLiteral("2026-11-22")}
                   + of);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject against
        = QJsonDocument::fromJson(result.out).object().value(QStringLiteral("against")).toObject();
    const qint64 other
        = against.value(QStringLiteral("stats")).toObject().value(QStringLiteral("n")).toInteger();
    QVERIFY(other >= 30);
    // The cover and the first page say which it is.
    const QString which = QStringLiteral("from 1 Nov 2026 on; filters: Model: sonnet-fin-3, "
                                         "haiku-base, n = %1")
                              .arg(other);
    const QString said = plain(QString::fromUtf8(html));
    QCOMPARE(said.count(which), 3); // the section of both as well
    QVERIFY(said.contains(QStringLiteral("<dt>Beside another selection</dt><dd>") + which));
    const QJsonObject approve
        = against.value(QStringLiteral("figures")).toArray().first().toObject();
    QCOMPARE(approve.value(QStringLiteral("figure")).toString(), QStringLiteral("actions.approve"));
    const auto number = [&approve](const char *name) {
        return approve.value(QLatin1String(name)).toDouble();
    };
    const auto side = [&](const char *value, const char *low, const char *high, const char *n) {
        return plain(words::percent(number(value)) + u'|' + words::percent(number(low))
                     + QStringLiteral(" to ") + words::percent(number(high))
                     + QStringLiteral(", n = ") + words::count(qint64(number(n))));
    };
    const auto points = [&](const char *name) {
        return report::signedNumber(number(name) * 100, 1) + QStringLiteral(" points");
    };
    for (const char *caption : {"Beside another selection", "This selection and the other"}) {
        const QStringList row = rowOf(html, QLatin1String(caption), QStringLiteral("Approved"));
        QVERIFY2(row.size() == 4, caption);
        QCOMPARE(row[0], side("value", "value_low", "value_high", "n"));
        QCOMPARE(row[1], side("against", "against_low", "against_high", "n_against"));
        QCOMPARE(row[2],
                 plain(points("difference") + u'|' + points("low") + QStringLiteral(" to ")
                       + points("high")));
    }
    QVERIFY(!rowOf(html, QStringLiteral("Beside another selection"),
                   QStringLiteral("Edit effort, mean HTER"))
                 .isEmpty());
}

void TestReport::program()
{
    ReviewedWorkspace workspace;
    QVERIFY(filled(workspace, 30));
    const QString path = workspace.folder(QStringLiteral("f.pdf"));
    const auto run = [&](const QStringList &more, const QString &of = {}) {
        return runProgram(
            QStringList {QStringLiteral("--workspace"), of.isEmpty() ? workspace.path() : of}
            + more);
    };
    const QStringList week {QStringLiteral("--report"), QStringLiteral("week"),
                            QStringLiteral("--out"), path};
    const Ended done = run(week);
    QVERIFY2(done.code == 0, done.err.constData());
    QVERIFY(test::readFile(path).startsWith("%PDF-"));
    // Wrong usage.
    QCOMPARE(run({QStringLiteral("--report"), QStringLiteral("week")}).code, 2);
    QCOMPARE(run({QStringLiteral("--out"), path}).code, 2);
    for (const char *period :
         {"fortnight", "", "2026-10-01xyz..2026-10-31", "2026-10-01..2026-10-31T23:00"})
        QCOMPARE(run({QStringLiteral("--report"), QString::fromLatin1(period),
                      QStringLiteral("--out"), path})
                     .code,
                 2);
    QCOMPARE(run({QStringLiteral("--report"), QStringLiteral("week"), QStringLiteral("--out"),
                  QStringLiteral("f.doc")})
                 .code,
             2);
    QCOMPARE(run(week + QStringList {QStringLiteral("--language"), QStringLiteral("tlh")}).code, 2);
    QCOMPARE(run({QStringLiteral("--against-model"), QStringLiteral("m")}).code, 2);
    const Ended smile
        = run(week + QStringList {QStringLiteral("--against-action"), QStringLiteral("smile")});
    QVERIFY2(smile.code == 2 && smile.err.contains("--against-action"), smile.err.constData());
    // Refused.
    const Ended missing = run(week, workspace.folder(QStringLiteral("none.bluepencil")));
    QVERIFY2(missing.code == 1 && missing.err.contains("none.bluepencil"), missing.err.constData());
    QVERIFY(!QFileInfo::exists(workspace.folder(QStringLiteral("none.bluepencil"))));
    const Ended gateway = run(week, QStringLiteral("https://127.0.0.1:1"));
    QVERIFY2(gateway.code == 1 && gateway.err.contains("gateway"), gateway.err.constData());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
