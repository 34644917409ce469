// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/cards.h"

#include "core/base/ids.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace bluepencil {

namespace {

constexpr const char *usesText
    = "Fine-tuning and evaluation of the model whose drafts these are. Not for judging reviewers or"
      " the people that the texts are about.";
constexpr const char *maintenanceText
    = "A withdrawal makes a new revision; ask for it before each training.";

std::string textOf(const OrderedJson &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end() || found->is_null())
        return "none";
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::string titleOf(const OrderedJson &manifest)
{
    return "Bluepencil " + textOf(manifest, "batch") + " r" + textOf(manifest, "revision");
}

// A name from the workspace as it may stand in a table.
std::string cell(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '|' || c == '<' || c == '`' || c == '[' || c == '*' || c == '_' || c == '\\')
            safe += '\\';
        safe += c == '\n' || c == '\r' ? ' ' : c;
    }
    return safe;
}

std::string countsTable(const OrderedJson &manifest)
{
    std::string text = "| format | in | out | left out | train | validation | test |\n"
                       "|---|---:|---:|---:|---:|---:|---:|\n";
    for (const auto &[name, counts] : manifest["counts"]["formats"].items()) {
        const OrderedJson &splits = counts["splits"];
        text += "| " + name + " | " + counts["in"].dump() + " | " + counts["out"].dump() + " | "
            + counts["dropped"].dump() + " | " + splits["train"].dump() + " | "
            + splits["validation"].dump() + " | " + splits["test"].dump() + " |\n";
    }
    return text;
}

std::string reasonsTable(const OrderedJson &manifest)
{
    std::string text = "| format | reason | rows |\n|---|---|---:|\n";
    for (const auto &[name, counts] : manifest["counts"]["formats"].items()) {
        for (const auto &[reason, rows] : counts["drops"].items())
            text.append("| ")
                .append(name)
                .append(" | ")
                .append(reason)
                .append(" | ")
                .append(rows.dump())
                .append(" |\n");
    }
    return text;
}

std::string balanceTable(const OrderedJson &manifest)
{
    std::string text = "| by | value | records |\n|---|---|---:|\n";
    for (const auto &[what, values] : manifest["report"]["balance"].items()) {
        for (const auto &[value, records] : values.items()) {
            text += "| " + cell(what) + " | " + (value.empty() ? "(none)" : cell(value)) + " | "
                + records.dump() + " |\n";
        }
    }
    return text;
}

std::string warningsList(const OrderedJson &manifest)
{
    std::string text;
    for (const OrderedJson &warning : manifest["warnings"])
        text += "- " + cell(warning.get<std::string>()) + "\n";
    return text.empty() ? "None.\n" : text;
}

std::string splitText(const OrderedJson &manifest)
{
    const OrderedJson &split = manifest["split"];
    std::string text = textOf(split, "method") + ".";
    if (split.contains("same_texts"))
        text += " Between splits: " + textOf(split, "same_texts") + ".";
    else if (split.contains("groups"))
        text += " Equal texts of different people were not kept apart.";
    if (split.contains("near_texts"))
        text += " Nearly equal texts: " + textOf(split["near_texts"], "statement") + ".";
    if (split.contains("other_batches"))
        text += " Other batches: " + cell(textOf(split["other_batches"], "statement")) + ".";
    return text;
}

std::string withdrawnText(const OrderedJson &manifest)
{
    const auto found = manifest.find("withdrawn");
    if (found == manifest.end())
        return "No record was withdrawn.";
    return std::to_string(found->size())
        + " records of the revision before were withdrawn; their ids stand in manifest.json."
          " Whoever holds that revision must delete it, and what was made of it.";
}

// Manifests of older versions have none.
std::string sourcesTable(const OrderedJson &manifest)
{
    const auto found = manifest.find("sources");
    if (found == manifest.end())
        return "Not recorded.\n";
    std::string text = "| producer | basis | retention class | special categories | records |\n"
                       "|---|---|---|---|---:|\n";
    for (const OrderedJson &source : *found) {
        std::string special;
        for (const OrderedJson &name : source["special_categories"])
            special += (special.empty() ? "" : ", ") + cell(name.get<std::string>());
        const auto named = [&source](const char *name) {
            const std::string value = source[name].get<std::string>();
            return value.empty() ? std::string("(not said)") : cell(value);
        };
        text += "| " + named("producer") + " | " + named("basis") + " | " + named("retention_class")
            + " | " + (special.empty() ? "none" : special) + " | " + source["records"].dump()
            + " |\n";
    }
    return text;
}

struct Section {
    const char *heading;
    std::string text;
};

QByteArray markdown(const std::string &title, const std::vector<Section> &sections)
{
    std::string text = "# " + title + "\n";
    for (const Section &section : sections)
        text += std::string("\n## ") + section.heading + "\n\n" + section.text + "\n";
    return QByteArray::fromStdString(text);
}

bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// A name of anybody's as a part of an @id, which is the reference of an IRI: without blanks, and
// without a colon, before which a prefix would stand. Different names stay different.
std::string idPart(const std::string &name)
{
    return QUrl::toPercentEncoding(toQString(name)).toStdString();
}

// Of a member, in JSONPath.
std::string memberPath(const std::string &name)
{
    const bool isPlain = !name.empty() && !(name.front() >= '0' && name.front() <= '9')
        && std::ranges::all_of(name, isAsciiWord);
    if (isPlain)
        return "$." + name;
    std::string quoted;
    for (const char c : name) {
        if (c == '\'' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return "$['" + quoted + "']";
}

// The name of a batch as an identifier: letters and digits of ASCII, hyphens, underscores and dots,
// at most 255 with what stands around it; Croissant asked for that before 1.0, and readers make
// names of folders and modules of it. Where something is lost, a digest keeps two names apart.
std::string identifierOf(const std::string &batch)
{
    constexpr std::size_t most = 200;
    constexpr qsizetype digestDigits = 12;
    std::string identifier;
    for (const char c : batch) {
        const bool isKept = isAsciiWord(c) || c == '-' || c == '.';
        if (isKept || (!identifier.empty() && identifier.back() != '-'))
            identifier += isKept ? c : '-';
    }
    if (identifier == batch && batch.size() <= most)
        return identifier;
    identifier.resize(std::min(identifier.size(), most));
    if (!identifier.empty() && identifier.back() != '-')
        identifier += '-';
    const QString digest = sha256Hex(QByteArrayView(batch.data(), qsizetype(batch.size())));
    return identifier + toStdString(digest.left(digestDigits));
}

OrderedJson namedField(const std::string &id, const std::string &name)
{
    OrderedJson field;
    field["@type"] = "cr:Field";
    field["@id"] = id;
    field["name"] = name;
    return field;
}

// `kept` is an example of the value; `column` that of the row it lies in.
OrderedJson valueField(const std::string &id, const std::string &name, const OrderedJson &kept,
                       const std::string &file, const std::string &column)
{
    OrderedJson field = namedField(id, name);
    field["dataType"] = kept.is_boolean() ? "sc:Boolean"
        : kept.is_number_integer()        ? "sc:Integer"
        : kept.is_number()                ? "sc:Float"
                                          : "sc:Text";
    field["source"] = {{"fileObject", {{"@id", file}}}, {"extract", {{"column", column}}}};
    return field;
}

// Values of objects, or of each object of a list, one level down. What lies deeper is left out: a
// field of Croissant has no type for it.
OrderedJson objectField(const std::string &id, const std::string &name, const OrderedJson &object,
                        const std::string &file)
{
    OrderedJson parts = OrderedJson::array();
    for (const auto &[part, kept] : object.items()) {
        if (kept.is_structured())
            continue;
        OrderedJson field = valueField(id + '/' + idPart(part), part, kept, file, name);
        field["source"]["transform"] = {{"jsonPath", memberPath(part)}};
        parts.push_back(std::move(field));
    }
    if (parts.empty())
        return {};
    OrderedJson field = namedField(id, name);
    field["subField"] = std::move(parts);
    return field;
}

// One of each value there is in the rows: null only where it is always null, of the objects of a
// list one with the members of all.
void learn(OrderedJson &known, const OrderedJson &value)
{
    if (value.is_object() && (known.is_null() || known.is_object())) {
        for (const auto &[name, member] : value.items())
            learn(known[name], member);
    } else if (value.is_array() && (known.is_null() || known.is_array())) {
        if (known.is_null())
            known = OrderedJson::array();
        for (const OrderedJson &element : value) {
            if (known.empty())
                known.push_back(nullptr);
            learn(known[0], element);
        }
    } else if (known.is_null() || (known.is_number_integer() && value.is_number_float())) {
        known = value;
    }
}

OrderedJson recordSet(const std::string &set, const std::string &file, const OrderedJson &row)
{
    OrderedJson json;
    json["@type"] = "cr:RecordSet";
    json["@id"] = set;
    json["name"] = set;
    json["field"] = OrderedJson::array();
    for (const auto &[name, value] : row.items()) {
        const bool isList = value.is_array();
        if (isList && value.empty())
            continue; // nobody knows what it would be a list of
        const OrderedJson &one = isList ? value[0] : value;
        if (one.is_array())
            continue;
        const std::string id = set + '/' + idPart(name);
        OrderedJson field = one.is_object() ? objectField(id, name, one, file)
                                            : valueField(id, name, one, file, name);
        if (field.is_null())
            continue;
        if (isList)
            field["repeated"] = true;
        json["field"].push_back(std::move(field));
    }
    return json;
}

constexpr int mostRowsRead = 1'000;

// What the rows of a file are like; null if it has none.
OrderedJson shapeOf(const QString &path)
{
    QFile file(path);
    OrderedJson shape;
    if (!file.open(QIODevice::ReadOnly))
        return shape;
    for (int i = 0; i < mostRowsRead && !file.atEnd(); ++i) {
        const OrderedJson row = OrderedJson::parse(file.readLine().toStdString(), nullptr, false);
        if (row.is_object())
            learn(shape, row);
    }
    return shape;
}

const char *mediaType(const std::string &path)
{
    static constexpr std::array<std::pair<std::string_view, const char *>, 6> types {
        {{".jsonl", "application/jsonlines"},
         {".parquet", "application/x-parquet"},
         {".csv", "text/csv"},
         {".json", "application/json"},
         {".yml", "application/yaml"},
         {".md", "text/markdown"}}};
    const auto *const found = std::ranges::find_if(
        types, [&path](const auto &type) { return path.ends_with(type.first); });
    return found == types.end() ? "application/octet-stream" : found->second;
}

// The short names that the specification lays down for its context.
OrderedJson contextJson()
{
    return OrderedJson::parse(R"({
        "@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs",
        "column": "cr:column", "conformsTo": "dct:conformsTo",
        "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
        "data": {"@id": "cr:data", "@type": "@json"},
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
        "dct": "http://purl.org/dc/terms/",
        "equivalentProperty": "cr:equivalentProperty",
        "examples": {"@id": "cr:examples", "@type": "@json"},
        "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty",
        "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format",
        "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset",
        "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5",
        "parentField": "cr:parentField", "path": "cr:path",
        "recordSet": "cr:recordSet", "references": "cr:references", "regex": "cr:regex",
        "repeated": "cr:repeated", "replace": "cr:replace",
        "samplingRate": "cr:samplingRate", "sc": "https://schema.org/",
        "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField",
        "transform": "cr:transform"})");
}

} // namespace

QByteArray cardText(const OrderedJson &manifest)
{
    const OrderedJson &counts = manifest["counts"];
    return markdown(
        titleOf(manifest),
        {{"What it is",
          "Drafts of a language model as people approved or corrected them before they were sent."
          " Made on "
              + textOf(manifest, "created_at") + " from " + textOf(counts, "records")
              + " decisions, of which " + textOf(counts, "kept") + " gave rows. Content digest `"
              + textOf(manifest, "content_sha256") + "`."},
         {"Rows", countsTable(manifest)},
         {"What was left out, and why", reasonsTable(manifest)},
         {"Balance", balanceTable(manifest)},
         {"Splits", "Method: " + splitText(manifest)},
         {"Privacy", textOf(manifest["privacy"], "statement")},
         {"Withdrawals", withdrawnText(manifest)},
         {"Warnings", warningsList(manifest)}});
}

QByteArray datasheetText(const OrderedJson &manifest)
{
    const std::string unknown = "The program does not know; whoever gives the data out must say.";
    return markdown(
        "Datasheet: " + titleOf(manifest),
        {{"Motivation",
          "To teach a model what people changed in its drafts. Who created it and who paid for it: "
              + unknown},
         {"Composition",
          "Each row is one decision of a reviewer, or one text judged. "
              + textOf(manifest["counts"], "records") + " decisions were looked at.\n\n"
              + countsTable(manifest) + "\nSplits: " + splitText(manifest)
              + " Errors and noise: reviewers disagree; see the counts of what was left out.\n\n"
              + balanceTable(manifest)},
         {"Collection Process",
          "Reviewers saw a draft before it was sent, and approved, edited or rejected it. Records"
          " with the sequence numbers "
              + manifest["seq"].dump()
              + ". Whether the people concerned were told and agreed: " + unknown
              + " Records whose producer forbade training were left out, and so were those of"
                " persons whose data are restricted and those that were rectified.\n\n"
                "Where the records with rows come from, on what basis their producer says that they"
                " may be trained on, and what they were flagged with:\n\n"
              + sourcesTable(manifest)},
         {"Preprocessing/cleaning/labeling",
          "Settings:\n\n```json\n" + manifest["config"].dump(2) + "\n```\n\nPins:\n\n```json\n"
              + manifest["pins"].dump(2) + "\n```\n\n" + textOf(manifest["privacy"], "statement")
              + "\n\nThe raw records stay in the workspace " + textOf(manifest, "workspace") + "."},
         {"Uses", usesText},
         {"Distribution",
          "Licence and recipients: " + unknown
              + " The workspace keeps a ledger of whom the batch was given to."},
         {"Maintenance", withdrawnText(manifest) + ' ' + maintenanceText}});
}

OrderedJson croissantJson(const QString &folder, const OrderedJson &manifest)
{
    OrderedJson json;
    json["@context"] = contextJson();
    json["@type"] = "sc:Dataset";
    json["conformsTo"] = "http://mlcommons.org/croissant/1.0";
    const std::string batch = textOf(manifest, "batch");
    json["name"] = "bluepencil-" + identifierOf(batch) + "-r" + textOf(manifest, "revision");
    json["alternateName"] = batch + " r" + textOf(manifest, "revision");
    json["description"]
        = "Drafts of a language model as people approved or corrected them before they were sent.";
    json["version"] = textOf(manifest, "revision") + ".0.0";
    json["url"] = "urn:uuid:" + textOf(manifest, "workspace") + "#" + idPart(batch);
    json["creator"] = {{"@type", "sc:Organization"}, {"name", "not stated"}};
    json["datePublished"] = textOf(manifest, "created_at").substr(0, 10);
    json["citeAs"] = "content_sha256 " + textOf(manifest, "content_sha256");
    json["rai:dataCollection"]
        = "Reviewers approved, edited or rejected each draft before it was sent.";
    json["rai:dataAnnotationProtocol"]
        = "One decision a reviewer: what was changed, labels of what is wrong and where, and a"
          " note. What was left out, and why, stands in manifest.json.";
    json["rai:dataAnnotationPlatform"] = "Bluepencil " + textOf(manifest["exporter"], "version");
    json["rai:machineAnnotationTools"] = textOf(manifest["pins"], "detectors");
    json["rai:personalSensitiveInformation"] = textOf(manifest["privacy"], "statement");
    json["rai:dataUseCases"] = usesText;
    json["rai:dataLimitations"]
        = "Reviewers disagree and are few; finals are right for the case and not in general.";
    json["rai:dataReleaseMaintenancePlan"] = maintenanceText;
    json["distribution"] = OrderedJson::array();
    json["recordSet"] = OrderedJson::array();
    for (const OrderedJson &file : manifest["files"]) {
        if (file["kind"] == "sidecar")
            continue;
        const std::string path = file["path"];
        std::string set = path.substr(0, path.rfind('.'));
        std::ranges::replace(set, '/', '-');
        json["distribution"].push_back({{"@type", "cr:FileObject"},
                                        {"@id", path},
                                        {"name", path},
                                        {"contentUrl", path},
                                        {"contentSize", file["bytes"].dump() + " B"},
                                        {"encodingFormat", mediaType(path)},
                                        {"sha256", file["sha256"]}});
        if (!path.ends_with(".jsonl"))
            continue;
        const OrderedJson shape = shapeOf(folder + u'/' + toQString(path));
        if (!shape.is_null())
            json["recordSet"].push_back(recordSet(set, path, shape));
    }
    return json;
}

} // namespace bluepencil
