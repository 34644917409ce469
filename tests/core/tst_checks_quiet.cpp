// SPDX-License-Identifier: GPL-3.0-or-later
// How often the checks of words raise an alarm on what people wrote: public conversations (SGD,
// ABCD, MultiDoGO, NatCS) and texts that professional editors had finished (LAMP). Each text stands
// where a draft would. Figures have an oracle of their own.
#include "core/check/check.h"
#include "core/model/json.h"
#include "tests/support/checkscene.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace bluepencil;

class TestChecksQuiet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isQuietOnReplies();
    void isQuietOnCustomers();
    void isQuietOnEditedTexts();
    void isQuickOnADraft();
    void isLinearOnHostileText_data();
    void isLinearOnHostileText();
};

namespace {

QString dataPath(const char *name)
{
    const QString shared = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    const QString base = shared.isEmpty()
        ? qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/../shared/data")
        : shared;
    return base + u'/' + QString::fromLatin1(name);
}

Json jsonOf(const char *name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::parse(file.readAll().toStdString(), nullptr, false);
}

QStringList linesOf(const char *name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString textOf(const Json &json)
{
    return json.is_string() ? toQString(QByteArrayView(json.get_ref<const std::string &>()))
                            : QString();
}

Message said(Role role, const QString &text)
{
    Message message;
    message.role = role;
    message.content = text;
    return message;
}

// Counts the alarms by check.
class Tally {
public:
    void take(const Item &item, const QString &draft)
    {
        ++m_texts;
        for (const CheckFinding &finding : runAllChecks(item, draft)) {
            if (!finding.needsLook() || finding.check == u"figures")
                continue;
            ++m_alarms[finding.check];
            m_examples[finding.check].append(
                finding.code + u' ' + finding.values.value(QStringLiteral("text")).left(60));
        }
    }

    [[nodiscard]] int texts() const { return m_texts; }

    // Alarms of a check in a hundred texts.
    [[nodiscard]] double rate(const char *check) const
    {
        return 100.0 * m_alarms.value(QString::fromLatin1(check)) / qMax(m_texts, 1);
    }

    void report(const char *name) const
    {
        qInfo("%s: %d texts", name, m_texts);
        for (auto it = m_alarms.cbegin(); it != m_alarms.cend(); ++it)
            qInfo("  %s %.2f in 100: %s", qPrintable(it.key()),
                  rate(it.key().toLatin1().constData()),
                  qPrintable(m_examples[it.key()].mid(0, 12).join(QStringLiteral("; "))));
    }

private:
    int m_texts = 0;
    QMap<QString, int> m_alarms;
    QMap<QString, QStringList> m_examples;
};

constexpr double MostInHundred = 2;

} // namespace

// The reply of a service as the draft; what was said before and after is the source. The results
// that the service had at hand are not in the set, so its names are rightly found nowhere: of names
// the chats with their scenarios tell.
void TestChecksQuiet::isQuietOnReplies()
{
    const Json dialogues = jsonOf("sgd/dialogues.json");
    const Json chats = jsonOf("support-abcd/abcd_sample.json");
    if (dialogues.is_null() || chats.is_null())
        QSKIP("needs shared data/sgd and support-abcd; BLUEPENCIL_SHARED_DATA names the folder");
    Tally tally;
    Tally withNames;
    for (const Json &dialogue : dialogues) {
        const Json &turns = dialogue["turns"];
        for (std::size_t i = 0; i < turns.size(); ++i) {
            if (turns[i]["speaker"] != "SYSTEM")
                continue;
            Item item;
            for (std::size_t j = 0; j < turns.size(); ++j) {
                const bool isUser = turns[j]["speaker"] == "USER";
                if (j < i)
                    item.messages.push_back(
                        said(isUser ? Role::User : Role::Assistant, textOf(turns[j]["utterance"])));
                else if (j > i)
                    item.references.push_back({{}, {}, textOf(turns[j]["utterance"])});
            }
            tally.take(item, textOf(turns[i]["utterance"]));
        }
    }
    for (const Json &chat : chats) {
        Item item;
        item.attributes = chat["scenario"];
        for (const Json &turn : chat["original"]) {
            const QString text = textOf(turn[1]);
            if (turn[0] == "agent")
                withNames.take(item, text);
            item.messages.push_back(said(turn[0] == "customer"    ? Role::User
                                             : turn[0] == "agent" ? Role::Assistant
                                                                  : Role::Tool,
                                         text));
        }
    }
    tally.report("replies");
    withNames.report("chats");
    QVERIFY(tally.texts() > 490);
    QVERIFY(withNames.texts() > 30);
    QVERIFY(withNames.rate("names") < MostInHundred);
    for (const char *check : {"links", "placeholders", "phrases", "voice", "length", "language",
                              "personal-data", "lookalikes", "hidden-characters", "instructions"}) {
        QVERIFY2(tally.rate(check) < MostInHundred, check);
        QVERIFY2(withNames.rate(check) < MostInHundred, check);
    }
}

// Customers write as they like: what they wrote is taken for the draft and, a line later, for the
// source. They give data of persons and names that nobody mentioned before, so these are none of
// the question; of names the figure is told, as an upper bound.
void TestChecksQuiet::isQuietOnCustomers()
{
    Tally written;
    Tally spoken;
    for (const char *name : {"support-multidogo/finance_sentence_test.tsv",
                             "support-multidogo/insurance_sentence_test.tsv"}) {
        QString before;
        for (const QString &line : linesOf(name).mid(1)) {
            const QString text = line.section(u'\t', 4, 4);
            written.take(test::itemOf(before, {}), text);
            before = text;
        }
    }
    for (const char *name : {"support-natcs/development_utterances.jsonl",
                             "support-natcs/test-banking_utterances.jsonl",
                             "support-natcs/test-finance_utterances.jsonl"}) {
        QString before;
        for (const QString &line : linesOf(name)) {
            const Json json = Json::parse(toStdString(line), nullptr, false);
            const QString text = textOf(json["utterance"]);
            spoken.take(test::itemOf(before, {}), text);
            before = text;
        }
    }
    if (written.texts() == 0 || spoken.texts() == 0)
        QSKIP("needs shared data/support-*; BLUEPENCIL_SHARED_DATA names the folder");
    written.report("customers, written");
    spoken.report("customers, spoken");
    QVERIFY(written.texts() + spoken.texts() > 8000);
    for (const char *check : {"links", "placeholders", "phrases", "voice", "length", "language",
                              "lookalikes", "hidden-characters", "instructions"}) {
        QVERIFY2(written.rate(check) < MostInHundred, check);
        QVERIFY2(spoken.rate(check) < MostInHundred, check);
    }
}

// Short prose that invents its people, with the draft of a model as the source: names are the only
// thing an editor brings in.
void TestChecksQuiet::isQuietOnEditedTexts()
{
    Tally tally;
    for (const char *name : {"lamp-edits/W3_edits.json", "lamp-edits/W12_edits.json"}) {
        for (const Json &record : jsonOf(name)) {
            Item item = test::itemOf(textOf(record["instruction"]));
            item.references.push_back({{}, {}, textOf(record["preedit"])});
            tally.take(item, textOf(record["postedit"]));
        }
    }
    if (tally.texts() == 0)
        QSKIP("needs shared data/lamp-edits; BLUEPENCIL_SHARED_DATA names the folder");
    tally.report("edited texts");
    QCOMPARE(tally.texts(), 100);
    for (const char *check :
         {"names", "links", "placeholders", "phrases", "voice", "length", "language",
          "personal-data", "lookalikes", "hidden-characters", "instructions"})
        QVERIFY2(tally.rate(check) < MostInHundred, check);
}

// The longest reply of the samples, repeated to 2 kB, beside its own item. The bound is for a build
// with sanitizers on a busy machine; the figure is what counts.
void TestChecksQuiet::isQuickOnADraft()
{
    constexpr int Rounds = 10;
    QFile samples(qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
                  + QStringLiteral("/resources/samples/demo.jsonl"));
    QVERIFY(samples.open(QIODevice::ReadOnly));
    const Result<Item> item = parseItem(samples.readLine().trimmed());
    QVERIFY(item);
    QString draft = item->drafts.front().text;
    while (draft.size() < 2000)
        draft += u'\n' + item->drafts.front().text;
    draft.truncate(2000);
    for (const auto &check : allChecks()) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < Rounds; ++i)
            QVERIFY(check->run(*item, draft).size() < 500);
        qInfo("%s: %.2f ms", qPrintable(check->name()),
              double(timer.nsecsElapsed()) / 1e6 / Rounds);
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Rounds; ++i)
        QVERIFY(!runAllChecks(*item, draft).empty());
    const double each = double(timer.nsecsElapsed()) / 1e6 / Rounds;
    qInfo("all checks of 2 kB: %.2f ms", each);
    QVERIFY2(each < 500, qPrintable(QString::number(each)));
}

void TestChecksQuiet::isLinearOnHostileText_data()
{
    QTest::addColumn<QString>("piece");
    for (const char16_t *piece : {u"[",         u"{{",           u"<a ",
                                  u"\"",        u"\u201e",       u"\u00ab a ",
                                  u"`",         u"```\n",        u"_",
                                  u"%A",        u"Ab ",          u"Mr. Ab ",
                                  u"Dear Ab\n", u"a@b.example ", u"https://a.example/ ",
                                  u"+49 ",      u"0 ",           u"DE89 ",
                                  u"4111 ",     u"ignore all ",  u"ignore previous ",
                                  u"XXX ",      u"you are ",     u"1 Ab ",
                                  u"rue Ab ",   u"> ",           u"'",
                                  u"a-",        u"\U0001F600",   u"漢",
                                  u"package ",  u"a\n",          u"l\u04301 ",
                                  u"1,",        u"1O'"})
        QTest::newRow(qPrintable(QString::fromUtf16(piece).simplified()))
            << QString::fromUtf16(piece);
}

// A quadratic step would take many minutes here and miss the bound by far.
void TestChecksQuiet::isLinearOnHostileText()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(128 * 1024 / piece.toUtf8().size());
    Item item = test::itemOf(text, {});
    item.guideline.voice
        = Json::parse(R"({"terms":[{"avoid":"package package package x"},{"avoid":"漢漢漢漢字"}],)"
                      R"("required":["ab ab ab x"],"sentence_words":20,"reading_level":40})");
    QElapsedTimer timer;
    timer.start();
    for (const auto &check : allChecks()) {
        if (check->name() != u"figures")
            QVERIFY(check->run(item, text).size() < 2000 || check->name() == u"hidden-characters");
    }
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestChecksQuiet)
#include "tst_checks_quiet.moc"
