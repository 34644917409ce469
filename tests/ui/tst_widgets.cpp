// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"
#include "tests/ui/rig/audit.h"
#include "ui/common/chip.h"
#include "ui/common/counttext.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconbutton.h"
#include "ui/common/keycaps.h"
#include "ui/common/labelbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmented.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toggle.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

void showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

int countColour(const QImage &image, const QColor &colour, const QRect &where)
{
    int found = 0;
    const QRect rect = where.intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            found += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    return found;
}

QImage picture(QWidget *widget)
{
    return widget->grab().toImage();
}

} // namespace

class TestWidgets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingIsNamed();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void themeSwitchIsARepaint();
    void focusIsShown();
    void disabledIsSunken();
    void chipMirrors();
    void decisionButtonByKeyboard();
    void decisionButtonKeepsItsPlace();
    void compactKeepsPrimary();
    void segmentedByKeyboard_data();
    void segmentedByKeyboard();
    void labelAndToggleByKeyboard();
    void keyCapsInWords();
    void searchFieldEscapes();
    void elideLabelTellsAll();
    void linesAreReadAsTheirLettersRun();
    void hostileWordsStayPlain();
    void hostileWordsTakeTheirRoom_data();
    void hostileWordsTakeTheirRoom();
    void paragraphWraps();
    void paragraphIsTheSameAtEveryWidth();
    void paragraphEndsLinesInEndlessWords();
    void paragraphCopies();
    void digitsDontShake();
    void flowLayoutWraps();
    void readingSizeIsKeptInBounds();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_theme->setFewerMovements(true);
}

void TestWidgets::init()
{
    m_theme->setMode(ThemeMode::Light);
    m_theme->setTextScale(1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWidgets::everythingIsNamed()
{
    const auto gallery = makeGallery(false);
    showActive(gallery.get());
    QCOMPARE(namelessControls(gallery.get()), QStringList());
}

void TestWidgets::nothingIsClipped_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("100 %") << 1.0 << false;
    QTest::newRow("150 %") << 1.5 << false;
    QTest::newRow("200 %") << 2.0 << false;
    QTest::newRow("100 %, right to left") << 1.0 << true;
    QTest::newRow("200 %, right to left") << 2.0 << true;
}

void TestWidgets::nothingIsClipped()
{
    QFETCH(double, scale);
    QFETCH(bool, rightToLeft);
    m_theme->setTextScale(scale);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto gallery = makeGallery(rightToLeft);
    gallery->resize(gallery->sizeHint().expandedTo({1200, 0}));
    showActive(gallery.get());
    QVERIFY(auditedWidgets(gallery.get()) > 50);
    QCOMPARE(clippedWidgets(gallery.get()), QStringList());
    // A hint must be honest: the writing fits into it.
    const QFontMetrics metrics(theme().font(TypeRole::Caption));
    const auto buttons = gallery->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (isPart(button))
            continue;
        QVERIFY2(button->sizeHint().height() >= metrics.height()
                     || button->inherits("bluepencil::Toggle"),
                 qPrintable(describe(button)));
    }
}

void TestWidgets::themeSwitchIsARepaint()
{
    const auto gallery = makeGallery(false);
    gallery->resize(gallery->sizeHint());
    showActive(gallery.get());
    const QSize size = gallery->sizeHint();
    QCOMPARE(picture(gallery.get()).pixelColor(2, 2), lightTheme().window);
    m_theme->setMode(ThemeMode::Dark);
    const QImage dark = picture(gallery.get());
    QCOMPARE(dark.pixelColor(2, 2), darkTheme().window);
    QCOMPARE(gallery->sizeHint(), size);
    // No light token is left standing; text may share values by chance, grounds may not.
    const Theme light = lightTheme();
    for (const QColor &colour : {light.window, light.sunken, light.accentSoft, light.warnSoft,
                                 light.delSoft, light.okSoft, light.accent})
        QCOMPARE(countColour(dark, colour, dark.rect()), 0);
}

void TestWidgets::focusIsShown()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *segmented = new Segmented(QStringLiteral("Places"));
    segmented->addSegment(QStringLiteral("Review"));
    segmented->setCurrent(0);
    auto *table = new QAbstractScrollArea;
    const QList<QWidget *> widgets {
        new DecisionButton(QStringLiteral("Release"), {}, {}, ButtonVariant::Ghost),
        new DecisionButton(QStringLiteral("Reject"), {}, {}, ButtonVariant::Danger),
        new QPushButton(QStringLiteral("Save")),
        new LabelButton(QStringLiteral("Tone"), {}),
        new Toggle(QStringLiteral("Mark changes")),
        new IconButton(QStringLiteral("settings"), QStringLiteral("Settings")),
        new QLineEdit,
        new SearchField(QStringLiteral("Search")),
        table};
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addWidget(segmented);
    auto *last = new QPushButton(QStringLiteral("Last"));
    column->addWidget(last);
    showActive(&window);
    for (QWidget *widget : widgets) {
        last->setFocus();
        const int before = countColour(picture(widget), theme().accent, widget->rect());
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = picture(widget);
        // Two pixels all the way round, apart from corners and what is antialiased.
        const int ring = 2 * (2 * (widget->width() - 24) + 2 * (widget->height() - 16)) / 2;
        QVERIFY2(countColour(after, theme().accent, widget->rect()) - before >= ring,
                 qPrintable(describe(widget)));
    }
}

void TestWidgets::disabledIsSunken()
{
    DecisionButton button(QStringLiteral("Approve"), QStringLiteral("check"), {},
                          ButtonVariant::Primary);
    button.resize(button.sizeHint());
    QVERIFY(countColour(picture(&button), theme().accent, button.rect()) > 500);
    button.setEnabled(false);
    QCOMPARE(countColour(picture(&button), theme().accent, button.rect()), 0);
    QVERIFY(countColour(picture(&button), theme().sunken, button.rect()) > 500);
}

void TestWidgets::chipMirrors()
{
    Chip chip(QStringLiteral("18 min"), Tone::Ok, QStringLiteral("check"));
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.height(), 20);
    const QRect start(7, 0, 13, chip.height());
    const QRect end(chip.width() - 20, 0, 13, chip.height());
    const QImage plain = picture(&chip);
    chip.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = picture(&chip);
    // The check is painted at the start in both; its place is empty of letters.
    QVERIFY(plain.copy(start) != mirrored.copy(start));
    QCOMPARE(plain.copy(start), mirrored.copy(end));
}

void TestWidgets::decisionButtonByKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new DecisionButton(QStringLiteral("Escalate"), QStringLiteral("escalate"),
                                      QKeySequence(Qt::Key_F9));
    column->addWidget(button);
    showActive(&window);
    button->setFocus();
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    // With Ctrl, Return decides: it must pass the button by.
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(spokenName(button), QStringLiteral("Escalate"));
    QVERIFY(button->accessibleDescription().contains(u"F9"));
}

void TestWidgets::decisionButtonKeepsItsPlace()
{
    DecisionButton button(QStringLiteral("Approve"), QStringLiteral("check"),
                          QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonVariant::Primary);
    button.setReservedTexts({QStringLiteral("Approve"), QStringLiteral("Send edited")});
    const QSize before = button.sizeHint();
    button.setLook(QStringLiteral("Send edited"), QStringLiteral("send"));
    QCOMPARE(button.sizeHint(), before);
    QCOMPARE(spokenName(&button), QStringLiteral("Send edited"));
    QCOMPARE(before.height(), 32);
}

void TestWidgets::compactKeepsPrimary()
{
    const QKeySequence keys(Qt::Key_F12);
    DecisionButton reject(QStringLiteral("Reject"), QStringLiteral("cross"), keys,
                          ButtonVariant::Danger);
    DecisionButton send(QStringLiteral("Send"), QStringLiteral("send"), keys,
                        ButtonVariant::Primary);
    const int rejectWidth = reject.sizeHint().width();
    const int sendWidth = send.sizeHint().width();
    reject.setCompact(true);
    send.setCompact(true);
    QVERIFY(reject.sizeHint().width() < rejectWidth - 30);
    QCOMPARE(send.sizeHint().width(), sendWidth);
    QVERIFY(reject.toolTip().contains(u"F12"));
}

void TestWidgets::segmentedByKeyboard_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestWidgets::segmentedByKeyboard()
{
    QFETCH(bool, rightToLeft);
    QWidget window;
    window.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto *column = new QVBoxLayout(&window);
    auto *places = new Segmented(QStringLiteral("Places"));
    for (const char *name : {"Review", "Statistics", "Datasets"})
        places->addSegment(QString::fromLatin1(name));
    column->addWidget(places);
    showActive(&window);
    QCOMPARE(places->current(), -1);
    places->setCurrent(0);
    const int width = places->sizeHint().width();
    QSignalSpy changed(places, &Segmented::currentChanged);
    const auto segments = places->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 3);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(segments.first());
    QCOMPARE(face->role(), QAccessible::RadioButton);
    segments.first()->setFocus();
    const Qt::Key onwards = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key back = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    QTest::keyClick(QApplication::focusWidget(), onwards);
    QCOMPARE(places->current(), 1);
    QVERIFY(segments.at(1)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(places->current(), 2);
    QTest::keyClick(QApplication::focusWidget(), onwards);
    QCOMPARE(places->current(), 2);
    QTest::keyClick(QApplication::focusWidget(), back);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(places->current(), 0);
    QCOMPARE(changed.size(), 4);
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QCOMPARE(places->current(), 2);
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QVERIFY(segments.at(2)->isChecked());
    QCOMPARE(places->sizeHint().width(), width);
    places->setCurrent(-1);
    for (QAbstractButton *segment : segments)
        QVERIFY(!segment->isChecked());
}

void TestWidgets::labelAndToggleByKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new LabelButton(QStringLiteral("Tone"), QKeySequence(Qt::Key_6));
    auto *toggle = new Toggle(QStringLiteral("Fewer movements"));
    column->addWidget(label);
    column->addWidget(toggle);
    showActive(&window);
    const int width = label->sizeHint().width();
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Return);
    QVERIFY(label->isChecked());
    QCOMPARE(label->sizeHint().width(), width);
    QTest::keyClick(label, Qt::Key_Space);
    QVERIFY(!label->isChecked());
    label->setDetail(QStringLiteral("major"));
    QCOMPARE(spokenName(label), QStringLiteral("Tone, major"));
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(toggle->isChecked());
    QCOMPARE(QAccessible::queryAccessibleInterface(toggle)->role(), QAccessible::CheckBox);
}

void TestWidgets::keyCapsInWords()
{
    const auto parts = [](QKeyCombination keys) {
        return keyParts(QKeySequence(keys)).join(u' ');
    };
    QCOMPARE(parts(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl ↵"));
    QCOMPARE(parts(Qt::CTRL | Qt::ALT | Qt::Key_Z), QStringLiteral("Ctrl Alt Z"));
    QCOMPARE(parts(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus), QStringLiteral("Ctrl Shift +"));
    QCOMPARE(parts(Qt::ALT | Qt::Key_Down), QStringLiteral("Alt ↓"));
    QCOMPARE(parts(QKeyCombination(Qt::Key_F12)), QStringLiteral("F12"));
    QCOMPARE(parts(QKeyCombination(Qt::Key_Minus)), QStringLiteral("-"));
    QCOMPARE(keyParts({}), QStringList());
    QCOMPARE(keyCapsSize({QStringLiteral("1")}), QSize(18, 18));
}

void TestWidgets::searchFieldEscapes()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new SearchField(QStringLiteral("Search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    column->addWidget(field);
    showActive(&window);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("refund"));
    QCOMPARE(field->text(), QStringLiteral("refund"));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    const QMargins margins = field->textMargins();
    QVERIFY(margins.left() > 16 && margins.right() > 16);
    field->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field->textMargins().left(), margins.right());
    QCOMPARE(field->textMargins().right(), margins.left());
}

void TestWidgets::elideLabelTellsAll()
{
    ElideLabel label(QStringLiteral("Third-quarter summary for the board"));
    label.resize(label.sizeHint());
    showActive(&label);
    QVERIFY(!label.isElided());
    QCOMPARE(label.toolTip(), QString());
    label.resize(80, label.height());
    QVERIFY(label.isElided());
    QVERIFY(label.toolTip().contains(label.text()));
    QCOMPARE(spokenName(&label), label.text());
}

// Whichever way the window runs: a question mark stands where the words end.
void TestWidgets::linesAreReadAsTheirLettersRun()
{
    const auto drawn = [](const QString &line) {
        ElideLabel label(line, TypeRole::Body, Ink::Text);
        label.resize(300, 24);
        return picture(&label);
    };
    const QString english = QStringLiteral("Whose order is this?");
    const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD?");
    QVERIFY(drawn(hebrew) == drawn(QStringLiteral("\u2067%1\u2069").arg(hebrew)));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(drawn(english) == drawn(QStringLiteral("\u2066%1\u2069").arg(english)));
    // Words of both kinds follow the window.
    const QString both = hebrew + u' ' + english;
    QVERIFY(drawn(both) == drawn(QStringLiteral("\u2067%1\u2069").arg(both)));
    QVERIFY(drawn(both) != drawn(QStringLiteral("\u2066%1\u2069").arg(both)));
}

void TestWidgets::hostileWordsStayPlain()
{
    const QString hostile = QStringLiteral("<img src=\"http://x/y.png\"><b>now</b> & \"then\"");
    ElideLabel label(hostile);
    label.resize(60, 20);
    showActive(&label);
    QVERIFY(label.isElided());
    QVERIFY(!label.toolTip().contains(u"<img"));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;img")));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(Chip(hostile).textFormat(), Qt::PlainText);
    QCOMPARE(Paragraph(hostile).textFormat(), Qt::PlainText);
}

void TestWidgets::hostileWordsTakeTheirRoom_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"bank.example<table>.evil.example", "&lt;&gt;&amp;&#65;", "<b>1</b>",
                             "<style>*{display:none}</style>x", "<!-- hidden -->", "<br><br>"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

// What is read as rich text takes the room of what is left of it.
void TestWidgets::hostileWordsTakeTheirRoom()
{
    QFETCH(QString, text);
    QString harmless = text;
    harmless.replace(u'<', u'(').replace(u'>', u')').replace(u'&', u'+');
    const auto isWide = [](const QWidget &one, const QWidget &other) {
        return one.sizeHint().width() * 10 >= other.sizeHint().width() * 8;
    };
    QVERIFY(isWide(ElideLabel(text), ElideLabel(harmless)));
    QVERIFY(isWide(Chip(text), Chip(harmless)));
    QVERIFY(isWide(Paragraph(text), Paragraph(harmless)));
    // A label of Qt that decides for itself is what this is there for.
    if (Qt::mightBeRichText(text))
        QVERIFY(!isWide(QLabel(text), QLabel(harmless)));
}

void TestWidgets::paragraphWraps()
{
    Paragraph paragraph(QStringLiteral("Hello, order 48213 was promised for 14 November.\nThanks"));
    const int one = Paragraph(QStringLiteral("x")).heightForWidth(400);
    QCOMPARE(paragraph.heightForWidth(2000), 2 * one);
    const int narrow = paragraph.heightForWidth(120);
    QVERIFY(narrow > 3 * one);
    QCOMPARE(narrow % one, 0);
    // A word without an end to break at is broken anyway.
    QVERIFY(Paragraph(QString(200, u'W')).heightForWidth(100) > 10 * one);
    // Fallback fonts are taller; the lines keep their height.
    QCOMPARE(Paragraph(QStringLiteral("مرحبًا بالعالم")).heightForWidth(400), one);
    QCOMPARE(Paragraph(QStringLiteral("配送が遅れています")).heightForWidth(400), one);
}

// Asked for one width after the other, as layouts do, it keeps what it shaped.
void TestWidgets::paragraphIsTheSameAtEveryWidth()
{
    const QString words = QStringLiteral("Order 48213 was promised for 14 November, office.\n")
        + QString::fromUtf8("مرحبًا بالعالم 46.90\n\n") + QStringLiteral("Thank you. ").repeated(30);
    Paragraph kept(words);
    for (const int width : {300, 90, 480, 91, 300, 2000, 90}) {
        Paragraph fresh(words);
        QCOMPARE(kept.heightForWidth(width), fresh.heightForWidth(width));
        QCOMPARE(kept.sizeHint(), fresh.sizeHint());
        for (Paragraph *each : {&kept, &fresh})
            each->resize(width, fresh.heightForWidth(width));
        QCOMPARE(kept.grab().toImage(), fresh.grab().toImage());
    }
}

// Too much to look for a place to break in it; offsets and what is copied stay those of the text.
void TestWidgets::paragraphEndsLinesInEndlessWords()
{
    QString word(1'000'000, u'W');
    word.replace(1999, 2, QStringLiteral("\U0001F600")); // on both sides of where a line may end
    QScrollArea area; // a window as high as that could not be
    auto *text = new Paragraph(QStringLiteral("before ") + word + QStringLiteral(" behind"));
    Paragraph &paragraph = *text;
    const int one = Paragraph(QStringLiteral("x")).heightForWidth(400);
    const int whole = paragraph.heightForWidth(400);
    QCOMPARE(whole % one, 0);
    const int cells
        = QFontMetrics(theme().font(TypeRole::Body)).horizontalAdvance(word.right(1000));
    QVERIFY(whole / one > cells / 400 * 1000);
    paragraph.setSelectable(true);
    paragraph.resize(400, whole);
    area.setWidget(text);
    showActive(&area);
    QTest::keyClick(&paragraph, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(paragraph.selectedWords(), paragraph.text());
    // From the first character to the end of the last line.
    QTest::mouseClick(&paragraph, Qt::LeftButton, {}, {1, 1});
    QTest::mouseClick(&paragraph, Qt::LeftButton, Qt::ShiftModifier, {399, whole - 1});
    QCOMPARE(paragraph.selectedWords(), paragraph.text());
}

void TestWidgets::paragraphCopies()
{
    Paragraph paragraph(QStringLiteral("order 48213\nsecond line"));
    paragraph.setSelectable(true);
    paragraph.resize(300, paragraph.heightForWidth(300));
    showActive(&paragraph);
    paragraph.setFocus();
    QTest::keyClick(&paragraph, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(paragraph.selectedWords(), paragraph.text());
    QTest::mousePress(&paragraph, Qt::LeftButton, {}, {0, 8});
    QTest::mouseMove(&paragraph, {299, 8});
    QMouseEvent move(QEvent::MouseMove, QPointF(299, 8), QPointF(299, 8), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&paragraph, &move);
    QTest::mouseRelease(&paragraph, Qt::LeftButton, {}, {299, 8});
    QCOMPARE(paragraph.selectedWords(), QStringLiteral("order 48213"));
    QTest::keyClick(&paragraph, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("order 48213"));
}

void TestWidgets::digitsDontShake()
{
    const QFont font = theme().font(TypeRole::Body);
    QCOMPARE(tabularWidth(font, QStringLiteral("Undo 1 s")),
             tabularWidth(font, QStringLiteral("Undo 8 s")));
    CountText count(QStringLiteral("1,111"));
    count.setReserved(QStringLiteral("8,412"));
    const QSize size = count.sizeHint();
    count.setCount(QStringLiteral("8,412"));
    QCOMPARE(count.sizeHint(), size);
    // What stands between digits is painted whole: letters with marks, words, minus signs.
    QVERIFY(tabularWidth(font, QStringLiteral("مرحبا"))
            == QFontMetrics(font).horizontalAdvance(QStringLiteral("مرحبا")));
}

void TestWidgets::flowLayoutWraps()
{
    QWidget host;
    auto *flow = new FlowLayout(space::s6, &host);
    QList<Chip *> chips;
    for (int i = 0; i < 6; ++i) {
        chips.append(new Chip(QStringLiteral("Statistics")));
        flow->addWidget(chips.last());
    }
    const int one = chips.first()->sizeHint().width();
    host.resize(3 * one + 2 * space::s6, 200);
    showActive(&host);
    QCOMPARE(chips.at(0)->pos(), QPoint(0, 0));
    QCOMPARE(chips.at(2)->x(), 2 * (one + space::s6));
    QCOMPARE(chips.at(3)->pos(), QPoint(0, 20 + space::s6));
    QCOMPARE(flow->heightForWidth(host.width()), 40 + space::s6);
    host.setLayoutDirection(Qt::RightToLeft);
    flow->invalidate();
    flow->setGeometry(host.rect());
    QCOMPARE(chips.at(0)->geometry().right(), host.width() - 1);
    QCOMPARE(chips.at(3)->geometry().right(), host.width() - 1);
}

void TestWidgets::readingSizeIsKeptInBounds()
{
    QSignalSpy changed(m_theme.get(), &ThemeController::changed);
    m_theme->setReadingSize(40);
    QCOMPARE(theme().readingSize, greatestReadingSize);
    m_theme->setReadingSize(2);
    QCOMPARE(theme().readingSize, leastReadingSize);
    m_theme->setReadingSize(11.25);
    QCOMPARE(changed.size(), 3);
    QVERIFY(theme().readingFont(true).pointSizeF() > theme().readingFont(false).pointSizeF());
    QCOMPARE(theme().queueRow(), 58);
    m_theme->setDensity(Density::Compact);
    QCOMPARE(theme().queueRow(), 34);
    m_theme->setDensity(Density::Calm);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
