// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/pseudonymiser.h"

#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/replacer.h"
#include "core/privacy/scanmemory.h"

#include <algorithm>

namespace bluepencil {

namespace {

// What a placeholder brings together can be a finding of its own; it does not go on for ever.
constexpr int mostRounds = 3;

// In the scanner's texts, what is left to replace.
Scanned<std::vector<TextFindings>>
scanBesides(const Scanner &scanner, const std::vector<ScanText> &texts, ScanMemory &memory)
{
    auto found = scanTexts(scanner, texts, memory);
    if (!found)
        return found;
    for (TextFindings &one : *found)
        one.findings = besidePlaceholders(std::move(one.findings), one.where.text);
    std::erase_if(*found, [](const TextFindings &one) { return one.findings.empty(); });
    return found;
}

} // namespace

Pseudonymiser::Pseudonymiser(const Scanner &scanner, PrivacyMethod method)
    : m_scanner(scanner)
    , m_method(std::move(method))
{
}

Scanned<Pseudonymised> Pseudonymiser::replace(std::vector<ScanText> texts,
                                              const QString &subject) const
{
    ScanMemory memory;
    return replace(std::move(texts), subject, memory);
}

Scanned<Pseudonymised> Pseudonymiser::replace(std::vector<ScanText> texts, const QString &subject,
                                              ScanMemory &memory) const
{
    Pseudonymised result;
    result.places.resize(texts.size());
    std::optional<Replacer> replacer; // most conversations need none
    for (int round = 0; m_method.mode != PrivacyMode::None; ++round) {
        auto found = scanBesides(m_scanner, texts, memory);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty() || round == mostRounds) {
            result.left = *std::move(found);
            break;
        }
        if (!replacer)
            replacer.emplace(m_method, subject, texts);
        replacer->add(*found);
        if (replacer->areTooMany())
            return tl::unexpected(Replacer::tooMany());
        std::size_t next = 0;
        for (const TextFindings &one : *found) {
            while (!(texts[next] == one.where))
                ++next;
            result.places[next].add(replacer->replaceIn(texts[next].text, one.findings));
            ++next;
        }
        result.changed = true;
    }
    if (replacer)
        result.replaced = replacer->counts();
    result.texts.reserve(texts.size());
    for (ScanText &text : texts)
        result.texts.push_back(std::move(text.text));
    return result;
}

} // namespace bluepencil
