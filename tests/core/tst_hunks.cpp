// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "core/text/hunks/editscript.h"
#include "core/text/hunks/hunkcleanup.h"
#include "core/text/links.h"
#include "core/text/sequence/interner.h"
#include "core/text/text.h"
#include "core/text/wordunits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace bluepencil;

// Hunks as a person would draw them: cases written by hand before the rules, and laws.
class TestHunks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawn_data();
    void drawn();
    void moves_data();
    void moves();
    void links_data();
    void links();
    void laws_data();
    void laws();
};

namespace {

// The draft with every hunk in it: [-out-]{+in+}.
QString marked(const QString &draft, const EditScript &edits)
{
    QString result;
    qsizetype read = 0;
    for (const Edit &edit : edits) {
        result += codePointSlice(draft, read, edit.draft.start);
        if (!edit.draft.text.isEmpty())
            result += QStringLiteral("[-%1-]").arg(edit.draft.text);
        if (!edit.final.text.isEmpty())
            result += QStringLiteral("{+%1+}").arg(edit.final.text);
        read = edit.draft.end;
    }
    return result + codePointSlice(draft, read, codePointCount(draft));
}

// The draft or the final of a marked text.
QString side(QString text, bool final)
{
    const QString dropped = final ? QStringLiteral("[-") : QStringLiteral("{+");
    const QString droppedEnd = final ? QStringLiteral("-]") : QStringLiteral("+}");
    for (qsizetype at = text.indexOf(dropped); at >= 0; at = text.indexOf(dropped))
        text.remove(at, text.indexOf(droppedEnd, at) + 2 - at);
    text.remove(final ? QStringLiteral("{+") : QStringLiteral("[-"));
    return text.remove(final ? QStringLiteral("+}") : QStringLiteral("-]"));
}

QString kindsOf(const EditScript &edits)
{
    QStringList kinds;
    for (const Edit &edit : edits)
        kinds << edit.kind;
    return kinds.join(u' ');
}

// Words, marks and spaces that repeat, so that there are many ways to say the same change.
QString repetitiveText(QRandomGenerator &random, int longest)
{
    static const QStringList pieces {
        QStringLiteral("the"),         QStringLiteral("lamp"),
        QStringLiteral("don't"),       QStringLiteral("\u20AC5"),
        QStringLiteral("14:30"),       QStringLiteral(" "),
        QStringLiteral(" "),           QStringLiteral(" "),
        QStringLiteral(". "),          QStringLiteral(", "),
        QStringLiteral("\n"),          QStringLiteral("-"),
        QStringLiteral("e\u0301"),     QStringLiteral("\u65E5"),
        QStringLiteral("\u672C"),      QStringLiteral("\u30B3\u30FC"),
        QStringLiteral("a@b.com"),     QStringLiteral("\U0001F468\u200D\U0001F469"),
        QStringLiteral("'"),           QStringLiteral("7"),
        QStringLiteral("\u0645\u0631")};
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return canonicalText(text);
}

QString changed(const QString &text, QRandomGenerator &random)
{
    QString result = text;
    for (int i = random.bounded(1, 5); i > 0; --i) {
        const auto at = random.bounded(static_cast<int>(result.size()) + 1);
        const int length = std::min<int>(random.bounded(8), static_cast<int>(result.size()) - at);
        result.replace(at, length, repetitiveText(random, 3));
    }
    return canonicalText(result);
}

struct Compared {
    std::vector<Token> draftTokens;
    std::vector<Token> finalTokens;
    Symbols draftSymbols;
    Symbols finalSymbols;
    std::vector<Hunk> hunks; // cleaned
    std::vector<Hunk> again; // cleaned twice
};

Compared compare(const QString &draft, const QString &final)
{
    Compared result;
    result.draftTokens = diffTokens(draft);
    result.finalTokens = diffTokens(final);
    Interner interner;
    result.draftSymbols = interner.symbols(draft, result.draftTokens);
    result.finalSymbols = interner.symbols(final, result.finalTokens);
    const TokenSequence before {draft, result.draftTokens, result.draftSymbols};
    const TokenSequence after {final, result.finalTokens, result.finalSymbols};
    result.hunks
        = cleanedHunks(before, after, sequenceDiff(result.draftSymbols, result.finalSymbols));
    result.again = cleanedHunks(before, after, result.hunks);
    return result;
}

bool cutsWord(const Compared &compared, const QString &draft, const QString &final)
{
    const WordUnits before(draft, compared.draftTokens);
    const WordUnits after(final, compared.finalTokens);
    return std::ranges::any_of(compared.hunks, [&](const Hunk &hunk) {
        return before.isCutAt(hunk.startA) || before.isCutAt(hunk.endA)
            || after.isCutAt(hunk.startB) || after.isCutAt(hunk.endB);
    });
}

// UTF-16 indices at which a grapheme cluster begins, and the end.
std::vector<qsizetype> clusterStarts(const QString &text)
{
    std::vector<qsizetype> starts {0};
    Graphemes graphemes(text);
    while (starts.back() < text.size())
        starts.push_back(graphemes.end(starts.back()));
    return starts;
}

bool cutsCluster(const EditScript &edits, const QString &draft, const QString &final)
{
    const std::vector<qsizetype> before = clusterStarts(draft);
    const std::vector<qsizetype> after = clusterStarts(final);
    const auto holds
        = [](const std::vector<qsizetype> &starts, const QString &text, qsizetype offset) {
              return std::ranges::binary_search(starts, utf16Index(text, offset));
          };
    return !std::ranges::all_of(edits, [&](const Edit &edit) {
        return holds(before, draft, edit.draft.start) && holds(before, draft, edit.draft.end)
            && holds(after, final, edit.final.start) && holds(after, final, edit.final.end);
    });
}

} // namespace

void TestHunks::drawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char16_t *text, const char16_t *kinds) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(kinds);
    };
    // The window's example: three words between them coincide.
    row("a rewritten request is one change",
        u"If the parcel still arrives, please [-keep it with our compliments-]{+refuse it or send "
        u"it "
        u"back free of charge+}.",
        u"wording");
    row("the currency sign goes with the amount",
        u"a full refund of [-€46.90-]{+€64.90+} to your card and a voucher of "
        u"[-€13.00-]{+€12.00+}.",
        u"figure figure");
    row("a first sentence", u"[-Thank you for reaching out to us. -]I am truly sorry.",
        u"deletion");
    row("a last sentence", u"I am truly sorry.{+ Please call us.+}", u"insertion");
    row("a middle sentence", u"One is here. {+Two is new. +}Three is here.", u"insertion");
    row("a paragraph", u"Dear Ann,\n\n{+We are sorry.\n\n+}Your parcel left.", u"insertion");
    row("a line of a list", u"- red\n{+- green\n+}- blue\n", u"insertion");
    row("a word takes the space behind it", u"the {+new +}lamp", u"insertion");
    row("an adverb before a full stop", u"It moved[- quickly-].", u"deletion");
    row("a doubled word", u"On the [-the -]lamp", u"grammar");
    row("two far words are two changes",
        u"The [-cat-]{+dog+} sat on the mat by the open window and [-slept-]{+dozed+}.",
        u"wording wording");
    row("a stop word between two changes is taken in",
        u"We offer [-speed and comfort-]{+safety and price+} to all.", u"wording");
    row("long equal text is never taken in",
        u"[-Wonderful-]{+Miserable+} international organisations [-collaborated-]{+quarrelled+}.",
        u"wording wording");
    row("a clause becomes a sentence",
        u"the water reached chest-deep[-, its clarity allowing-]{+. Its clarity allowed+} glimpses",
        u"grammar");
    row("a comma becomes a full stop", u"It broke[-, we-]{+. We+} mended it.", u"punctuation");
    row("an opening goes and the capital moves", u"[-However, the-]{+The+} lamp is fine.",
        u"deletion");
    row("a hyphenated word is one word", u"a [-well-known-]{+well-worn+} path", u"wording");
    row("a hyphen is put in", u"a [-well known-]{+well-known+} path", u"punctuation");
    row("a contraction is one word", u"We [-don't-]{+do+} ship there.", u"negation");
    row("a contraction is spelt out", u"It [-isn't-]{+is not+} here.", u"wording");
    row("an apostrophe", u"[-it's-]{+it’s+} here", u"punctuation");
    row("a date in digits is one word", u"by [-2026-11-14-]{+2026-11-15+} at last", u"date");
    row("a day", u"on [-14-]{+15+} November", u"date");
    row("a month", u"on 14 [-November-]{+December+}", u"date");
    row("a time", u"at [-10:30-]{+11:30+} sharp", u"date");
    row("a range", u"within [-3–5-]{+5–7+} working days", u"figure");
    row("per cent", u"up by [-15%-]{+50%+} since", u"figure");
    row("an order number", u"order [-INV-48190-]{+INV-48109+} is here", u"figure");
    row("a number's sign", u"a change of [--5-]{+5+} points", u"figure");
    row("a link is one word",
        u"see [-https://example.com/a/returns-]{+https://example.com/b/returns+}.", u"link");
    row("a mail address", u"write to [-help@example.com-]{+care@example.com+} today", u"link");
    row("a comma alone", u"well{+,+} then", u"punctuation");
    row("quotation marks", u"the {+“+}red{+”+} lamp", u"punctuation punctuation");
    row("two spaces become one", u"the[-  -]{+ +}lamp", u"whitespace");
    row("a break between paragraphs", u"one.\n{+\n+}two.", u"whitespace");
    row("a no-break space", u"5[- -]{+\u00A0+}kg", u"whitespace");
    row("lines stay apart", u"[-one-]{+first+}\n[-two-]{+second+}", u"wording wording");
    row("an emoji", u"Thanks [-\U0001F44D-]{+\U0001F64F+}!", u"wording");
    row("a family stays whole", u"[-\U0001F468\u200D\U0001F469-]{+\U0001F468+} here", u"wording");
    row("an accent", u"the [-cafe-]{+café+} is open", u"grammar");
    row("a name", u"I spoke with [-Marta Lindqvist-]{+Martha Lindquist+} today.", u"name");
    row("a misspelling", u"We [-recieved-]{+received+} it.", u"grammar");
    // German
    row("de: a compound", u"Ihre [-Bestellung-]{+Rücksendung+} ist da.", u"wording");
    row("de: an amount with its sign", u"Wir erstatten [-46,90€-]{+64,90€+} heute.", u"figure");
    row("de: an amount apart from its sign", u"Wir erstatten [-46,90-]{+64,90+} € heute.",
        u"figure");
    row("de: negation", u"Das ist {+nicht +}möglich.", u"negation");
    row("de: an article", u"[-Der-]{+Das+} Paket ist da.", u"grammar");
    row("de: a case ending", u"mit [-großer-]{+großem+} Vergnügen", u"grammar");
    // French
    row("fr: an elided article stays", u"le départ d’[-Hanovre-]{+Hambourg+} ce soir", u"name");
    row("fr: negation in two parts", u"Ce [-n’est pas-]{+est+} possible.", u"negation");
    row("fr: a space before the mark", u"Vraiment{+ +}?", u"whitespace");
    // Spanish
    row("es: an opening mark", u"{+¿+}Cuándo llega?", u"punctuation");
    row("es: a figure", u"Le devolvemos [-1.234,50-]{+1.243,50+} euros.", u"figure");
    // Italian, Portuguese, Dutch
    row("it: a verb", u"Il pacco [-arriva-]{+parte+} domani.", u"wording");
    row("pt: negation", u"O pedido {+não +}chegou.", u"negation");
    row("nl: a day", u"Het komt op [-maandag-]{+dinsdag+} aan.", u"date");
    // Arabic
    row("ar: a word", u"وصل [-الطلب-]{+الطرد+} اليوم", u"wording");
    row("ar: negation", u"{+لم +}يصل الطرد اليوم", u"negation");
    row("ar: a comma", u"نعم{+،+} وصل", u"punctuation");
    // Japanese, Chinese, Thai
    row("ja: a day", u"11月[-14-]{+15+}日にお届けします。", u"date");
    row("ja: a word in katakana is one word", u"この[-サーバー-]{+サービス+}は良い", u"wording");
    row("ja: a sentence", u"ありがとうございます。{+お待ちください。+}失礼します。", u"insertion");
    row("zh: a character", u"我[-爱-]{+想+}你", u"wording");
    row("ko: a word", u"오늘 [-주문이-]{+소포가+} 왔어요", u"wording");
}

void TestHunks::drawn()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    const QString draft = side(text, false);
    const QString final = side(text, true);
    const EditScript edits = diff(draft, final);
    QCOMPARE(marked(draft, edits), text);
    QCOMPARE(kindsOf(edits), kinds);
}

void TestHunks::moves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const char16_t *text, const char16_t *kinds) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(kinds);
    };
    row("a sentence to the end",
        u"[-We are very sorry. -]Your parcel is at the depot in Hanover and leaves today.{+ We are "
        u"very "
        u"sorry.+}",
        u"move move");
    row("a paragraph",
        u"Dear Ann,\n\n[-Your refund has been started.\n\n-]The parcel is on its way to you and "
        u"needs no "
        u"action.\n\n{+Your refund has been started.\n\n+}Kind regards",
        u"move move");
    row("with another case and mark",
        u"[-By Monday at noon, we-]{+We+} ship it with the next van that leaves{+ by Monday at "
        u"noon+}.",
        u"move move");
    row("a word within its line",
        u"[-Today -]Berlin is a town on the river Spree in the east{+ today+}.", u"move move");
    row("too short to tell elsewhere", u"[-Today -]it left.\nIt will be here{+ today+}.",
        u"deletion insertion");
    row("gone here, another there",
        u"[-We are very sorry. -]Your parcel is at the depot in Hanover and leaves today.{+ Please "
        u"call "
        u"us.+}",
        u"deletion insertion");
    row("put in twice, taken out once",
        u"[-We are very sorry. -]Your parcel is at the depot in Hanover.{+ We are very "
        u"sorry.+}\nIt leaves "
        u"this evening with the late van.{+ We are very sorry.+}",
        u"move move insertion");
}

void TestHunks::moves()
{
    drawn();
}

void TestHunks::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("none", u"A sentence. And more, e.g. this; 3.50 or 1/2.", u"");
    row("with punctuation behind", u"See https://example.com/a?b=c, or (www.example.org).",
        u"https://example.com/a?b=c|www.example.org");
    row("mail", u"Write to help@example.com!", u"help@example.com");
    row("bare host", u"Look at example.com/returns or at missing.Space", u"example.com/returns");
    row("not a mail address", u"@home at 5@3", u"");
}

void TestHunks::links()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const Link &link : linksIn(text))
        found << text.mid(link.start, link.end - link.start);
    QCOMPARE(found.join(u'|'), expected);
}

void TestHunks::laws_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestHunks::laws()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        const QString draft = repetitiveText(random, 30);
        const QString final
            = random.bounded(4) == 0 ? repetitiveText(random, 30) : changed(draft, random);
        const QByteArray place = QStringLiteral("seed %1 round %2: \"%3\" \"%4\"")
                                     .arg(seed)
                                     .arg(round)
                                     .arg(draft, final)
                                     .toUtf8();
        const Compared compared = compare(draft, final);
        QVERIFY2(compared.hunks == compared.again, place.constData());
        QVERIFY2(!cutsWord(compared, draft, final), place.constData());
        const EditScript edits = diff(draft, final);
        QCOMPARE(edits.size(), compared.hunks.size());
        QVERIFY2(!cutsCluster(edits, draft, final), place.constData());
        const auto applied = applyEdits(draft, edits); // refuses edits that touch or overlap
        QVERIFY2(applied && *applied == final, place.constData());
        QVERIFY2(edits == diff(draft, final), place.constData());
    }
}

QTEST_GUILESS_MAIN(TestHunks)
#include "tst_hunks.moc"
