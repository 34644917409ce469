// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textjson.h"

#include "core/text/text.h"
#include "core/text/tokens.h"

#include <array>

namespace bluepencil {

namespace {

Json spanJson(const Span &span)
{
    return {{"start", span.start}, {"end", span.end}, {"text", toStdString(span.text)}};
}

bool readSpan(const Json &edit, const char *side, Span &span)
{
    const auto json = edit.find(side);
    if (json == edit.end() || !json->is_object() || !json->contains("start")
        || !json->contains("end") || !json->contains("text")
        || !(*json)["start"].is_number_integer() || !(*json)["end"].is_number_integer()
        || !(*json)["text"].is_string())
        return false;
    span.start = (*json)["start"].get<qsizetype>();
    span.end = (*json)["end"].get<qsizetype>();
    span.text = toQString((*json)["text"].get_ref<const std::string &>());
    return true;
}

} // namespace

Json toJson(const EditScript &edits)
{
    Json array = Json::array();
    for (const Edit &edit : edits) {
        array.push_back({{"op", toStdString(opName(edit.op))},
                         {"draft", spanJson(edit.draft)},
                         {"final", spanJson(edit.final)},
                         {"kind", toStdString(edit.kind)}});
    }
    return array;
}

Result<EditScript> editScriptFromJson(const Json &array)
{
    const auto malformed = [] {
        return fail(Error::Code::InvalidInput, QStringLiteral("not an edit script"));
    };
    if (!array.is_array())
        return malformed();
    EditScript edits;
    for (const Json &json : array) {
        Edit edit;
        if (!json.is_object() || !readSpan(json, "draft", edit.draft)
            || !readSpan(json, "final", edit.final))
            return malformed();
        const QString op = toQString(json.value("op", std::string()));
        bool known = false;
        for (const Edit::Op each : {Edit::Op::Insert, Edit::Op::Delete, Edit::Op::Replace}) {
            if (opName(each) == op) {
                edit.op = each;
                known = true;
            }
        }
        if (!known)
            return malformed();
        edit.kind = toQString(json.value("kind", std::string()));
        edits.push_back(std::move(edit));
    }
    return edits;
}

Json toJson(const EditMetrics &metrics)
{
    Json json;
    json["hter"] = metrics.hter ? Json(*metrics.hter) : Json();
    if (!metrics.hter)
        json["hter_reason"] = "the final has no words";
    json["hter_method"] = toStdString(metrics.hterMethod);
    json["ter_edits"] = metrics.terEdits;
    json["words_draft"] = metrics.wordsDraft;
    json["words_final"] = metrics.wordsFinal;
    json["words_inserted"] = metrics.wordsInserted;
    json["words_deleted"] = metrics.wordsDeleted;
    json["char_similarity"] = metrics.charSimilarity;
    json["char_method"] = toStdString(metrics.charMethod);
    json["chars_draft"] = metrics.charsDraft;
    json["chars_final"] = metrics.charsFinal;
    return json;
}

Json draftMetrics(QStringView draft)
{
    Json json;
    json["hter"] = Json();
    json["hter_reason"] = "there is no final";
    json["words_draft"] = hterTokens(draft).size();
    json["chars_draft"] = codePointCount(draft);
    return json;
}

} // namespace bluepencil
