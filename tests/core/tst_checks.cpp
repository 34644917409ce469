// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"
#include "core/check/checkreport.h"
#include "core/model/jsonlines.h"
#include "core/text/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;

class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesFactsWithinTolerance_data();
    void comparesFactsWithinTolerance();
    void judgesFigures_data();
    void judgesFigures();
    void takesTheYearFromTheMessage();
    void showsARangeAsOne();
    void flagsAnAmountUnderAFactsName();
    void showsCandidates();
    void findsHiddenCharacters_data();
    void findsHiddenCharacters();
    void decodesTags();
    void findsWhatTheSamplesPlanted();
    void isQuietOnCleanSamples();
    void marksTheRightSpans();
    void reportsAsLines();
    void refusesWhatIsNoItem();
    void isLinearOnHostileText_data();
    void isLinearOnHostileText();
};

namespace {

Item itemOf(const QString &source, const QString &language = QStringLiteral("en"))
{
    Item item;
    item.externalId = QStringLiteral("t-1");
    item.language = language;
    item.messages.push_back({Role::User, source, {}, {}});
    return item;
}

QStringList looks(const Item &item, const QString &draft)
{
    QStringList found;
    for (const CheckFinding &finding : runAllChecks(item, draft)) {
        if (finding.needsLook())
            found.append(finding.code + u' ' + finding.values.value(QStringLiteral("text")));
    }
    return found;
}

QString samples(const char *name)
{
    return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/resources/samples/")
        + QString::fromLatin1(name);
}

std::vector<Item> demoItems()
{
    std::vector<Item> items;
    JsonLinesReader reader(samples("demo.jsonl"));
    if (!reader.open())
        return items;
    while (const auto line = reader.next()) {
        if (!*line)
            break;
        if (auto item = parseItem(**line))
            items.push_back(std::move(*item));
    }
    return items;
}

// What demo-corrections.jsonl says somebody did with an item.
QHash<QString, Json> demoCorrections()
{
    QHash<QString, Json> corrections;
    JsonLinesReader reader(samples("demo-corrections.jsonl"));
    if (!reader.open())
        return corrections;
    while (const auto line = reader.next()) {
        if (!*line)
            break;
        if (auto json = parseJsonObject(**line))
            corrections.insert(toQString(json->at("external_id").get<std::string>()), *json);
    }
    return corrections;
}

const Draft &correctedDraft(const Item &item, const Json &correction)
{
    if (correction.contains("draft_id") && correction["draft_id"].is_string()) {
        if (const Draft *draft = item.draft(toQString(correction["draft_id"].get<std::string>())))
            return *draft;
    }
    return item.drafts.front();
}

} // namespace

void TestChecks::comparesFactsWithinTolerance_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("deviation");
    const auto row
        = [](const char *name, const char16_t *draft, const char *code, const char *off) {
              QTest::newRow(name) << QString::fromUtf16(draft) << QString::fromLatin1(code)
                                  << QString::fromLatin1(off);
          };
    row("equal", u"Revenue was €200 million.", "fact-matches", "0");
    row("equal, written out", u"Revenue was EUR 200,000,000.", "fact-matches", "0");
    row("just inside", u"Revenue was €210 million.", "fact-matches", "0.05");
    row("just inside, below", u"Revenue was €190 million.", "fact-matches", "-0.05");
    row("just outside", u"Revenue was €210.1 million.", "fact-deviates", "0.0505");
    row("just outside, below", u"Revenue was €189.9 million.", "fact-deviates", "-0.0505");
    row("scale", u"Revenue was €200 billion.", "fact-deviates", "999");
    row("behind", u"We reached €240 million of revenue.", "fact-deviates", "0.2");
    row("not stated", u"Revenue was good.", "fact-not-stated", "");
    row("another unit is another thing", u"Revenue grew 12 %.", "fact-not-stated", "");
}

void TestChecks::comparesFactsWithinTolerance()
{
    QFETCH(QString, draft);
    QFETCH(QString, code);
    QFETCH(QString, deviation);
    Item item = itemOf(QStringLiteral("Please summarise."));
    item.facts.push_back(
        {QStringLiteral("Revenue"), QStringLiteral("200"), QStringLiteral("EUR million"), {}, {}});
    QStringList codes;
    QStringList deviations;
    for (const CheckFinding &finding : runAllChecks(item, draft)) {
        if (!finding.values.contains(QStringLiteral("fact")))
            continue;
        codes.append(finding.code);
        deviations.append(finding.values.value(QStringLiteral("deviation")));
    }
    QCOMPARE(codes, QStringList {code});
    QCOMPARE(deviations, QStringList {deviation});
}

void TestChecks::judgesFigures_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected"); // code of the one figure
    const auto row
        = [](const char *name, const char16_t *source, const char16_t *draft, const char *code) {
              QTest::newRow(name) << QString::fromUtf16(source) << QString::fromUtf16(draft)
                                  << QString::fromLatin1(code);
          };
    row("as written", u"Total €64.90", u"You get €64.90 back.", "figure-found");
    row("code for sign", u"Total EUR 64.90", u"You get €64.90 back.", "figure-found");
    row("other digits", u"Total ٦٤٫٩٠ €", u"You get €64.90 back.", "figure-found");
    row("scale written out", u"Revenue 1,284,000,000 euros", u"It was €1.284 billion",
        "figure-found");
    row("two digits swapped", u"Total €64.90", u"You get €46.90 back.", "figure-not-found");
    row("rounded", u"Revenue €1.284 billion", u"It was €1.28 billion", "figure-rounded");
    row("wrongly rounded", u"Revenue €1.284 billion", u"It was €1.29 billion", "figure-not-found");
    row("scale", u"Revenue €1.284 billion", u"It was €1.284 million", "figure-scale");
    row("table in millions", u"(in millions)\nRevenue | 1,284.3 | 1,190.0",
        u"It was $1,284.3 million", "figure-found");
    row("table in millions, billion said", u"(in millions)\nRevenue | 1,284.3 | 1,190.0",
        u"It was $1,284.3 billion", "figure-scale");
    row("points", u"The margin fell by 1.7 percentage points", u"It fell by 1.7 %", "figure-unit");
    row("working days", u"in 3 working days", u"in 3 days", "figure-unit");
    row("currency", u"Total $64.90", u"Total £64.90", "figure-unit");
    row("sign", u"Sales changed by −2.1 %", u"Sales changed by +2.1 %", "figure-sign");
    row("sign in words", u"Sales changed by −2.1 %", u"Sales fell 2.1 %", "figure-found");
    row("date", u"on 2026-11-14", u"on 14 November", "figure-found");
    row("date, wrong", u"on 2026-11-14", u"on 15 November", "figure-not-found");
    row("date, other year", u"on 2026-11-14", u"on 14 November 2025", "figure-not-found");
    row("date, either way", u"on 03/11/2026", u"on 11 March 2026", "figure-ambiguous");
    row("order", u"my order 48213", u"your order 48213", "figure-found");
    row("order, wrong", u"my order 48213", u"your order 48231", "figure-not-found");
    row("ordinal", u"the 2nd floor", u"the 3rd floor", "figure-not-found");
    row("difference", u"Sales | 918.4 | 814.1", u"Sales rose by 104.3", "figure-derived");
    row("change", u"Sales | 680 | 774", u"a change of −12.14 %", "figure-derived");
    row("mean", u"Schemes | 166 | 178 | 192", u"on average 178.67", "figure-derived");
    row("half of a date", u"del 26 al 27 de noviembre", u"entre el 26 y el 27 de noviembre",
        "figure-found figure-found");
    row("half of a date, wrong", u"26 to 27 November", u"between 25 and 27 November",
        "figure-not-found figure-found");
    row("date and days", u"Back on 9 December. Reserved for 7 days.", u"until 16 December",
        "figure-derived");
    row("date and days, wrong", u"Back on 9 December. Reserved for 7 days.", u"until 17 December",
        "figure-not-found");
    row("date and days over the year", u"On 30 December 2026 for 2 weeks", u"until 13 January 2027",
        "figure-derived");
    row("range", u"Takes 3–5 working days.", u"Takes 4–6 working days.", "figure-not-found");
    row("half of a range", u"Takes 3–5 working days.", u"Takes 3–6 working days.",
        "figure-found figure-not-found");
    row("ratio in a column", u"Assets | 2,664\nDebt | 909", u"a ratio of 2.93", "figure-derived");
    row("not from two lines of prose", u"It cost €31.50.\nShe paid €12.25.", u"that is €43.75",
        "figure-not-found");
}

void TestChecks::judgesFigures()
{
    QFETCH(QString, source);
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QStringList codes;
    for (const CheckFinding &finding : runAllChecks(itemOf(source), draft)) {
        if (finding.check == QStringLiteral("figures"))
            codes.append(finding.code);
    }
    QCOMPARE(codes.join(u' '), expected);
}

// "This quarter" is one of the year in which it is asked for.
void TestChecks::takesTheYearFromTheMessage()
{
    Item item = itemOf(QStringLiteral("Summarise the third quarter."));
    const QString draft = QStringLiteral("Sales rose in 2026.");
    QCOMPARE(looks(item, draft), QStringList {QStringLiteral("figure-not-found 2026")});
    item.messages[0].createdAt = UtcMs {1'795'597'200'000}; // 2026-11-25
    QCOMPARE(looks(item, draft), QStringList());
    QCOMPARE(looks(item, QStringLiteral("Sales rose in 2024.")),
             QStringList {QStringLiteral("figure-not-found 2024")});
}

void TestChecks::showsARangeAsOne()
{
    const Item item = itemOf(QStringLiteral("It takes 3–5 working days."));
    QCOMPARE(looks(item, QStringLiteral("It takes 10–12 working days.")),
             QStringList {QStringLiteral("figure-not-found 10–12 working days")});
}

// An amount of the conversation under the name of a fact that the draft does not state.
void TestChecks::flagsAnAmountUnderAFactsName()
{
    Item item = itemOf(QStringLiteral("I was promised €12.00 and paid €64.90."));
    item.facts.push_back(
        {QStringLiteral("Voucher"), QStringLiteral("20.00"), QStringLiteral("EUR"), {}, {}});
    QCOMPARE(looks(item, QStringLiteral("Your voucher of €12.00 is on its way.")),
             QStringList {QStringLiteral("fact-confused €12.00")});
    QCOMPARE(looks(item, QStringLiteral("You were promised €12.00; your voucher is €20.00.")),
             QStringList());
    QCOMPARE(looks(item,
                   QStringLiteral("You paid €64.90 by card for the chair, and for that we "
                                  "will send a voucher.")),
             QStringList());
}

void TestChecks::showsCandidates()
{
    Item item = itemOf(
        QStringLiteral("Order 46891: I paid €64.90, EUR 64.90 and then €12.00 and 50 % of it."));
    item.references.push_back({QStringLiteral("Order"), {}, QStringLiteral("Total 47.20 €")});
    const auto findings = runAllChecks(item, QStringLiteral("You get €46.90."));
    QCOMPARE(findings.front().code, QStringLiteral("figure-not-found"));
    const std::vector<CheckCandidate> &candidates = findings.front().candidates;
    QCOMPARE(candidates.size(), std::size_t(3));
    QCOMPARE(candidates[0].text, QStringLiteral("47.20 €"));
    QCOMPARE(candidates[0].source, CheckCandidate::Source::Reference);
    QCOMPARE(candidates[0].name, QStringLiteral("Order"));
    QCOMPARE(codePointSlice(item.references[0].text, candidates[0].start, candidates[0].end),
             QStringLiteral("47.20 €"));
    QVERIFY(std::abs(*candidates[0].deviation - (46.9 - 47.2) / 47.2) < 1e-12);
    QCOMPARE(candidates[1].text, QStringLiteral("€64.90"));
    QCOMPARE(candidates[2].text, QStringLiteral("€12.00"));
}

// Trojan Source (CVE-2021-42574), UAX #9 for the controls, UTS #51 for emoji sequences, UTR #25 and
// UTS #37 for variations, The Unicode Standard 23.2 for the joiners' use in scripts.
void TestChecks::findsHiddenCharacters_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *draft, const char *expected) {
        QTest::newRow(name) << QString::fromUtf16(draft) << QString::fromLatin1(expected);
    };
    row("plain", u"Nothing here.\tA tab\n", "hidden-none");
    row("no-break space is seen", u"15\u00a0% and 1\u202f234", "hidden-none");
    row("zero-width space", u"AUTUMN\u200b15", "hidden-zero-width 6-7");
    row("run", u"a\u200b\u2060\u200bb", "hidden-zero-width 1-4");
    row("override", u"pay \u202e00.51\u202c now", "hidden-bidi 4-5 hidden-bidi 10-11");
    row("isolate", u"a\u2066b\u2069", "hidden-bidi 1-2 hidden-bidi 3-4");
    row("mark in Latin text", u"a\u200fb", "hidden-bidi 1-2");
    row("mark in Arabic text", u"دفعت 240\u200f درهم", "hidden-none");
    row("mark in another paragraph", u"دفعت\na\u200eb", "hidden-bidi 6-7");
    row("soft hyphen", u"Jah\u00adren", "hidden-soft-hyphen 3-4");
    row("byte order mark", u"a\ufeffb", "hidden-byte-order-mark 1-2");
    row("null and escape", u"a\u0001\u001b[31m", "hidden-control 1-3");
    row("C1", u"a\u0085b", "hidden-control 1-2");
    row("filler", u"a\u3164b", "hidden-filler 1-2");
    row("tags", u"Hi\U000E0041\U000E0042", "hidden-tag 2-4");
    row("flag of Wales", u"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",
        "hidden-none");
    row("flag that hides more",
        u"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E0073\U000E0073"
        u"\U000E0073\U000E007F",
        "hidden-tag 1-10");
    row("family", u"\U0001F468\u200d\U0001F469\u200d\U0001F467", "hidden-none");
    row("heart on fire", u"\u2764\ufe0f\u200d\U0001F525", "hidden-none");
    row("skin tone", u"\U0001F469\U0001F3FD\u200d\U0001F4BB", "hidden-none");
    row("joiner in Latin", u"pay\u200dpal", "hidden-zero-width 3-4");
    row("Persian", u"می\u200cخواهم", "hidden-none");
    row("Hindi", u"क्\u200dष", "hidden-none");
    row("Sinhala", u"ශ්\u200dරී", "hidden-none");
    row("Persian joiner twice", u"می\u200c\u200cخواهم", "hidden-zero-width 2-4");
    row("selector behind a letter", u"a\ufe0f", "hidden-variation-selector 1-2");
    row("selectors as a message", u"\U0001F600\U000E0100\U000E0101",
        "hidden-variation-selector 1-3");
    row("ideographic variation", u"葛\U000E0100", "hidden-none");
    row("keycap", u"1\ufe0f\u20e3", "hidden-none");
    row("Mongolian", u"ᠠ\u180b", "hidden-none");
}

void TestChecks::findsHiddenCharacters()
{
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QStringList found;
    for (const CheckFinding &finding : runAllChecks(itemOf({}), draft)) {
        if (finding.check != QStringLiteral("hidden-characters"))
            continue;
        found.append(finding.code);
        if (finding.end > finding.start)
            found.append(QStringLiteral("%1-%2").arg(finding.start).arg(finding.end));
        QCOMPARE(finding.needsLook(), finding.code != QStringLiteral("hidden-none"));
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestChecks::decodesTags()
{
    const QString draft = QStringLiteral(
        "Hi \U000E0061\U000E0070\U000E0070\U000E0072\U000E006F\U000E0076\U000E0065");
    const auto findings = runAllChecks(itemOf({}), draft);
    QCOMPARE(findings.back().values.value(QStringLiteral("decoded")), QStringLiteral("approve"));
}

// The figures and characters that were planted, by external_id; taken from the labels and notes of
// demo-corrections.jsonl, by hand, leaving out those that are no figure or cannot be seen from the
// item's own sources.
void TestChecks::findsWhatTheSamplesPlanted()
{
    const std::vector<std::pair<const char *, const char16_t *>> planted {
        {"48213", u"fact-deviates €13.00"},
        {"48213", u"figure-not-found €46.90"},
        {"48255", u"fact-deviates 90 days"},
        {"48266", u"figure-not-found 10%"},
        {"48271", u"fact-confused 19 November"},
        {"48291", u"hidden-zero-width \u200b"},
        {"48298", u"figure-not-found 2 days"},
        {"48303", u"figure-not-found €10.00"},
        {"48312", u"figure-not-found 020 7946 0813"},
        {"48312", u"figure-not-found 17"},
        {"48320", u"hidden-soft-hyphen \u00ad"},
        {"48333", u"fact-deviates 37,00 €"},
        {"48338", u"fact-deviates 3e"},
        {"48342", u"figure-not-found 12,080円"},
        {"48377", u"fact-deviates 204 دراهم"},
        {"48377", u"fact-deviates 65 درهمًا"},
        {"fs-q3-vantorre", u"fact-deviates €1.284 million"},
        {"fs-margin-larkholm", u"figure-unit 1.7 %"},
        {"fs-h1-period", u"figure-not-found 30 June 2024"},
        {"fs-h1-memo", u"fact-deviates €2.71 million"},
        {"fs-h1-memo", u"fact-restated €565 million"},
        {"fs-q3-brunhalde", u"fact-deviates 742,5 Mrd. €"},
        {"fs-q3-brunhalde", u"fact-confused 58,1 Mio. €"},
        {"fs-h1-mizuki", u"fact-deviates 12.4億円"},
        {"fs-9m-marsa", u"fact-deviates 1.84 مليون درهم"},
        {"in-2002", u"fact-deviates 2026-03-11"},
        {"in-2006", u"figure-scale 1.2505"},
        {"in-2008", u"figure-not-found 1974-03-09"}};
    const QHash<QString, Json> corrections = demoCorrections();
    QHash<QString, QStringList> found;
    for (const Item &item : demoItems()) {
        const Json correction = corrections.value(item.externalId);
        found.insert(item.externalId, looks(item, correctedDraft(item, correction).text));
    }
    QStringList missed;
    for (const auto &[id, finding] : planted) {
        const QString text = QString::fromUtf16(finding);
        if (!found.value(QString::fromLatin1(id)).contains(text))
            missed.append(QString::fromLatin1(id) + u' ' + text + QStringLiteral(" <- ")
                          + found.value(QString::fromLatin1(id)).join(QStringLiteral(", ")));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

// Drafts that a person approved, and what persons made of the others: the finals hold nothing to
// look at but what the person knew from elsewhere.
void TestChecks::isQuietOnCleanSamples()
{
    const QHash<QString, Json> corrections = demoCorrections();
    const QSet<QString> ownKnowledge {
        QStringLiteral("48333 figure-not-found 3"),
        QStringLiteral("48333 figure-not-found 5 días laborables"),
        QStringLiteral("48333 figure-not-found 3 a 5 días laborables")};
    int approved = 0;
    int finals = 0;
    QStringList alarms;
    for (const Item &item : demoItems()) {
        const Json correction = corrections.value(item.externalId);
        const std::string action = correction["action"].get<std::string>();
        const bool isMemo = item.externalId
            == QStringLiteral("fs-h1-memo"); // most of its report is not in the item
        if (isMemo || (action != "approve" && !correction.contains("final_text")))
            continue;
        const QString text = action == "approve"
            ? correctedDraft(item, correction).text
            : canonicalText(toQString(correction["final_text"].get<std::string>()));
        ++(action == "approve" ? approved : finals);
        for (const QString &look : looks(item, text)) {
            if (!ownKnowledge.contains(item.externalId + u' ' + look))
                alarms.append(item.externalId + u' ' + look);
        }
    }
    qInfo("%d approved drafts, %d finals, %d false alarms", approved, finals, int(alarms.size()));
    QVERIFY(approved >= 7);
    QVERIFY(finals >= 25);
    QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
}

void TestChecks::marksTheRightSpans()
{
    for (const Item &item : demoItems()) {
        for (const Draft &draft : item.drafts) {
            for (const CheckFinding &finding : runAllChecks(item, draft.text)) {
                if (finding.end > finding.start)
                    QCOMPARE(finding.values.value(QStringLiteral("text")),
                             codePointSlice(draft.text, finding.start, finding.end));
                for (const CheckCandidate &candidate : finding.candidates) {
                    if (candidate.source == CheckCandidate::Source::Message)
                        QCOMPARE(candidate.text,
                                 codePointSlice(item.messages[std::size_t(candidate.index)].content,
                                                candidate.start, candidate.end));
                }
            }
        }
    }
}

void TestChecks::reportsAsLines()
{
    QStringList found;
    QSet<QString> names;
    const auto write = [&](const QByteArray &line) -> Result<> {
        const auto json = parseJsonObject(line);
        if (!json)
            return fail(json.error());
        names.insert(toQString(json->at("check").get<std::string>()));
        if (json->at("external_id") == "48291")
            found.append(toQString(json->at("check").get<std::string>())
                         + QString::number(json->at("start").get<int>()));
        // The contract's fields, in its order, and no other.
        QStringList keys;
        const OrderedJson ordered = OrderedJson::parse(line.toStdString());
        for (const auto &entry : ordered.items())
            keys.append(QString::fromStdString(entry.key()));
        if (keys
                != QStringList {QStringLiteral("external_id"), QStringLiteral("check"),
                                QStringLiteral("severity"), QStringLiteral("start"),
                                QStringLiteral("end"), QStringLiteral("text"),
                                QStringLiteral("detail")}
            || !json->at("start").is_number_integer() || json->at("detail").empty())
            return fail(Error::Code::InvalidInput, QString::fromUtf8(line));
        return {};
    };
    const auto report = reportChecks(samples("demo.jsonl"), {true, true}, write);
    QVERIFY2(report, report ? "" : qPrintable(toString(report.error())));
    QVERIFY(report->items >= 44);
    QVERIFY(report->drafts > report->items);
    QVERIFY(found.contains(QStringLiteral("hidden-character63")));
    const QSet<QString> contract {
        QStringLiteral("figure-not-found"), QStringLiteral("fact-deviates"),
        QStringLiteral("fact-missing"),     QStringLiteral("name-not-found"),
        QStringLiteral("link-not-found"),   QStringLiteral("placeholder"),
        QStringLiteral("phrase"),           QStringLiteral("voice"),
        QStringLiteral("length"),           QStringLiteral("language"),
        QStringLiteral("personal-data"),    QStringLiteral("hidden-character"),
        QStringLiteral("instruction"),      QStringLiteral("schema")};
    QVERIFY2(contract.contains(names), qPrintable(QStringList(names.values()).join(u' ')));

    // With what passed: where a figure was found, and what another follows from.
    bool derived = false;
    QVERIFY(reportChecks(samples("demo.jsonl"), {true, true},
                         [&derived](const QByteArray &line) -> Result<> {
                             derived = derived || line.contains("9 December + 7 days");
                             return {};
                         }));
    QVERIFY(derived);

    QByteArray words;
    QVERIFY(reportChecks(samples("demo.jsonl"), {false, false},
                         [&words](const QByteArray &line) -> Result<> {
                             words += line + '\n';
                             return {};
                         }));
    QVERIFY(words.contains("line 1, 48213: error fact-deviates: \"\xe2\x82\xac"
                           "13.00\": Voucher if late is 12.00 EUR, off by 8.3 %"));
    QVERIFY(!words.contains("\xe2\x80\x8b")); // what is hidden is named, not printed
}

void TestChecks::refusesWhatIsNoItem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("items.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"external_id\":\"a\",\"messages\":[{\"role\":\"user\",\"content\":\"5\"}],"
               "\"draft\":\"6\"}\n{\"external_id\":1}\n");
    file.close();
    int lines = 0;
    const auto report = reportChecks(path, {true, false}, [&lines](const QByteArray &) -> Result<> {
        ++lines;
        return {};
    });
    QVERIFY(!report);
    QVERIFY(toString(report.error()).contains(QStringLiteral("line 2")));
    QVERIFY(lines > 0);
    QVERIFY(!reportChecks(folder.filePath(QStringLiteral("missing.jsonl")), {true, false},
                          [](const QByteArray &) -> Result<> { return {}; }));
}

void TestChecks::isLinearOnHostileText_data()
{
    QTest::addColumn<QString>("piece");
    for (const char16_t *piece : {u"1 ", u"€1.5 ", u"12.34 | ", u"\u200ba", u"\u200e\n",
                                  u"5 Total 7 ", u"1 November ", u"\u200d", u"Total\n"})
        QTest::newRow(qPrintable(QString::fromUtf16(piece).trimmed())) << QString::fromUtf16(piece);
}

// A quadratic step would take minutes here and miss the bound by far.
void TestChecks::isLinearOnHostileText()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(64 * 1024 / piece.size());
    Item item = itemOf(text);
    for (int i = 0; i < 200; ++i)
        item.facts.push_back({QStringLiteral("Total %1").arg(i),
                              QString::number(i * 1.25),
                              QStringLiteral("EUR"),
                              {},
                              {}});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!runAllChecks(item, text).empty());
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
