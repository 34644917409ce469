// SPDX-License-Identifier: GPL-3.0-or-later
// Names that a list alone gives away: no field, greeting, signature or introduction has them.
#include "core/privacy/linescan.h"
#include "core/privacy/names/namelist.h"
#include "core/text/text.h"

#include <QTest>

using namespace bluepencil;

class TestListedNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usesOfWords();
    void found_data();
    void found();
    void theWholeConversationKnows();
    void fieldsAreSurer();
    void cities_data();
    void cities();
};

namespace {

const Scanner &scanner()
{
    static const Scanner made = *Scanner::create();
    return made;
}

std::vector<TextFindings> findingsIn(const QStringList &texts)
{
    std::vector<ScanText> all;
    for (qsizetype i = 0; i < texts.size(); ++i)
        all.push_back({QStringLiteral("/messages/%1/content").arg(i), texts[i]});
    return scanTexts(scanner(), all).value_or(std::vector<TextFindings>());
}

QString namesIn(const QStringList &texts)
{
    QStringList names;
    for (const TextFindings &one : findingsIn(texts)) {
        for (const Finding &finding : one.findings)
            names += codePointSlice(one.where.text, finding.start, finding.end);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void TestListedNames::usesOfWords()
{
    const NameList &list = NameList::ours();
    QCOMPARE(list.usesOf("hannah"), unsigned(NameList::Given));
    QCOMPARE(list.usesOf("kowalski"), unsigned(NameList::Family));
    QCOMPARE(list.usesOf("muller"), unsigned(NameList::Family | NameList::Everyday)); // a trade
    QVERIFY((list.usesOf("florence") & NameList::Everyday) != 0); // a city
    QCOMPARE(list.usesOf("parcel"), 0U);
    QCOMPARE(list.usesOf(""), 0U);
    QCOMPARE(list.usesOf("x"), 0U);
}

void TestListedNames::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("It was left with Hannah Kowalski.", "Hannah Kowalski");
    row("it was left with hannah kowalski", "hannah kowalski");
    row("NAME ON CARD: OLIVER THOMPSON", "OLIVER THOMPSON");
    row("Hannah Vandersloot called twice.", "Hannah Vandersloot"); // no list has the surname
    row("Das Paket nahm Jürgen entgegen.", "Jürgen");
    row("La factura es de Lucía Fernández de Soto", "Lucía Fernández de Soto");
    row("it's under kevin o'brien", "kevin o'brien");
    row("Thank you.\n- Hannah", "Hannah");
    row("karen bowersox", "karen bowersox"); // all of a line
    row("last name kowalski and the card is lost", "kowalski");
    row("I spoke with Will Baker about it", "Will Baker");
    row("ask Irene Kowalski. I will pay", "Irene Kowalski");
    // Words as well as names.
    row("Will the price of the stone change?");
    row("I will be in Florence in May.");
    row("We met in San Francisco, near Lake Charles.");
    row("Hannah", "Hannah"); // an answer
    row("That was an order of the baker.");
    row("The Jordan valley and the Virginia hills");
    row("Es gibt Preis und Wolf im Wald");
}

void TestListedNames::found()
{
    QFETCH(QString, text);
    QTEST(namesIn({text}), "names");
}

// What was found once is found wherever it stands, but for what no list has.
void TestListedNames::theWholeConversationKnows()
{
    QCOMPARE(namesIn({QStringLiteral("It was left with Hannah Kowalski."),
                      QStringLiteral("ask hannah, or Kowalski's wife")}),
             QStringLiteral("Hannah Kowalski, hannah, Kowalski"));
    QCOMPARE(namesIn({QStringLiteral("We sold it to Hannah Spirit."),
                      QStringLiteral("Our Spirit is high.")}),
             QStringLiteral("Hannah Spirit"));
}

void TestListedNames::fieldsAreSurer()
{
    const QString text = QStringLiteral("It was left with Hannah Kowalski.");
    const auto listed = findingsIn({text});
    QCOMPARE(listed.front().findings.front().detail, QStringLiteral("listed"));
    QCOMPARE(listed.front().findings.front().tier, Tier::C);
    const auto known = findingsIn({text, QStringLiteral("Dear Hannah Kowalski, thank you.")});
    QCOMPARE(known.front().findings.front().detail, QStringLiteral("known"));
    QVERIFY(known.front().findings.front().score > listed.front().findings.front().score);
}

// With a postcode, or beside what is an address for itself.
void TestListedNames::cities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const char *found = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("Am Alten Graben, 50667 Köln, ja", "50667 Köln");
    row("send it to 114 55 Stockholm", "114 55 Stockholm");
    row("to 00-950 Warszawa please", "00-950 Warszawa");
    row("it is 1012 AB Amsterdam now", "1012 AB Amsterdam");
    row("12 Oak Road, Leeds", "12 Oak Road, Leeds");
    row("at Leeds LS1 4QT", "Leeds LS1 4QT");
    row("12 Oak Road, New York", "12 Oak Road, New York");
    row("Leeds won 3 to 1");
    row("the 12345 people of Atlantis");
    row("in 2019 Paris was hot");
    row("aus 1010 Wien", "1010 Wien");
}

void TestListedNames::cities()
{
    QFETCH(QString, text);
    QStringList found;
    for (const TextFindings &one : findingsIn({text})) {
        qsizetype end = -1;
        for (const Finding &finding : one.findings) {
            const QString part = codePointSlice(text, finding.start, finding.end);
            const QString between = end < 0 ? QString() : codePointSlice(text, end, finding.start);
            if (end >= 0 && between.size() <= 2)
                found.last() += between + part;
            else
                found += part;
            end = finding.end;
        }
    }
    QTEST(found.join(QStringLiteral(" | ")), "found");
}

QTEST_GUILESS_MAIN(TestListedNames)
#include "tst_listednames.moc"
