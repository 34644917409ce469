// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil::test {

// A term that every draft gets wrong, planted into letters to customers, and what the house says.
struct PlantedTerm {
    QString wrong;
    QString right;
};

// Where a term stands in a draft that should have been another one. UTF-16 indices.
struct PlantedPlace {
    qsizetype start = 0;
    PlantedTerm term;
};

struct PlantedDraft {
    QString externalId;
    QString question;
    QString draft;
    QString final; // as the reviewer left it
    QString reviewer; // one of three
    std::vector<PlantedPlace> places; // also those that the reviewer overlooked
};

// Twenty terms.
[[nodiscard]] const std::vector<PlantedTerm> &plantedTerms();

// Letters of three to six sentences. Reviewers put the house's term in, overlook one in thirty, and
// change what has nothing to do with terms: figures, names, a greeting now like this and now like
// that, a sentence that only this letter needs. One of the terms is right after "bank" and stays
// there. The same for the same seed.
[[nodiscard]] std::vector<PlantedDraft> plantedDrafts(int count, quint64 seed);

} // namespace bluepencil::test
