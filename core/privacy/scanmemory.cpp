// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/scanmemory.h"

#include "core/privacy/names/listednames.h"
#include "core/privacy/names/namesources.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool asksTheSame(const Asked &a, const Asked &b)
{
    return a.texts == b.texts
        && std::ranges::equal(a.cues, b.cues, [](const CueMatch &one, const CueMatch &other) {
               return one.cue == other.cue && one.isWeak == other.isWeak
                   && std::string_view(one.detail) == other.detail;
           });
}

} // namespace

const QStringList &ScanMemory::Text::names(bool isNameAsked)
{
    std::optional<QStringList> &names = m_names[isNameAsked ? 1 : 0];
    if (!names)
        names = gatherNames(m_prepared, isNameAsked);
    return *names;
}

const std::vector<std::string> &ScanMemory::Text::listedNames()
{
    if (!m_listed)
        m_listed = gatherListedNames(m_prepared);
    return *m_listed;
}

const Scanned<Detected> &ScanMemory::Text::detected(const Scanner &scanner, const Asked &asked)
{
    for (const auto &[question, detected] : m_detected) {
        if (asksTheSame(question, asked))
            return detected;
    }
    return m_detected.emplace_back(asked, scanner.detect(m_prepared, asked)).second;
}

ScanMemory::Text &ScanMemory::of(const QString &text)
{
    std::unique_ptr<Text> &known = m_texts[text];
    if (!known)
        known = std::make_unique<Text>(text);
    return *known;
}

} // namespace bluepencil
