// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts in the window's panes: they are shown as they are, nothing is loaded or drawn.
#include "core/model/json.h"
#include "tests/support/hostiletexts.h"
#include "tests/ui/rig/windowrig.h"

#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

// What each place could take for HTML; nothing of ours contains it.
const QString tag = QStringLiteral("<img src='/dev/zero'>");

QString plainOrNot(const QString &where, const QString &words)
{
    return where + u' ' + words.left(80);
}

// A tooltip shows what looks like HTML as HTML.
QString wrongTooltip(const QWidget &widget)
{
    for (const QString &words : {widget.toolTip(), widget.statusTip(), widget.whatsThis()}) {
        if (words.contains(tag) && Qt::mightBeRichText(words))
            return plainOrNot(widget.objectName(), words);
    }
    return {};
}

QString wrongDocument(const QTextEdit &edit)
{
    if (edit.acceptRichText())
        return edit.objectName() + QStringLiteral(" takes rich text");
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor())
                return plainOrNot(edit.objectName(), part.fragment().text());
        }
    }
    return {};
}

QString wrongIn(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        QString wrong = wrongTooltip(*widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && label->text().contains(tag))
                wrong = plainOrNot(label->objectName(), label->text());
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
            wrong = wrongDocument(*edit);
        }
        if (!wrong.isEmpty())
            return QString::fromLatin1(widget->metaObject()->className()) + u' ' + wrong;
    }
    return {};
}

} // namespace

class TestWindowHostile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panesShowTextAlone_data();
    void panesShowTextAlone();
    void theCheckCatches();
};

void TestWindowHostile::panesShowTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &text : hostileTexts(1, 1)) {
        for (const char *name : {"html", "svg", "markdown", "terminal", "marks", "no space",
                                 "override", "null", "mixed"}) {
            if (QByteArray(text.name) == name)
                QTest::newRow(name) << text.text;
        }
    }
}

// The text in every place of an item that a pane shows.
void TestWindowHostile::panesShowTextAlone()
{
    QFETCH(const QString, text);
    const QString whole = tag + text;
    const std::string words = toStdString(whole);
    const std::string brief = toStdString(whole.left(60) + tag);
    OrderedJson item {{"external_id", brief}};
    for (const char *key : {"task", "category", "conversation_id", "subject_id", "queue"})
        item[key] = brief;
    item["messages"]
        = OrderedJson::array({{{"role", "system"}, {"content", words}},
                              {{"role", "user"}, {"content", words}, {"name", brief}},
                              {{"role", "tool"}, {"content", words}, {"name", brief}}});
    item["draft"] = words;
    item["references"]
        = OrderedJson::array({{{"title", brief}, {"uri", "file:///etc/passwd"}, {"text", words}}});
    item["facts"] = OrderedJson::array(
        {{{"name", brief}, {"value", brief}}, {{"name", "n"}, {"value", 7}, {"unit", brief}}});
    item["guideline"] = {{"text", words}};
    item["attributes"] = {{"channel", brief}};
    item["metadata"] = {{"note", words}};

    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(toLine(item) + '\n');
    QVERIFY(rig.sql(QStringLiteral("SELECT count(*) FROM item")) == u"1");
    rig.open(QStringLiteral("Ada Tester"));
    QVERIFY(rig.waitForItem(toQString(brief)));
    QVERIFY(rig.waitSettled());
    const QString wrong = wrongIn(*rig.window);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // It was there to be found.
    int shown = 0;
    for (const QLabel *label : rig.window->findChildren<QLabel *>())
        shown += label->text().contains(tag) ? 1 : 0;
    for (const QTextEdit *edit : rig.window->findChildren<QTextEdit *>())
        shown += edit->document()->toRawText().contains(tag) ? 1 : 0;
    QVERIFY(shown > 0);
    rig.shoot(QStringLiteral("hostile-%1").arg(QLatin1String(QTest::currentDataTag())));
}

void TestWindowHostile::theCheckCatches()
{
    QWidget window;
    QLabel label(tag, &window);
    QVERIFY(!wrongIn(window).isEmpty());
    label.setTextFormat(Qt::PlainText);
    QCOMPARE(wrongIn(window), QString());
    label.setToolTip(tag + QStringLiteral("</img>"));
    QVERIFY(!wrongIn(window).isEmpty());
}

QTEST_MAIN(TestWindowHostile)
#include "tst_windowhostile.moc"
