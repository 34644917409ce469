// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/reviewernames.h"

#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/tagmaker.h"

#include <QtEndian>

namespace bluepencil {

namespace {

ReviewerNames::Way wayOf(const PrivacyMethod &method)
{
    if (method.wayOf(PersonalDataType::Person) == PrivacyWay::Redact)
        return ReviewerNames::Way::Constant;
    return method.key.isEmpty() ? ReviewerNames::Way::OfBatch : ReviewerNames::Way::ByKey;
}

} // namespace

ReviewerNames::ReviewerNames(const PrivacyMethod &method)
    : m_method(method)
    , m_way(wayOf(method))
{
    if (m_way == Way::OfBatch)
        useKey(newKey(systemRandom()));
}

// Not as a person of the same name in a text has it: the two need not be one.
QString ReviewerNames::pseudonymOf(const QString &reviewer) const
{
    if (reviewer.isEmpty())
        return {};
    switch (m_way) {
    case Way::Constant:
        break;
    case Way::ByKey:
        return pseudonymTag(PersonalDataType::Person,
                            m_method.key.code({u"reviewer", m_method.rules.scope, reviewer}));
    case Way::OfBatch:
        return pseudonymTag(PersonalDataType::Person, m_ownKey.code({u"reviewer", reviewer}));
    }
    return placeholderOf(PersonalDataType::Person, {});
}

QStringList ReviewerNames::pseudonymsOf(const QStringList &reviewers) const
{
    QStringList all;
    for (const QString &reviewer : reviewers)
        all += pseudonymOf(reviewer);
    all.removeDuplicates();
    return all;
}

QString ReviewerNames::statement() const
{
    switch (m_way) {
    case Way::Constant:
        break;
    case Way::ByKey:
        return QStringLiteral("Reviewers have pseudonyms, the same in every batch of this key and"
                              " scope.");
    case Way::OfBatch:
        return QStringLiteral("Reviewers have pseudonyms, which batches of other settings do not"
                              " share.");
    }
    return QStringLiteral("Reviewers are not told apart.");
}

QByteArray ReviewerNames::newKey(const RandomSource &random)
{
    QByteArray key;
    while (key.size() < PrivacyKey::fewestBytes) {
        const quint64 bits = qToLittleEndian(random());
        key.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    return key;
}

} // namespace bluepencil
