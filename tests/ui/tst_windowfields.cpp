// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that are JSON in the real window, by keys: fields and text are two views of one working
// text, a field's change rewrites its value alone, and undo takes it back in one step.
#include "core/model/json.h"
#include "tests/support/clirunner.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/fields/fieldform.h"
#include "ui/review/fields/fieldpane.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/language.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto shift = Qt::ShiftModifier;

const QByteArray schema
    = R"({"type":"object","additionalProperties":false,"required":["policy","kind","amount",)"
      R"("paid","items","day"],"properties":{"policy":{"type":"string","title":"Policy number",)"
      R"("maxLength":12},"kind":{"type":"string","enum":["water","fire","theft"]},"amount":)"
      R"({"type":"number","minimum":0},"paid":{"type":"boolean"},"email":{"type":["string","null"]},)"
      R"("items":{"type":"array","items":{"type":"object","required":["what","worth"],)"
      R"("properties":{"what":{"type":"string"},"worth":{"type":"number"}}}},)"
      R"("day":{"type":"string","format":"date"},"note":{"type":"string"}}})";

const QString claim = QStringLiteral(
    "{\n  \"policy\": \"HB-55120-W\",\n  \"kind\": \"water\",\n  \"amount\": 1250.0,\n  \"paid\": "
    "false,\n  \"email\": \"p@post.example\",\n  \"items\": [\n    {\"what\": \"caf\\u00e9 "
    "floor\", "
    "\"worth\": 12},\n    {\"what\": \"lamp\", \"worth\": 3}\n  ],\n  \"day\": \"2026-11-03\"\n}");

QByteArray itemLine(const QString &draft, const QByteArray &outputSchema = schema,
                    const QByteArray &language = "en")
{
    return "{\"external_id\":\"f-1\",\"language\":\"" + language
        + "\",\"messages\":[{\"role\":\"user\",\"content\":\"A form\"}],\"draft\":"
        + jsonString(draft) + ",\"output_schema\":" + outputSchema + "}\n";
}

class Desk {
public:
    explicit Desk(const QByteArray &line, QSize size = {1440, 900})
        : rig(clock, false)
    {
        rig.import(line);
        rig.open(QStringLiteral("Ada Tester"), size);
        if (!rig.waitForItem(QStringLiteral("f-1")))
            qFatal("the item does not come up");
    }

    [[nodiscard]] FieldForm *form() const { return rig.find<FieldForm>("fieldForm"); }

    [[nodiscard]] FieldPane *pane() const { return rig.find<FieldPane>("fieldPane"); }

    [[nodiscard]] QString text() const { return rig.window->review()->editor()->text(); }

    [[nodiscard]] QString current() const
    {
        return form()->currentRow() != nullptr ? form()->currentRow()->field.pointer : QString();
    }

    // By the arrows, from wherever the form is.
    bool goTo(const QString &pointer)
    {
        for (const int key : {Qt::Key_Up, Qt::Key_Down}) {
            QString before;
            while (before != current()) {
                if (current() == pointer)
                    return true;
                before = current();
                rig.key(key);
            }
        }
        return false;
    }

    // Over what the current field has.
    void retype(const QString &words)
    {
        rig.key(Qt::Key_A, ctrl);
        rig.type(words);
    }

    [[nodiscard]] const FieldRow &row(const QString &pointer) const
    {
        return form()->rows()[std::size_t(form()->find(pointer))];
    }

    [[nodiscard]] QString concern() const { return rig.find<ElideLabel>("concern")->text(); }

    SystemClock clock;
    WindowRig rig;
};

QString with(QString text, const QString &before, const QString &after)
{
    if (text.count(before) != 1)
        qFatal("\"%s\" is not there once", qPrintable(before));
    return text.replace(before, after);
}

} // namespace

class TestWindowFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormComesUpAndTheTextIsOneKeyAway();
    void keysGoFromFieldToField();
    void aFieldRewritesItsValueAlone();
    void undoTakesAFieldInOneStep();
    void whatIsNoNumberIsKeptAndSaid();
    void choicesAreChosenByLetters();
    void rowsAreAddedAndRemoved();
    void missingFieldsAreFilledIn();
    void labelsGoOnTheField();
    void restoringAField();
    void brokenJsonIsTextWithThePlace();
    void theChecksLeadToTheField();
    void decidedAsItStands();
    void randomKeysKeepTheTextRight();
    void fiveHundredFields();
    void looks_data();
    void looks();
    void textsWithoutASchemaAreText();
};

void TestWindowFields::theFormComesUpAndTheTextIsOneKeyAway()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.pane()->isForm());
    QVERIFY(desk.form()->isVisible());
    QCOMPARE(desk.rig.focusName(), QStringLiteral("fieldText"));
    QCOMPARE(desk.current(), QStringLiteral("/policy"));
    QCOMPARE(desk.form()->currentRow()->label, QStringLiteral("Policy number"));
    QVERIFY(desk.goTo(QStringLiteral("/email")));
    desk.rig.key(Qt::Key_L, ctrl);
    QVERIFY(!desk.form()->isVisible());
    QCOMPARE(desk.rig.focusName(), QStringLiteral("draftText"));
    // The place is the same, and typing there shows in the form.
    const auto chosen = desk.rig.window->review()->editor()->selection();
    QVERIFY(chosen);
    QCOMPARE(desk.text().sliced(chosen->first, chosen->second - chosen->first),
             QStringLiteral("\"p@post.example\""));
    desk.rig.type(QStringLiteral("null"));
    desk.rig.key(Qt::Key_L, ctrl);
    QVERIFY(desk.form()->isVisible());
    QCOMPARE(desk.current(), QStringLiteral("/email"));
    QCOMPARE(desk.row(QStringLiteral("/email")).before, QStringLiteral("p@post.example"));
    QCOMPARE(desk.text(),
             with(claim, QStringLiteral("\"p@post.example\""), QStringLiteral("null")));
}

void TestWindowFields::keysGoFromFieldToField()
{
    Desk desk(itemLine(claim));
    const QStringList order {QStringLiteral("/policy"),        QStringLiteral("/kind"),
                             QStringLiteral("/amount"),        QStringLiteral("/paid"),
                             QStringLiteral("/email"),         QStringLiteral("/items/0/what"),
                             QStringLiteral("/items/0/worth"), QStringLiteral("/items/1/what"),
                             QStringLiteral("/items/1/worth"), QStringLiteral("/day"),
                             QStringLiteral("/note")};
    for (const int key : {Qt::Key_Tab, Qt::Key_Down, Qt::Key_Return}) {
        QVERIFY(desk.goTo(order.first()));
        for (const QString &pointer : order) {
            QCOMPARE(desk.current(), pointer);
            const bool isChoice = desk.form()->currentRow()->kind == FieldRow::Kind::Choice;
            QCOMPARE(desk.rig.focusName(),
                     isChoice ? QStringLiteral("fieldChoice") : QStringLiteral("fieldText"));
            QCOMPARE(QApplication::focusWidget()->accessibleName(),
                     desk.form()->currentRow()->label);
            if (pointer != order.last())
                desk.rig.key(key);
        }
    }
    // Tab leaves the form behind its last field, and comes back into it.
    desk.rig.key(Qt::Key_Tab);
    QVERIFY(!desk.form()->isAncestorOf(QApplication::focusWidget()));
    desk.rig.key(Qt::Key_Tab, shift);
    QVERIFY(desk.form()->isAncestorOf(QApplication::focusWidget()));
    for (qsizetype i = order.size() - 1; i > 0; --i) {
        QCOMPARE(desk.current(), order.at(i));
        desk.rig.key(Qt::Key_Tab, shift);
    }
    desk.rig.key(Qt::Key_Tab, shift);
    QVERIFY(!desk.form()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(desk.text(), claim);
}

void TestWindowFields::aFieldRewritesItsValueAlone()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.goTo(QStringLiteral("/items/0/what")));
    desk.rig.key(Qt::Key_End);
    desk.rig.type(QStringLiteral(" \"new\""));
    const QString after = with(claim, QStringLiteral("caf\\u00e9 floor"),
                               QStringLiteral("caf\\u00e9 floor \\\"new\\\""));
    QCOMPARE(desk.text(), after);
    QCOMPARE(desk.row(QStringLiteral("/items/0/what")).before, QStringLiteral("café floor"));
    QVERIFY(desk.rig.waitSettled());
    QVERIFY(desk.goTo(QStringLiteral("/amount")));
    desk.retype(QStringLiteral("990.5"));
    QCOMPARE(desk.text(), with(after, QStringLiteral("1250.0"), QStringLiteral("990.5")));
    QVERIFY(desk.rig.waitSettled());
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT text FROM journal_working")), desk.text());
}

void TestWindowFields::undoTakesAFieldInOneStep()
{
    Desk desk(itemLine(claim));
    desk.retype(QStringLiteral("HB-1"));
    const QString one = desk.text();
    QVERIFY(desk.goTo(QStringLiteral("/amount")));
    desk.retype(QStringLiteral("7"));
    desk.rig.key(Qt::Key_1, alt); // a label in between
    const QString two = desk.text();
    desk.rig.type(QStringLiteral("5"));
    const QString three = desk.text();
    QCOMPARE(three, with(two, QStringLiteral("\"amount\": 7"), QStringLiteral("\"amount\": 75")));
    const auto labels = [&] {
        return desk.rig.waitSettled()
            ? desk.rig.sql(QStringLiteral("SELECT json_array_length(labels) FROM journal_working"))
            : QString();
    };
    QCOMPARE(labels(), QStringLiteral("1"));
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), two);
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(labels(), QStringLiteral("0"));
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), one);
    QCOMPARE(desk.current(), QStringLiteral("/amount"));
    desk.rig.key(Qt::Key_L, ctrl); // from the text as well
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), claim);
    for (int i = 0; i < 4; ++i)
        desk.rig.key(Qt::Key_Y, ctrl);
    QCOMPARE(desk.text(), three);
    QCOMPARE(labels(), QStringLiteral("1"));
}

void TestWindowFields::whatIsNoNumberIsKeptAndSaid()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.goTo(QStringLiteral("/amount")));
    desk.retype(QStringLiteral("3,480.50"));
    QCOMPARE(desk.text(), with(claim, QStringLiteral("1250.0"), QStringLiteral("\"3,480.50\"")));
    QCOMPARE(desk.form()->currentRow()->problems,
             QStringList {QStringLiteral("Another kind of value is needed: a number")});
    QCOMPARE(desk.concern(), QStringLiteral("1 field(s) to look at"));
    QVERIFY(desk.rig.find<QWidget>("primaryButton")->isEnabled());
    desk.rig.shoot(QStringLiteral("fields-problem"));
    desk.retype(QStringLiteral("3480.50"));
    QCOMPARE(desk.text(), with(claim, QStringLiteral("1250.0"), QStringLiteral("3480.50")));
    QVERIFY(desk.concern().isEmpty());
    desk.retype(QStringLiteral("-1"));
    QCOMPARE(desk.form()->currentRow()->problems.size(), 1);
    QVERIFY(desk.goTo(QStringLiteral("/day")));
    desk.retype(QStringLiteral("3 November"));
    QCOMPARE(desk.concern(), QStringLiteral("2 field(s) to look at"));
}

void TestWindowFields::choicesAreChosenByLetters()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.goTo(QStringLiteral("/kind")));
    desk.rig.type(QStringLiteral("f"));
    QCOMPARE(desk.text(), with(claim, QStringLiteral("\"water\""), QStringLiteral("\"fire\"")));
    QVERIFY(desk.goTo(QStringLiteral("/paid")));
    desk.rig.type(QStringLiteral("t"));
    QCOMPARE(desk.text(),
             with(with(claim, QStringLiteral("\"water\""), QStringLiteral("\"fire\"")),
                  QStringLiteral("false"), QStringLiteral("true")));
    desk.rig.key(Qt::Key_Z, ctrl);
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), claim);
    QCOMPARE(desk.rig.find<QComboBox>("fieldChoice")->currentText(), QStringLiteral("water"));
}

void TestWindowFields::rowsAreAddedAndRemoved()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.goTo(QStringLiteral("/items/1/worth")));
    desk.rig.key(Qt::Key_Insert, alt);
    QCOMPARE(desk.current(), QStringLiteral("/items/2/what"));
    desk.rig.type(QStringLiteral("sink"));
    desk.rig.key(Qt::Key_Tab);
    QCOMPARE(desk.form()->currentRow()->problems.size(), 1); // a number is asked for
    desk.rig.type(QStringLiteral("40"));
    const QString three
        = with(claim, QStringLiteral("\"worth\": 3}"),
               QStringLiteral("\"worth\": 3},\n    {\"what\": \"sink\", \"worth\": 40}"));
    QCOMPARE(desk.text(), three);
    QVERIFY(desk.concern().isEmpty());
    desk.rig.shoot(QStringLiteral("fields-added"));
    // A member goes alone; from the text view the whole row.
    QVERIFY(desk.goTo(QStringLiteral("/email")));
    desk.rig.key(Qt::Key_Delete, alt);
    QCOMPARE(desk.text(),
             with(three, QStringLiteral("  \"email\": \"p@post.example\",\n"), QString()));
    QCOMPARE(desk.row(QStringLiteral("/email")).before, QStringLiteral("p@post.example"));
    for (int i = 0; i < 4; ++i)
        desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), claim);
}

void TestWindowFields::missingFieldsAreFilledIn()
{
    const QString draft = with(claim, QStringLiteral(",\n  \"day\": \"2026-11-03\""), QString());
    Desk desk(itemLine(draft));
    QCOMPARE(desk.concern(), QStringLiteral("1 field(s) to look at"));
    QVERIFY(desk.goTo(QStringLiteral("/day")));
    QCOMPARE(desk.form()->currentRow()->problems, QStringList {QStringLiteral("Missing")});
    desk.rig.type(QStringLiteral("2026-11-03"));
    QCOMPARE(desk.text(), claim);
    QCOMPARE(desk.current(), QStringLiteral("/day"));
    QVERIFY(desk.concern().isEmpty());
    QVERIFY(desk.row(QStringLiteral("/day")).added);
    QVERIFY(desk.goTo(QStringLiteral("/email")));
    desk.rig.key(Qt::Key_N, ctrl | alt);
    QCOMPARE(desk.text(),
             with(claim, QStringLiteral("\"p@post.example\""), QStringLiteral("null")));
    QVERIFY(desk.goTo(QStringLiteral("/amount")));
    const QString before = desk.text();
    desk.rig.key(Qt::Key_N, ctrl | alt); // the schema wants a value
    QCOMPARE(desk.text(), before);
}

void TestWindowFields::labelsGoOnTheField()
{
    Desk desk(itemLine(claim));
    const auto labels = [&] {
        return desk.rig.waitSettled()
            ? desk.rig.sql(QStringLiteral(
                "SELECT group_concat(json_extract(l.value, '$.code') || ' ' || substr(w.text, 1 +"
                " json_extract(l.value, '$.span.start'), json_extract(l.value, '$.span.end') -"
                " json_extract(l.value, '$.span.start')), ', ') FROM journal_working w,"
                " json_each(w.labels) l"))
            : QString();
    };
    QVERIFY(desk.goTo(QStringLiteral("/day")));
    QCOMPARE(desk.rig.find<ElideLabel>("labelTarget")->text(), QStringLiteral("Day"));
    desk.rig.key(Qt::Key_1, alt);
    // A choice takes no digits, so the bare key is the label's.
    QVERIFY(desk.goTo(QStringLiteral("/kind")));
    desk.rig.key(Qt::Key_2);
    QCOMPARE(labels(), QStringLiteral("fact \"2026-11-03\", unsupported \"water\""));
    // The label stays on its field while the fields before it change.
    QVERIFY(desk.goTo(QStringLiteral("/policy")));
    desk.retype(QStringLiteral("HB-9"));
    QCOMPARE(labels(), QStringLiteral("fact \"2026-11-03\", unsupported \"water\""));
}

void TestWindowFields::restoringAField()
{
    Desk desk(itemLine(claim));
    QVERIFY(desk.goTo(QStringLiteral("/items/0/what")));
    desk.retype(QStringLiteral("shed"));
    QVERIFY(desk.rig.waitSettled());
    desk.rig.key(Qt::Key_R, ctrl);
    QCOMPARE(desk.text(), claim);
    QVERIFY(!desk.form()->currentRow()->before);
}

void TestWindowFields::brokenJsonIsTextWithThePlace()
{
    const QString draft = with(claim, QStringLiteral("1250.0"), QStringLiteral("1,250.0"));
    Desk desk(itemLine(draft));
    QVERIFY(!desk.pane()->isForm());
    QCOMPARE(desk.rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(desk.rig.find<Paragraph>("jsonFault")->text(),
             QStringLiteral("Not valid JSON. Line 4, column 15: a name in quotes is expected."));
    QCOMPARE(desk.concern(), QStringLiteral("Not valid JSON"));
    desk.rig.key(Qt::Key_L, ctrl);
    QVERIFY(!desk.pane()->isForm());
    desk.rig.shoot(QStringLiteral("fields-broken"));
    // To the place by the key of the findings; then the fields are there.
    desk.rig.key(Qt::Key_F8);
    QCOMPARE(desk.rig.window->review()->editor()->caret(), draft.indexOf(u"250.0"));
    desk.rig.key(Qt::Key_Backspace);
    QCOMPARE(desk.text(), claim);
    QVERIFY(!desk.pane()->isForm()); // who types is not moved elsewhere
    QVERIFY(desk.concern().isEmpty());
    desk.rig.key(Qt::Key_L, ctrl);
    QVERIFY(desk.pane()->isForm());
    QVERIFY(desk.rig.waitSettled());
    // Undo to what is no JSON shows the text again.
    desk.rig.key(Qt::Key_Z, ctrl);
    QCOMPARE(desk.text(), draft);
    QVERIFY(!desk.pane()->isForm());
    QCOMPARE(desk.rig.focusName(), QStringLiteral("draftText"));
}

void TestWindowFields::theChecksLeadToTheField()
{
    const QString draft
        = with(with(claim, QStringLiteral("\"water\""), QStringLiteral("\"flood\"")),
               QStringLiteral("HB-55120-W"), QStringLiteral("HB-55120-W-0001"));
    Desk desk(itemLine(draft));
    const auto &stops = desk.rig.find<ChecksPane>("checksPane")->stops();
    QVERIFY(stops.size() >= 2);
    QCOMPARE(stops[0].code, QStringLiteral("schema-too-long"));
    QCOMPARE(stops[1].code, QStringLiteral("schema-not-a-choice"));
    QVERIFY(desk.goTo(QStringLiteral("/day")));
    desk.rig.key(Qt::Key_F8);
    QCOMPARE(desk.current(), QStringLiteral("/policy"));
    desk.rig.key(Qt::Key_F8);
    QCOMPARE(desk.current(), QStringLiteral("/kind"));
    // A choice that the schema lacks stays until another is chosen.
    QCOMPARE(desk.rig.find<QComboBox>("fieldChoice")->currentText(), QStringLiteral("flood"));
    QCOMPARE(desk.text(), draft);
    desk.rig.shoot(QStringLiteral("fields-checks"));
}

void TestWindowFields::decidedAsItStands()
{
    Desk desk(itemLine(claim));
    desk.rig.settings->set(Settings::Key::UndoSeconds, 0);
    QVERIFY(desk.goTo(QStringLiteral("/amount")));
    desk.retype(QStringLiteral("12.50"));
    const QString final = desk.text();
    QVERIFY(desk.rig.waitSettled());
    desk.rig.key(Qt::Key_Return, ctrl);
    QVERIFY(desk.rig.waitForDecisions(1));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT final_text FROM decision")), final);
    // The edit script is that of the texts, and as small as the change.
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT count(*) FROM feedback")), QStringLiteral("1"));
}

// Any field, any key: what is left is what an own reading of the same changes gives.
void TestWindowFields::randomKeysKeepTheTextRight()
{
    const auto seed = quint32(QDateTime::currentMSecsSinceEpoch());
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    Desk desk(itemLine(claim));
    Json expected = *parseJson(claim.toUtf8());
    const QStringList texts {QStringLiteral("/policy"), QStringLiteral("/items/0/what"),
                             QStringLiteral("/items/1/what"), QStringLiteral("/day")};
    const QStringList numbers {QStringLiteral("/amount"), QStringLiteral("/items/0/worth"),
                               QStringLiteral("/items/1/worth")};
    const QStringList words {QStringLiteral("a\"b"), QStringLiteral("c:\\d"), QStringLiteral("é{"),
                             QStringLiteral("سلام"), QStringLiteral("]")};
    for (int i = 0; i < 30; ++i) {
        const bool isText = random() % 2 == 0;
        const QStringList &among = isText ? texts : numbers;
        const QString pointer = among.at(qsizetype(random() % std::size_t(among.size())));
        QVERIFY(desk.goTo(pointer));
        Json &value = expected[Json::json_pointer(toStdString(pointer))];
        if (isText) {
            const QString word = words.at(qsizetype(random() % std::size_t(words.size())));
            desk.rig.key(Qt::Key_End, ctrl);
            desk.rig.type(word);
            value = value.get<std::string>() + toStdString(word);
        } else {
            const auto number = int(random() % 10'000);
            desk.retype(QString::number(number));
            value = number;
        }
        const Result<Json> now = parseJson(desk.text().toUtf8());
        QVERIFY(now.has_value());
        QCOMPARE(toLine(*now), toLine(expected));
    }
}

void TestWindowFields::fiveHundredFields()
{
    Json properties = Json::object();
    QString draft = QStringLiteral("{");
    for (int i = 0; i < 500; ++i) {
        const QString name = QStringLiteral("field_%1").arg(i);
        properties[toStdString(name)] = {{"type", "string"}, {"maxLength", 60}};
        draft += (i == 0 ? QString() : QStringLiteral(",")) + QStringLiteral("\n  \"") + name
            + QStringLiteral("\": \"some words in field %1\"").arg(i);
    }
    const Json all = {{"type", "object"}, {"properties", properties}};
    QElapsedTimer timer;
    timer.start();
    Desk desk(itemLine(draft + QStringLiteral("\n}"), toLine(all)));
    qInfo("up in %lld ms", timer.elapsed());
    QVERIFY(desk.pane()->isForm());
    desk.rig.key(Qt::Key_End, ctrl);
    timer.restart();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i)
        desk.rig.type(QStringLiteral("x"));
    const double perKey = double(timer.elapsed()) / keys;
    qInfo("%.1f ms a key", perKey);
    QVERIFY2(perKey < 1000, qPrintable(QString::number(perKey))); // without optimisation
    timer.restart();
    for (int i = 0; i < keys; ++i)
        desk.rig.key(Qt::Key_Tab);
    qInfo("%.1f ms a field", double(timer.elapsed()) / keys);
    QCOMPARE(desk.current(), QStringLiteral("/field_20"));
    QVERIFY(desk.text().contains(QStringLiteral("field 0") + QString(keys, u'x')));
}

void TestWindowFields::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("textScale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QSize>("size");
    const QSize usual(1440, 900);
    QTest::newRow("light") << "light" << 100 << false << usual;
    QTest::newRow("dark") << "dark" << 100 << false << usual;
    QTest::newRow("large") << "light" << 200 << false << usual;
    QTest::newRow("small") << "dark" << 100 << false << QSize(1024, 700);
    QTest::newRow("mirrored") << "light" << 100 << true << usual;
}

void TestWindowFields::looks()
{
    QFETCH(QString, theme);
    QFETCH(int, textScale);
    QFETCH(bool, rightToLeft);
    QFETCH(QSize, size);
    const QString longValue
        = QStringLiteral("a pipe burst in the kitchen and the water ran into the cellar ")
              .repeated(4);
    const QString draft
        = with(with(with(claim, QStringLiteral("lamp"), longValue),
                    QStringLiteral("p@post.example"), QStringLiteral("تسرب المياه في المطبخ")),
               QStringLiteral("HB-55120-W"), QStringLiteral("HB\u200b-55120-W"));
    const Translation translation(QStringLiteral("en"));
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::Theme, theme);
    rig.settings->set(Settings::Key::TextScale, textScale);
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.import(itemLine(draft));
    rig.open(QStringLiteral("Ada Tester"), size);
    QVERIFY(rig.waitForItem(QStringLiteral("f-1")));
    auto *form = rig.find<FieldForm>("fieldForm");
    form->setCurrent(form->find(QStringLiteral("/amount")));
    rig.key(Qt::Key_A, ctrl);
    rig.type(QStringLiteral("1,250"));
    form->setCurrent(form->find(QStringLiteral("/items/0")));
    rig.key(Qt::Key_Delete, alt);
    form->setCurrent(form->find(QStringLiteral("/day")));
    rig.key(Qt::Key_A, ctrl);
    rig.type(QStringLiteral("2026-11-04"));
    form->setCurrent(form->find(QStringLiteral("/kind")));
    rig.type(QStringLiteral("t"));
    QVERIFY(rig.waitSettled());
    QCoreApplication::processEvents();
    rig.shoot(QStringLiteral("fields-%1").arg(QString::fromLatin1(QTest::currentDataTag())));
    QStringList problems = test::namelessControls(rig.window.get());
    problems += test::clippedWidgets(rig.window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    form->setCurrent(form->find(QStringLiteral("/items/0/what")));
    rig.shoot(QStringLiteral("fields-%1-long").arg(QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowFields::textsWithoutASchemaAreText()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(!rig.find<FieldPane>("fieldPane")->isForm());
    QVERIFY(!rig.find<QWidget>("draftViews")->isVisible());
    rig.key(Qt::Key_L, ctrl);
    rig.key(Qt::Key_Insert, alt);
    QCOMPARE(rig.focusName(), QStringLiteral("draftText"));
    QCOMPARE(rig.window->actions().obstacle(QStringLiteral("look.fields")),
             QStringLiteral("This draft has no fields"));
}

QTEST_MAIN(TestWindowFields)
#include "tst_windowfields.moc"
