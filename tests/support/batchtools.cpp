// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/batchtools.h"

#include "tests/support/exportfolder.h"

#include <QTest>

namespace bluepencil::test {

ExportConfig prepared(Deduplicate deduplicate)
{
    ExportConfig config = everyFormat();
    config.preparation.deduplicate = deduplicate;
    return config;
}

Json manifestOf(ReviewedWorkspace &store, const QString &name)
{
    return ExportFolder(store.folder(name)).manifest();
}

qint64 dropped(const Json &manifest, const char *format, const QString &reason)
{
    return manifest["counts"]["formats"][format]["drops"].value(reason.toStdString(), qint64 {0});
}

void checkSums(const Json &manifest)
{
    for (const auto &[name, counts] : manifest["counts"]["formats"].items()) {
        qint64 drops = 0;
        for (const auto &[reason, rows] : counts["drops"].items())
            drops += rows.get<qint64>();
        QCOMPARE(counts["in"].get<qint64>(), counts["out"].get<qint64>() + drops);
    }
}

void approve(ReviewedWorkspace &store, const QString &id, const QString &question,
             const QString &draft, const QString &subject, const QString &reviewer)
{
    OrderedJson item = plainItem(id, question, draft);
    if (!subject.isEmpty())
        item["subject_id"] = toStdString(subject);
    Decision made = decision(id, Action::Approve);
    if (!reviewer.isEmpty())
        made.reviewer = reviewer;
    const auto done = store.review(item, made);
    QVERIFY2(done, words(done));
}

QString sentence(std::mt19937_64 &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("w%1 ").arg(random() % 5000);
    return text;
}

std::set<QString> recordsIn(ReviewedWorkspace &store, const QString &name)
{
    std::set<QString> ids;
    const ExportFolder folder(store.folder(name));
    for (const QString &split :
         {QStringLiteral("train"), QStringLiteral("validation"), QStringLiteral("test")}) {
        for (const QByteArray &line :
             folder.lines(QStringLiteral("openai-chat/%1.meta.jsonl").arg(split)))
            ids.insert(toQString(parseJson(line).value()["external_id"].get<std::string>()));
    }
    return ids;
}

} // namespace bluepencil::test
