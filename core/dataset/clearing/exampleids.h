// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feedback.h"
#include "core/privacy/replacing/privacymethod.h"

#include <QByteArray>
#include <QString>

namespace bluepencil {

// What examples go by: the order of the rows in every file, and in sidecars a name. Each is a
// digest of (producer, external_id, reviewer, draft_id, kind), which can be guessed. Where a batch
// is to tell of nobody it is made with a key, or whoever has lists of cases and of the staff could
// try them.
class ExampleIds {
public:
    // SHA-256, joined by U+001F: where texts go out as they are, and in batches of versions that
    // knew no other way.
    ExampleIds() = default;

    // HMAC-SHA-256 by the key of the method. Where it has none, by the batch's own, and until
    // useKey() by one that nobody has.
    explicit ExampleIds(const PrivacyMethod &method);

    // Of the batch; nothing is changed where the method has its own.
    void useKey(const QByteArray &key);

    [[nodiscard]] bool areKeyed() const { return !m_key.isEmpty(); }

    // `kind` is partName().
    [[nodiscard]] QString idOf(const Feedback &feedback, const QString &externalId,
                               const QString &draftId, const QString &kind) const;

private:
    PrivacyKey m_key; // empty: none is needed
    QString m_scope;
    bool m_isOfMethod = false;
};

} // namespace bluepencil
