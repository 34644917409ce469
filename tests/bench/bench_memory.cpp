// SPDX-License-Identifier: GPL-3.0-or-later
// The correction memory: how many of its suggestions are what people then wrote, and how many of
// the people's changes it finds, on machine translations and their post-edits, beside the most
// frequent replacement of the same hunk; the same on planted terms; and what a suggestion takes,
// and the checks of the same drafts.
#include "core/check/check.h"
#include "core/model/item.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/review/memoryservice.h"
#include "core/review/memorywords.h"
#include "core/text/text.h"
#include "core/text/tokens.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"
#include "tests/support/plantedterms.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <map>
#include <set>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("memory");
constexpr std::size_t History = 5000; // the first of the file
constexpr std::size_t New = 2000; // the last
constexpr int Records = 100'000; // of other feedback in the workspace that is timed
constexpr double LimitMs = 20;

struct Segment {
    QString draft;
    QString final;
    EditScript edits;
};

std::vector<Segment> readSegments(const QString &stem)
{
    const auto lines = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    };
    const QStringList drafts = lines(stem + QStringLiteral(".mt"));
    const QStringList finals = lines(stem + QStringLiteral(".pe"));
    std::vector<Segment> segments;
    for (qsizetype i = 0; i < std::min(drafts.size(), finals.size()); ++i) {
        if (!drafts[i].isEmpty())
            segments.push_back({drafts[i], finals[i], diff(drafts[i], finals[i])});
    }
    return segments;
}

// One that was made: where, and whether the person wrote it; and which hunk it is in.
struct Made {
    double strength = 0; // what it must reach to be shown
    bool right = false;
    std::size_t segment = 0;
    std::size_t hunk = 0;
};

struct Point {
    double least = 0;
    qint64 shown = 0;
    double precision = 0;
    double found = 0;
};

// For each level what is shown from there on. A hunk is found once, however many parts of it are.
std::vector<Point> curveOf(const std::vector<Made> &all, const std::vector<double> &levels,
                           qint64 hunks)
{
    std::vector<Point> curve;
    for (const double least : levels) {
        Point point;
        point.least = least;
        qint64 right = 0;
        std::set<std::pair<std::size_t, std::size_t>> found;
        for (const Made &made : all) {
            if (made.strength < least)
                continue;
            ++point.shown;
            if (made.right) {
                ++right;
                found.emplace(made.segment, made.hunk);
            }
        }
        point.precision = point.shown > 0 ? double(right) / double(point.shown) : 0;
        point.found = double(found.size()) / double(hunks);
        curve.push_back(point);
    }
    return curve;
}

// The hunk of a script in whose reach a place of the draft lies; its size if in none.
std::size_t hunkAt(const EditScript &edits, qsizetype start, qsizetype end)
{
    std::size_t i = 0;
    while (i < edits.size() && (edits[i].draft.end < start || edits[i].draft.start > end))
        ++i;
    return i;
}

MemoryIndex indexOf(std::span<const Segment> history, MemoryGate gate)
{
    MemoryIndex index(gate);
    for (std::size_t i = 0; i < history.size(); ++i) {
        for (const MemoryChange &change :
             memoryChanges(history[i].draft, history[i].final, history[i].edits))
            index.add({change, QString::number(i), QStringLiteral("editor")});
    }
    index.prepare();
    for (const Segment &each : history)
        index.count(unpackedCodes(packedCodes(memoryWords(each.draft))));
    return index;
}

// What the memory shows at each bound; it is asked anew for each, for what is hidden leaves its
// place to others.
std::vector<Point> memoryCurve(std::span<const Segment> history, std::span<const Segment> news,
                               const std::vector<double> &bounds, qint64 hunks)
{
    std::vector<Point> curve;
    for (const double bound : bounds) {
        const MemoryIndex index
            = indexOf(history, {.leastAcceptance = bound, .leastChanges = bound >= .5 ? 4 : 2});
        std::vector<Made> all;
        for (std::size_t i = 0; i < news.size(); ++i) {
            const Segment &each = news[i];
            const auto truth = memoryChanges(each.draft, each.final, each.edits);
            for (const Suggestion &made : index.suggestions(each.draft)) {
                const bool right = std::ranges::any_of(truth, [&](const MemoryChange &change) {
                    return change.before == made.before && change.after == made.after
                        && codePointOffset(each.draft, change.start) == made.start;
                });
                all.push_back({bound, right, i, hunkAt(each.edits, made.start, made.end)});
            }
        }
        curve.push_back(curveOf(all, {bound}, hunks).front());
    }
    return curve;
}

// The baseline: a hunk's words in the draft, as they were replaced most often. The longest first.
class MostFrequent {
public:
    explicit MostFrequent(std::span<const Segment> history)
    {
        for (const Segment &each : history) {
            for (const Edit &edit : each.edits) {
                const QString before = edit.draft.text.trimmed();
                if (!before.isEmpty() && before.size() < 160)
                    ++m_counts[before][edit.final.text.trimmed()];
            }
        }
    }

    [[nodiscard]] std::vector<Made> offered(const Segment &news, std::size_t number) const
    {
        const std::vector<Token> tokens = diffTokens(news.draft);
        std::vector<Made> all;
        for (std::size_t i = 0; i < tokens.size();) {
            const std::size_t behind = longestFrom(news, number, tokens, i, &all);
            i = behind > i ? behind : i + 1;
        }
        return all;
    }

private:
    // Where the stretch ends that was offered; `first` if none was.
    std::size_t longestFrom(const Segment &news, std::size_t number,
                            const std::vector<Token> &tokens, std::size_t first,
                            std::vector<Made> *all) const
    {
        constexpr std::size_t most = 16;
        for (std::size_t last = std::min(tokens.size(), first + most); last > first; --last) {
            const qsizetype start = tokens[first].start;
            const qsizetype end = tokens[last - 1].start + tokens[last - 1].length;
            const auto known = m_counts.find(news.draft.mid(start, end - start));
            if (known == m_counts.end())
                continue;
            const auto best = std::ranges::max_element(
                known->second, {}, [](const auto &each) { return each.second; });
            Made made;
            made.strength = best->second;
            made.segment = number;
            const qsizetype from = codePointOffset(news.draft, start);
            made.hunk = hunkAt(news.edits, from, codePointOffset(news.draft, end));
            made.right = std::ranges::any_of(news.edits, [&](const Edit &edit) {
                return edit.draft.start <= from && edit.draft.text.trimmed() == known->first
                    && edit.draft.end >= from && edit.final.text.trimmed() == best->first;
            });
            all->push_back(made);
            return last;
        }
        return first;
    }

    std::map<QString, std::map<QString, int>> m_counts;
};

// The wrong share of the peer where it finds as much; nothing if it never does.
std::optional<double> wrongWhereAsMuchIsFound(const std::vector<Point> &peer, double found)
{
    std::optional<double> wrong;
    for (const Point &point : peer) {
        if (point.found >= found && point.shown > 0)
            wrong = std::min(wrong.value_or(1), 1 - point.precision);
    }
    return wrong;
}

void reportCurve(const QString &name, const std::vector<Point> &curve, const QString &level,
                 const std::vector<Point> *peer)
{
    const QString share = QStringLiteral("share");
    for (const Point &point : curve) {
        const QString head = QStringLiteral("%1, %2 %3").arg(name, level).arg(point.least);
        Figure wrong {head + QStringLiteral(": wrong of the shown"),
                      point.shown > 0 ? std::optional(1 - point.precision) : std::nullopt,
                      share,
                      {},
                      {},
                      {}};
        if (peer != nullptr) {
            wrong.peer = QStringLiteral("most frequent replacement that finds as much");
            wrong.peerValue = wrongWhereAsMuchIsFound(*peer, point.found);
            wrong.goal = 1;
        }
        report(Bench, wrong);
        report(Bench, {head + QStringLiteral(": not found"), 1 - point.found, share, {}, {}, {}});
        report(Bench,
               {head + QStringLiteral(": shown"),
                double(point.shown),
                QStringLiteral("count"),
                {},
                {},
                {}});
    }
}

void measureCurves(std::span<const Segment> history, std::span<const Segment> news)
{
    qint64 hunks = 0;
    for (const Segment &each : news)
        hunks += std::ssize(each.edits);
    note(QStringLiteral("%1 hunks in the new segments").arg(hunks));
    const MostFrequent frequent(history);
    std::vector<Made> all;
    for (std::size_t i = 0; i < news.size(); ++i) {
        const auto made = frequent.offered(news[i], i);
        all.insert(all.end(), made.begin(), made.end());
    }
    const auto peer = curveOf(all, {1, 2, 3, 5, 10, 20, 50, 100}, hunks);
    const auto ours = memoryCurve(history, news, {.05, .1, .2, .3, .4, .5, .6, .7, .8}, hunks);
    reportCurve(QStringLiteral("mlqe-pe"), ours, QStringLiteral("bound from"), &peer);
    reportCurve(QStringLiteral("mlqe-pe, most frequent replacement"), peer,
                QStringLiteral("seen from"), nullptr);
}

// Each letter with all others as its history.
void measurePlanted()
{
    const std::vector<test::PlantedDraft> drafts = test::plantedDrafts(200, 20);
    std::vector<Segment> segments;
    for (const test::PlantedDraft &each : drafts)
        segments.push_back({each.draft, each.final, diff(each.draft, each.final)});
    const MemoryIndex index = indexOf(segments, {});
    double places = 0;
    double shown = 0;
    double right = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        places += double(drafts[i].places.size());
        const MemoryIndex::LeftOut own {QString::number(i),
                                        {unpackedCodes(packedCodes(memoryWords(drafts[i].draft)))}};
        for (const Suggestion &made : index.suggestions(drafts[i].draft, own)) {
            ++shown;
            right += std::ranges::any_of(drafts[i].places, [&](const test::PlantedPlace &place) {
                return codePointOffset(drafts[i].draft, place.start) == made.start
                    && place.term.wrong == made.before && place.term.right == made.after;
            });
        }
    }
    const QString limit = QStringLiteral("limit");
    const QString share = QStringLiteral("share");
    report(Bench,
           {QStringLiteral("planted terms: wrong of the shown"),
            shown > 0 ? std::optional(1 - right / shown) : std::nullopt, share, limit, .1, 1});
    report(Bench,
           {QStringLiteral("planted terms: not found"), 1 - right / places, share, limit, .1, 1});
}

bool reviewAll(Workspace &workspace, const Clock &clock, std::span<const Segment> history)
{
    if (!workspace.database().execute(QStringLiteral("PRAGMA synchronous=OFF")))
        return false;
    SqlReviewQueue queue(workspace, clock, seededRandom(3));
    for (std::size_t i = 0; i < history.size(); ++i) {
        OrderedJson message {{"role", "user"}, {"content", toStdString(history[i].final)}};
        OrderedJson json {{"external_id", "m-" + std::to_string(i)},
                          {"queue", "q0"},
                          {"language", "l0"},
                          {"messages", OrderedJson::array({message})},
                          {"draft", toStdString(history[i].draft)}};
        const Result<Item> item = parseItem(toLine(json));
        if (!item || !queue.submit(QStringLiteral("local"), *item))
            return false;
        LeaseRequest request;
        request.reviewer = QStringLiteral("reviewer-%1").arg(i % 7);
        request.producer = QStringLiteral("local");
        request.externalId = item->externalId;
        const auto leases = queue.lease(request);
        if (!leases || leases->empty())
            return false;
        Decision decision;
        decision.decisionId = uuid5({request.externalId});
        decision.externalId = request.externalId;
        decision.reviewer = request.reviewer;
        decision.action = history[i].edits.empty() ? Action::Approve : Action::Edit;
        if (!history[i].edits.empty())
            decision.finalText = history[i].final;
        decision.decidedAt = ReviewsEnd;
        if (!queue.decide({leases->front().key, decision, leases->front().item.revision}))
            return false;
    }
    return true;
}

double percentile95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}

// Of `texts` from `next` on, joined up to 2 kB; `next` is then the one behind.
QString twoKilobytes(std::span<const Segment> texts, std::size_t &next, QString Segment::*which)
{
    QString joined;
    while (joined.toUtf8().size() < 2000) {
        joined += texts[next].*which + u' ';
        next = (next + 1) % texts.size();
    }
    return joined;
}

void reportTimes(const QString &what, const std::vector<double> &took)
{
    const QString limit = QStringLiteral("limit");
    report(
        Bench,
        {what + QStringLiteral(", median"), median(took), QStringLiteral("ms"), limit, LimitMs, 1});
    report(Bench,
           {what + QStringLiteral(", 95 %"), percentile95(took), QStringLiteral("ms"), limit,
            LimitMs, 1});
}

// All checks of drafts of 2 kB, with a conversation and a reference of 2 kB each to look in.
void measureChecks(std::span<const Segment> news)
{
    std::vector<double> took;
    std::size_t next = 0;
    for (int round = 0; round < 200; ++round) {
        const QString draft = twoKilobytes(news, next, &Segment::draft);
        std::size_t behind = next;
        const std::string asked = toStdString(twoKilobytes(news, behind, &Segment::draft));
        const std::string known = toStdString(twoKilobytes(news, behind, &Segment::final));
        OrderedJson json;
        json["external_id"] = "t-1";
        json["language"] = "ro";
        json["messages"] = OrderedJson::array({{{"role", "user"}, {"content", asked}}});
        json["references"] = OrderedJson::array({{{"title", "known"}, {"text", known}}});
        json["facts"]
            = OrderedJson::array({{{"name", "Total"}, {"value", "587.2"}, {"unit", "EUR million"}},
                                  {{"name", "Anul"}, {"value", "1932"}}});
        json["draft"] = toStdString(draft);
        const Result<Item> item = parseItem(toLine(json));
        if (!item) {
            note(toString(item.error()));
            return;
        }
        QElapsedTimer timer;
        timer.start();
        const auto findings = runAllChecks(*item, draft);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (findings.empty() && round == 0)
            note(QStringLiteral("the first draft has no finding"));
    }
    took.erase(took.begin()); // makes what the others use
    reportTimes(QStringLiteral("checks of 2 kB"), took);
}

// Drafts of 2 kB, made of new segments, asked of the service as the window does.
void measureTime(const QString &folder, std::span<const Segment> history,
                 std::span<const Segment> news)
{
    const SystemClock clock;
    const QString path = folder + QStringLiteral("/workspace.bluepencil");
    {
        const auto workspace = Workspace::open(path, clock, seededRandom(1));
        if (!workspace || !addManyReviews(**workspace, 1, Records)
            || !reviewAll(**workspace, clock, history)) {
            note(QStringLiteral("the workspace can't be filled"));
            return;
        }
        QElapsedTimer timer;
        timer.start();
        CorrectionMemory memory((*workspace)->database());
        while (memory.catchUp(1000).value_or(false)) {}
        report(Bench,
               {QStringLiteral("feedback taken in"),
                double(timer.elapsed()) * 1000 / (Records + double(history.size())),
                QStringLiteral("µs a record"),
                {},
                {},
                {}});
    }
    MemoryService service(path, clock, seededRandom(2));
    std::vector<double> took;
    QElapsedTimer timer;
    std::size_t next = 0;
    for (int round = 0; round < 200; ++round) {
        MemoryQuestion question {QStringLiteral("item"), QStringLiteral("q0"),
                                 QStringLiteral("l0"),   {},
                                 news[next].final,       {}};
        question.text = twoKilobytes(news, next, &Segment::draft);
        timer.start();
        auto answer = service.ask(question);
        answer.waitForFinished();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (!answer.result()) {
            note(toString(answer.result().error()));
            return;
        }
        if (round == 0)
            report(
                Bench,
                {QStringLiteral("first answer of a queue"), ms, QStringLiteral("ms"), {}, {}, {}});
        else
            took.push_back(ms);
    }
    reportTimes(QStringLiteral("suggestions for 2 kB"), took);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        note(QStringLiteral("usage: bench_memory STEM DIR, with STEM.mt and STEM.pe of MLQE-PE"));
        return 2;
    }
    const std::vector<Segment> segments = readSegments(QString::fromLocal8Bit(argv[1]));
    if (segments.size() < History + New) {
        note(QStringLiteral("there are too few segments in %1")
                 .arg(QString::fromLocal8Bit(argv[1])));
        return 1;
    }
    const std::span all(segments);
    measurePlanted();
    measureCurves(all.first(History), all.last(New));
    measureChecks(all.last(New));
    measureTime(QString::fromLocal8Bit(argv[2]), all.first(History), all.last(New));
    return 0;
}
