// SPDX-License-Identifier: GPL-3.0-or-later
// The editor gives back what it was given, to the code point.
#include "core/base/limits.h"
#include "core/text/text.h"
#include "tests/ui/rig/characters.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/drafteditor.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <memory>
#include <random>

using namespace bluepencil;

class TestDraftEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void hiddenCharactersHavePlacesOfTheirOwn();
    void basicPlaneComesBack_data();
    void basicPlaneComesBack();
    void basicPlaneComesBackOneByOne();
    void basicPlaneCanBeTyped();
    void emojiComeBack();
    void joinersStayWhereTheyAreNeeded();
    void paragraphSeparatorBecomesLineFeed();
    void halvesOfPairs();
    void shiftReturnEndsALine();
    void largeTextsUseTheOtherSurface();
    void longTextsAreLaidOutOnce();
    void offsetsCountCodePoints();
    void changesAreMarkedAndShift();
    void staleChangesAreDropped();
    void randomEditsFollowAModel();

private:
    void show(const QString &text, const QString &language = QStringLiteral("en"));
    void commit(const QString &text);

    std::unique_ptr<ThemeController> m_look;
    std::unique_ptr<DraftEditor> m_editor;
};

void TestDraftEditor::initTestCase()
{
    m_look = std::make_unique<ThemeController>(*qApp);
}

void TestDraftEditor::init()
{
    m_editor = std::make_unique<DraftEditor>();
    m_editor->resize(800, 500);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_editor->setFocus();
}

void TestDraftEditor::cleanup()
{
    m_editor.reset();
}

void TestDraftEditor::show(const QString &text, const QString &language)
{
    m_editor->setText(text, language);
}

// As an input method hands over text.
void TestDraftEditor::commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_editor->surface().area(), &event);
}

void TestDraftEditor::hiddenCharactersHavePlacesOfTheirOwn()
{
    QSet<QString> standIns;
    int hidden = 0;
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (QChar::isSurrogate(codePoint))
            continue;
        const QString text = QString::fromUcs4(&codePoint, 1);
        const QString raw = toDocument(text);
        QVERIFY2(fromDocument(raw) == canonicalText(text) || codePoint == 0x2029,
                 qPrintable(QString::number(codePoint, 16)));
        if (raw == text)
            continue;
        ++hidden;
        QCOMPARE(raw.size(), 1);
        QCOMPARE(hiddenAt(raw, 0), codePoint);
        QVERIFY2(!standIns.contains(raw), qPrintable(QString::number(codePoint, 16)));
        standIns.insert(raw);
    }
    QVERIFY(hidden > 150);
}

void TestDraftEditor::basicPlaneComesBack_data()
{
    QTest::addColumn<QString>("filler");
    QTest::newRow("rich") << QString();
    QTest::newRow("plain") << QString(70'000, u'x');
}

void TestDraftEditor::basicPlaneComesBack()
{
    QFETCH(QString, filler);
    const QString given = test::basicPlane() + (filler.isEmpty() ? QString() : u'\n' + filler);
    // 192 kB of it: a text of this size is shown by the plain surface, its parts by the rich one.
    show(given);
    QCOMPARE(m_editor->surface().kind(), TextSurface::Kind::Plain);
    QVERIFY(m_editor->text() == canonicalText(given));
}

void TestDraftEditor::basicPlaneComesBackOneByOne()
{
    const QString all = test::basicPlane();
    constexpr qsizetype part = 4096;
    for (qsizetype start = 0; start < all.size(); start += part) {
        const QString given = all.mid(start, part);
        show(given);
        QCOMPARE(m_editor->surface().kind(), TextSurface::Kind::Rich);
        QVERIFY2(m_editor->text() == canonicalText(given),
                 qPrintable(QString::number(all.at(start).unicode(), 16)));
    }
}

void TestDraftEditor::basicPlaneCanBeTyped()
{
    const QString all = test::basicPlane();
    constexpr qsizetype part = 4096;
    for (qsizetype start = 0; start < all.size(); start += part) {
        const QString given = all.mid(start, part);
        show({});
        commit(given);
        QVERIFY2(m_editor->text() == canonicalText(given),
                 qPrintable(QString::number(all.at(start).unicode(), 16)));
    }
}

void TestDraftEditor::emojiComeBack()
{
    const QStringList sequences = test::emojiSequences();
    QVERIFY(sequences.size() >= 1000);
    for (const QString &sequence : sequences) {
        QVERIFY2(fromDocument(toDocument(sequence)) == sequence, qPrintable(sequence));
        // An emoji is one picture: nothing in it may be shown as a box.
        QVERIFY2(!hasHidden(toDocument(sequence)), qPrintable(sequence));
    }
    const QString all = sequences.join(u' ');
    show(all);
    QVERIFY(m_editor->text() == all);
    show({});
    commit(all);
    QVERIFY(m_editor->text() == all);
}

void TestDraftEditor::joinersStayWhereTheyAreNeeded()
{
    // Persian "mi-khaham" (I want) has a non-joiner between its parts.
    const QString persian = QString::fromUtf8("می\u200Cخواهم");
    QVERIFY(!hasHidden(toDocument(persian)));
    QVERIFY(hasHidden(toDocument(QString::fromUtf8("pay\u200Cment"))));
    QVERIFY(hasHidden(toDocument(QString::fromUtf8("pay\u200Bment"))));
    QVERIFY(hasHidden(toDocument(QString::fromUtf8("user\u202Etxt.exe"))));
}

void TestDraftEditor::paragraphSeparatorBecomesLineFeed()
{
    show(QStringLiteral("a\u2029b\u2028c\r\nd\re"));
    QCOMPARE(m_editor->text(), QStringLiteral("a\nb\u2028c\nd\re"));
}

void TestDraftEditor::halvesOfPairs()
{
    show({});
    const QString face = QString::fromUtf8("😀");
    commit(face.left(1));
    commit(face.right(1));
    QCOMPARE(m_editor->text(), QStringLiteral("\uFFFD\uFFFD"));
    // Keys that bring a character in two halves bring one character.
    show({});
    QWidget *area = m_editor->surface().area();
    for (const QChar half : face)
        QTest::sendKeyEvent(QTest::Click, area, Qt::Key_unknown, QString(half), Qt::NoModifier);
    QCOMPARE(m_editor->text(), face);
}

void TestDraftEditor::shiftReturnEndsALine()
{
    show(QStringLiteral("ab"));
    m_editor->setCaret(1);
    QTest::keyClick(m_editor->surface().area(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), QStringLiteral("a\nb"));
}

void TestDraftEditor::largeTextsUseTheOtherSurface()
{
    const QString large = QString(int(richSurfaceBytes) + 1, u'a');
    show(large);
    QCOMPARE(m_editor->surface().kind(), TextSurface::Kind::Plain);
    QVERIFY(m_editor->text() == large);
    show(QStringLiteral("small"));
    QCOMPARE(m_editor->surface().kind(), TextSurface::Kind::Rich);
    QCOMPARE(m_editor->text(), QStringLiteral("small"));
}

// Each change of the width lays all of a text out anew, as the scroll bar's coming or going is.
void TestDraftEditor::longTextsAreLaidOutOnce()
{
    const QString longText = QStringLiteral("A sentence of some words, and again.\n").repeated(200);
    const QString shortText = QStringLiteral("Short");
    show(shortText);
    QAbstractScrollArea *area = m_editor->surface().area();
    const int wide = area->viewport()->width();
    int laidOut = 0;
    connect(m_editor->surface().document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [&](const QSizeF &size) { laidOut += size.height() > area->height() ? 1 : 0; });
    show(longText);
    QCOMPARE(laidOut, 1);
    QVERIFY(area->verticalScrollBar()->isVisible());
    QVERIFY(area->viewport()->width() < wide);
    show(longText);
    QCOMPARE(laidOut, 2);
    show(shortText);
    QVERIFY(!area->verticalScrollBar()->isVisible());
    QCOMPARE(area->viewport()->width(), wide);
    QCOMPARE(laidOut, 2);
}

void TestDraftEditor::offsetsCountCodePoints()
{
    show(QString::fromUtf8("😀a\u200Bb👍🏽c"));
    m_editor->select(1, 4);
    const auto selection = m_editor->selection();
    QVERIFY(selection.has_value());
    QCOMPARE(selection->first, 1);
    QCOMPARE(selection->second, 4);
    m_editor->replace(4, 6, QStringLiteral("!"));
    QCOMPARE(m_editor->text(), QString::fromUtf8("😀a\u200Bb!c"));
    QCOMPARE(m_editor->caret(), 5);
}

void TestDraftEditor::changesAreMarkedAndShift()
{
    const QString draft = QStringLiteral("one two three");
    const QString text = QString::fromUtf8("one 😀 two four three");
    show(text);
    const EditScript edits = diff(draft, text);
    m_editor->showChanges(edits, m_editor->textToken());
    std::vector<ChangeMark> marks = marksOf(edits, toDocument(text));
    QVERIFY(!marks.empty());
    const auto covered = [](const QString &raw, const std::vector<ChangeMark> &all) {
        QString words;
        for (const ChangeMark &mark : all)
            words += raw.mid(mark.start, mark.end - mark.start);
        return words.simplified();
    };
    const QString before = covered(toDocument(text), marks);
    shiftMarks(marks, 0, 0, 5);
    QCOMPARE(covered(QStringLiteral("Well ") + toDocument(text), marks), before);
}

void TestDraftEditor::staleChangesAreDropped()
{
    show(QStringLiteral("abc"));
    const quint64 token = m_editor->textToken();
    commit(QStringLiteral("x"));
    QVERIFY(m_editor->textToken() > token);
    QSignalSpy changes(m_editor.get(), &DraftEditor::textChanged);
    m_editor->showChanges(diff(QStringLiteral("c"), QStringLiteral("abc")), token);
    m_editor->showChanges(diff(QStringLiteral("c"), m_editor->text()), m_editor->textToken());
    // Marks are formats: they are no change of the text and none for undo.
    QCOMPARE(changes.count(), 0);
    QCOMPARE(m_editor->text(), QStringLiteral("xabc"));
    m_editor->surface().document()->undo();
    QCOMPARE(m_editor->text(), QStringLiteral("abc"));
}

void TestDraftEditor::randomEditsFollowAModel()
{
    const quint64 seed = 20261123;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto upTo = [&](qsizetype most) {
        return qsizetype(random() % quint64(most + 1));
    };
    const QStringList pieces = test::emojiSequences().mid(0, 40)
        + QStringList {
            QStringLiteral("\n"),        QStringLiteral("\u00A0"),  QStringLiteral("\u200B"),
            QStringLiteral("word "),     QStringLiteral("\uFDD0"),  QStringLiteral("\r"),
            QString::fromUtf8("مرحبا "), QString::fromUtf8("漢字"), QString()};
    QString model = QString::fromUtf8("Dear Ann,\n\nthe parcel 😀 is here.\n");
    show(model);
    const QString first = model;
    for (int round = 0; round < 400; ++round) {
        const qsizetype length = codePointCount(model);
        const qsizetype start = upTo(length);
        const qsizetype end = qMin(length, start + upTo(6));
        const QString piece = pieces.at(upTo(pieces.size() - 1));
        m_editor->replace(start, end, piece);
        model = codePointSlice(model, 0, start) + canonicalText(piece)
            + codePointSlice(model, end, length);
        // A CR that comes to stand before a LF stays what it is: only what enters is canonical.
        QVERIFY2(m_editor->text() == model, qPrintable(QString::number(round)));
        if (round % 10 == 0) {
            m_editor->showChanges(diff(first, model), m_editor->textToken());
            QVERIFY(m_editor->text() == model);
        }
    }
    while (m_editor->surface().document()->isUndoAvailable())
        m_editor->surface().document()->undo();
    QVERIFY(m_editor->text() == first);
}

QTEST_MAIN(TestDraftEditor)
#include "tst_drafteditor.moc"
