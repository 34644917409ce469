// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/rebuilt.h"
#include "core/dataset/exporter.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/formats/tokencount.h"
#include "core/dataset/preparation/preparation.h"
#include "tests/support/batchtools.h"
#include "tests/support/exporttools.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// How long rows are, and who would not read all of one.
class TestExportLengths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOverTheLimit();
    void tooManyTokens();
    void tokensOfEitherTable_data();
    void tokensOfEitherTable();
    void withoutTheTable();
};

namespace {

// " word" is one token of o200k_base, and so is "word".
QString wordsOf(int count)
{
    return QStringLiteral("word") + QStringLiteral(" word").repeated(count - 1);
}

ExportConfig inTokens(const QStringList &formats)
{
    ExportConfig config;
    config.formats = formats;
    config.privacy = QStringLiteral("none");
    config.preparation.countTokens = true;
    return config;
}

} // namespace

void TestExportLengths::rowsOverTheLimit()
{
    if (!TokenCounter::installed())
        QSKIP("packaging/ranks.sh has fetched no table of ranks");
    ReviewedWorkspace store;
    const qint64 most = findFormat(u"trl-prompt-completion")->tokens.most;
    QVERIFY(most > 0);
    approve(store, QStringLiteral("just"), QStringLiteral("word"), wordsOf(int(most) - 1));
    approve(store, QStringLiteral("over"), QStringLiteral("word"), wordsOf(int(most)));
    approve(store, QStringLiteral("far over"), QStringLiteral("word"), wordsOf(3 * int(most)));
    const QStringList formats {QStringLiteral("trl-prompt-completion"), QStringLiteral("gemini"),
                               QStringLiteral("edit-task")};
    const auto summary = exportTo(store, QStringLiteral("b"), inTokens(formats));
    QVERIFY2(summary, words(summary));
    const Json manifest = manifestOf(store, QStringLiteral("b"));
    const Json &lengths = manifest["report"]["formats"];
    QVERIFY(manifest["report"]["length_unit"] == "o200k_base");
    QVERIFY(lengths["trl-prompt-completion"]["rows"]["max"] == 3 * most + 1);
    QVERIFY(lengths["trl-prompt-completion"]["over_limit"]["rows"] == 2);
    QVERIFY(lengths["gemini"]["over_limit"]["rows"] == 0);
    QVERIFY(!lengths["edit-task"].contains("over_limit")); // its readers are nobody's in particular
    const QStringList over = warningTexts(*summary).filter(QStringLiteral("tokens of o200k_base"));
    QCOMPARE(over.size(), 1);
    QVERIFY(
        over.front().startsWith(QStringLiteral("trl-prompt-completion: 2 rows have more than")));
    // Nothing is left out for it: its tokens are others.
    QVERIFY(manifest["counts"]["formats"]["trl-prompt-completion"]["out"] == 3);
}

void TestExportLengths::tooManyTokens()
{
    if (!TokenCounter::installed())
        QSKIP("packaging/ranks.sh has fetched no table of ranks");
    ReviewedWorkspace store;
    approve(store, QStringLiteral("just"), QStringLiteral("word"), wordsOf(19));
    approve(store, QStringLiteral("over"), QStringLiteral("word"), wordsOf(20));
    // A draft that nobody chose is a bad example, and its row is as long as it is.
    OrderedJson item = plainItem(QStringLiteral("other"), QStringLiteral("word"), QString());
    item.erase("draft");
    item["drafts"] = OrderedJson::array({{{"id", "a"}, {"text", toStdString(wordsOf(5))}},
                                         {{"id", "b"}, {"text", toStdString(wordsOf(20))}}});
    const auto chosen = store.review(item, decision(QStringLiteral("other"), Action::Approve));
    QVERIFY2(chosen, words(chosen));
    ExportConfig config = inTokens({QStringLiteral("openai-chat"), QStringLiteral("trl-kto")});
    config.preparation.mostTokens = 20;
    QVERIFY(exportTo(store, QStringLiteral("b"), config));
    const Json manifest = manifestOf(store, QStringLiteral("b"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::tooManyTokens), 2);
    QCOMPARE(dropped(manifest, "trl-kto", reasons::tooManyTokens),
             3); // two of them verdicts on one
    checkSums(manifest);
    QCOMPARE(recordsIn(store, QStringLiteral("b")), std::set<QString> {QStringLiteral("just")});
}

// The counts are OpenAI's own ("How to count tokens with tiktoken", comparing encodings).
void TestExportLengths::tokensOfEitherTable_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("tokens");
    QTest::newRow("o200k_base") << int(TokenEncoding::O200k) << 8;
    QTest::newRow("cl100k_base") << int(TokenEncoding::Cl100k) << 9;
}

void TestExportLengths::tokensOfEitherTable()
{
    QFETCH(const int, tokens);
    QFETCH(const int, encoding);
    const auto table = static_cast<TokenEncoding>(encoding);
    if (!TokenCounter::installed(table))
        QSKIP("packaging/ranks.sh has fetched no table of ranks");
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("word"),
            QStringLiteral("\u304a\u8a95\u751f\u65e5\u304a\u3081\u3067\u3068\u3046"));
    ExportConfig config = inTokens({QStringLiteral("trl-prompt-completion")});
    config.preparation.tokenTable = table;
    config.preparation.mostTokens = tokens + 1;
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    QVERIFY2(summary, words(summary));
    const Json manifest = manifestOf(store, QStringLiteral("b"));
    const std::string name = toStdString(TokenCounter::name(table));
    QVERIFY(manifest["report"]["length_unit"] == name);
    QVERIFY(manifest["report"]["formats"]["trl-prompt-completion"]["rows"]["max"] == tokens + 1);
    QVERIFY(manifest["pins"]["tokens"].get<std::string>().starts_with(name + ' '));
    // Said only where it is another than ever.
    QCOMPARE(manifest["config"]["preparation"].contains("token_table"),
             table == TokenEncoding::Cl100k);
    QVERIFY(differingPins(toLine(manifest)).isEmpty());
    config.preparation.mostTokens = tokens;
    QVERIFY(!exportTo(store, QStringLiteral("c"), config));
}

// Lengths are in characters then, and whoever wanted tokens is told; a cap cannot be kept to.
void TestExportLengths::withoutTheTable()
{
    const QByteArray before = qgetenv("BLUEPENCIL_RANKS");
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Why?"), QStringLiteral("So."));
    qputenv("BLUEPENCIL_RANKS", QFile::encodeName(store.folder(QStringLiteral("nowhere"))));
    ExportConfig config = inTokens({QStringLiteral("trl-prompt-completion")});
    const auto summary = exportTo(store, QStringLiteral("b"), config);
    config.preparation.mostTokens = 20;
    const auto capped = exportTo(store, QStringLiteral("c"), config);
    if (before.isEmpty())
        qunsetenv("BLUEPENCIL_RANKS");
    else
        qputenv("BLUEPENCIL_RANKS", before);
    QVERIFY2(summary, words(summary));
    QVERIFY(warningTexts(*summary).last().contains(QStringLiteral("tokens cannot be counted")));
    const Json report = manifestOf(store, QStringLiteral("b"))["report"];
    QVERIFY(report["length_unit"] == "code points");
    QVERIFY(!report["formats"]["trl-prompt-completion"].contains("over_limit"));
    QVERIFY(!capped);
    QCOMPARE(capped.error().code, Error::Code::NotFound);
    QVERIFY(capped.error().what.contains(QStringLiteral("tokens cannot be counted")));
}

QTEST_GUILESS_MAIN(TestExportLengths)
#include "tst_exportlengths.moc"
