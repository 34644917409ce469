// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plaindecision.h"

#include "core/model/plainreading.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

using plain::Element;
using plain::Member;

constexpr int OfTheDecision = 1; // the depth of its members
constexpr qint64 MostMeasured = std::numeric_limits<int>::max();

// A span, and which of its members were met.
struct ReadSpan {
    LabelSpan span;
    bool hasSide = false;
    std::optional<qint64> start;
    std::optional<qint64> end;
};

constexpr std::array<Member<ReadSpan>, 3> spanMembers {
    {{"side",
      [](const Element &from, ReadSpan &to) {
          std::string_view side;
          to.hasSide = from.get(side) == simdjson::SUCCESS && (side == "draft" || side == "final");
          to.span.side = side == "draft" ? Side::Draft : Side::Final;
          return to.hasSide;
      }},
     {"start",
      [](const Element &from, ReadSpan &to) {
          return plain::readInteger(from, to.start, 0, limits::TextBytes);
      }},
     {"end", [](const Element &from, ReadSpan &to) {
          return plain::readInteger(from, to.end, 0, limits::TextBytes);
      }}}};

constexpr std::array<Member<Label>, 3> labelMembers {
    {{"code",
      [](const Element &from, Label &to) {
          return plain::readNonBlankName(from, to.code);
      }},
     {"severity",
      [](const Element &from, Label &to) {
          plain::Word name;
          const auto known = name.read(from) ? severityFromName(name.view()) : std::nullopt;
          to.severity = known.value_or(to.severity);
          return known.has_value();
      }},
     {"span", [](const Element &from, Label &to) {
          ReadSpan read;
          if (!plain::readMembers(from, read, spanMembers, OfTheDecision + 2) || !read.hasSide
              || !read.start || !read.end || *read.end < *read.start)
              return false;
          to.span = LabelSpan {read.span.side, *read.start, *read.end};
          return true;
      }}}};

bool readLabels(const Element &from, Decision &to)
{
    return plain::readList(from, to.labels, limits::Labels, labelMembers, OfTheDecision)
        && std::ranges::none_of(to.labels, [](const Label &label) { return label.code.isEmpty(); });
}

bool readAnswers(const Element &from, Decision &to)
{
    Json json;
    if (!plain::copy(from, json, OfTheDecision))
        return false;
    auto answers = answersFromJson(json);
    if (answers)
        to.answers = std::move(*answers);
    return answers.has_value();
}

bool readAttention(const Element &from, Decision &to)
{
    Json json;
    if (!plain::copy(from, json, OfTheDecision))
        return false;
    const auto attention = attentionFromJson(json, {});
    to.attention = attention.value_or(Attention());
    return attention.has_value();
}

bool readSuggestions(const Element &from, Decision &to)
{
    Json json;
    if (!plain::copy(from, json, OfTheDecision))
        return false;
    const auto counts = suggestionsFromJson(json, {});
    to.suggestions = counts.value_or(SuggestionCounts());
    return counts.has_value();
}

// A decision, and whether it said what it decides.
struct ReadDecision {
    Decision decision;
    bool hasAction = false;
};

template <QString Decision::*name> bool readDecisionName(const Element &from, ReadDecision &to)
{
    return plain::readName(from, to.decision.*name);
}

template <auto measure> bool readMeasure(const Element &from, ReadDecision &to)
{
    return plain::readInteger(from, to.decision.*measure, 0, MostMeasured);
}

bool readAction(const Element &from, ReadDecision &to)
{
    plain::Word name;
    const auto known = name.read(from) ? actionFromName(name.view()) : std::nullopt;
    to.decision.action = known.value_or(Action::Approve);
    return to.hasAction = known.has_value();
}

constexpr std::array<Member<ReadDecision>, 18> decisionMembers {
    {{"decision_id", readDecisionName<&Decision::decisionId>},
     {"external_id",
      [](const Element &from, ReadDecision &to) {
          return plain::readNonBlankName(from, to.decision.externalId);
      }},
     {"draft_id", readDecisionName<&Decision::draftId>},
     {"action", readAction},
     {"final_text",
      [](const Element &from, ReadDecision &to) {
          return plain::readText(from, to.decision.finalText.emplace());
      }},
     {"labels",
      [](const Element &from, ReadDecision &to) {
          return readLabels(from, to.decision);
      }},
     {"answers",
      [](const Element &from, ReadDecision &to) {
          return readAnswers(from, to.decision);
      }},
     {"note",
      [](const Element &from, ReadDecision &to) {
          return plain::readText(from, to.decision.note, limits::NoteBytes);
      }},
     {"escalate_to", readDecisionName<&Decision::escalateTo>},
     {"instruction",
      [](const Element &from, ReadDecision &to) {
          return plain::readText(from, to.decision.instruction, limits::InstructionBytes);
      }},
     {"reviewer", readDecisionName<&Decision::reviewer>},
     {"active_ms", readMeasure<&Decision::activeMs>},
     {"read_ms", readMeasure<&Decision::readMs>},
     {"keystrokes", readMeasure<&Decision::keystrokes>},
     {"coverage",
      [](const Element &from, ReadDecision &to) {
          return plain::readNumber(from, to.decision.coverage) && *to.decision.coverage <= 1;
      }},
     {"attention",
      [](const Element &from, ReadDecision &to) {
          return readAttention(from, to.decision);
      }},
     {"suggestions",
      [](const Element &from, ReadDecision &to) {
          return readSuggestions(from, to.decision);
      }},
     {"decided_at", [](const Element &from, ReadDecision &to) {
          std::optional<UtcMs> decidedAt;
          const bool isRead = plain::readTime(from, decidedAt);
          to.decision.decidedAt = decidedAt.value_or(0);
          return isRead;
      }}}};

// What fits together, as decisionFromJson() asks it.
bool isWhole(const ReadDecision &read)
{
    const Decision &decision = read.decision;
    if (decision.externalId.isEmpty() || !read.hasAction)
        return false;
    if (decision.action == Action::Edit && !decision.finalText)
        return false;
    const bool letsOut = decision.action != Action::Escalate && decision.action != Action::Redraft;
    return (letsOut || !decision.finalText)
        && (decision.action == Action::Escalate || decision.escalateTo.isEmpty())
        && (decision.action == Action::Redraft || decision.instruction.isEmpty());
}

} // namespace

std::optional<Decision> readPlainDecision(QByteArrayView line)
{
    const std::optional<Element> root = plain::parse(line);
    ReadDecision read;
    if (!root || !plain::readMembers(*root, read, decisionMembers, 0) || !isWhole(read))
        return std::nullopt;
    return std::move(read.decision);
}

} // namespace bluepencil
