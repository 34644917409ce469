// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/editscript.h"

#include "core/text/hunks/hunkcleanup.h"
#include "core/text/hunks/hunkkind.h"
#include "core/text/sequence/interner.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace bluepencil {

namespace {

using Tokens = std::vector<Token>;

std::span<const Token> slice(const Tokens &tokens, qsizetype start, qsizetype end)
{
    return std::span(tokens).subspan(static_cast<std::size_t>(start),
                                     static_cast<std::size_t>(end - start));
}

QStringView textOf(QStringView text, std::span<const Token> tokens)
{
    if (tokens.empty())
        return {};
    const qsizetype start = tokens.front().start;
    return text.sliced(start, tokens.back().start + tokens.back().length - start);
}

// One side of a comparison, with the code points counted up to where the reading has come.
class ScriptSide {
public:
    explicit ScriptSide(QStringView text)
        : m_text(text)
        , m_tokens(diffTokens(text))
    {
    }

    QStringView text() const { return m_text; }

    const Tokens &tokens() const { return m_tokens; }

    // The UTF-16 index at which token `index` begins; the end of the text behind the last one.
    qsizetype indexOf(qsizetype index) const
    {
        return index < std::ssize(m_tokens) ? m_tokens[static_cast<std::size_t>(index)].start
                                            : m_text.size();
    }

    // The span of the tokens [start, end); calls must come in rising order.
    Span span(qsizetype start, qsizetype end)
    {
        m_offset += codePointCount(textOf(m_text, slice(m_tokens, m_read, start)));
        const QStringView covered = textOf(m_text, slice(m_tokens, start, end));
        const qsizetype length = codePointCount(covered);
        m_read = end;
        m_offset += length;
        return {m_offset - length, m_offset, covered.toString()};
    }

private:
    QStringView m_text;
    Tokens m_tokens;
    qsizetype m_read = 0; // tokens
    qsizetype m_offset = 0; // code points before them
};

Edit::Op opOf(const Span &draft, const Span &final)
{
    if (draft.start == draft.end)
        return Edit::Op::Insert;
    return final.start == final.end ? Edit::Op::Delete : Edit::Op::Replace;
}

tl::unexpected<Error> invalidEdit(std::size_t index, const QString &what)
{
    return fail(Error::Code::InvalidArgument, what, QStringLiteral("edits[%1]").arg(index));
}

// Nothing if the edit is in order on its own; else what is wrong with it.
QString contradiction(const Edit &edit)
{
    for (const Span *span : {&edit.draft, &edit.final}) {
        if (span->end - span->start != codePointCount(span->text))
            return QStringLiteral("the length of a span is not that of its text");
    }
    if (edit.draft.text.isEmpty() && edit.final.text.isEmpty())
        return QStringLiteral("the edit changes nothing");
    if (edit.op != opOf(edit.draft, edit.final))
        return QStringLiteral("the operation does not fit the spans");
    return {};
}

} // namespace

QString textEngineName()
{
    // Word and cluster boundaries follow the version of Unicode that ICU carries.
    return QStringLiteral("bluepencil-text-3/unicode-" U_UNICODE_VERSION);
}

EditScript diff(QStringView draft, QStringView finalText)
{
    ScriptSide before(draft);
    ScriptSide after(finalText);
    Interner interner;
    const Symbols a = interner.symbols(draft, before.tokens());
    const Symbols b = interner.symbols(finalText, after.tokens());
    const std::vector<Hunk> hunks = cleanedHunks(
        {draft, before.tokens(), a}, {finalText, after.tokens(), b}, sequenceDiff(a, b));
    EditScript script;
    if (hunks.empty())
        return script;
    const HunkKinds kinds(draft, finalText);
    script.reserve(hunks.size());
    for (const Hunk &hunk : hunks) {
        Edit edit;
        edit.draft = before.span(hunk.startA, hunk.endA);
        edit.final = after.span(hunk.startB, hunk.endB);
        edit.op = opOf(edit.draft, edit.final);
        edit.kind = kinds.kindOf({before.indexOf(hunk.startA), before.indexOf(hunk.endA),
                                  after.indexOf(hunk.startB), after.indexOf(hunk.endB)});
        script.push_back(std::move(edit));
    }
    markMoves(&script);
    return script;
}

Result<QString> applyEdits(QStringView draft, const EditScript &edits)
{
    QString result;
    result.reserve(draft.size());
    qsizetype read = 0; // UTF-16
    qsizetype readPoints = 0;
    qsizetype writtenPoints = 0;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const Edit &edit = edits[i];
        if (const QString wrong = contradiction(edit); !wrong.isEmpty())
            return invalidEdit(i, wrong);
        const qsizetype gap = edit.draft.start - readPoints;
        if (gap < 0 || (gap == 0 && i > 0))
            return invalidEdit(i, QStringLiteral("the edit touches the one before"));
        const qsizetype start = read + utf16Index(draft.sliced(read), gap);
        if (codePointCount(draft.sliced(read, start - read)) != gap
            || !draft.sliced(start).startsWith(edit.draft.text))
            return invalidEdit(i, QStringLiteral("the draft does not hold the text stated"));
        writtenPoints += gap;
        if (edit.final.start != writtenPoints)
            return invalidEdit(i, QStringLiteral("the final span is not where the text goes"));
        result += draft.sliced(read, start - read);
        result += edit.final.text;
        read = start + edit.draft.text.size();
        readPoints = edit.draft.end;
        writtenPoints = edit.final.end;
    }
    return result += draft.sliced(read);
}

QString opName(Edit::Op op)
{
    switch (op) {
    case Edit::Op::Insert:
        return QStringLiteral("insert");
    case Edit::Op::Delete:
        return QStringLiteral("delete");
    case Edit::Op::Replace:
        return QStringLiteral("replace");
    }
    Q_UNREACHABLE();
}

} // namespace bluepencil
