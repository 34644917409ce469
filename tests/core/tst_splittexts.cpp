// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with the same text stands in one split alone, whomever it is of.
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/preparation/splittexts.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace bluepencil;
using namespace bluepencil::test;

class TestSplitTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfTexts_data();
    void placesOfTexts();
    void draftsCount();
    void whatOthersLeaveOutStandsNowhere();
    void twinOfATestRowIsNotTrainedOn();
    void whatWasTrainedOnIsNoTest();
    void anotherSaltIsAnotherMatter();
    void batchesSinceOthers();
    void withoutASplitNothingIsAsked();
    void whatAnotherBatchHoldsOutIsSaid();
    void nearlyEqualTextsAreSpokenOf();
    void noTextInTwoSplits_data();
    void noTextInTwoSplits();
};

namespace {

const QString question = QStringLiteral("Where is my parcel?");
const QString answer = QStringLiteral("It left our house on Monday.");

ExportConfig threeParts()
{
    ExportConfig config = basicFormats();
    config.split = SplitRatio {50, 25, 25};
    return config;
}

// The `number`th person that is dealt there, by the definition in split.h.
QString personIn(Split split, int number = 0)
{
    const ExportConfig config = threeParts();
    for (int i = 0;; ++i) {
        Item item;
        item.subjectId = QStringLiteral("person-%1").arg(i);
        const QString group = splitGroup(config.salt, QStringLiteral("local"), item);
        if (bucketOf(group, *config.split) == split && number-- == 0)
            return item.subjectId;
    }
}

Judged judgedOf(const QString &prompt, const QString &text, const QString &draft = {})
{
    Judged judged;
    judged.prompt = {{QStringLiteral("user"), prompt}};
    judged.answer = text;
    judged.draft = draft;
    return judged;
}

QString textIn(const Json &turn)
{
    return toQString(turn["role"].get<std::string>()) + u':'
        + toQString(turn["content"].get<std::string>()).simplified().toLower();
}

// Every conversation with each of its texts that a row has, with the split that it stands in; of
// all files of answers, pairs and verdicts. Read back from the lines, not from what made them.
std::map<QString, std::set<QString>> placesIn(const QString &path)
{
    std::map<QString, std::set<QString>> places;
    const ExportFolder folder(path);
    const auto note
        = [&places](const Json &turns, std::size_t count, const Json &text, const QString &split) {
              QString context;
              for (std::size_t i = 0; i < count; ++i)
                  context += textIn(turns[i]) + u'\n';
              places[context + textIn(text)].insert(split);
          };
    for (const QString &split :
         {QStringLiteral("train"), QStringLiteral("validation"), QStringLiteral("test")}) {
        const auto rows = [&](const char *format) {
            std::vector<Json> read;
            for (const QByteArray &line :
                 folder.lines(QStringLiteral("%1/%2.jsonl").arg(QLatin1String(format), split)))
                read.push_back(parseJson(line).value());
            return read;
        };
        for (const Json &row : rows("openai-chat"))
            note(row["messages"], row["messages"].size() - 1, row["messages"].back(), split);
        for (const Json &row : rows("trl-kto"))
            note(row["prompt"], row["prompt"].size(), row["completion"][0], split);
        for (const Json &row : rows("trl-preference")) {
            note(row["prompt"], row["prompt"].size(), row["chosen"][0], split);
            note(row["prompt"], row["prompt"].size(), row["rejected"][0], split);
        }
    }
    return places;
}

qint64 leftOut(ReviewedWorkspace &store, const QString &name)
{
    const Json manifest = manifestOf(store, name);
    checkSums(manifest);
    return manifest["counts"]["left_out"].value("in-another-split", qint64 {0});
}

} // namespace

// By the rules in splittexts.h.
void TestSplitTexts::placesOfTexts_data()
{
    QTest::addColumn<QString>("earlier"); // a letter for each: t(rain), v(alidation), e (test)
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("left"); // out, of `present`
    QTest::newRow("train alone") << ""
                                 << "tt"
                                 << "";
    QTest::newRow("test before train") << ""
                                       << "tte"
                                       << "t";
    QTest::newRow("test before validation") << ""
                                            << "ve"
                                            << "v";
    QTest::newRow("validation before train") << ""
                                             << "tv"
                                             << "t";
    QTest::newRow("all three") << ""
                               << "tve"
                               << "tv";
    QTest::newRow("trained on before") << "t"
                                       << "te"
                                       << "e";
    QTest::newRow("trained on before, all three") << "t"
                                                  << "tve"
                                                  << "ve";
    QTest::newRow("validated with before") << "v"
                                           << "tve"
                                           << "te";
    QTest::newRow("tested with before") << "e"
                                        << "tve"
                                        << "tv";
    QTest::newRow("in both before") << "te"
                                    << "tve"
                                    << "tve";
}

void TestSplitTexts::placesOfTexts()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, present);
    QFETCH(const QString, left);
    const auto splitOf = [](QChar letter) {
        return letter == u't' ? Split::Train : letter == u'v' ? Split::Validation : Split::Test;
    };
    SplitTexts texts;
    const Judged judged = judgedOf(question, answer);
    for (const QChar letter : present)
        texts.add(judged, splitOf(letter));
    for (const QChar letter : earlier)
        texts.addEarlier(judged, splitOf(letter));
    texts.finish();
    for (const QChar letter : {u't', u'v', u'e'}) {
        if (present.contains(letter))
            QCOMPARE(texts.standElsewhere(judged, splitOf(letter)), left.contains(letter));
    }
    QVERIFY(!texts.standElsewhere(judgedOf(answer, question), Split::Train));
}

// What a record shows of a text is enough; another text in the same conversation is not.
void TestSplitTexts::draftsCount()
{
    Judged choice = judgedOf(question, answer, QStringLiteral("Soon."));
    Draft other;
    other.text = QStringLiteral("No idea.");
    choice.item.drafts.push_back(other);
    choice.ruling = QStringLiteral("It left on 3 May.");
    SplitTexts texts;
    texts.add(choice, Split::Test);
    texts.finish();
    for (const char *text :
         {"soon.", " NO  idea. ", "It left on 3 May.", "It left our house on Monday."})
        QVERIFY2(texts.standElsewhere(judgedOf(question, QString::fromLatin1(text)), Split::Train),
                 text);
    QVERIFY(texts.standElsewhere(
        judgedOf(question, QStringLiteral("Elsewhere."), QStringLiteral("Soon.")), Split::Train));
    QVERIFY(!texts.standElsewhere(judgedOf(question, QStringLiteral("Later.")), Split::Train));
    QVERIFY(!texts.standElsewhere(judgedOf(question, QString()), Split::Train));
    QVERIFY(!texts.standElsewhere(judgedOf(QStringLiteral("Where?"), answer), Split::Train));
}

// Of two test rows with one text, too, of which only one is left out by others.
void TestSplitTexts::whatOthersLeaveOutStandsNowhere()
{
    const Judged judged = judgedOf(question, answer);
    const auto isGone = [](const QString &feedbackId) {
        return feedbackId == u"gone";
    };
    for (const bool twice : {false, true}) {
        SplitTexts texts;
        texts.add(judged, Split::Test, QStringLiteral("gone"));
        if (twice)
            texts.add(judged, Split::Test, QStringLiteral("there"));
        texts.finish(isGone);
        QCOMPARE(texts.standElsewhere(judged, Split::Train), twice);
    }
    ReviewedWorkspace store;
    const auto decided = [&store](const QString &id, const QString &person, double coverage) {
        OrderedJson item = plainItem(id, question, answer);
        item["subject_id"] = toStdString(person);
        Decision made = decision(id, Action::Approve);
        made.coverage = coverage;
        QVERIFY(store.review(item, made));
    };
    decided(QStringLiteral("judge"), personIn(Split::Test), .2);
    decided(QStringLiteral("learn"), personIn(Split::Train), 1);
    ExportConfig config = threeParts();
    config.preparation.leastCoverage = .5;
    QVERIFY(exportTo(store, QStringLiteral("batch"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("batch")), std::set {QStringLiteral("learn")});
    QCOMPARE(leftOut(store, QStringLiteral("batch")), 0);
}

void TestSplitTexts::twinOfATestRowIsNotTrainedOn()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("judge"), question, answer, personIn(Split::Test));
    approve(store, QStringLiteral("learn"), question.toUpper(), answer + u' ',
            personIn(Split::Train));
    approve(store, QStringLiteral("tune"), question, answer, personIn(Split::Validation));
    approve(store, QStringLiteral("other"), question, QStringLiteral("Another answer."),
            personIn(Split::Train, 1));
    const auto preview
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).preview(threeParts(), 10);
    QVERIFY2(preview, words(preview));
    const auto summary = exportTo(store, QStringLiteral("batch"), threeParts());
    QVERIFY2(summary, words(summary));
    QVERIFY(preview->counts == summary->counts);
    QCOMPARE(recordsIn(store, QStringLiteral("batch")),
             (std::set {QStringLiteral("judge"), QStringLiteral("other")}));
    QCOMPARE(leftOut(store, QStringLiteral("batch")), 2);
    const Json manifest = manifestOf(store, QStringLiteral("batch"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::inAnotherSplit), 2);
    QCOMPARE(dropped(manifest, "trl-kto", reasons::inAnotherSplit), 2);
    // People read it, too.
    const ExportFolder folder(summary->folder);
    const QByteArray rule = "stands in one split alone";
    for (const char *file : {"CARD.md", "DATASHEET.md", "manifest.json"})
        QVERIFY2(folder.files().value(QLatin1String(file)).contains(rule), file);
    // Groups that gave no row have no place yet.
    QCOMPARE(manifest["split"]["new_groups"].get<int>(), 2);

    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto check = exporter.check(summary->batchId, 0);
    QVERIFY2(check && check->same(), words(check));
    // Once more: nothing has changed its side.
    const auto again = exportTo(store, QStringLiteral("again"), threeParts());
    QVERIFY2(again, words(again));
    QCOMPARE(again->contentSha256, summary->contentSha256);
    // A new revision of it says what is true of it.
    QVERIFY(eraseSubject(store.queue(), personIn(Split::Train, 1)));
    const auto anew = exporter.rebuild(summary->batchId, 0, store.folder(QStringLiteral("anew")));
    QVERIFY2(anew, words(anew));
    QVERIFY(manifestOf(store, QStringLiteral("anew"))["split"].contains("same_texts"));
}

void TestSplitTexts::whatWasTrainedOnIsNoTest()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("learn"), question, answer, personIn(Split::Train));
    QVERIFY(exportTo(store, QStringLiteral("first"), threeParts()));
    approve(store, QStringLiteral("judge"), question, answer, personIn(Split::Test));
    approve(store, QStringLiteral("twin"), question, answer, personIn(Split::Train, 1));
    approve(store, QStringLiteral("fresh"), question, QStringLiteral("Another answer."),
            personIn(Split::Test));
    QVERIFY(exportTo(store, QStringLiteral("second"), threeParts()));
    QCOMPARE(recordsIn(store, QStringLiteral("second")),
             (std::set {QStringLiteral("learn"), QStringLiteral("twin"), QStringLiteral("fresh")}));
    QCOMPARE(leftOut(store, QStringLiteral("second")), 1);
    // Whatever is asked for now: an approval that was too fast was given out when they were kept.
    Decision fast = decision(QStringLiteral("fast"), Action::Approve);
    fast.activeMs = 1;
    OrderedJson item = plainItem(QStringLiteral("fast"), QStringLiteral("How long does it take?"),
                                 QStringLiteral("Three days at the most, as a rule."));
    item["subject_id"] = toStdString(personIn(Split::Train, 2));
    QVERIFY(store.review(item, fast));
    ExportConfig loose = threeParts();
    loose.keepRubberStamps = true;
    QVERIFY(exportTo(store, QStringLiteral("loose"), loose));
    approve(store, QStringLiteral("slow"), QStringLiteral("How long does it take?"),
            QStringLiteral("Three days at the most, as a rule."), personIn(Split::Test, 1));
    QVERIFY(exportTo(store, QStringLiteral("strict"), threeParts()));
    QVERIFY(!recordsIn(store, QStringLiteral("strict")).contains(QStringLiteral("slow")));
    // Who was erased was not trained on, as far as anybody knows.
    QVERIFY(eraseSubject(store.queue(), personIn(Split::Train, 2)));
    QVERIFY(exportTo(store, QStringLiteral("last"), threeParts()));
    QVERIFY(recordsIn(store, QStringLiteral("last")).contains(QStringLiteral("slow")));
}

void TestSplitTexts::anotherSaltIsAnotherMatter()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("learn"), question, answer, personIn(Split::Train));
    ExportConfig other = threeParts();
    other.salt = QStringLiteral("another");
    QVERIFY(exportTo(store, QStringLiteral("first"), other));
    ExportConfig all = basicFormats();
    QVERIFY(exportTo(store, QStringLiteral("second"), all));
    approve(store, QStringLiteral("judge"), question, answer, personIn(Split::Test));
    QVERIFY(exportTo(store, QStringLiteral("third"), threeParts()));
    QCOMPARE(recordsIn(store, QStringLiteral("third")), std::set {QStringLiteral("judge")});
}

// Also what a batch holds that this one is not made since.
void TestSplitTexts::batchesSinceOthers()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("first"), QStringLiteral("One?"), QStringLiteral("One."),
            personIn(Split::Train));
    const auto first = exportTo(store, QStringLiteral("first"), threeParts());
    QVERIFY2(first, words(first));
    approve(store, QStringLiteral("learn"), question, answer, personIn(Split::Train));
    const auto second = exportTo(store, QStringLiteral("second"), threeParts());
    QVERIFY2(second, words(second));
    approve(store, QStringLiteral("judge"), question, answer, personIn(Split::Test));
    approve(store, QStringLiteral("old"), QStringLiteral("One?"), QStringLiteral("One."),
            personIn(Split::Test, 1));
    approve(store, QStringLiteral("new"), QStringLiteral("Two?"), QStringLiteral("Two."),
            personIn(Split::Test, 2));
    ExportConfig config = threeParts();
    config.preparation.sinceBatch = second->batchId;
    QVERIFY(exportTo(store, QStringLiteral("third"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("third")), std::set {QStringLiteral("new")});
    QCOMPARE(leftOut(store, QStringLiteral("third")), 2);
}

void TestSplitTexts::withoutASplitNothingIsAsked()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), question, answer, personIn(Split::Train));
    approve(store, QStringLiteral("b"), question, answer, personIn(Split::Test));
    QVERIFY(exportTo(store, QStringLiteral("batch"), basicFormats()));
    QCOMPARE(recordsIn(store, QStringLiteral("batch")).size(), std::size_t {2});
    QCOMPARE(leftOut(store, QStringLiteral("batch")), 0);
    QVERIFY(!manifestOf(store, QStringLiteral("batch"))["split"].contains("same_texts"));
}

// An export without a split trains on what an earlier one held out, and a later one holds out what
// that has trained on: of the same people, also where the records are others.
void TestSplitTexts::whatAnotherBatchHoldsOutIsSaid()
{
    ReviewedWorkspace store;
    const auto add = [&store](const QString &id, Split split) {
        approve(store, id, id + u'?', QStringLiteral("Of ") + id, personIn(split));
    };
    const auto warned = [](const std::vector<BatchWarning> &warnings, const QString &code) {
        const auto found = std::ranges::find(warnings, code, &BatchWarning::code);
        return found == warnings.end() ? QString() : found->text;
    };
    const QString trained = QStringLiteral("held-out-elsewhere");
    const QString heldOut = QStringLiteral("trained-elsewhere");
    add(QStringLiteral("learn"), Split::Train);
    add(QStringLiteral("tune"), Split::Validation);
    add(QStringLiteral("judge"), Split::Test);
    const auto dealt = exportTo(store, QStringLiteral("1"), threeParts());
    QVERIFY2(dealt, words(dealt));
    QCOMPARE(warned(dealt->warnings, trained) + warned(dealt->warnings, heldOut), QString());
    add(QStringLiteral("again"), Split::Test);

    const QString said
        = QStringLiteral("train holds people or cases that another batch holds out (records: 3):"
                         " B-0001 r1 (validation 1, test 2); do not judge a model that learned from"
                         " this batch by that one, or export with the split and salt of that one");
    Exporter exporter(store.workspace(), store.clock(), seededRandom(4));
    ExportConfig plain = basicFormats();
    const auto preview = exporter.preview(plain, 1);
    QVERIFY2(preview, words(preview));
    QCOMPARE(preview->elsewhere.size(), std::size_t {1});
    QCOMPARE(preview->elsewhere.front().text, said);
    plain.folder = store.folder(QStringLiteral("2"));
    QStringList told;
    const auto whole = exporter.run(plain, [&](const ExportStep &step) {
        if (!step.warnings.empty() && !QFile::exists(plain.folder))
            told += step.warnings.front().text;
    });
    QVERIFY2(whole, words(whole));
    QCOMPARE(told, QStringList {said});
    QCOMPARE(warned(whole->warnings, trained), said);
    QCOMPARE(warned(whole->warnings, heldOut), QString());
    const Json elsewhere = manifestOf(store, QStringLiteral("2"))["split"]["other_batches"];
    QCOMPARE(elsewhere["trained_here"].get<int>(), 3);
    QCOMPARE(elsewhere["held_out_here"].get<int>(), 0);
    QVERIFY(elsewhere["batches"][0]["batch"] == "B-0001");
    QVERIFY(ExportFolder(plain.folder)
                .files()
                .value(QStringLiteral("DATASHEET.md"))
                .contains("(records: 3): B-0001 r1"));
    QCOMPARE(ExportFolder(plain.folder).problem(), QString());

    // The other way round; two that were never dealt have nothing to say of each other.
    const auto third = exportTo(store, QStringLiteral("3"), basicFormats());
    QVERIFY2(third, words(third));
    QVERIFY(!warned(third->warnings, trained).contains(QStringLiteral("B-0002")));
    const auto later = exportTo(store, QStringLiteral("4"), threeParts());
    QVERIFY2(later, words(later));
    QCOMPARE(warned(later->warnings, trained), QString());
    const QString both
        = QStringLiteral("(records: 3): B-0002 r1 (train 3), B-0003 r1 (train 3); do not");
    QVERIFY2(warned(later->warnings, heldOut).contains(both),
             qPrintable(warned(later->warnings, heldOut)));

    // By salts in turn; whoever was dealt by one of them stays there, whatever its ratio is later.
    for (const auto &[salt, ratio] :
         {std::pair {"x", SplitRatio {1, 0, 99}}, std::pair {"y", SplitRatio {1, 99, 0}},
          std::pair {"x", SplitRatio {100, 0, 0}}}) {
        ExportConfig config = basicFormats();
        config.salt = QString::fromLatin1(salt);
        config.split = ratio;
        QVERIFY(exportTo(store, QStringLiteral("%1-%2").arg(config.salt).arg(ratio.train), config));
    }
    const auto turns = exporter.preview(basicFormats(), 1);
    QVERIFY(turns
            && turns->elsewhere.front().text.contains(QStringLiteral(
                "B-0005 r1 (test 4), B-0006 r1 (validation 4), B-0007 r1 (test 4);")));
}

// Jaccard's coefficients of the answers' runs of five characters, by Python's sets: .90 to .92 from
// one to the other.
void TestSplitTexts::nearlyEqualTextsAreSpokenOf()
{
    ReviewedWorkspace store;
    const QString letter
        = QStringLiteral("It left our house on Monday and will be with you within %1 days; until"
                         " then you can follow it on our pages with the number that we sent you,"
                         " or ask us again whenever you like.");
    approve(store, QStringLiteral("judge"), question, letter.arg(QStringLiteral("three")),
            personIn(Split::Test));
    approve(store, QStringLiteral("learn"), question, letter.arg(QStringLiteral("four")),
            personIn(Split::Train));
    approve(store, QStringLiteral("tune"), question, letter.arg(QStringLiteral("five")),
            personIn(Split::Validation));
    const QString form
        = QStringLiteral("Please send the form back to us with your signature on the %1 page, and"
                         " keep a copy for yourself; as soon as it is here we shall pay the sum"
                         " into your account.");
    for (int i = 1; i <= 2; ++i) {
        approve(store, QStringLiteral("form-%1").arg(i), QStringLiteral("Which form?"),
                form.arg(i == 1 ? QStringLiteral("second") : QStringLiteral("third")),
                personIn(Split::Train, i));
    }
    const QString gone = personIn(Split::Train, 3);
    approve(store, QStringLiteral("other"), QStringLiteral("When do you open?"),
            QStringLiteral("At nine."), gone);
    const auto saidIn = [&store](const QString &name, const QByteArray &words) {
        const auto files = ExportFolder(store.folder(name)).files();
        for (const char *file : {"CARD.md", "DATASHEET.md", "manifest.json"})
            QVERIFY2(files.value(QLatin1String(file)).contains(words), file);
    };
    ExportConfig config = threeParts();
    for (const Deduplicate way : {Deduplicate::None, Deduplicate::Exact}) {
        config.preparation.deduplicate = way;
        const QString name = QStringLiteral("way %1").arg(int(way));
        config.salt = name; // or what was given out before would stay
        QVERIFY(exportTo(store, name, config));
        const Json near = manifestOf(store, name)["split"]["near_texts"];
        QVERIFY(near["looked_for"] == false && !near.contains("left_out"));
        saidIn(name, "not looked for: what is tested with may be nearly what is trained on");
    }
    config = threeParts();
    config.preparation.deduplicate = Deduplicate::Near;
    config.preparation.alike = .85;
    const auto summary = exportTo(store, QStringLiteral("near"), config);
    QVERIFY2(summary, words(summary));
    const Json manifest = manifestOf(store, QStringLiteral("near"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::nearDuplicate), 3);
    const Json near = manifest["split"]["near_texts"];
    QVERIFY(near["looked_for"] == true);
    QVERIFY(near["alike"] == .85);
    QCOMPARE(near["left_out"].get<int>(), 2); // the form stands twice in one split
    QCOMPARE(near["left_out_for_earlier_batches"].get<int>(), 0);
    saidIn(
        QStringLiteral("near"),
        "in another split is nearly the same: 2, of these for one that a batch before gave out: 0");
    const auto kept = recordsIn(store, QStringLiteral("near"));
    QVERIFY(kept.contains(QStringLiteral("judge")) && kept.contains(QStringLiteral("other")));
    QCOMPARE(kept.size(), std::size_t {3});

    // A new revision is made without looking again.
    QVERIFY(eraseSubject(store.queue(), gone));
    Exporter exporter(store.workspace(), store.clock(), seededRandom(3));
    const auto anew = exporter.rebuild(summary->batchId, 0, store.folder(QStringLiteral("anew")));
    QVERIFY2(anew, words(anew));
    QVERIFY(manifestOf(store, QStringLiteral("anew"))["split"]["near_texts"] == near);
    ExportConfig whole = basicFormats();
    QVERIFY(exportTo(store, QStringLiteral("whole"), whole));
    QVERIFY(!manifestOf(store, QStringLiteral("whole"))["split"].contains("near_texts"));
}

void TestSplitTexts::noTextInTwoSplits_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {61U, 62U, 63U})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

// Over all batches of a workspace that grows, whatever they are asked for; and the first of them is
// the same whatever the order in which decisions came in.
void TestSplitTexts::noTextInTwoSplits()
{
    QFETCH(const quint64, seed);
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto pick = [&random](quint64 below) {
        return int(random() % below);
    };

    struct Case {
        OrderedJson item;
        Decision decision;
    };

    int number = 0;
    const auto cases = [&](int count) {
        std::vector<Case> made;
        for (; count > 0; --count) {
            const QString id = QStringLiteral("c%1").arg(number++);
            const QString draft = QStringLiteral("Draft %1.").arg(pick(4));
            Case one {plainItem(id, QStringLiteral("Question %1?").arg(pick(12)), draft),
                      decision(id, Action::Approve)};
            one.item["subject_id"] = "person-" + std::to_string(pick(40));
            if (const int what = pick(3); what > 0) {
                one.decision.action = what == 1 ? Action::Edit : Action::Reject;
                if (what == 1 || pick(2) > 0)
                    one.decision.finalText = QStringLiteral("Final %1.").arg(pick(4));
            }
            made.push_back(one);
        }
        return made;
    };
    const auto play = [](ReviewedWorkspace &store, const std::vector<Case> &played) {
        for (const Case &one : played)
            QVERIFY(store.review(one.item, one.decision));
    };
    std::vector<Case> first = cases(60);
    ReviewedWorkspace store(seed);
    play(store, first);
    std::map<QString, std::set<QString>> places;
    qint64 left = 0;
    QString last;
    for (int round = 0; round < 5; ++round) {
        ExportConfig config = threeParts();
        config.split = SplitRatio {40 + 10 * round, 30 - 5 * round, 30 - 5 * round};
        if (pick(3) == 0)
            config.preparation.sinceBatch = last;
        if (pick(3) == 0)
            config.preparation.deduplicate = Deduplicate::Exact;
        if (pick(3) == 0)
            config.preparation.mostPerSubject = 2;
        const QString name = QStringLiteral("b%1").arg(round);
        const auto summary = exportTo(store, name, config);
        QVERIFY2(summary, words(summary));
        last = summary->batchId;
        left += leftOut(store, name);
        for (const auto &[text, splits] : placesIn(summary->folder))
            places[text].insert(splits.begin(), splits.end());
        if (round == 0) {
            std::ranges::shuffle(first, random);
            ReviewedWorkspace other(seed + 1);
            play(other, first);
            const auto same = exportTo(other, name, config);
            QVERIFY2(same, words(same));
            QCOMPARE(same->contentSha256, summary->contentSha256);
        }
        play(store, cases(12));
    }
    QVERIFY(left > 20); // or nothing was shown
    std::set<QString> met;
    for (const auto &[text, splits] : places) {
        QVERIFY2(splits.size() == 1, qPrintable(text));
        met.insert(*splits.begin());
    }
    QCOMPARE(met.size(), std::size_t {3});
}

QTEST_GUILESS_MAIN(TestSplitTexts)
#include "tst_splittexts.moc"
