// SPDX-License-Identifier: GPL-3.0-or-later
// The correction memory without its tables: what is learnt from a draft and its final, and what is
// offered for another draft.
#include "core/base/ids.h"
#include "core/review/memorychanges.h"
#include "core/review/memoryindex.h"
#include "core/review/memorywords.h"
#include "core/review/questionindex.h"
#include "core/text/text.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace bluepencil;

namespace {

struct Reviewed {
    QString item;
    QString draft;
    QString final;
    QString reviewer = QStringLiteral("anna");
};

QString applied(const QString &text, const Suggestion &made)
{
    return codePointSlice(text, 0, made.start) + made.after
        + codePointSlice(text, made.end, codePointCount(text));
}

MemoryIndex indexOf(const std::vector<Reviewed> &history, MemoryGate gate = {})
{
    MemoryIndex index(gate);
    for (const Reviewed &each : history) {
        for (const MemoryChange &change :
             memoryChanges(each.draft, each.final, diff(each.draft, each.final)))
            index.add({change, each.item, each.reviewer});
    }
    index.prepare();
    for (const Reviewed &each : history)
        index.count(unpackedCodes(packedCodes(memoryWords(each.draft))));
    return index;
}

// "before>after" of each change.
QStringList changes(const QString &draft, const QString &final)
{
    QStringList list;
    for (const MemoryChange &each : memoryChanges(draft, final, diff(draft, final)))
        list += each.before + u'>' + each.after;
    return list;
}

std::vector<Reviewed> repeated(int times, const QString &draft, const QString &final)
{
    std::vector<Reviewed> history;
    for (int i = 0; i < times; ++i) {
        const QString number = QString::number(history.size());
        const auto filled = [&](QString text) {
            return text.replace(u'#', QStringLiteral("case") + QChar(u'a' + i));
        };
        history.push_back({QStringLiteral("i") + number, filled(draft), filled(final),
                           i % 2 == 0 ? QStringLiteral("anna") : QStringLiteral("ben")});
    }
    return history;
}

} // namespace

class TestMemoryIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void wordsAreWhatAPersonTakesForOne()
    {
        QStringList words;
        const QString text = QStringLiteral("Please sign-in, it's €46.90\nnow");
        for (const MemoryWord &word : memoryWords(text))
            words += text.mid(word.start, word.end - word.start);
        QCOMPARE(
            words,
            (QStringList {QString(), QStringLiteral("Please"), QStringLiteral("sign-in"),
                          QStringLiteral(","), QStringLiteral("it's"), QStringLiteral("€46.90"),
                          QStringLiteral("\n"), QStringLiteral("now"), QString()}));
        const auto codes = unpackedCodes(packedCodes(memoryWords(text)));
        QCOMPARE(codes.size(), std::size_t(words.size()));
        for (std::size_t i = 0; i < codes.size(); ++i)
            QCOMPARE(codes[i], memoryWords(text)[i].code);
    }

    // FNV-1a of "a" as UTF-16, by Python:
    //   h = 2166136261
    //   for b in "a".encode("utf-16-le"): h = (h ^ b) * 16777619 % 2**32
    void codesStayTheSame()
    {
        const auto words = memoryWords(u"a");
        QCOMPARE(words[1].code >> 1U, 0x2B24D044U >> 1U);
        QCOMPARE(packedCodes(words).toHex(), QByteArray("0200000044d0242b02000000"));
    }

    void wholeHunksAndTheirParts()
    {
        QCOMPARE(changes(QStringLiteral("We utilise it."), QStringLiteral("We use it.")),
                 QStringList {QStringLiteral("utilise>use")});
        // Two changes with one word between them are one hunk; each is remembered too.
        const QStringList both = changes(QStringLiteral("We utilise the portal daily."),
                                         QStringLiteral("We use the website daily."));
        QVERIFY2(both.contains(QStringLiteral("utilise>use")), qPrintable(both.join(u'|')));
        QVERIFY2(both.contains(QStringLiteral("portal>website")), qPrintable(both.join(u'|')));
        // Half of a word is none.
        QCOMPARE(changes(QStringLiteral("the sign-in page"), QStringLiteral("the log-in page")),
                 QStringList {QStringLiteral("sign-in>log-in")});
        // What only comes or goes reaches from one neighbour to the other.
        QCOMPARE(changes(QStringLiteral("a good day"), QStringLiteral("a very good day")),
                 QStringList {QStringLiteral(" > very ")});
        QCOMPARE(changes(QStringLiteral("a very good day"), QStringLiteral("a good day")),
                 QStringList {QStringLiteral(" very > ")});
    }

    void whatBelongsToItsCaseIsLeftOut_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("final");
        const auto row = [](const char *name, const char *draft, const char *final) {
            QTest::newRow(name) << QString::fromUtf8(draft) << QString::fromUtf8(final);
        };
        row("figure", "We refund 40 euros today.", "We refund 45 euros today.");
        row("date", "It comes on 3 March then.", "It comes on 4 March then.");
        row("weekday", "It comes on Monday then.", "It comes on Tuesday then.");
        row("name", "I spoke to Anna Miller there.", "I spoke to Peter Jones there.");
        row("negation", "You are eligible for it.", "You are not eligible for it.");
        row("link", "See https://a.example/x for it.", "See https://b.example/y for it.");
        row("space", "One  two", "One two");
        row("digit", "Use form AT-2 here.", "Use form AT-3 here.");
        row("rewritten",
            "This whole long sentence was written by somebody who never met the customer at all.",
            "Nothing remains.");
    }

    void whatBelongsToItsCaseIsLeftOut()
    {
        QFETCH(QString, draft);
        QFETCH(QString, final);
        QCOMPARE(changes(draft, final), QStringList());
    }

    void aTermIsOfferedWithItsFigures()
    {
        auto history = repeated(8, QStringLiteral("In # we utilise the tool."),
                                QStringLiteral("In # we use the tool."));
        history.push_back({QStringLiteral("left"), QStringLiteral("They utilise it."),
                           QStringLiteral("They utilise it.")});
        const MemoryIndex index = indexOf(history);
        const QString text = QStringLiteral("😀 You can utilise 3 parts. Utilised!");
        const auto found = index.suggestions(text);
        QCOMPARE(found.size(), std::size_t(1));
        const Suggestion &made = found[0];
        QCOMPARE(codePointSlice(text, made.start, made.end), QStringLiteral("utilise"));
        QCOMPARE(made.after, QStringLiteral("use"));
        QCOMPARE(made.changed, 8);
        QCOMPARE(made.seen, 9);
        QCOMPARE(made.reviewers, 2);
        QCOMPARE(made.acceptance, wilsonRate(8, 9));
        QCOMPARE(applied(text, made), QStringLiteral("😀 You can use 3 parts. Utilised!"));
    }

    // Five times in one draft is one decision of one reviewer.
    void oneItemProvesNothing()
    {
        const QString draft
            = QStringLiteral("utilise a. utilise b. utilise c. utilise d. utilise e.");
        QString final = draft;
        final.replace(QStringLiteral("utilise"), QStringLiteral("use"));
        const MemoryIndex index = indexOf({{QStringLiteral("one"), draft, final}});
        QVERIFY(index.suggestions(QStringLiteral("We utilise it.")).empty());
        const MemoryIndex two = indexOf(
            {{QStringLiteral("one"), draft, final}, {QStringLiteral("two"), draft, final}});
        QCOMPARE(two.suggestions(QStringLiteral("We utilise it.")).size(), std::size_t(1));
    }

    void whatIsLeftStandingCounts()
    {
        auto history = repeated(4, QStringLiteral("In # we utilise the tool."),
                                QStringLiteral("In # we use the tool."));
        QCOMPARE(indexOf(history).suggestions(QStringLiteral("I utilise it.")).size(),
                 std::size_t(1));
        history.push_back({QStringLiteral("x"), QStringLiteral("People utilise them."),
                           QStringLiteral("People utilise them.")});
        // 4 of 5: from .38 on.
        QVERIFY(indexOf(history).suggestions(QStringLiteral("I utilise it.")).empty());
        // Where it was never left standing it is still offered.
        const auto narrow
            = indexOf(history).suggestions(QStringLiteral("Here we utilise the app."));
        QCOMPARE(narrow.size(), std::size_t(1));
        QCOMPARE(narrow[0].seen, 4);
    }

    void comingAndGoingNeedsItsNeighbours()
    {
        const MemoryIndex index
            = indexOf(repeated(5, QStringLiteral("In # this is a very good idea."),
                               QStringLiteral("In # this is a good idea.")));
        QString text = QStringLiteral("That was a very good start.");
        auto found = index.suggestions(text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].left, QStringLiteral("a"));
        QCOMPARE(found[0].right, QStringLiteral("good"));
        QCOMPARE(applied(text, found[0]), QStringLiteral("That was a good start."));
        QVERIFY(index.suggestions(QStringLiteral("The very best.")).empty());

        const MemoryIndex put
            = indexOf(repeated(5, QStringLiteral("For # see our portal there."),
                               QStringLiteral("For # see our customer portal there.")));
        text = QStringLiteral("Log in to our portal now.");
        found = put.suggestions(text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(applied(text, found[0]), QStringLiteral("Log in to our customer portal now."));
        QVERIFY(put.suggestions(QStringLiteral("Log in to our customer portal now.")).empty());
        QVERIFY(put.suggestions(QStringLiteral("The portal is open.")).empty());
    }

    void theItemItselfHasNoSay()
    {
        const auto history = repeated(4, QStringLiteral("In # we utilise the tool."),
                                      QStringLiteral("In # we use the tool."));
        const MemoryIndex index = indexOf(history);
        const QString text = QStringLiteral("They utilise it.");
        QCOMPARE(index.suggestions(text).size(), std::size_t(1));
        const MemoryIndex::LeftOut own {
            QStringLiteral("i0"), {unpackedCodes(packedCodes(memoryWords(history[0].draft)))}};
        QVERIFY(index.suggestions(text, own).empty()); // 3 of 3: from .44 on
    }

    // Every suggestion against a count that knows nothing of the index.
    void acceptanceIsThatOfLeavingOneOut();
    void sameHistorySameAnswer();
    void nearQuestions();
};

namespace {

// Words apart by single spaces, so that what stood where can be seen by splitting.
std::vector<Reviewed> randomHistory(quint64 seed)
{
    const RandomSource random = seededRandom(seed);
    const QStringList fill {QStringLiteral("river"), QStringLiteral("stone"),
                            QStringLiteral("green"), QStringLiteral("walks"),
                            QStringLiteral("softly")};
    const QList<QStringList> terms {
        {QStringLiteral("alpha"), QStringLiteral("gamma"), QStringLiteral("delta")},
        {QStringLiteral("bravo"), QStringLiteral("omega")},
        {QStringLiteral("cargo"), QStringLiteral("freight")}};
    std::vector<Reviewed> history;
    for (int i = 0; i < 60; ++i) {
        QStringList draft;
        QStringList final;
        for (int word = 0; word < 24; ++word) {
            const bool isTerm = word % 4 == 2;
            const QStringList &term = terms[qsizetype(random() % 3)];
            const QString from = isTerm ? term[0] : fill[qsizetype(random() % 5)];
            QString to = from;
            if (isTerm && random() % 8 != 0)
                to = random() % 6 == 0 ? term.back() : term[1];
            draft += from;
            final += to;
        }
        history.push_back({QStringLiteral("item%1").arg(i / 2), draft.join(u' '), final.join(u' '),
                           QStringLiteral("r%1").arg(random() % 4)});
    }
    return history;
}

struct Occurrence {
    QString item;
    QString wrote;
    QString reviewer;
};

// Of a word between two others (empty: whatever), word by word.
std::vector<Occurrence> occurrences(const std::vector<Reviewed> &history, const QString &before,
                                    const QString &left, const QString &right)
{
    std::vector<Occurrence> found;
    for (const Reviewed &each : history) {
        const QStringList draft = each.draft.split(u' ');
        const QStringList final = each.final.split(u' ');
        for (qsizetype i = 0; i < draft.size(); ++i) {
            const bool fits = draft[i] == before && (left.isEmpty() || draft.value(i - 1) == left)
                && (right.isEmpty() || draft.value(i + 1) == right);
            if (fits)
                found.push_back({each.item, final[i], each.reviewer});
        }
    }
    return found;
}

QString usual(const std::vector<Occurrence> &all, const QString &before, const QString &leftOut)
{
    std::map<QString, int> counts;
    for (const Occurrence &each : all) {
        if (each.item != leftOut && each.wrote != before)
            ++counts[each.wrote];
    }
    QString best;
    for (const auto &[word, count] : counts) {
        if (best.isEmpty() || count > counts[best])
            best = word;
    }
    return best;
}

} // namespace

void TestMemoryIndex::acceptanceIsThatOfLeavingOneOut()
{
    int compared = 0;
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const auto history = randomHistory(seed);
        // No gate, and nothing to choose from: the counts themselves.
        for (const double least : {0.0, .5}) {
            const MemoryIndex index = indexOf(history, {.leastAcceptance = least});
            for (const QString &before :
                 {QStringLiteral("alpha"), QStringLiteral("bravo"), QStringLiteral("cargo")}) {
                const QString text = QStringLiteral("unseen %1 beside").arg(before);
                const auto all = occurrences(history, before, {}, {});
                const QString expected = usual(all, before, {});
                qint64 accepted = 0;
                qint64 changed = 0;
                QSet<QString> reviewers;
                for (const Occurrence &each : all) {
                    if (each.wrote == expected) {
                        ++changed;
                        reviewers.insert(each.reviewer);
                    }
                    if (usual(all, before, each.item) == expected && each.wrote == expected)
                        ++accepted;
                }
                const Rate rate = wilsonRate(accepted, qint64(all.size()));
                const auto found = index.suggestions(text);
                if (*rate.low < least) {
                    QVERIFY2(found.empty(), qPrintable(QStringLiteral("seed %1").arg(seed)));
                    continue;
                }
                QVERIFY2(found.size() == 1, qPrintable(QStringLiteral("seed %1").arg(seed)));
                QCOMPARE(found[0].after, expected);
                QCOMPARE(found[0].changed, changed);
                QCOMPARE(found[0].seen, qint64(all.size()));
                QCOMPARE(found[0].reviewers, int(reviewers.size()));
                QCOMPARE(found[0].acceptance, rate);
                ++compared;
            }
        }
    }
    QVERIFY(compared > 20);
}

void TestMemoryIndex::sameHistorySameAnswer()
{
    const auto history = randomHistory(11);
    const QString text = history[3].draft + QStringLiteral(". ") + history[8].draft;
    const auto first = indexOf(history).suggestions(text);
    QVERIFY(first.size() > 3);
    QCOMPARE(indexOf(history).suggestions(text), first);
    auto turned = history;
    std::ranges::reverse(turned);
    QCOMPARE(indexOf(turned).suggestions(text), first);
    for (std::size_t i = 1; i < first.size(); ++i)
        QVERIFY(first[i - 1].end <= first[i].start);
}

void TestMemoryIndex::nearQuestions()
{
    QuestionIndex index;
    const auto add = [&](qint64 number, const char *question) {
        index.add(number, QString::number(number),
                  topicCodes(QString::fromUtf8(question), QStringLiteral("reply")));
    };
    add(1, "My parcel has not arrived");
    add(2, "How do I change my password?");
    add(3, "The parcel arrived broken, can I have a refund?");
    add(4, "Where is the parcel that was promised?");
    const auto ask = [&](const char *question, const char *own) {
        QList<qint64> numbers;
        for (const NearQuestion &near :
             index.nearest(topicCodes(QString::fromUtf8(question), QStringLiteral("reply")),
                           QString::fromLatin1(own), 3, .25))
            numbers += near.feedbackNo;
        return numbers;
    };
    QCOMPARE(ask("I want a refund, the parcel arrived broken", "").value(0), 3);
    QCOMPARE(ask("password change", "").value(0), 2);
    QVERIFY(!ask("password change", "2").contains(2));
    QVERIFY(ask("Wholly different matters entirely", "").isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryIndex)
#include "tst_memoryindex.moc"
