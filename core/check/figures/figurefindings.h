// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/figures/derivation.h"
#include "core/check/figures/factmentions.h"
#include "core/check/figures/figuresources.h"

#include <optional>
#include <vector>

namespace bluepencil {

// One run of the figure check.
class FigureFindings {
public:
    FigureFindings(const Item &item, const QString &draft);

    [[nodiscard]] std::vector<CheckFinding> take();

private:
    struct FactState {
        bool comparable = false; // its value holds figures
        std::vector<int> exact; // figures of the draft with its value
        bool judged = false; // a finding about it exists
    };

    // A draft figure against one fact: nullopt if they cannot be compared.
    [[nodiscard]] std::optional<double> deviation(const FigureReading &reading,
                                                  std::size_t fact) const;
    [[nodiscard]] bool hasValue(std::size_t fact, const FigureReading &reading) const;
    [[nodiscard]] double tolerance(std::size_t fact) const;
    [[nodiscard]] bool isWithin(double deviation, std::size_t fact) const;

    void completeDates();
    void findExactFacts();
    void judgeFigure(std::size_t figure);
    [[nodiscard]] bool judgeAgainstFacts(std::size_t figure);
    [[nodiscard]] bool isRoundedWithin(std::size_t figure) const;
    [[nodiscard]] bool judgeUnsupported(std::size_t figure,
                                        const std::vector<FactMentions::Mention> &mentions);
    [[nodiscard]] bool judgeElsewhere(std::size_t figure,
                                      const std::vector<FactMentions::Mention> &mentions);
    [[nodiscard]] bool isStatedInSentence(std::size_t fact, std::size_t figure) const;
    [[nodiscard]] bool isOfOtherNature(const FigureReading &reading, std::size_t fact,
                                       double off) const;
    void judgeBySupport(std::size_t figure);
    void judgeMissing(std::size_t figure);
    void joinRanges();
    void addFacts();
    void addDerived(const Derivation &derivation, std::size_t figure);

    CheckFinding &add(const char *code, CheckSeverity severity, std::size_t figure);
    void addFactValues(CheckFinding *finding, std::size_t fact, std::optional<double> off) const;
    [[nodiscard]] CheckCandidate candidateOf(std::size_t fact) const;

    const Item &m_item;
    const QString &m_draft;
    FigureSources m_sources;
    std::vector<Figure> m_figures;
    std::vector<QString> m_texts; // of the figures, as written
    std::vector<FigureSources::Support> m_supports;
    FactMentions m_mentions;
    std::optional<Derivations> m_derivations;
    std::vector<FactState> m_facts;
    std::vector<bool> m_isFactValue; // by figure of the draft
    int m_derivationBudget = 200; // figures for which derivations are looked for
    int m_mentionBudget = 2000; // figures whose surroundings are read
    std::vector<CheckFinding> m_findings;
};

} // namespace bluepencil
