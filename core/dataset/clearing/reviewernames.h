// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/privacy/replacing/privacymethod.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bluepencil {

// What stands for reviewers where a batch is not to name them. Numbers would hang on the order of
// the rows, and a digest without a secret can be tried with the list of a staff: every pseudonym is
// made with a key, that of the method or one that the workspace keeps with the batch.
class ReviewerNames {
public:
    enum class Way {
        Constant, // "[PERSON]": who is who is gone
        ByKey, // "[PERSON_bkdiapenfjmogclh]", the same in every batch of the method's key and scope
        OfBatch, // the same by the batch's own key
    };

    // Reviewers go the way of persons. The method must outlive it. Until useKey() pseudonyms of a
    // batch are made with a key that nobody has.
    explicit ReviewerNames(const PrivacyMethod &method);

    [[nodiscard]] Way way() const { return m_way; }

    void useKey(QByteArray key) { m_ownKey = PrivacyKey(std::move(key)); }

    [[nodiscard]] QString pseudonymOf(const QString &reviewer) const; // of nobody: nothing
    [[nodiscard]] QStringList pseudonymsOf(const QStringList &reviewers) const; // each once

    // In words, for those who get the batch.
    [[nodiscard]] QString statement() const;

    [[nodiscard]] static QByteArray newKey(const RandomSource &random);

private:
    const PrivacyMethod &m_method;
    Way m_way;
    PrivacyKey m_ownKey;
};

} // namespace bluepencil
