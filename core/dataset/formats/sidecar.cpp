// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/sidecar.h"

#include "core/dataset/formats/jsonlinetext.h"

#include <cmath>

namespace bluepencil {

namespace {

// An object of many short members: made without a tree of it.
class Members {
public:
    explicit Members(LineText &line)
        : m_line(line)
    {
        m_line += '{';
    }

    template <std::size_t size> void text(const char (&name)[size], QStringView value)
    {
        begin(name);
        appendJsonString(m_line, value);
    }

    template <std::size_t size> void textOrNull(const char (&name)[size], QStringView value)
    {
        begin(name);
        if (value.isEmpty())
            m_line += "null";
        else
            appendJsonString(m_line, value);
    }

    template <std::size_t size> void number(const char (&name)[size], std::optional<int> value)
    {
        begin(name);
        if (value)
            m_line.number(*value);
        else
            m_line += "null";
    }

    // Whose value the caller appends.
    template <std::size_t size> LineText &begin(const char (&name)[size])
    {
        if (!m_first)
            m_line += ',';
        m_line += '"';
        m_line += name;
        m_line += "\":";
        m_first = false;
        return m_line;
    }

    void end() { m_line += "}\n"; }

private:
    LineText &m_line;
    bool m_first = true;
};

// As toJson() of them.
void appendLabelObjects(LineText &line, const std::vector<Label> &labels)
{
    line += '[';
    for (const Label &label : labels) {
        if (&label != &labels.front())
            line += ',';
        Members members(line);
        members.text("code", label.code);
        members.text("severity", severityName(label.severity));
        if (label.span) {
            Members span(members.begin("span"));
            span.text("side", label.span->side == Side::Draft ? u"draft" : u"final");
            span.begin("start").number(label.span->start);
            span.begin("end").number(label.span->end);
            line += '}';
        }
        line += '}';
    }
    line += ']';
}

// As toLine() of it, or null. Most texts go out as they were drafted.
void appendFigure(LineText &line, const Json *figure)
{
    if (figure == nullptr)
        line += "null";
    else if (figure->is_number_float() && figure->get<double>() == 0
             && !std::signbit(figure->get<double>()))
        line += "0.0";
    else
        line += toLine(*figure);
}

} // namespace

void appendSidecar(LineText &line, const Feedback &feedback, const Judged &judged,
                   const Offer &offer, const QString &exampleId)
{
    const Decision &decision = feedback.decision;
    const Item &item = judged.item;
    const bool other = offer.draftIndex != judged.draftIndex;
    const Draft *draft
        = offer.draftIndex < 0 ? nullptr : &item.drafts[static_cast<std::size_t>(offer.draftIndex)];
    const auto named = [&offer](const QString &name) -> const QString & {
        return offer.example.named(name);
    };
    Members members(line);
    members.text("example_id", exampleId);
    members.text("kind", partName(offer.part));
    members.text("situation",
                 other ? QStringLiteral("not-chosen") : situationName(judged.situation));
    members.text("feedback_id", feedback.feedbackId);
    members.number("revision", feedback.revision);
    members.textOrNull("ruling_feedback_id", judged.rulingId);
    members.text("producer", named(feedback.producer));
    members.text("external_id", named(item.externalId));
    members.number("item_revision", feedback.itemRevision);
    members.text("draft_id", named(other && draft ? draft->id : decision.draftId));
    members.number("candidate_index", draft ? std::optional(offer.draftIndex) : std::nullopt);
    members.text("queue", named(item.queue));
    members.textOrNull("task", named(item.task));
    members.textOrNull("category", named(item.category));
    members.textOrNull("language", named(item.language));
    members.text("model", named(other && draft ? draft->model : feedback.model));
    members.text("reviewer", judged.reviewerOf(decision));
    members.text("slot_kind", feedback.slotKind);
    members.text("arm", feedback.arm);
    members.text("action", actionName(decision.action));
    appendLabelObjects(members.begin("labels"), decision.labels);
    members.textOrNull("note", decision.note);
    const auto hter = feedback.metrics.find("hter");
    const bool known = offer.ofTheDecision && hter != feedback.metrics.end();
    appendFigure(members.begin("hter"), known ? &*hter : nullptr);
    members.textOrNull("guideline_id", feedback.guidelineId);
    members.textOrNull("guideline_version", feedback.guidelineVersion);
    members.text("text_engine", feedback.textEngine);
    members.end();
}

} // namespace bluepencil
