// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checkanswer.h"

#include "core/model/fields.h"

namespace bluepencil {

namespace {

Result<CheckAnswer> answerFromJson(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
    FieldReader fields(json, pointer);
    CheckAnswer answer;
    QString verdict;
    fields.requiredName("check", answer.check);
    fields.text("subject", answer.subject, limits::NoteBytes);
    fields.requiredName("verdict", verdict);
    fields.text("reason", answer.reason, limits::NoteBytes);
    if (const auto known = verdictFromName(verdict))
        answer.verdict = *known;
    else
        fields.fail(fields.pointer("verdict"), QStringLiteral("must be kept or mended"));
    if (!fields.ok())
        return fail(*fields.error());
    return answer;
}

} // namespace

OrderedJson toJson(const std::vector<CheckAnswer> &answers)
{
    OrderedJson array = OrderedJson::array();
    for (const CheckAnswer &answer : answers) {
        OrderedJson json;
        json["check"] = toStdString(answer.check);
        json["subject"] = toStdString(answer.subject);
        json["verdict"] = toStdString(verdictName(answer.verdict));
        if (!answer.reason.isEmpty())
            json["reason"] = toStdString(answer.reason);
        array.push_back(std::move(json));
    }
    return array;
}

Result<std::vector<CheckAnswer>> answersFromJson(const Json &array)
{
    const QString pointer = QStringLiteral("/answers");
    if (!array.is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be a list"), pointer);
    if (array.size() > limits::Labels) {
        return fail(
            Error::Code::LimitExceeded,
            QStringLiteral("has %1 entries, the limit is %2").arg(array.size()).arg(limits::Labels),
            pointer);
    }
    std::vector<CheckAnswer> answers;
    for (std::size_t i = 0; i < array.size(); ++i) {
        Result<CheckAnswer> answer
            = answerFromJson(array[i], pointer + QStringLiteral("/%1").arg(i));
        if (!answer)
            return fail(answer.error());
        answers.push_back(std::move(*answer));
    }
    return answers;
}

QString verdictName(CheckAnswer::Verdict verdict)
{
    return verdict == CheckAnswer::Verdict::Kept ? QStringLiteral("kept")
                                                 : QStringLiteral("mended");
}

std::optional<CheckAnswer::Verdict> verdictFromName(QStringView name)
{
    if (name == u"kept")
        return CheckAnswer::Verdict::Kept;
    if (name == u"mended")
        return CheckAnswer::Verdict::Mended;
    return std::nullopt;
}

} // namespace bluepencil
