// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/decisionrules.h"

#include "core/base/limits.h"
#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

Error refused(const QString &field, const QString &what, const QString &remedy = {})
{
    return {Error::Code::InvalidInput, what, field, remedy};
}

Result<> checkText(const QString &text)
{
    if (!isWellFormed(text)) {
        return fail(refused(QStringLiteral("/final_text"),
                            QStringLiteral("contains half of a surrogate pair"),
                            QStringLiteral("delete the damaged character")));
    }
    if (text.toUtf8().size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is longer than %1 bytes").arg(limits::TextBytes),
                    QStringLiteral("/final_text"), QStringLiteral("shorten it"));
    }
    return {};
}

// Joiners are letters' business in Persian, Hindi and emoji. What else is not seen may turn a line
// around or hide another in it.
bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool staysInLine(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Format)
        return isJoiner(character);
    return category != QChar::Other_Control && category != QChar::Separator_Line
        && category != QChar::Separator_Paragraph;
}

bool isSeen(char32_t character)
{
    return !QChar::isSpace(character) && QChar::category(character) != QChar::Other_Format;
}

Result<> checkInstruction(const QString &instruction)
{
    const QString field = QStringLiteral("/instruction");
    const auto characters = instruction.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isSeen)) {
        return fail(refused(field, QStringLiteral("is missing"),
                            QStringLiteral("say in one line what the next draft should do")));
    }
    const bool isLine = std::all_of(characters.begin(), characters.end(), staysInLine);
    if (!isLine || !isWellFormed(instruction)) {
        return fail(
            refused(field, QStringLiteral("is not one line of text"),
                    QStringLiteral("leave out line breaks and characters that act or are not"
                                   " seen")));
    }
    if (instruction.toUtf8().size() > limits::InstructionBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is longer than %1 bytes").arg(limits::InstructionBytes), field,
                    QStringLiteral("shorten it"));
    }
    return {};
}

} // namespace

Result<ResolvedDecision> resolveDecision(const Item &item, const Decision &given)
{
    const Draft *draft = given.draftId.isEmpty() ? &item.drafts.front() : item.draft(given.draftId);
    if (!draft) {
        return fail(refused(QStringLiteral("/draft_id"),
                            QStringLiteral("the item has no draft \"%1\"").arg(given.draftId)));
    }
    ResolvedDecision resolved {given, *draft};
    Decision &decision = resolved.decision;
    decision.draftId = draft->id;
    if (decision.finalText) {
        decision.finalText = canonicalText(*decision.finalText);
        BLUEPENCIL_TRY(checkText(*decision.finalText));
    }
    const bool same = decision.finalText && *decision.finalText == draft->text;
    switch (decision.action) {
    case Action::Approve:
        if (decision.finalText && !same) {
            return fail(refused(QStringLiteral("/final_text"),
                                QStringLiteral("approve cannot carry another text"),
                                QStringLiteral("use edit")));
        }
        decision.finalText = draft->text;
        break;
    case Action::Edit:
        if (!decision.finalText)
            return fail(refused(QStringLiteral("/final_text"), QStringLiteral("is missing")));
        if (same) {
            return fail(refused(QStringLiteral("/final_text"),
                                QStringLiteral("edit changes nothing"),
                                QStringLiteral("use approve")));
        }
        break;
    case Action::Reject:
        break;
    case Action::Escalate:
        if (decision.finalText)
            return fail(refused(QStringLiteral("/final_text"),
                                QStringLiteral("escalate lets no text out")));
        if (decision.escalateTo.trimmed().isEmpty())
            return fail(refused(QStringLiteral("/escalate_to"), QStringLiteral("is missing"),
                                QStringLiteral("name the skill that should decide")));
        break;
    case Action::Redraft:
        if (decision.finalText)
            return fail(
                refused(QStringLiteral("/final_text"), QStringLiteral("redraft lets no text out")));
        BLUEPENCIL_TRY(checkInstruction(decision.instruction));
        break;
    }
    return resolved;
}

Result<> checkReasons(const ResolvedDecision &resolved, const QStringList &codes,
                      const QStringList &labelRequiredOn)
{
    const Decision &decision = resolved.decision;
    if (decision.labels.size() > limits::Labels) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("more than %1 labels").arg(limits::Labels),
                    QStringLiteral("/labels"));
    }
    if (decision.note.toUtf8().size() > limits::NoteBytes) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("is longer than %1 bytes").arg(limits::NoteBytes),
                    QStringLiteral("/note"), QStringLiteral("shorten it"));
    }
    const qsizetype draftLength = codePointCount(resolved.draft.text);
    const qsizetype finalLength = codePointCount(decision.finalText.value_or(QString()));
    for (std::size_t i = 0; i < decision.labels.size(); ++i) {
        const Label &label = decision.labels[i];
        const QString field = QStringLiteral("/labels/%1").arg(i);
        if (!codes.contains(label.code)) {
            return fail(refused(field + QStringLiteral("/code"),
                                QStringLiteral("\"%1\" is not a label").arg(label.code),
                                QStringLiteral("use one of: ") + codes.join(u' ')));
        }
        if (!label.span)
            continue;
        const qsizetype length = label.span->side == Side::Draft ? draftLength : finalLength;
        if (label.span->start < 0 || label.span->start > label.span->end
            || label.span->end > length) {
            return fail(refused(field + QStringLiteral("/span"),
                                QStringLiteral("%1 to %2 lies outside the text of %3 code points")
                                    .arg(label.span->start)
                                    .arg(label.span->end)
                                    .arg(length)));
        }
    }
    if (labelRequiredOn.contains(actionName(decision.action)) && decision.labels.empty()) {
        return fail(refused(
            QStringLiteral("/labels"),
            QStringLiteral("the queue wants a label on %1").arg(actionName(decision.action)),
            QStringLiteral("say why with one")));
    }
    return {};
}

Result<> checkDecision(const Lease &lease, const Decision &decision, int seenRevision)
{
    const Result<ResolvedDecision> resolved = resolveDecision(lease.item, decision);
    if (!resolved)
        return fail(resolved.error());
    BLUEPENCIL_TRY(checkReasons(*resolved, lease.labelCodes, lease.labelRequiredOn));
    return checkSeen(lease.item.revision, decision, seenRevision);
}

Result<> checkSeen(int revision, const Decision &decision, int seenRevision)
{
    if (decision.action == Action::Escalate || seenRevision >= revision)
        return {};
    return fail(Error::Code::NotSeen, QStringLiteral("a newer revision (%1) came in").arg(revision),
                decision.externalId, QStringLiteral("look at what is new, then decide"));
}

} // namespace bluepencil
