// SPDX-License-Identifier: GPL-3.0-or-later
// Every code point of the basic plane and more than a thousand emoji go through the window and
// stand in the feedback as they came.
#include "core/model/decision.h"
#include "core/text/text.h"
#include "tests/ui/rig/characters.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewplace.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace bluepencil;

namespace {

constexpr qsizetype part = 4096; // characters of an item: shown by the rich surface
constexpr auto ctrl = Qt::ControlModifier;

QByteArray itemLine(int number, const QString &draft)
{
    return "{\"external_id\":\"p-" + QByteArray::number(number)
        + "\",\"priority\":" + QByteArray::number(100 - number)
        + ",\"messages\":[{\"role\":\"user\",\"content\":\"?\"}],\"draft\":" + jsonString(draft)
        + "}\n";
}

QStringList parts()
{
    const QString plane = test::basicPlane();
    QStringList all;
    for (qsizetype start = 0; start < plane.size(); start += part)
        all.append(plane.mid(start, part));
    all.append(test::emojiSequences().join(u' '));
    // Above 64 kB the plain surface shows it.
    all.append(QString(70'000, u'x') + plane.left(part));
    return all;
}

} // namespace

class TestWindowCharacters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsComeBack();
    void typedTextComesBack();

private:
    static QString feedbackOf(WindowRig &rig, const QString &id);
};

QString TestWindowCharacters::feedbackOf(WindowRig &rig, const QString &id)
{
    const QString json
        = rig.sql(QStringLiteral("SELECT decision FROM feedback WHERE external_id = '%1'").arg(id));
    const Result<Json> parsed = parseJsonObject(json.toUtf8());
    return parsed && parsed->contains("final_text")
        ? toQString(parsed->at("final_text").get<std::string>())
        : QStringLiteral("no feedback: ") + json.left(200);
}

void TestWindowCharacters::draftsComeBack()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    // Fonts for all of this are looked for long; once is enough.
    rig.settings->set(Settings::Key::RedlineShown, false);
    const QStringList drafts = parts();
    QByteArray lines;
    for (int i = 0; i < drafts.size(); ++i)
        lines += itemLine(i, drafts.at(i));
    rig.import(lines);
    rig.open();
    for (int i = 0; i < drafts.size(); ++i) {
        const QString id = QStringLiteral("p-%1").arg(i);
        QVERIFY2(rig.waitForItem(id), qPrintable(id));
        rig.key(Qt::Key_Home, ctrl);
        rig.type(QStringLiteral("x"));
        QVERIFY(rig.waitSettled());
        rig.key(Qt::Key_Return, ctrl);
        QVERIFY(rig.waitFor([&] { return rig.openId() != id; }));
        QVERIFY(rig.waitForDecisions(i + 1));
        QVERIFY2(feedbackOf(rig, id) == u'x' + canonicalText(drafts.at(i)), qPrintable(id));
    }
}

void TestWindowCharacters::typedTextComesBack()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    // Fonts for all of this are looked for long; once is enough.
    rig.settings->set(Settings::Key::RedlineShown, false);
    const QStringList texts {test::emojiSequences().join(u' ')};
    QByteArray lines;
    for (int i = 0; i < texts.size(); ++i)
        lines += itemLine(i, QStringLiteral("Draft."));
    rig.import(lines);
    rig.open();
    for (int i = 0; i < texts.size(); ++i) {
        const QString id = QStringLiteral("p-%1").arg(i);
        QVERIFY2(rig.waitForItem(id), qPrintable(id));
        rig.key(Qt::Key_A, ctrl);
        QInputMethodEvent event;
        event.setCommitString(texts.at(i));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        QVERIFY(rig.waitSettled());
        rig.key(Qt::Key_Return, ctrl);
        QVERIFY(rig.waitFor([&] { return rig.openId() != id; }));
        QVERIFY(rig.waitForDecisions(i + 1));
        QVERIFY2(feedbackOf(rig, id) == canonicalText(texts.at(i)), qPrintable(id));
    }
}

QTEST_MAIN(TestWindowCharacters)
#include "tst_windowcharacters.moc"
