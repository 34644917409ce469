// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/schema/schemacheck.h"

#include "core/check/checktext.h"
#include "core/check/schema/draftfields.h"

namespace bluepencil {

namespace {

constexpr std::size_t mostFindings = 100;

CheckFinding faultFinding(const JsonFault &fault, const QString &draft)
{
    CheckFinding finding = wholeFinding("schema", "schema-no-json", CheckSeverity::Error);
    finding.start = fault.at;
    finding.end = fault.at;
    qsizetype unit = 0;
    for (qsizetype i = 0; i < fault.at && unit < draft.size(); ++i)
        unit += draft[unit].isHighSurrogate() && unit + 1 < draft.size() ? 2 : 1;
    if (unit < draft.size()) {
        const bool isPair = draft[unit].isHighSurrogate() && unit + 1 < draft.size();
        finding.end = fault.at + 1;
        finding.values.insert(QStringLiteral("text"), draft.sliced(unit, isPair ? 2 : 1));
    }
    finding.values.insert(QStringLiteral("fault"), faultName(fault.kind));
    finding.values.insert(QStringLiteral("line"), QString::number(fault.line));
    finding.values.insert(QStringLiteral("column"), QString::number(fault.column));
    return finding;
}

CheckFinding problemFinding(const JsonText &text, const DraftFields &all, const DraftField &field,
                            const FieldProblem &problem)
{
    const bool isFormat = problem.kind == FieldProblem::Kind::Format;
    CheckFinding finding
        = wholeFinding("schema", "", isFormat ? CheckSeverity::Warning : CheckSeverity::Error);
    finding.code = QStringLiteral("schema-") + problemName(problem.kind);
    const int at = field.node >= 0 ? field.node : all.fields[std::size_t(field.parent)].node;
    const JsonNode &node = text.node(at);
    finding.start = text.codePoint(node.start);
    // Of what is missing, and of groups, their opening bracket stands for all.
    finding.end = node.isGroup() ? finding.start + 1 : text.codePoint(node.end);
    if (!node.isGroup())
        finding.values.insert(QStringLiteral("text"), text.raw(at).toString());
    finding.values.insert(QStringLiteral("pointer"), field.pointer);
    finding.values.insert(QStringLiteral("field"),
                          field.title.isEmpty() ? field.name : field.title);
    if (!problem.limit.isEmpty())
        finding.values.insert(QStringLiteral("limit"), problem.limit);
    if (problem.value > 0)
        finding.values.insert(QStringLiteral("count"), QString::number(problem.value));
    if (problem.exclusive)
        finding.values.insert(QStringLiteral("exclusive"), QStringLiteral("yes"));
    return finding;
}

} // namespace

QString SchemaCheck::name() const
{
    return QStringLiteral("schema");
}

std::vector<CheckFinding> SchemaCheck::run(const Item &item, const QString &draft) const
{
    std::vector<CheckFinding> findings;
    if (item.outputSchema.is_null())
        return findings;
    const auto text = JsonText::read(draft);
    if (!text)
        return {faultFinding(text.error(), draft)};
    const DraftFields all = readFields(*text, item.outputSchema);
    for (const DraftField &field : all.fields) {
        for (const FieldProblem &problem : field.problems) {
            if (findings.size() < mostFindings)
                findings.push_back(problemFinding(*text, all, field, problem));
        }
    }
    if (!all.unread.isEmpty()) {
        findings.push_back(wholeFinding("schema", "schema-unread", CheckSeverity::Note));
        findings.back().values.insert(QStringLiteral("keywords"),
                                      all.unread.join(QStringLiteral(", ")));
    }
    return findings;
}

QString faultName(JsonFault::Kind kind)
{
    switch (kind) {
    case JsonFault::Kind::Unfinished:
        return QStringLiteral("unfinished");
    case JsonFault::Kind::ValueExpected:
        return QStringLiteral("value-expected");
    case JsonFault::Kind::NameExpected:
        return QStringLiteral("name-expected");
    case JsonFault::Kind::ColonExpected:
        return QStringLiteral("colon-expected");
    case JsonFault::Kind::CommaExpected:
        return QStringLiteral("comma-expected");
    case JsonFault::Kind::CommaBeforeEnd:
        return QStringLiteral("comma-before-end");
    case JsonFault::Kind::NotANumber:
        return QStringLiteral("not-a-number");
    case JsonFault::Kind::NumberTooLarge:
        return QStringLiteral("number-too-large");
    case JsonFault::Kind::EscapeUnknown:
        return QStringLiteral("escape-unknown");
    case JsonFault::Kind::HalfSurrogate:
        return QStringLiteral("half-surrogate");
    case JsonFault::Kind::ControlCharacter:
        return QStringLiteral("control-character");
    case JsonFault::Kind::NameTwice:
        return QStringLiteral("name-twice");
    case JsonFault::Kind::TooDeep:
        return QStringLiteral("too-deep");
    case JsonFault::Kind::BehindTheEnd:
        return QStringLiteral("behind-the-end");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
