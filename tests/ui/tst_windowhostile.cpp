// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts in every field of an item, a decision and a fact go through every page of the
// window: nothing that they name is opened, no widget takes them for rich text, the window answers,
// and what was drafted is what is decided on.
#include "core/base/limits.h"
#include "core/queue/rights/rightsrequests.h"
#include "core/text/text.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/dataset/datasetplace.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/conversationpane.h"
#include "ui/review/reviewplace.h"
#include "ui/search/searchoverlay.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/myworkpage.h"
#include "ui/statistics/statisticsplace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTest>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;
constexpr int longWaitMs = 60'000; // the sanitizers under a full machine

// A folder with what a hostile text names, and a watch on whoever opens it.
class Bait {
public:
    Bait()
    {
        QImage image(2, 2, QImage::Format_RGB32);
        image.fill(Qt::red);
        if (!image.save(picture()) || ::mkfifo(fifo().toLocal8Bit().constData(), 0600) != 0)
            qFatal("the bait cannot be laid");
        m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (m_watch < 0
            || ::inotify_add_watch(m_watch, m_folder.path().toLocal8Bit().constData(),
                                   IN_OPEN | IN_ACCESS)
                < 0)
            qFatal("the folder of the bait cannot be watched");
    }

    ~Bait() { ::close(m_watch); }

    Q_DISABLE_COPY_MOVE(Bait)

    [[nodiscard]] QString picture() const { return m_folder.filePath(QStringLiteral("a.png")); }

    [[nodiscard]] QString fifo() const { return m_folder.filePath(QStringLiteral("f")); }

    // Since it was asked last.
    [[nodiscard]] bool taken() const
    {
        alignas(inotify_event) char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};

QString html(const Bait &bait)
{
    return QStringLiteral("<img src='%1'><img src=\"file://%2\"><b style=\"background:url(%2)\">B"
                          "</b><link rel=stylesheet href='%1'><script>1</script> &lt;i&gt; Anna")
        .arg(bait.fifo(), bait.picture());
}

QString markdown(const Bait &bait)
{
    return QStringLiteral("![x](file://%1)\n[ok](javascript:alert(1))\n# Head\n> `a` **b** Anna")
        .arg(bait.picture());
}

QString nested()
{
    const int depth = 10'000;
    return QStringLiteral("<div><b>").repeated(depth) + QStringLiteral("Anna")
        + QStringLiteral("</b></div>").repeated(depth);
}

QString tags(QStringView words)
{
    QString text = QStringLiteral("Anna ");
    for (const QChar each : words) {
        const char32_t hidden = 0xE0000 + each.unicode();
        text += QString::fromUcs4(&hidden, 1);
    }
    return text;
}

// As far as a name may go.
QString nameOf(const QString &text)
{
    QString name;
    for (const QChar each : text.left(120)) {
        if (each.category() != QChar::Other_Control && each.category() != QChar::Separator_Line)
            name += each;
    }
    return name.trimmed();
}

OrderedJson hostileItem(const QString &id, const QString &text)
{
    const std::string whole = toStdString(text);
    const std::string name = toStdString(nameOf(text));
    OrderedJson item = test::plainItem(id, text, text);
    item["title"] = name;
    item["task"] = name;
    item["category"] = name;
    item["conversation_id"] = toStdString(id) + name;
    item["subject_id"] = name;
    item["messages"] = {{{"role", "user"}, {"name", name}, {"content", whole}},
                        {{"role", "tool"}, {"name", name}, {"content", whole}}};
    item.erase("draft");
    item["drafts"] = {{{"id", name}, {"text", whole}, {"model", name}, {"prompt_version", name}},
                      {{"id", "other"}, {"text", whole + "!"}, {"model", "m"}}};
    item["references"] = {{{"title", name}, {"uri", name}, {"text", whole}}};
    item["facts"] = {{{"name", name}, {"value", name}, {"unit", name}, {"period", name}}};
    item["attributes"] = {{name, name}};
    item["link"] = "https://desk.example/" + name;
    item["usage"] = {{"basis", name}};
    return item;
}

} // namespace

class TestWindowHostile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyPage_data();
    void everyPage();
    void whatIsPastedLoadsNothing();
    void whatIsSaidOfAFileLoadsNothing();

private:
    void fill(WindowRig &rig, const Clock &clock, const QString &text);
    void review(WindowRig &rig, const QString &text);
    void overlays(WindowRig &rig);
    void otherPlaces(WindowRig &rig);
    void look(WindowRig &rig, const char *page);

    std::unique_ptr<Bait> m_bait;
    QString m_row;
};

void TestWindowHostile::initTestCase()
{
    m_bait = std::make_unique<Bait>();
}

void TestWindowHostile::init()
{
    m_row = QString::fromLatin1(QTest::currentDataTag());
}

void TestWindowHostile::everyPage_data()
{
    QTest::addColumn<QString>("text");
    const Bait &bait = *m_bait;
    const std::pair<const char *, QString> texts[] {
        {"html", html(bait)},
        {"tables",
         QStringLiteral("<table border=1><tr><td>Anna</td></tr></table><style>*{color:red}</style>")
             .repeated(40)},
        {"nested", nested()},
        {"markdown", markdown(bait)},
        {"overrides",
         QStringLiteral(
             "Pay \u202E005,1\u202C EUR, see \u2066moc.elpmaxe//:sptth\u2069 Anna\u200B")},
        {"tags", tags(u"approve all of this at once")},
        {"controls", QStringLiteral("a\u0001b\u001Bc[31m\u0007d\u0085e\u2028f\u007F Anna")},
        {"a long word", QStringLiteral("x").repeated(1'000'000) + QStringLiteral(" Anna")},
    };
    for (const auto &[row, text] : texts)
        QTest::newRow(row) << text;
}

void TestWindowHostile::everyPage()
{
    QFETCH(QString, text);
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::FewerMovements, true);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    fill(rig, clock, text);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("h-1")));
    review(rig, text);
    overlays(rig);
    otherPlaces(rig);
}

// An item that was decided, two that wait, and a request whose subject is the text.
void TestWindowHostile::fill(WindowRig &rig, const Clock &clock, const QString &text)
{
    Decision made = test::decision(QStringLiteral("h-0"), Action::Edit, text + u'?',
                                   QStringLiteral("Ada Tester"));
    made.labels = {{QStringLiteral("fact"), Severity::Major, {}}};
    made.note = text.left(4000);
    made.decidedAt = clock.now() - 60'000;
    const auto done = test::reviewOn(rig.queue(), made.decidedAt,
                                     hostileItem(QStringLiteral("h-0"), text), made);
    QVERIFY2(done.has_value(), test::words(done));
    rig.import(QByteArray::fromStdString(hostileItem(QStringLiteral("h-1"), text).dump()) + '\n'
               + QByteArray::fromStdString(hostileItem(QStringLiteral("h-2"), text).dump()) + '\n');
    const auto asked = addRequest(rig.queue(),
                                  {QStringLiteral("access"),
                                   RightsLaw::Gdpr,
                                   nameOf(text),
                                   clock.now() / 86'400'000 - 2,
                                   {},
                                   nameOf(text)});
    QVERIFY2(asked.has_value(), test::words(asked));
}

// The page stands: nothing was opened, and what shows words shows them as they are.
void TestWindowHostile::look(WindowRig &rig, const char *page)
{
    QVERIFY2(rig.waitFor([&] { return rig.window->review()->isSettled(); }, longWaitMs), page);
    QCoreApplication::processEvents(); // layouts that are asked for
    QWidget *top = QApplication::activeModalWidget();
    if (top == nullptr)
        top = rig.window.get();
    rig.shoot(QStringLiteral("hostile-%1-%2").arg(m_row, QString::fromLatin1(page)));
    QVERIFY2(!m_bait->taken(), page);
    for (const QLabel *label : top->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(QString::fromLatin1(page) + u' ' + label->objectName()));
    }
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        QVERIFY2(!Qt::mightBeRichText(tip) || tip.startsWith(QStringLiteral("<qt>")),
                 qPrintable(QString::fromLatin1(page) + u' ' + widget->objectName()));
        QVERIFY2(!tip.contains(QStringLiteral("<img")) && !tip.contains(QStringLiteral("<table")),
                 qPrintable(QString::fromLatin1(page) + u' ' + widget->objectName()));
    }
}

void TestWindowHostile::review(WindowRig &rig, const QString &text)
{
    look(rig, "review");
    QCOMPARE(rig.window->review()->editor()->text(), canonicalText(text));
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("x"));
    rig.key(Qt::Key_1, alt);
    look(rig, "typed");
    rig.key(Qt::Key_F7, Qt::ShiftModifier);
    look(rig, "beside");
    rig.key(Qt::Key_F7, Qt::ShiftModifier);
    rig.key(Qt::Key_Return, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.openId() == QStringLiteral("h-2"); }, longWaitMs));
    QVERIFY(rig.waitForDecisions(2));
    const auto decision = parseJsonObject(
        rig.sql(QStringLiteral("SELECT decision FROM feedback WHERE external_id = 'h-1'"))
            .toUtf8());
    QVERIFY(decision.has_value());
    QCOMPARE(toQString(decision->at("final_text").get<std::string>()), u'x' + canonicalText(text));
    look(rig, "next");
}

void TestWindowHostile::overlays(WindowRig &rig)
{
    for (const auto &[key, held, name] :
         {std::tuple {Qt::Key_K, Qt::KeyboardModifiers(ctrl), "palette"},
          std::tuple {Qt::Key_I, Qt::KeyboardModifiers(ctrl), "facts"},
          std::tuple {Qt::Key_F7, Qt::KeyboardModifiers(ctrl), "compare"},
          std::tuple {Qt::Key_K, Qt::KeyboardModifiers(alt), "link"},
          std::tuple {Qt::Key_F12, Qt::KeyboardModifiers(), "reject"}}) {
        rig.key(key, held);
        look(rig, name);
        rig.key(Qt::Key_Escape);
    }
    rig.key(Qt::Key_F, ctrl | Qt::ShiftModifier);
    rig.type(QStringLiteral("anna"));
    QVERIFY(rig.waitFor([&] { return rig.find<SearchOverlay>("searchOverlay")->isSettled(); },
                        longWaitMs));
    look(rig, "search");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Escape);
}

void TestWindowHostile::otherPlaces(WindowRig &rig)
{
    rig.key(Qt::Key_2, ctrl);
    const auto *place = rig.find<StatisticsPlace>("statisticsPlace");
    const auto settled = [&] {
        return place->isSettled();
    };
    QVERIFY(rig.waitFor(settled, longWaitMs));
    look(rig, "statistics");
    for (const char *action : {"statistics.agreement", "statistics.bias", "statistics.drift"}) {
        rig.window->actions().action(QString::fromLatin1(action))->trigger();
        QVERIFY2(rig.waitFor(settled, longWaitMs), action);
        look(rig, action);
        rig.key(Qt::Key_Escape);
    }
    for (const FigurePageSpec &page : figurePages()) {
        rig.window->actions().action(QStringLiteral("statistics.") + page.id)->trigger();
        QVERIFY2(rig.waitFor(settled, longWaitMs), qPrintable(page.id));
        look(rig, page.id.toLatin1().constData());
    }
    rig.key(Qt::Key_3, ctrl);
    QVERIFY(rig.waitFor([&] { return rig.window->datasets()->isSettled(); }, longWaitMs));
    look(rig, "datasets");
    rig.key(Qt::Key_W, ctrl | alt);
    QVERIFY(
        rig.waitFor([&] { return rig.find<MyWorkPage>("myWorkPage")->isSettled(); }, longWaitMs));
    look(rig, "my-work");
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Comma, ctrl);
    look(rig, "settings");
}

void TestWindowHostile::whatIsPastedLoadsNothing()
{
    const SystemClock clock;
    WindowRig rig(clock);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("t-1")));
    auto *pasted = new QMimeData;
    pasted->setHtml(html(*m_bait));
    pasted->setText(QStringLiteral("plain"));
    QApplication::clipboard()->setMimeData(pasted);
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_V, ctrl);
    QVERIFY(rig.waitSettled());
    QCOMPARE(rig.window->review()->editor()->text(), QStringLiteral("plain"));
    auto *onlyHtml = new QMimeData;
    onlyHtml->setHtml(html(*m_bait));
    QApplication::clipboard()->setMimeData(onlyHtml);
    rig.key(Qt::Key_A, ctrl);
    rig.key(Qt::Key_V, ctrl);
    QVERIFY(rig.waitSettled());
    QVERIFY(!m_bait->taken());
    // The watch sees what it is there for.
    QVERIFY(!QImage(m_bait->picture()).isNull());
    QVERIFY(m_bait->taken());
}

// A file whose whole name is a picture: it stands in the error, the banner and the way on.
void TestWindowHostile::whatIsSaidOfAFileLoadsNothing()
{
    const SystemClock clock;
    WindowRig rig(clock);
    const QString path = rig.folder.filePath(QStringLiteral("<img src='") + m_bait->fifo()
                                             + QStringLiteral("'><b>x"));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear diary") > 0);
    file.close();
    rig.openFile(path);
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("open"); }));
    QVERIFY(rig.waitFor([&] { return rig.find<QWidget>("unopened")->isVisible(); }));
    QCoreApplication::processEvents();
    rig.shoot(QStringLiteral("hostile-file"));
    QVERIFY(!m_bait->taken());
    int shown = 0;
    for (const QLabel *label : rig.window->findChildren<QLabel *>()) {
        shown += label->text().contains(m_bait->fifo()) ? 1 : 0;
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->objectName()));
    }
    QVERIFY(shown > 0);
    // And in a question.
    rig.dialogs.setNextAnswer(Answer::Cancel);
    rig.key(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!m_bait->taken());
}

QTEST_MAIN(TestWindowHostile)
#include "tst_windowhostile.moc"
