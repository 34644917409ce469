// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/json.h"
#include "core/privacy/finding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace bluepencil {

// What takes the place of personal data of one kind. Every way writes a tag in square brackets with
// the kind in it, which the detectors pass over.
enum class PrivacyWay {
    Placeholder, // "placeholder": [EMAIL_1]; who is the same in a conversation stays the same
    Redact, // "redact": [EMAIL]
    Mask, // "mask": [CARD ****1111], [EMAIL j***@mail.example], [PERSON J***]
    Generalise, // "generalise": [BIRTH-DATE 1980], [IP 192.0.2.0/24], [ADDRESS SW1A]
    Decade, // "decade": [BIRTH-DATE 1980s]
    ShiftDates, // "shift-dates": [BIRTH-DATE ~1979-11-02]; by a key, one offset for each subject
    Keyed, // "keyed": [EMAIL_bkdiapenfjmogclh]; by a key, the same in every batch of a scope
};

[[nodiscard]] QString privacyWayName(PrivacyWay way);
[[nodiscard]] std::optional<PrivacyWay> privacyWayFromName(QStringView name);
[[nodiscard]] const std::vector<PrivacyWay> &allPrivacyWays();
// Whether there is such a way for the kind: a card cannot be generalised. Only a placeholder can
// stand for what could not be read.
[[nodiscard]] bool isWayFor(PersonalDataType type, PrivacyWay way);

// The ways of single kinds; the others go the way of the mode
// (core/privacy/replacing/pseudonymiser.h).
struct PrivacyRules {
    std::map<PersonalDataType, PrivacyWay> ways;
    // Names what pseudonyms and offsets are for. The same person is another one in another scope,
    // so that data of two scopes cannot be joined.
    QString scope;

    bool operator==(const PrivacyRules &) const = default;

    [[nodiscard]] bool isEmpty() const { return ways.empty(); }

    // True if every way of `part`, and its scope where it has one, is the same here.
    [[nodiscard]] bool hold(const PrivacyRules &part) const;
    [[nodiscard]] bool needKey() const;
};

// "card=mask". InvalidArgument says which kinds and ways there are.
[[nodiscard]] Result<> addRule(PrivacyRules &rules, const QString &rule);

// {"rules": {"card": "mask", …}, "scope": "study-7"}, the inside of a file of rules and what a
// recipe keeps. Sorted by name.
[[nodiscard]] OrderedJson toJson(const PrivacyRules &rules);
[[nodiscard]] Result<PrivacyRules> privacyRulesFromJson(const Json &json);
// NotFound, LimitExceeded or InvalidArgument with the file in `where`.
[[nodiscard]] Result<PrivacyRules> readPrivacyRules(const QString &path);

// A secret that pseudonyms and offsets are made with. It is kept in a file of its own, never with
// what it was used for: whoever has it can tell whether a pseudonym is of a given person.
class PrivacyKey {
public:
    static constexpr qsizetype fewestBytes = 32;
    static constexpr qsizetype mostBytes = 4096;

    PrivacyKey() = default;

    explicit PrivacyKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    // All of the file but the line's end behind it, and behind a text all white space. Refused in
    // words: a file that is missing, too short, too long, or open to others than its owner and its
    // group.
    [[nodiscard]] static Result<PrivacyKey> read(const QString &path);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    // HMAC-SHA-256 over the parts with a zero byte between.
    [[nodiscard]] QByteArray code(std::initializer_list<QStringView> parts) const;
    // Tells keys apart and says nothing of them: HMAC of a constant, in hexadecimal.
    [[nodiscard]] QString fingerprint() const;

private:
    QByteArray m_bytes;
};

// SHA-256 of toJson(), in hexadecimal.
[[nodiscard]] QString fingerprintOf(const PrivacyRules &rules);

} // namespace bluepencil
