// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/exampleids.h"

#include "core/base/ids.h"
#include "core/dataset/clearing/reviewernames.h"

namespace bluepencil {

ExampleIds::ExampleIds(const PrivacyMethod &method)
    : m_key(method.key.isEmpty() ? PrivacyKey(ReviewerNames::newKey(systemRandom())) : method.key)
    , m_scope(method.rules.scope)
    , m_isOfMethod(!method.key.isEmpty())
{
}

void ExampleIds::useKey(const QByteArray &key)
{
    if (areKeyed() && !m_isOfMethod)
        m_key = PrivacyKey(key);
}

QString ExampleIds::idOf(const Feedback &feedback, const QString &externalId,
                         const QString &draftId, const QString &kind) const
{
    const QString &reviewer = feedback.decision.reviewer;
    if (!areKeyed())
        return sha256Hex({feedback.producer, externalId, reviewer, draftId, kind});
    return QString::fromLatin1(
        m_key.code({u"example", m_scope, feedback.producer, externalId, reviewer, draftId, kind})
            .toHex());
}

} // namespace bluepencil
