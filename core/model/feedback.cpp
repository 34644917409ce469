// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feedback.h"

#include <array>

namespace bluepencil {

namespace {

const std::array<QLatin1String, 5> statusNames {
    QLatin1String("counted"), QLatin1String("superseded"), QLatin1String("recalled"),
    QLatin1String("probe"), QLatin1String("withdrawn")};

} // namespace

Result<Item> Feedback::item() const
{
    Result<Item> parsed = parseItem(itemLine);
    return parsed ? parsed : parseItem(itemLine, true);
}

QByteArray toLine(const Feedback &feedback)
{
    OrderedJson head;
    head["feedback_id"] = toStdString(feedback.feedbackId);
    head["revision"] = feedback.revision;
    head["seq"] = feedback.seq ? OrderedJson(*feedback.seq) : OrderedJson();
    head["status"] = toStdString(feedbackStatusName(feedback.status));
    head["item_id"] = toStdString(feedback.itemId);
    head["producer"] = toStdString(feedback.producer);
    head["slot_kind"] = toStdString(feedback.slotKind);
    head["arm"] = toStdString(feedback.arm);
    head["model"] = toStdString(feedback.model);

    OrderedJson tail;
    tail["decision"] = toJson(feedback.decision);
    tail["edits"] = OrderedJson(feedback.edits);
    tail["metrics"] = OrderedJson(feedback.metrics);
    tail["text_engine"] = toStdString(feedback.textEngine);
    tail["guideline_id"] = feedback.guidelineId.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(feedback.guidelineId));
    tail["guideline_version"] = feedback.guidelineVersion.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(feedback.guidelineVersion));
    tail["offset_unit"] = "codepoint";

    QByteArray line = toLine(head);
    line.chop(1);
    // A line end in JSON can only stand between tokens, where a space says the same.
    QByteArray item = feedback.itemLine.trimmed();
    item.replace('\n', ' ').replace('\r', ' ');
    line += ",\"item\":" + item + ',';
    return line + toLine(tail).mid(1);
}

QString feedbackStatusName(FeedbackStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<FeedbackStatus> feedbackStatusFromName(QStringView name)
{
    for (std::size_t i = 0; i < statusNames.size(); ++i) {
        if (name == statusNames[i])
            return static_cast<FeedbackStatus>(i);
    }
    return std::nullopt;
}

} // namespace bluepencil
