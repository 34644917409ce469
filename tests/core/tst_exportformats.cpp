// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/dataset/formats/actiontable.h"
#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/formatrules.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/formats/jsonlinetext.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"

#include <QTest>

#include <cstring>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

// What stands in the files of each target, what it would refuse, and what lies beside the rows.
class TestExportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lines_data();
    void lines();
    void filesBesideTheRows();
    void catalogueOfTheRows();
    void sidecarsLieOutsideWholeFolders();
    void refusals_data();
    void refusals();
    void limits_data();
    void limits();
    void editsAndRecords_data();
    void editsAndRecords();
    void spansOfFields();
    void spansAsByTheSimpleWay();
    void longTextsWithManyFieldsEnd();
    void tooManyFields_data();
    void tooManyFields();
    void marginsOfLabels();
    void cellsAreNoFormulas();
    void onlyWhatHasRowsIsNamed();

private:
    std::unique_ptr<ReviewedWorkspace> m_store;
    std::unique_ptr<ExportFolder> m_batch;
};

namespace {

const QString systemRole = QStringLiteral("system");
const QString userRole = QStringLiteral("user");
const QString assistantRole = QStringLiteral("assistant");

Turn said(const QString &role, const char *text = "text")
{
    return {role, QString::fromUtf8(text)};
}

QByteArray lineOf(void (*append)(LineText &, const Example &), const Example &example)
{
    LineText line;
    append(line, example);
    return line.view().toByteArray();
}

QByteArray extracted(const QString &text, const Json &fields)
{
    Example example;
    example.prompt = {{userRole, text}};
    example.answer = QString::fromStdString(fields.dump());
    return lineOf(bluepencil::lines::extraction, example);
}

// Where the value stands first without a letter or digit beside it, tried at each place.
QString simplePlace(const std::u32string &text, const std::u32string &value)
{
    const auto isWord = [](char32_t c) {
        return QChar::isLetterOrNumber(c) || c > 0xffff;
    };
    for (std::size_t at = 0; at + value.size() <= text.size(); ++at) {
        const std::size_t end = at + value.size();
        const bool before = at > 0 && isWord(text[at - 1]) && isWord(value.front());
        const bool after = end < text.size() && isWord(text[end]) && isWord(value.back());
        if (text.compare(at, value.size(), value) == 0 && !before && !after)
            return QStringLiteral("%1-%2").arg(at).arg(end);
    }
    return QStringLiteral("none");
}

QString placeOf(const Json &field)
{
    return field["start"].is_null()
        ? QStringLiteral("none")
        : QStringLiteral("%1-%2").arg(field["start"].get<int>()).arg(field["end"].get<int>());
}

QByteArray firstLine(const ExportFolder &batch, const QString &file)
{
    return batch.lines(file).value(0);
}

} // namespace

void TestExportFormats::initTestCase()
{
    m_store = std::make_unique<ReviewedWorkspace>();
    OrderedJson item = plainItem(QStringLiteral("a"), QStringLiteral("Where?"),
                                 QStringLiteral("{\"at\":\"sea\"}"));
    item["messages"].insert(item["messages"].begin(),
                            OrderedJson {{"role", "system"}, {"content", "Be brief."}});
    item["task"] = "reply";
    item["language"] = "en";
    Decision made
        = decision(QStringLiteral("a"), Action::Edit, QStringLiteral("{\"at\":\"Where\"}"));
    made.note = QStringLiteral("wrong place");
    made.labels = {{QStringLiteral("fact"), Severity::Major, LabelSpan {Side::Draft, 7, 10}}};
    QVERIFY(m_store->review(item, made));
    const auto summary = exportTo(*m_store, QStringLiteral("batch"), everyFormat());
    QVERIFY2(summary, words(summary));
    m_batch = std::make_unique<ExportFolder>(summary->folder);
    QCOMPARE(m_batch->problem(), QString());
}

// Written by hand from the pages that tests/judges/schemas names.
void TestExportFormats::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray final = "\"{\\\"at\\\":\\\"Where\\\"}\"";
    const QByteArray draft = "\"{\\\"at\\\":\\\"sea\\\"}\"";
    const QByteArray turns
        = "{\"role\":\"system\",\"content\":\"Be brief.\"},{\"role\":\"user\",\"content\":"
          "\"Where?\"}";
    const auto answer = [](const QByteArray &text) -> QByteArray {
        return "{\"role\":\"assistant\",\"content\":" + text + "}";
    };
    const auto row = [](const char *file, const QByteArray &line) {
        QTest::newRow(file) << line;
    };
    const QByteArray completion
        = "{\"prompt\":[" + turns + "],\"completion\":[" + answer(final) + "]";
    const QByteArray pair = "{\"prompt\":[" + turns + "],\"chosen\":[" + answer(final)
        + "],\"rejected\":[" + answer(draft) + "]";
    const QByteArray edit = "{\"domain\":\"reply\",\"language\":\"en\",\"context\":[" + turns
        + "],\"original_response\":" + draft + ",\"edited_response\":" + final
        + ",\"feedback\":[\"wrong place\",\"fact (major): \\\"sea\\\"\"],\"change_summary\":"
          "\"Changed \\\"sea\\\" to \\\"Where\\\".\"}";
    row("trl-language-modeling/train.jsonl",
        "{\"messages\":[" + turns + "," + answer(final) + "]}");
    row("huggingface/jsonl/sft/train.jsonl", completion + "}");
    row("huggingface/jsonl/preference/train.jsonl", pair + "}");
    row("huggingface/jsonl/edit/train.jsonl", edit);
    row("llama-factory/sft/train.jsonl", "{\"messages\":[" + turns + "," + answer(final) + "]}");
    row("llama-factory/preference/train.jsonl",
        "{\"messages\":[" + turns + "],\"chosen\":" + answer(final)
            + ",\"rejected\":" + answer(draft) + "}");
    row("axolotl/sft/train.jsonl",
        "{\"messages\":[{\"role\":\"system\",\"content\":\"Be brief.\",\"train\":false},"
        "{\"role\":\"user\",\"content\":\"Where?\",\"train\":false},{\"role\":\"assistant\","
        "\"content\":"
            + final + ",\"train\":true}]}");
    row("gemini/train.jsonl",
        "{\"systemInstruction\":{\"role\":\"system\",\"parts\":[{\"text\":\"Be brief.\"}]},"
        "\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"Where?\"}]},{\"role\":\"model\","
        "\"parts\":[{\"text\":"
            + final + "}]}]}");
    row("gemini-preference/train.jsonl",
        "{\"system_instruction\":{\"parts\":[{\"text\":\"Be brief.\"}]},\"contents\":[{\"role\":"
        "\"user\",\"parts\":[{\"text\":\"Where?\"}]}],\"completions\":[{\"score\":1,\"completion\":"
        "{\"role\":\"model\",\"parts\":[{\"text\":"
            + final + "}]}},{\"score\":0,\"completion\":{\"role\":\"model\",\"parts\":[{\"text\":"
            + draft + "}]}}]}");
    const QByteArray bedrock
        = "{\"schemaVersion\":\"bedrock-conversation-2024\",\"system\":[{\"text\":\"Be brief.\"}],"
          "\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":\"Where?\"}]},{\"role\":"
          "\"assistant\",";
    row("bedrock/train.jsonl", bedrock + "\"content\":[{\"text\":" + final + "}]}]}");
    row("nova-preference/train.jsonl",
        bedrock + "\"candidates\":[{\"content\":[{\"text\":" + final
            + "}],\"preferenceLabel\":\"preferred\"},{\"content\":[{\"text\":" + draft
            + "}],\"preferenceLabel\":\"non-preferred\"}]}]}");
    row("sagemaker-jumpstart/train/train.jsonl",
        "{\"instruction\":\"Where?\",\"context\":\"Be brief.\",\"response\":" + final + "}");
    row("mistral/train.jsonl",
        "{\"messages\":[" + turns + ",{\"role\":\"assistant\",\"content\":" + final
            + ",\"weight\":1}]}");
    row("edit-task/train.jsonl", edit);
    row("span-edits/train.jsonl",
        "{\"context\":[" + turns + "],\"draft\":" + draft + ",\"final\":" + final
            + ",\"action\":\"edit\",\"edits\":[{\"op\":\"replace\",\"kind\":\"KIND\",\"draft\":"
              "{\"start\":7,\"end\":10,\"text\":\"sea\"},\"final\":{\"start\":7,\"end\":12,"
              "\"text\":\"Where\"}}],\"labels\":[{\"code\":\"fact\",\"severity\":\"major\","
              "\"side\":\"draft\",\"start\":7,\"end\":10}]}");
    row("extraction/train.jsonl",
        "{\"text\":\"Where?\",\"fields\":[{\"path\":\"/at\",\"value\":\"Where\",\"start\":0,"
        "\"end\":5}]}");
    row("reward/train.jsonl", pair + ",\"margin\":2}");
}

void TestExportFormats::lines()
{
    QFETCH(QByteArray, line);
    QByteArray found = firstLine(*m_batch, QString::fromLatin1(QTest::currentDataTag()));
    // What kind a change is, is not for the format to say.
    const Json row = parseJson(found).value_or(Json());
    if (row.contains("edits"))
        line.replace("KIND", QByteArray::fromStdString(row["edits"][0]["kind"].get<std::string>()));
    QCOMPARE(found, line);
}

void TestExportFormats::filesBesideTheRows()
{
    const QMap<QString, QByteArray> &files = m_batch->files();
    const Json info
        = parseJson(files.value(QStringLiteral("llama-factory/dataset_info.json"))).value();
    QCOMPARE(info.size(), std::size_t {3});
    for (const auto &[name, entry] : info.items()) {
        const QString file
            = QStringLiteral("llama-factory/") + toQString(entry["file_name"].get<std::string>());
        QVERIFY2(files.contains(file), qPrintable(file));
        QVERIFY(entry["formatting"] == "sharegpt" && entry["tags"]["role_tag"] == "role");
    }
    QVERIFY(info["edits_preference_train"]["ranking"] == true);
    QVERIFY(info["edits_kto_train"]["columns"]["kto_tag"] == "kto_tag");
    QVERIFY(files.value(QStringLiteral("axolotl/preference.yml")).startsWith("rl: dpo\n"));
    QVERIFY(files.value(QStringLiteral("axolotl/sft.yml")).contains("path: sft/train.jsonl"));
    // axolotl 0.19.0, prompt_strategies/kto/user_defined.py: "type must be a dictionary".
    QVERIFY(files.value(QStringLiteral("axolotl/kto.yml"))
                .contains("    type:\n      field_prompt: prompt\n"));
    const Json prompt
        = parseJson(files.value(QStringLiteral("sagemaker-jumpstart/train/template.json"))).value();
    for (const char *key : {"{instruction}", "{context}"})
        QVERIFY(prompt["prompt"].get<std::string>().find(key) != std::string::npos);
    QVERIFY(prompt["completion"] == "{response}");
    const QByteArray card = files.value(QStringLiteral("huggingface/README.md"));
    QVERIFY(card.startsWith("---\n"));
    for (const char *config : {"sft", "preference", "kto", "edit"}) {
        QVERIFY2(card.contains(QByteArray("- config_name: ") + config), config);
        const QString table = QStringLiteral("huggingface/%1/train-00000-of-00001.parquet")
                                  .arg(QString::fromLatin1(config));
        QVERIFY2(files.value(table).startsWith("PAR1") && files.value(table).endsWith("PAR1"),
                 config);
    }
}

// croissant.json as a reader of rows follows it (mlcroissant 1.1.1): the column of a row, and from
// there the path to a value; an object has no type of its own.
void TestExportFormats::catalogueOfTheRows()
{
    const Json catalogue
        = parseJson(m_batch->files().value(QStringLiteral("croissant.json"))).value();
    QVERIFY(!catalogue.contains("license"));
    QMap<QString, QString> types;
    for (const Json &file : catalogue["distribution"]) {
        const QString path = toQString(file["contentUrl"].get<std::string>());
        types[path.section(u'.', -1)] = toQString(file["encodingFormat"].get<std::string>());
    }
    QCOMPARE(types.value(QStringLiteral("md")), QStringLiteral("text/markdown"));
    QCOMPARE(types.value(QStringLiteral("json")), QStringLiteral("application/json"));
    QCOMPARE(types.value(QStringLiteral("yml")), QStringLiteral("application/yaml"));
    QCOMPARE(types.value(QStringLiteral("jsonl")), QStringLiteral("application/jsonlines"));
    QMap<QString, QString> fields; // by id: type, column and path
    const auto add = [&fields, this](const Json &field) {
        const Json &source = field["source"];
        const QString file = toQString(source["fileObject"]["@id"].get<std::string>());
        const std::string column = source["extract"]["column"];
        const Json row = parseJson(firstLine(*m_batch, file)).value();
        QVERIFY2(row.contains(column), column.c_str());
        const Json path = source.value("transform", Json::object()).value("jsonPath", "");
        fields[toQString(field["@id"].get<std::string>())] = toQString(
            field["dataType"].get<std::string>() + ' ' + column + path.get<std::string>());
    };
    for (const Json &set : catalogue["recordSet"]) {
        for (const Json &field : set["field"]) {
            QCOMPARE(field.contains("subField"), !field.contains("dataType"));
            for (const Json &part : field.value("subField", Json::array()))
                add(part);
            if (!field.contains("subField"))
                add(field);
        }
    }
    const auto type = [&fields](const char *id) {
        return fields.value(QString::fromLatin1(id));
    };
    QCOMPARE(type("mistral-train/messages/content"), QStringLiteral("sc:Text messages$.content"));
    QCOMPARE(type("mistral-train/messages/weight"), QStringLiteral("sc:Integer messages$.weight"));
    QCOMPARE(type("trl-kto-train/label"), QStringLiteral("sc:Boolean label"));
    QCOMPARE(type("llama-factory-preference-train/chosen/role"),
             QStringLiteral("sc:Text chosen$.role"));
    QCOMPARE(type("edit-task-train/feedback"), QStringLiteral("sc:Text feedback"));
    QCOMPARE(type("span-edits-train/labels/start"), QStringLiteral("sc:Integer labels$.start"));
    QVERIFY(!fields.contains(QStringLiteral("span-edits-train/edits/draft")));
}

// Whoever passes on such a folder must not pass on who reviewed what.
void TestExportFormats::sidecarsLieOutsideWholeFolders()
{
    int sidecars = 0;
    for (const QString &path : m_batch->files().keys()) {
        const QString format = path.section(u'/', 0, 0);
        if (!path.endsWith(QStringLiteral(".meta.jsonl")))
            continue;
        ++sidecars;
        const Format *found = findFormat(format);
        QVERIFY2(found == nullptr || !found->wholeFolder, qPrintable(path));
    }
    QCOMPARE(sidecars, 27); // a file of rows each: 17 formats with one, three with ten together
}

void TestExportFormats::refusals_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<Turn>>("prompt");
    QTest::addColumn<QString>("reason"); // empty: taken
    const auto row = [](const char *format, const char *what, QList<Turn> prompt,
                        const QString &reason) {
        QTest::addRow("%s, %s", format, what) << QString::fromLatin1(format) << prompt << reason;
    };
    const Turn system = said(systemRole);
    const Turn user = said(userRole);
    const Turn assistant = said(assistantRole);
    const QString none;
    for (const char *format : {"bedrock", "llama-factory", "nova-preference"}) {
        row(format, "a dialogue", {system, user, assistant, user}, none);
        row(format, "two systems", {system, system, user}, reasons::severalSystems);
        row(format, "a later system", {user, system, user}, reasons::systemLater);
        row(format, "two turns of the user", {user, user}, reasons::turnsOutOfOrder);
        row(format, "the assistant first", {assistant, user}, reasons::turnsOutOfOrder);
    }
    for (const char *format : {"gemini", "gemini-preference"}) {
        row(format, "two systems", {system, system, user}, none);
        row(format, "a later system", {user, system, user}, reasons::systemLater);
        row(format, "two turns of the user", {user, user}, none);
        row(format, "nothing asked", {system}, reasons::promptEnd);
    }
    row("mistral", "two systems", {system, system, user}, reasons::severalSystems);
    row("mistral", "a later system", {user, system, user}, reasons::systemLater);
    row("sagemaker-jumpstart", "one question", {system, user}, none);
    row("sagemaker-jumpstart", "a dialogue", {user, assistant, user}, reasons::severalTurns);
    for (const char *format : {"bedrock", "nova-preference"}) {
        row(format, "a reserved word", {said(userRole, "my USER: anna")}, reasons::reservedWord);
        row(format, "no reserved word", {said(userRole, "my user anna")}, none);
    }
    row("extraction", "no JSON", {user}, reasons::noJson);
    for (const char *format : {"trl-language-modeling", "edit-task", "reward"}) {
        row(format, "a later system", {user, system, user}, none);
        row(format, "no message", {}, reasons::noPrompt);
    }
    row("csv", "a long message", {{userRole, QString(32'768, u'x')}}, reasons::cellTooLong);
    row("csv", "no message", {}, none);
}

void TestExportFormats::refusals()
{
    QFETCH(QString, format);
    QFETCH(QList<Turn>, prompt);
    QFETCH(QString, reason);
    const Example example {prompt, QStringLiteral("final"), QStringLiteral("draft")};
    const auto refusal = findFormat(format)->files.front().refusal(example);
    QCOMPARE(refusal.value_or(QString()), reason);
}

void TestExportFormats::limits_data()
{
    QTest::addColumn<qint64>("train");
    QTest::addColumn<qint64>("validation");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *format, qint64 train, qint64 validation, bool taken) {
        QTest::addRow("%s %lld %lld", format, static_cast<long long>(train),
                      static_cast<long long>(validation))
            << train << validation << taken;
    };
    row("bedrock", 10'000, 1'000, true);
    row("bedrock", 10'001, 0, false);
    row("bedrock", 1, 1'001, false);
    row("nova-preference", 19'999, 1, true);
    row("nova-preference", 19'999, 2, false);
    row("gemini", 1'000'000, 5'000, true);
    row("gemini", 1'000'000, 5'001, false);
    row("gemini-preference", 1, 1'000, true);
    row("gemini-preference", 4'000, 1'200, true);
    row("gemini-preference", 4'000, 1'201, false);
    row("csv", 1'048'575, 0, true);
    row("csv", 1'048'576, 0, false);
    row("trl-kto", 100'000'000, 100'000'000, true);
}

void TestExportFormats::limits()
{
    QFETCH(qint64, train);
    QFETCH(qint64, validation);
    QFETCH(bool, taken);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const Format &format = *findFormat(name);
    const auto checked = checkFileRows(format, train, validation);
    QCOMPARE(checked.has_value(), taken);
    if (taken)
        return;
    QCOMPARE(checked.error().code, Error::Code::LimitExceeded);
    QVERIFY(checked.error().what.contains(QString::fromUtf8(format.limits.words)));
    QVERIFY(checked.error().where.startsWith(name));
}

void TestExportFormats::editsAndRecords_data()
{
    QTest::addColumn<int>("situation");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("record");
    const auto row = [](Situation situation, const QString &edit, const QString &record) {
        QTest::newRow(qPrintable(situationName(situation)))
            << static_cast<int>(situation) << edit << record;
    };
    const QString taken = QStringLiteral("row");
    row(Situation::TrainingRefused, reasons::trainingRefused, reasons::trainingRefused);
    row(Situation::Outranked, reasons::outranked, reasons::outranked);
    row(Situation::Overridden, reasons::outranked, reasons::outranked);
    row(Situation::Approved, reasons::nothingChanged, taken);
    row(Situation::RubberStamp, reasons::nothingChanged, reasons::rubberStamp);
    row(Situation::Edited, taken, taken);
    row(Situation::EditedCosmetic, taken, taken);
    row(Situation::EditedUnknownFigure, reasons::unknownFigure, taken);
    row(Situation::Rewritten, taken, taken);
    row(Situation::RewrittenCosmetic, taken, taken);
    row(Situation::RewrittenUnknownFigure, reasons::unknownFigure, taken);
    row(Situation::RewrittenSame, reasons::contradiction, reasons::contradiction);
    row(Situation::RejectedForPolicy, reasons::policyOrSafety, reasons::policyOrSafety);
    row(Situation::RefusedForPolicy, reasons::noReplacement, reasons::policyOrSafety);
    row(Situation::Rejected, reasons::noReplacement, taken);
    row(Situation::Escalated, reasons::escalated, reasons::escalated);
}

void TestExportFormats::editsAndRecords()
{
    QFETCH(int, situation);
    QFETCH(QString, edit);
    QFETCH(QString, record);
    const auto cell = [&](Part part) {
        const Use use = useOf(static_cast<Situation>(situation), part, {});
        return use.kind == Use::Kind::LeftOut ? use.reason : QStringLiteral("row");
    };
    QCOMPARE(cell(Part::Edit), edit);
    QCOMPARE(cell(Part::Record), record);
}

// Code points, a value as a whole, and none where the text has it otherwise.
void TestExportFormats::spansOfFields()
{
    Example example;
    example.prompt = {said(systemRole, "14711"),
                      {userRole, QStringLiteral("\U0001F600 no. 14711 and 4711, Ärger")}};
    example.answer = QStringLiteral(
        "{\"no\":4711,\"who\":\"Ärger\",\"sum\":1.50,\"ok\":true,\"none\":null,\"a\":[\"and\"]}");
    const Json fields = parseJson(lineOf(bluepencil::lines::extraction, example)).value()["fields"];
    const auto place = [&fields](std::size_t i) {
        return placeOf(fields[i]);
    };
    QCOMPARE(fields.size(), std::size_t {6});
    QCOMPARE(place(0), QStringLiteral("16-20"));
    QCOMPARE(place(1), QStringLiteral("22-27"));
    QCOMPARE(place(2), QStringLiteral("none"));
    QVERIFY(fields[2]["value"] == "1.50");
    QCOMPARE(place(3), QStringLiteral("none"));
    QVERIFY(fields[4]["value"].is_null());
    QVERIFY(fields[5]["path"] == "/a/0");
    QCOMPARE(place(5), QStringLiteral("12-15"));
}

void TestExportFormats::spansAsByTheSimpleWay()
{
    const quint64 seed = 20'261'128;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    const std::u32string letters = U"aab1 -.\U0001F600é";
    const auto some = [&](quint64 most) {
        std::u32string text;
        for (quint64 i = 1 + random() % most; i > 0; --i)
            text += letters[random() % letters.size()];
        return text;
    };
    int placed = 0;
    for (int round = 0; round < 400; ++round) {
        const std::u32string text = some(60);
        std::vector<std::u32string> values;
        Json fields = Json::array();
        for (quint64 i = random() % 20; i > 0; --i) {
            const std::size_t from = random() % text.size();
            values.push_back(i % 2 == 0 ? some(5) : text.substr(from, 1 + random() % 8));
            fields.push_back(toStdString(QString::fromStdU32String(values.back())));
        }
        const QByteArray line = extracted(QString::fromStdU32String(text), fields);
        const Json found = parseJson(line).value()["fields"];
        QCOMPARE(found.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool blank = QString::fromStdU32String(values[i]).trimmed().isEmpty();
            const QString place = blank ? QStringLiteral("none") : simplePlace(text, values[i]);
            QVERIFY2(placeOf(found[i]) == place, line.constData());
            placed += found[i]["start"].is_null() ? 0 : 1;
        }
    }
    QVERIFY(placed > 500);
}

// Each value by itself is looked for in the whole of the longest text there is: in time that is
// their product this test would not end within the time that a test has.
void TestExportFormats::longTextsWithManyFieldsEnd()
{
    for (const char *unit : {"a", "-", "aa-", "\U0001F600 "}) {
        const QString text
            = QString::fromUtf8(unit).repeated(limits::TextBytes / qsizetype(strlen(unit)));
        Json fields = Json::array();
        for (int i = 1; i <= 1'000; ++i)
            fields.push_back(toStdString(text.first(2 * i) + QString(i % 2, u'x')));
        fields.push_back(toStdString(text.first(text.size() / 2) + u'x'));
        const Json row = parseJson(extracted(text, fields)).value();
        QCOMPARE(row["fields"].size(), fields.size());
        QVERIFY(row["fields"].back()["start"].is_null());
    }
}

void TestExportFormats::tooManyFields_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("reason"); // empty: taken
    const auto numbers = [](int count) {
        return QStringLiteral("[1") + QStringLiteral(",1").repeated(count - 1) + u']';
    };
    const QString name(5'000, u'n');
    const QString below = QStringLiteral("{\"%1\":%2}");
    QTest::newRow("as many as may be") << numbers(1'000) << QString();
    QTest::newRow("one more") << numbers(1'001) << reasons::tooManyFields;
    QTest::newRow("groups are none")
        << QStringLiteral("[%1[]]").arg(QStringLiteral("[],").repeated(2'000)) << QString();
    QTest::newRow("a long name") << below.arg(name, numbers(10)) << QString();
    QTest::newRow("a long name of many") << below.arg(name, numbers(20)) << reasons::tooManyFields;
}

void TestExportFormats::tooManyFields()
{
    QFETCH(QString, answer);
    QFETCH(QString, reason);
    const Example example {{said(userRole)}, answer};
    const auto refusal = findFormat(u"extraction")->files.front().refusal(example);
    QCOMPARE(refusal.value_or(QString()), reason);
}

void TestExportFormats::marginsOfLabels()
{
    Feedback feedback;
    Example example {{said(userRole)}, QStringLiteral("a"), QStringLiteral("b")};
    example.feedback = &feedback;
    const auto margin = [&example] {
        return parseJson(lineOf(bluepencil::lines::reward, example)).value()["margin"].get<int>();
    };
    QCOMPARE(margin(), 0);
    feedback.decision.labels = {{QStringLiteral("tone"), Severity::Minor, {}}};
    QCOMPARE(margin(), 1);
    feedback.decision.labels.push_back({QStringLiteral("fact"), Severity::Critical, {}});
    QCOMPARE(margin(), 3);
}

// OWASP's list, and the full-width signs that spreadsheets of East Asia take alike.
void TestExportFormats::cellsAreNoFormulas()
{
    Feedback feedback;
    Item item;
    Example example;
    example.feedback = &feedback;
    example.item = &item;
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"}) {
        feedback.decision.note = QString::fromUtf8(text);
        const QStringList cells = csvCells(example);
        QCOMPARE(cells.value(11), u'\'' + feedback.decision.note);
    }
    feedback.decision.note = QStringLiteral("1 = 1, \"so\"");
    const QByteArray line = lineOf(bluepencil::lines::csv, example);
    QVERIFY(line.contains(",\"1 = 1, \"\"so\"\"\","));
    QCOMPARE(csvHeader().count(','), csvCells(example).size() - 1);
}

void TestExportFormats::onlyWhatHasRowsIsNamed()
{
    ReviewedWorkspace store;
    QVERIFY(
        store.review(plainItem(QStringLiteral("a"), QStringLiteral("Why?"), QStringLiteral("So.")),
                     decision(QStringLiteral("a"), Action::Reject)));
    const auto summary = exportTo(store, QStringLiteral("batch"), everyFormat());
    QVERIFY2(summary, words(summary));
    const ExportFolder batch(summary->folder);
    QCOMPARE(batch.problem(), QString());
    const QByteArray card = batch.files().value(QStringLiteral("huggingface/README.md"));
    QCOMPARE(card.count("- config_name: "), 2); // kto, in configs and in dataset_info
    QVERIFY(card.contains("- config_name: kto\n  default: true\n"));
    QCOMPARE(batch.files().keys().filter(QStringLiteral(".parquet")),
             QStringList {QStringLiteral("huggingface/kto/train-00000-of-00001.parquet")});
    QVERIFY(!batch.files().contains(QStringLiteral("axolotl/sft.yml")));
}

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
