// SPDX-License-Identifier: GPL-3.0-or-later
// Guidelines in the real window, by keys: what changed since they were read, from a label to its
// paragraph, and writing and publishing the next version.
#include "core/queue/guidelines/guidelines.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/guideline/guidelinepage.h"
#include "ui/guideline/voiceform.h"
#include "ui/review/panes/guidelineline.h"
#include "ui/review/panes/guidelinelist.h"
#include "ui/review/panes/guidelinepane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr auto shift = Qt::ShiftModifier;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

const QString G = QStringLiteral("replies");
const QString first = QStringLiteral("Be kind to everybody who writes. {#kind tone}\n"
                                     "Amounts come from the order. {#amounts fact unsupported}\n"
                                     "As short as the case allows. {#short length}\n"
                                     "Figures are never rounded. {#rounded fact}");

// What is shown, without the marks that keep numbers together.
QString plain(QString text)
{
    static const QRegularExpression isolates(QStringLiteral("[\u2066-\u2069]"));
    return text.remove(isolates);
}

} // namespace

class TestWindowGuidelines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newsAreShownUntilTheyAreRead();
    void aLabelLeadsToItsParagraph();
    void theVersionShownIsInTheFeedback();
    void whatIsTypedIsPublished();
    void theVoiceIsWrittenAndChecked();
    void twoWhoWriteLoseNothing();
    void aNewOneIsBegun();
    void linesOfTheVoice();
    void noBreakSpacesStay();

private:
    static void publish(WindowRig &rig, const QString &source, const QString &by = {},
                        const QString &note = {});
    // On the first item, whose queue follows the guideline.
    static void openReview(WindowRig &rig);
    static void openPage(WindowRig &rig);
    static void goTo(WindowRig &rig, const char *item);
    static QStringList captions(const WindowRig &rig, const char *list);
    static QString words(const WindowRig &rig, const char *label);
    static bool settled(WindowRig &rig);
};

void TestWindowGuidelines::publish(WindowRig &rig, const QString &source, const QString &by,
                                   const QString &note)
{
    const SystemClock clock;
    GuidelineToPublish made;
    made.id = G;
    made.title = QStringLiteral("Replies");
    made.source = source;
    made.by = by.isEmpty() ? QStringLiteral("Ines") : by;
    made.note = note;
    made.queue = QStringLiteral("default");
    const auto version = publishGuideline(rig.workspace().database(), clock, made);
    if (!version)
        qFatal("%s", qPrintable(toString(version.error())));
}

void TestWindowGuidelines::openReview(WindowRig &rig)
{
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    QVERIFY(rig.waitSettled());
}

void TestWindowGuidelines::openPage(WindowRig &rig)
{
    rig.key(Qt::Key_B, ctrlShift);
    QVERIFY(settled(rig));
    QCOMPARE(rig.focusName(), QStringLiteral("guidelineText"));
}

void TestWindowGuidelines::goTo(WindowRig &rig, const char *item)
{
    rig.key(Qt::Key_G, ctrl);
    rig.type(QString::fromLatin1(item));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.waitForItem(QString::fromLatin1(item)));
    QVERIFY(rig.waitSettled());
}

bool TestWindowGuidelines::settled(WindowRig &rig)
{
    return rig.waitFor([&] { return rig.find<GuidelinePage>("guidelinePage")->isSettled(); });
}

// Of the paragraphs that are seen.
QStringList TestWindowGuidelines::captions(const WindowRig &rig, const char *list)
{
    QStringList said;
    const auto lines = rig.find<QWidget>(list)->findChildren<GuidelineLine *>();
    for (const GuidelineLine *line : lines) {
        if (line->isVisible())
            said += plain(line->caption());
    }
    return said;
}

QString TestWindowGuidelines::words(const WindowRig &rig, const char *label)
{
    const auto *found = rig.find<QLabel>(label);
    return found->isVisible() ? plain(found->text()) : QString();
}

void TestWindowGuidelines::newsAreShownUntilTheyAreRead()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    QCOMPARE(words(rig, "guidelineNews"), QString()); // quiet while it is closed
    rig.key(Qt::Key_F2);
    QCOMPARE(captions(rig, "guidelinePane"),
             (QStringList {QStringLiteral("#kind · Tone"),
                           QStringLiteral("#amounts · Fact or figure, Unsupported"),
                           QStringLiteral("#short · Length"),
                           QStringLiteral("#rounded · Fact or figure")}));
    QVERIFY(words(rig, "guidelineNews").startsWith(QStringLiteral("You have not")));
    rig.key(Qt::Key_G, ctrlShift);
    QVERIFY(rig.waitFor([&] { return words(rig, "guidelineNews").isEmpty(); }));
    QCOMPARE(rig.sql(QStringLiteral("SELECT reviewer || ' ' || id || ' ' || version"
                                    " FROM guideline_read")),
             QStringLiteral("Ada Tester replies 1"));
    rig.key(Qt::Key_F2);

    // The draft on the desk keeps its version; the next lease has the new one.
    publish(rig,
            QStringLiteral("Be very kind to everybody who writes. {#kind tone}\n"
                           "Amounts come from the order. {#amounts fact unsupported}\n"
                           "No emoji. {#emoji tone}\n"
                           "Figures are never rounded. {#rounded fact}"),
            QStringLiteral("Ines"), QStringLiteral("Emoji are out"));
    QCOMPARE(words(rig, "guidelineNews"), QString());
    rig.import("{\"external_id\":\"t-9\",\"priority\":99,\"language\":\"en\",\"messages\":[{"
               "\"role\":\"user\",\"content\":\"Refund?\"}],\"draft\":\"We refund it.\"}\n");
    goTo(rig, "t-9");
    QVERIFY(words(rig, "guidelineNews")
                .startsWith(QStringLiteral("3 paragraph(s) new since version 1, read on ")));
    QVERIFY(words(rig, "guidelineNews").endsWith(QStringLiteral("“Emoji are out”")));
    rig.key(Qt::Key_F2);
    QCOMPARE(captions(rig, "guidelinePane"),
             (QStringList {QStringLiteral("#kind · Tone · changed"),
                           QStringLiteral("#amounts · Fact or figure, Unsupported"),
                           QStringLiteral("#short · Length · removed"),
                           QStringLiteral("#emoji · Tone · new"),
                           QStringLiteral("#rounded · Fact or figure")}));
    QCOMPARE(rig.find<GuidelineLine>("rule.kind")->accessibleName(),
             QStringLiteral("Be [inserted: very] kind to everybody who writes."));
    rig.shoot(QStringLiteral("guideline-news"));
    rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    rig.shoot(QStringLiteral("guideline-news-dark"));
    rig.key(Qt::Key_G, ctrlShift);
    QVERIFY(rig.waitFor([&] { return words(rig, "guidelineNews").isEmpty(); }));
    QCOMPARE(captions(rig, "guidelinePane").size(), 4); // what is gone is gone
}

void TestWindowGuidelines::aLabelLeadsToItsParagraph()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    auto *list = rig.find<GuidelinePane>("guidelinePane")->findChild<GuidelineList *>();
    QCOMPARE(rig.window->actions().obstacle(QStringLiteral("look.rule")),
             QStringLiteral("Set a label, or go to one, to see its paragraph"));
    rig.key(Qt::Key_1, alt); // "fact" on the whole draft
    QVERIFY(rig.waitSettled());
    const QString editor = rig.focusName();
    rig.key(Qt::Key_F2, shift);
    QVERIFY(list->isVisible());
    QCOMPARE(list->pointedAt(), QStringLiteral("amounts"));
    QCOMPARE(rig.focusName(), QStringLiteral("rule.amounts"));
    rig.shoot(QStringLiteral("guideline-rule"));
    rig.key(Qt::Key_F2, shift); // the next one of that label, and round
    QCOMPARE(list->pointedAt(), QStringLiteral("rounded"));
    rig.key(Qt::Key_F2, shift);
    QCOMPARE(list->pointedAt(), QStringLiteral("amounts"));
    rig.key(Qt::Key_Down);
    QCOMPARE(list->pointedAt(), QStringLiteral("short"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.focusName(), editor);
    QCOMPARE(list->pointedAt(), QString());
    // A row of the labels that are set leads there, too.
    QVERIFY(rig.tabTo("labelRule0"));
    rig.key(Qt::Key_Space);
    QCOMPARE(rig.focusName(), QStringLiteral("rule.amounts"));
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.focusName(), QStringLiteral("labelRule0"));
    // From a button of the panel, whether its label is set or not.
    QVERIFY(rig.tabTo("label.length"));
    rig.key(Qt::Key_F2, shift);
    QCOMPARE(rig.focusName(), QStringLiteral("rule.short"));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.tabTo("label.grammar"));
    rig.key(Qt::Key_F2, shift);
    QCOMPARE(rig.focusName(), QStringLiteral("label.grammar")); // there is none: nothing moves
}

void TestWindowGuidelines::theVersionShownIsInTheFeedback()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    publish(rig, first + QStringLiteral("\nNo emoji."));
    rig.key(Qt::Key_F5); // held anew: still what was shown
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.window->controller()->guideline()->version, QStringLiteral("1"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QLatin1String("t-2"); }));
    rig.closeWindow();
    QCOMPARE(rig.sql(QStringLiteral("SELECT guideline_id || ' ' || guideline_version"
                                    " FROM feedback WHERE external_id = 't-1'")),
             QStringLiteral("replies 1"));
}

void TestWindowGuidelines::whatIsTypedIsPublished()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    openPage(rig);
    QCOMPARE(words(rig, "guidelineChangesHead"),
             QStringLiteral("Nothing differs from what is published"));
    auto *text = rig.find<QPlainTextEdit>("guidelineText");
    QCOMPARE(text->toPlainText(), first);
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Return);
    rig.type(QStringLiteral("no emoji at all."));
    QVERIFY(settled(rig));
    QCOMPARE(words(rig, "guidelineChangesHead"),
             QStringLiteral("Differs from version 1: 1 paragraph(s)"));
    QCOMPARE(captions(rig, "guidelineChanges"), QStringList {QStringLiteral("#p1 · new")});
    QCOMPARE(rig.sql(QStringLiteral("SELECT editor || ' ' || base_version FROM guideline_draft")),
             QStringLiteral("Ada Tester 1"));
    rig.shoot(QStringLiteral("guideline-page"));
    rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    rig.shoot(QStringLiteral("guideline-page-dark"));
    // What was typed is there after a restart, and publishing wants a word of what changed.
    rig.closeWindow();
    rig.open();
    QVERIFY(rig.waitSettled());
    openPage(rig);
    text = rig.find<QPlainTextEdit>("guidelineText");
    QVERIFY(text->toPlainText().endsWith(QStringLiteral("no emoji at all.")));
    rig.key(Qt::Key_Return, ctrl);
    QCOMPARE(rig.focusName(), QStringLiteral("guidelineNote"));
    QVERIFY(words(rig, "guidelineProblem").startsWith(QStringLiteral("Say in a few words")));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM guideline")), QStringLiteral("1"));
    rig.type(QStringLiteral("no emoji"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT version || ' ' || published_by || ' ' || note"
                                    " FROM guideline ORDER BY ordinal DESC LIMIT 1")),
             QStringLiteral("2 Ada Tester no emoji"));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM guideline_draft")), QStringLiteral("0"));
    QVERIFY(words(rig, "guidelineState").startsWith(QStringLiteral("Version 2, published on ")));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.window->review()->isVisible());
}

void TestWindowGuidelines::theVoiceIsWrittenAndChecked()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    openPage(rig);
    QVERIFY(rig.tabTo("voiceForbidden"));
    rig.type(QStringLiteral("we refund"));
    QVERIFY(rig.tabTo("guidelineNote"));
    rig.type(QStringLiteral("voice"));
    QVERIFY(settled(rig));
    QCOMPARE(words(rig, "guidelineChangesHead"),
             QStringLiteral("Differs from version 1: the brand voice"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT voice FROM guideline WHERE version = '2'")),
             QStringLiteral("{\"forbidden\":[{\"text\":\"we refund\"}]}"));
    // A draft that is leased from now on is held against it.
    rig.import("{\"external_id\":\"t-9\",\"priority\":99,\"language\":\"en\",\"messages\":[{"
               "\"role\":\"user\",\"content\":\"Refund?\"}],\"draft\":\"We refund it.\"}\n");
    rig.key(Qt::Key_1, ctrl);
    goTo(rig, "t-9");
    QCOMPARE(rig.window->controller()->guideline()->version, QStringLiteral("2"));
    QVERIFY(rig.window->actions().obstacle(QStringLiteral("check.next")).isEmpty());
}

void TestWindowGuidelines::twoWhoWriteLoseNothing()
{
    const SystemClock clock;
    WindowRig rig(clock);
    publish(rig, first);
    openReview(rig);
    openPage(rig);
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Return);
    rig.type(QStringLiteral("mine."));
    QVERIFY(settled(rig));
    GuidelineDraft bobs {G, QStringLiteral("Bob"), QStringLiteral("1"), 0, {}, first, {}, 0};
    QVERIFY(saveGuidelineDraft(rig.workspace().database(), clock, bobs));
    publish(rig, first + QStringLiteral("\nTheirs. {#theirs}"), QStringLiteral("Bob"));
    QVERIFY(rig.tabTo("guidelineNote"));
    rig.type(QStringLiteral("why"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    QVERIFY(words(rig, "guidelineProblem")
                .startsWith(QStringLiteral("Bob published version 2 meanwhile. Your text is "
                                           "kept.")));
    // What it would change in Bob's version: it would take Bob's line out.
    QCOMPARE(captions(rig, "guidelineChanges"),
             (QStringList {QStringLiteral("#theirs · removed"), QStringLiteral("#p1 · new")}));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM guideline")), QStringLiteral("2"));
    auto *text = rig.find<QPlainTextEdit>("guidelineText");
    QVERIFY(text->toPlainText().endsWith(QStringLiteral("mine.")));
    rig.shoot(QStringLiteral("guideline-conflict"));
    QVERIFY(rig.tabTo("guidelineWayOut0"));
    rig.key(Qt::Key_Space);
    QVERIFY(settled(rig));
    QCOMPARE(rig.focusName(), QStringLiteral("guidelineText"));
    QCOMPARE(words(rig, "guidelineProblem"), QString());
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT version || ' ' || published_by FROM guideline"
                                    " ORDER BY ordinal DESC LIMIT 1")),
             QStringLiteral("3 Ada Tester"));

    // The same person in another window: what is typed here is not written over.
    QVERIFY(rig.tabTo("guidelineText"));
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" here"));
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("UPDATE guideline_draft SET revision = 7,"
                                    " text = CAST('there' AS BLOB) WHERE editor = 'Ada Tester'"
                                    " RETURNING editor")),
             QStringLiteral("Ada Tester"));
    rig.type(QStringLiteral(" too"));
    QVERIFY(rig.waitFor([&] { return !words(rig, "guidelineProblem").isEmpty(); }));
    QVERIFY(text->toPlainText().endsWith(QStringLiteral("here too")));
    QVERIFY(rig.tabTo("guidelineWayOut0"));
    rig.key(Qt::Key_Space);
    QVERIFY(settled(rig));
    QVERIFY(rig.sql(QStringLiteral("SELECT CAST(text AS TEXT) FROM guideline_draft"
                                   " WHERE editor = 'Ada Tester'"))
                .endsWith(QStringLiteral("here too")));
}

void TestWindowGuidelines::aNewOneIsBegun()
{
    const SystemClock clock;
    WindowRig rig(clock);
    openReview(rig);
    rig.key(Qt::Key_B, ctrlShift);
    QVERIFY(settled(rig));
    QCOMPARE(words(rig, "guidelineState"), QStringLiteral("Not published yet"));
    QCOMPARE(rig.focusName(), QStringLiteral("guidelineId"));
    rig.type(QStringLiteral("claims"));
    QVERIFY(rig.tabTo("guidelineText"));
    rig.type(QStringLiteral("be just."));
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT id FROM guideline_draft")), QStringLiteral("claims"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT id || ' ' || version FROM guideline")),
             QStringLiteral("claims 1"));
    // A queue begins to follow it, by its toggle.
    QVERIFY(rig.tabTo("guidelineQueue.default"));
    rig.key(Qt::Key_Space);
    QVERIFY(settled(rig));
    QCOMPARE(rig.sql(QStringLiteral("SELECT guideline_id FROM queue WHERE name = 'default'")),
             QStringLiteral("claims"));
}

void TestWindowGuidelines::linesOfTheVoice()
{
    const auto terms = termsFrom(
        QStringLiteral("utilise \u2192 use\n[de] Kunde -> Gast\n\n  leverage  \n\u2192 alone"));
    QCOMPARE(terms.size(), std::size_t(3));
    QCOMPARE(terms[1].language, QStringLiteral("de"));
    QCOMPARE(terms[1].use, QStringLiteral("Gast"));
    QCOMPARE(terms[2].avoid, QStringLiteral("leverage"));
    QCOMPARE(linesOf(terms),
             QStringLiteral("utilise \u2192 use\n[de] Kunde \u2192 Gast\nleverage"));
    const auto phrases = phrasesFrom(QStringLiteral("[en] I can guarantee\nto be honest"));
    QCOMPARE(phrases.size(), std::size_t(2));
    QCOMPARE(phrases[0].language, QStringLiteral("en"));
    QCOMPARE(linesOf(phrases), QStringLiteral("[en] I can guarantee\nto be honest"));
    // What the form has no field for stays.
    VoiceForm form;
    const Json voice = Json::parse(R"({"address":"formal","house":"ours","most_words":90})");
    form.setVoice(voice);
    QCOMPARE(form.voice().dump(), voice.dump());
    form.setVoice({});
    QVERIFY(form.voice().is_null());
}

// French writes them before a colon and in figures.
void TestWindowGuidelines::noBreakSpacesStay()
{
    const SystemClock clock;
    WindowRig rig(clock);
    const QString source = QStringLiteral("Montants\u00a0: 1\u00a0200\u202f\u20ac. {#sums fact}\n"
                                          "Une ligne\u2028en deux. {#two}");
    GuidelineToPublish made;
    made.id = G;
    made.title = QStringLiteral("R\u00e9ponses\u00a0: clients");
    made.source = source;
    made.voice = Json::parse("{\"forbidden\":[{\"text\":\"je garantis\\u00a0!\"}],"
                             "\"terms\":[{\"avoid\":\"au\\u00a0plus\",\"use\":\"d\u00e8s\"}]}");
    made.by = QStringLiteral("Ines");
    made.queue = QStringLiteral("default");
    QVERIFY(publishGuideline(rig.workspace().database(), clock, made));
    openReview(rig);
    openPage(rig);
    QCOMPARE(words(rig, "guidelineChangesHead"),
             QStringLiteral("Nothing differs from what is published"));
    rig.key(Qt::Key_End, ctrl);
    rig.key(Qt::Key_Return);
    rig.type(QStringLiteral("pas d'emoji."));
    QVERIFY(rig.tabTo("guidelineNote"));
    rig.type(QStringLiteral("emoji"));
    QVERIFY(settled(rig));
    QCOMPARE(words(rig, "guidelineChangesHead"),
             QStringLiteral("Differs from version 1: 1 paragraph(s)"));
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(settled(rig));
    const auto second = readGuideline(rig.workspace().database(), G);
    QVERIFY(second);
    QCOMPARE(second->version, QStringLiteral("2"));
    QCOMPARE(sourceOf(second->source()), source + QStringLiteral("\npas d'emoji. {#p1}"));
    QCOMPARE(second->title, made.title);
    QCOMPARE(second->voice.dump(), made.voice.dump());
}

QTEST_MAIN(TestWindowGuidelines)
#include "tst_windowguidelines.moc"
