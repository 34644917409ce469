// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"
#include "core/model/item.h"
#include "core/model/jsonlines.h"
#include "core/model/taxonomy.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace bluepencil;

// The program itself takes what it ships: samples, and the taxonomy whose codes it also knows by
// heart.
class TestSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsAreTaken();
    void decisionsAreTaken();
    void taxonomyIsTheOneInCode();
    void guidelinesResolve();

private:
    static QString path(const QString &name)
    {
        return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/resources/") + name;
    }

    static QList<QByteArray> lines(const QString &name)
    {
        JsonLinesReader reader(path(name));
        QList<QByteArray> found;
        if (const auto opened = reader.open(); !opened)
            qFatal("%s", qPrintable(opened.error().what));
        for (auto line = reader.next(); line && *line; line = reader.next())
            found += **line;
        return found;
    }

    static QHash<QString, Item> items()
    {
        QHash<QString, Item> found;
        for (const QByteArray &line : lines(QStringLiteral("samples/demo.jsonl"))) {
            if (const Result<Item> item = parseItem(line))
                found.insert(item->externalId, *item);
        }
        return found;
    }
};

void TestSamples::itemsAreTaken()
{
    const QList<QByteArray> all = lines(QStringLiteral("samples/demo.jsonl"));
    QVERIFY(all.size() >= 60);
    for (const QByteArray &line : all) {
        const Result<Item> item = parseItem(line);
        QVERIFY2(item, item ? "" : qPrintable(item.error().where + u' ' + item.error().what));
        QCOMPARE(item->line, line);
        QVERIFY(!item->title.isEmpty());
        QVERIFY(!item->dueAt);
    }
    QCOMPARE(items().size(), all.size());
}

void TestSamples::decisionsAreTaken()
{
    const QHash<QString, Item> known = items();
    const QList<QByteArray> all = lines(QStringLiteral("samples/demo-corrections.jsonl"));
    QCOMPARE(all.size(), known.size());
    const QStringList codes = taxonomyCodes();
    for (const QByteArray &line : all) {
        const Result<Decision> decision = parseDecision(line);
        QVERIFY2(decision,
                 decision ? "" : qPrintable(decision.error().where + u' ' + decision.error().what));
        QVERIFY(known.contains(decision->externalId));
        for (const Label &label : decision->labels)
            QVERIFY(codes.contains(label.code));
        const Item &item = known[decision->externalId];
        if (!decision->draftId.isEmpty())
            QVERIFY(item.draft(decision->draftId) != nullptr);
    }
}

void TestSamples::taxonomyIsTheOneInCode()
{
    QFile file(path(QStringLiteral("taxonomy/default.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Json> json = parseJsonObject(file.readAll());
    QVERIFY(json);
    QCOMPARE(valueAt(*json, QStringLiteral("/version")).value_or(QString()), taxonomyVersion());
    QStringList codes;
    for (const Json &entry : (*json)["codes"])
        codes += toQString(entry["code"].get<std::string>());
    QCOMPARE(codes, taxonomyCodes());
    for (const Json &entry : (*json)["severities"]) {
        const auto severity = severityFromName(toQString(entry["code"].get<std::string>()));
        QVERIFY(severity);
        QCOMPARE(severityPoints(*severity), entry["weight"].get<int>());
    }
}

void TestSamples::guidelinesResolve()
{
    QFile file(path(QStringLiteral("samples/guidelines.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Json> json = parseJson(file.readAll());
    QVERIFY(json);
    QStringList known;
    for (const Json &entry : *json)
        known += toQString(entry["id"].get<std::string>()) + u'@'
            + toQString(entry["version"].get<std::string>());
    for (const Item &item : items())
        QVERIFY(known.contains(item.guideline.id + u'@' + item.guideline.version));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
