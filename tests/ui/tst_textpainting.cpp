// SPDX-License-Identifier: GPL-3.0-or-later
// The editor and the redline paint anew only what changed: what stands on the screen then is what
// painting all of it would show, whatever was done before.
#include "core/text/text.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/diffrunner.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/editor/redlineview.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <memory>
#include <random>

using namespace bluepencil;

namespace {

constexpr int steps = 120;

const QString draft = QString::fromUtf8(
    "Dear Ann,\n\nthe parcel was sent on Monday and should arrive within three days, but please "
    "write again if it does not, so that we can look into it. The refund of 46.90 euros\u200B is "
    "on its way to your account.\n\n\tint total = count * 2;\n\treturn total;\n\nYour order "
    "number is 4711; keep it at hand when you call us, because whoever answers will ask for it "
    "first.\n\n\u0645\u0631\u062D\u0628\u0627 and \u6F22\u5B57 stand here.\n\nThe terms of the "
    "shop are on its page.\n\nKind regards\nBob");

class Chance {
public:
    explicit Chance(quint64 seed)
        : m_random(seed)
    {
    }

    qsizetype upTo(qsizetype most) { return qsizetype(m_random() % quint64(most + 1)); }

    // In order, none upon another.
    std::vector<DraftEditor::Stretch> stretches(qsizetype length)
    {
        std::vector<DraftEditor::Stretch> all;
        for (qsizetype at = upTo(60); at + 12 < length; at += 12 + upTo(90))
            all.emplace_back(at, at + 1 + upTo(10));
        return all;
    }

private:
    std::mt19937_64 m_random;
};

void finishPainting(QTextEdit *rich)
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        if (rich != nullptr)
            static_cast<void>(rich->document()->documentLayout()->documentSize());
    }
    QCoreApplication::processEvents();
}

QImage onScreen(QWidget &window)
{
    return window.screen()->grabWindow(window.winId()).toImage();
}

// Where the two differ; empty: nowhere.
QRect differenceOf(const QImage &one, const QImage &other)
{
    QRect found;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class TestTextPainting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void theEditorShowsWhatIsThere_data();
    void theEditorShowsWhatIsThere();
    void theRedlineShowsWhatIsThere_data();
    void theRedlineShowsWhatIsThere();
    void aMarkPaintsItsLinesAlone();

private:
    QString changeLook(Chance &chance, QWidget &window);
    QString changeText(Chance &chance, DraftEditor &editor);
    QString changeMarks(Chance &chance, DraftEditor &editor, const QString &first);
    QString showOther(Chance &chance, RedlineView &view, Comparison &shown);

    std::unique_ptr<ThemeController> m_look;
};

void TestTextPainting::initTestCase()
{
    m_look = std::make_unique<ThemeController>(*qApp);
    QApplication::setCursorFlashTime(0);
}

void TestTextPainting::cleanup()
{
    m_look->setMode(ThemeMode::Light);
    m_look->setReadingSize(13);
    m_look->setTextScale(1);
}

QString TestTextPainting::changeLook(Chance &chance, QWidget &window)
{
    switch (chance.upTo(3)) {
    case 0:
        m_look->setMode(m_look->mode() == ThemeMode::Dark ? ThemeMode::Light : ThemeMode::Dark);
        return QStringLiteral("other colours");
    case 1:
        m_look->setReadingSize(12 + double(chance.upTo(4)));
        return QStringLiteral("other reading size");
    case 2:
        m_look->setTextScale(1 + double(chance.upTo(2)) / 4);
        return QStringLiteral("other scale of text");
    default:
        window.resize(560 + int(chance.upTo(240)), 260 + int(chance.upTo(160)));
        return QStringLiteral("other size");
    }
}

QString TestTextPainting::changeText(Chance &chance, DraftEditor &editor)
{
    const qsizetype length = codePointCount(editor.text());
    const QStringList pieces {QStringLiteral("x"), QStringLiteral("\n"),
                              QStringLiteral("two words "), QStringLiteral("\u200B"), QString()};
    const qsizetype start = chance.upTo(length);
    switch (chance.upTo(4)) {
    case 0:
        editor.undo();
        return QStringLiteral("undo");
    case 1:
        editor.redo();
        return QStringLiteral("redo");
    case 2:
        editor.setCaret(start);
        return QStringLiteral("caret to %1").arg(start);
    default:
        editor.replace(start, qMin(length, start + chance.upTo(8)), pieces.at(chance.upTo(4)));
        return QStringLiteral("text at %1").arg(start);
    }
}

QString TestTextPainting::changeMarks(Chance &chance, DraftEditor &editor, const QString &first)
{
    const auto stretches = chance.stretches(codePointCount(editor.text()));
    std::vector<DraftEditor::Doubt> doubts;
    for (const auto &[start, end] : stretches)
        doubts.push_back({start, end, chance.upTo(1) == 0});
    switch (chance.upTo(6)) {
    case 0:
        editor.showDoubts(doubts, editor.textToken());
        return QStringLiteral("doubts");
    case 1:
        editor.showHints(stretches, editor.textToken());
        return QStringLiteral("hints");
    case 2:
        editor.showMisspelt(stretches, editor.textToken());
        return QStringLiteral("misspelt words");
    case 3:
        editor.showFound(stretches);
        return QStringLiteral("found places");
    case 4:
        editor.setWhiteSpace(DraftEditor::WhiteSpace(chance.upTo(2)));
        return QStringLiteral("white space");
    default:
        editor.showChanges(diff(first, editor.text()), editor.textToken());
        return QStringLiteral("changes");
    }
}

void TestTextPainting::theEditorShowsWhatIsThere_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("filler");
    QTest::newRow("rich") << quint64 {20261129} << QString();
    QTest::newRow("rich again") << quint64 {4711} << QString();
    QTest::newRow("plain") << quint64 {20261129} << QStringLiteral("\n\nmore of it").repeated(6000);
}

void TestTextPainting::theEditorShowsWhatIsThere()
{
    QFETCH(const quint64, seed);
    QFETCH(const QString, filler);
    Chance chance(seed);
    DraftEditor editor;
    editor.resize(700, 340);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    const QString first = draft + filler;
    editor.setText(first, QStringLiteral("en"));
    auto *rich = qobject_cast<QTextEdit *>(editor.surface().area());
    QCOMPARE(rich == nullptr, !filler.isEmpty());
    QStringList done;
    for (int step = 0; step < steps; ++step) {
        const qsizetype kind = chance.upTo(9);
        if (kind < 4) {
            done += changeText(chance, editor);
        } else if (kind < 8) {
            done += changeMarks(chance, editor, first);
        } else if (kind < 9) {
            editor.scrollBy(int(chance.upTo(300)) - 150);
            done += QStringLiteral("scrolled");
        } else {
            done += changeLook(chance, editor);
        }
        finishPainting(rich);
        const QImage seen = onScreen(editor);
        QVERIFY(!seen.isNull());
        editor.repaint();
        const QRect wrong = differenceOf(seen, onScreen(editor));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("seed %1, at %2,%3 %4x%5 after: %6")
                                .arg(seed)
                                .arg(wrong.x())
                                .arg(wrong.y())
                                .arg(wrong.width())
                                .arg(wrong.height())
                                .arg(done.mid(qMax(0, done.size() - 5)).join(u", "))));
    }
}

QString TestTextPainting::showOther(Chance &chance, RedlineView &view, Comparison &shown)
{
    switch (chance.upTo(5)) {
    case 0:
        view.setCurrentHunk(int(chance.upTo(view.hunkCount())) - 1);
        return QStringLiteral("another hunk is current");
    case 1:
        view.setLabelled(chance.upTo(1) == 0);
        return QStringLiteral("labelled or not");
    case 2:
        view.setLabels({{QStringLiteral("tone"), Severity(int(chance.upTo(3))), {}}});
        return QStringLiteral("other labels");
    case 3:
        view.setNarrow(chance.upTo(1) == 0);
        return QStringLiteral("narrow or not");
    default: {
        const qsizetype length = codePointCount(shown.text);
        const qsizetype start = chance.upTo(length);
        const qsizetype end = qMin(length, start + chance.upTo(12));
        const QString piece = chance.upTo(1) == 0 ? QStringLiteral("other words") : QString();
        Comparison next;
        next.draft = shown.draft;
        next.text = codePointSlice(shown.text, 0, start) + piece
            + codePointSlice(shown.text, end, length);
        next.edits = diff(next.draft, next.text);
        shown = next;
        view.showComparison(shown, QStringLiteral("en"));
        return QStringLiteral("text at %1").arg(start);
    }
    }
}

void TestTextPainting::theRedlineShowsWhatIsThere_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("one") << quint64 {20261129};
    QTest::newRow("other") << quint64 {4711};
}

void TestTextPainting::theRedlineShowsWhatIsThere()
{
    QFETCH(const quint64, seed);
    Chance chance(seed);
    RedlineView view;
    view.resize(760, 320);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    Comparison shown;
    shown.draft = shown.text = draft;
    view.showComparison(shown, QStringLiteral("en"));
    QStringList done;
    for (int step = 0; step < steps; ++step) {
        const qsizetype kind = chance.upTo(7);
        if (kind < 6) {
            done += showOther(chance, view, shown);
        } else if (kind < 7) {
            view.verticalScrollBar()->setValue(int(chance.upTo(200)));
            done += QStringLiteral("scrolled");
        } else {
            done += changeLook(chance, view);
        }
        finishPainting(&view);
        const QImage seen = onScreen(view);
        view.repaint();
        const QRect wrong = differenceOf(seen, onScreen(view));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("seed %1, at %2,%3 %4x%5 after: %6")
                                .arg(seed)
                                .arg(wrong.x())
                                .arg(wrong.y())
                                .arg(wrong.width())
                                .arg(wrong.height())
                                .arg(done.mid(qMax(0, done.size() - 5)).join(u", "))));
    }
}

namespace {

// How much of a widget is painted while it watches.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }

    QRegion region;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<const QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

// A letter and what follows it: nothing far from it is painted.
void TestTextPainting::aMarkPaintsItsLinesAlone()
{
    DraftEditor editor;
    editor.resize(700, 600);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.setText(draft, QStringLiteral("en"));
    editor.setCaret(2);
    auto *rich = qobject_cast<QTextEdit *>(editor.surface().area());
    finishPainting(rich);
    const int line = editor.rectOf(0).height();
    Painted painted(rich->viewport());
    QTest::keyClick(rich, Qt::Key_X);
    editor.showChanges(diff(draft, editor.text()), editor.textToken());
    editor.showMisspelt({{0, 5}}, editor.textToken());
    finishPainting(rich);
    QVERIFY(!painted.region.isEmpty());
    QVERIFY2(painted.region.boundingRect().bottom() < 3 * line,
             qPrintable(QString::number(painted.region.boundingRect().bottom())));
    painted.region = {};
    editor.showChanges(diff(draft, editor.text()), editor.textToken());
    editor.showMisspelt({{0, 5}}, editor.textToken());
    finishPainting(rich);
    QVERIFY(painted.region.isEmpty());
}

QTEST_MAIN(TestTextPainting)
#include "tst_textpainting.moc"
