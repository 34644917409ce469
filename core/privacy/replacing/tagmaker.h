// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/replacing/privacymethod.h"

#include <QString>

namespace bluepencil {

// Values of one entity have one key: a phone number its digits, a name its words.
[[nodiscard]] QString entityKey(PersonalDataType type, const QString &value);

// "[EMAIL_bkdiapenfjmogclh]" of PrivacyKey::code().
[[nodiscard]] QString pseudonymTag(PersonalDataType type, const QByteArray &code);

// The tags that hang on the value that they stand for and on nothing else: those of every way but
// the numbered placeholder. A value.
class TagMaker {
public:
    // `subject` is whom the texts are about. The method must outlive it.
    TagMaker(const PrivacyMethod &method, QString subject)
        : m_method(method)
        , m_subject(std::move(subject))
    {
    }

    // Empty where a numbered placeholder takes its place: it is the way of the kind, or the value
    // is not written as its way needs it. `key` is that of whom it stands for.
    [[nodiscard]] QString tagOf(PersonalDataType type, const QString &key,
                                const QString &value) const;

    [[nodiscard]] QString tagOf(PersonalDataType type, const QString &value) const
    {
        return tagOf(type, entityKey(type, value), value);
    }

private:
    [[nodiscard]] QString keyed(PersonalDataType type, const QString &key) const;
    [[nodiscard]] std::optional<QString> shifted(const QString &date) const;

    const PrivacyMethod &m_method;
    QString m_subject;
};

} // namespace bluepencil
