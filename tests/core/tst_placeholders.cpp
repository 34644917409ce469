// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/placeholdercheck.h"
#include "tests/support/checkscene.h"

#include <QTest>

using namespace bluepencil;

class TestPlaceholders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHoles_data();
    void findsHoles();
};

void TestPlaceholders::findsHoles_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("expected"); // joined by " | "
    const auto hole = [](const char *draft, const char *expected) {
        QTest::newRow(draft) << QString::fromUtf8(draft) << QString::fromUtf8(expected);
    };
    const auto none = [&hole](const char *draft) {
        hole(draft, "");
    };
    hole("Dear [NAME], hello", "[NAME]");
    hole("Dear [Customer Name],", "[Customer Name]");
    hole("Regards, [Your name]", "[Your name]");
    hole("It comes on [insert date here].", "[insert date here]");
    hole("It comes on [date].", "[date]");
    hole("[ORDER_ID] and [first name]", "[ORDER_ID] | [first name]");
    hole("Hello {{first_name}}!", "{{first_name}}");
    hole("Hello {{ user.name }}!", "{{ user.name }}");
    hole("{name}小早瀬様", "{name}");
    hole("Hello ${customer}!", "${customer}");
    hole("Hello %NAME%!", "%NAME%");
    hole("Call <insert number> now", "<insert number>");
    hole("Dear <NAME>,", "<NAME>");
    hole("Dear <Kunde>,", "<Kunde>");
    hole("Your order XXX is here", "XXX");
    hole("TODO check this", "TODO");
    hole("Price: TBD", "TBD");
    hole("Lorem ipsum dolor sit amet", "Lorem ipsum");
    hole("Signature: __________", "__________");
    hole("Sehr geehrte Frau [Nachname],", "[Nachname]");
    hole("[Ihr Name]", "[Ihr Name]");
    hole("[Datum einfügen]", "[Datum einfügen]");
    hole("Bonjour [Prénom],", "[Prénom]");
    hole("[votre nom]", "[votre nom]");
    hole("Estimado [Nombre]:", "[Nombre]");
    hole("[su nombre]", "[su nombre]");
    hole("Gentile [Nome],", "[Nome]");
    hole("{\"name\": \"[NAME]\"}", "[NAME]");
    hole("{\"name\": \"{{name}}\"}", "{{name}}");

    none("See [our page](https://tarn.example) and [this][1].\n\n[1]: https://tarn.example");
    none("A note [1] and another [^2].");
    none("- [ ] open\n- [x] done");
    none("He said [sic] that […] it was");
    none("{\"a\": [1, 2], \"b\": {\"c\": \"d\"}, \"e\": [\"NAME\"]}");
    none("Use `[NAME]` and `{{name}}` in the template.");
    none("```\nprintf(\"%NAME%\"); // TODO {name}\n```");
    none("a[i] = b[j]; x^{ab} and \\frac{ab}{cd}");
    none("<b>bold</b> and <br> and <table>");
    none("Text\n\n_____\n\nText");
    none("__init__ and snake_case");
    none("Card XXXX XXXX XXXX 1234 was charged.");
    none("Ending in XX-1234, size XXL");
    none("It grew by 5 % and 10 % this year.");
    none("Nos gusta TODO el equipo.");
    none("[Edited by the customer last week after a long call with us and the carrier]");
    none("{}");
    none("a < b and c > d");
    none("She wrote: xxx");
}

void TestPlaceholders::findsHoles()
{
    QFETCH(QString, draft);
    QFETCH(QString, expected);
    QStringList found;
    for (const QString &look : test::looksOf(PlaceholderCheck(), test::itemOf({}, {}), draft))
        found.append(look.sliced(look.indexOf(u' ') + 1));
    QCOMPARE(found.join(QStringLiteral(" | ")), expected);
}

QTEST_APPLESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
