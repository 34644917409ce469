// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/editscript.h"
#include "core/text/metrics.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace bluepencil;

// Oracle: MLQE-PE (Fomicheva et al., "MLQE-PE: A Multilingual Quality Estimation and Post-Editing
// Dataset", arXiv:2010.04480), whose HTER its authors computed with TERCOM: machine translation
// against its human post-edit, lower-cased, capped at 1, printed with six decimals.
class TestHterMlqe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsThePublishedValue();
};

namespace {

QString dataFolder()
{
    const QString shared = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    if (!shared.isEmpty())
        return shared + QStringLiteral("/mlqe-pe");
    return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR")
        + QStringLiteral("/../shared/data/mlqe-pe");
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool unpack(const QString &archive, const QString &folder)
{
    QProcess tar;
    tar.start(QStringLiteral("tar"),
              {QStringLiteral("-xzf"), archive, QStringLiteral("-C"), folder});
    return tar.waitForFinished() && tar.exitStatus() == QProcess::NormalExit && tar.exitCode() == 0;
}

struct Count {
    int segments = 0;
    int equal = 0;
    int untouched = 0;
};

Count compare(const QString &stem)
{
    const QStringList drafts = linesOf(stem + QStringLiteral(".mt"));
    const QStringList finals = linesOf(stem + QStringLiteral(".pe"));
    const QStringList published = linesOf(stem + QStringLiteral(".hter"));
    Count count;
    if (drafts.size() != finals.size() || drafts.size() != published.size())
        return count;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const EditScript edits = diff(drafts[i], finals[i]);
        const auto rebuilt = applyEdits(drafts[i], edits);
        if (!rebuilt || *rebuilt != finals[i])
            return {};
        const EditMetrics metrics = editMetrics(drafts[i], finals[i], edits);
        const QString value = QString::number(std::min(1.0, metrics.hter.value_or(2)), 'f', 6);
        ++count.segments;
        if (value == published[i])
            ++count.equal;
        else
            qInfo("%s segment %lld: published %s, computed %s", qPrintable(QDir(stem).dirName()),
                  static_cast<long long>(i), qPrintable(published[i]), qPrintable(value));
        if (drafts[i] == finals[i])
            ++count.untouched;
    }
    return count;
}

} // namespace

void TestHterMlqe::equalsThePublishedValue()
{
    if (!QDir(dataFolder()).exists())
        QSKIP("the MLQE-PE data set is not here; set BLUEPENCIL_SHARED_DATA to its parent folder");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    Count all;
    int roEnTestUntouched = 0;
    for (const QString &name : {QStringLiteral("ro-en-dev"), QStringLiteral("ro-en-test"),
                                QStringLiteral("ru-en-dev"), QStringLiteral("ru-en-test")}) {
        const QString archive = QStringLiteral("%1/%2.tar.gz").arg(dataFolder(), name);
        QVERIFY2(unpack(archive, folder.path()), qPrintable(archive));
        const bool isTest = name.endsWith(QStringLiteral("test"));
        const QString stem = folder.path() + u'/'
            + (isTest ? name + QStringLiteral("20/test20") : name + QStringLiteral("/dev"));
        const Count count = compare(stem);
        QCOMPARE(count.segments, 1000);
        if (name == QStringLiteral("ro-en-test"))
            roEnTestUntouched = count.untouched;
        all.segments += count.segments;
        all.equal += count.equal;
    }
    qInfo("%d of %d segments equal the published HTER", all.equal, all.segments);
    QCOMPARE(all.segments, 4000);
    QVERIFY(all.equal >= 3999);
    QCOMPARE(roEnTestUntouched, 251);
}

QTEST_GUILESS_MAIN(TestHterMlqe)
#include "tst_hter_mlqe.moc"
