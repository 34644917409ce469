// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/replacing/privacymethod.h"
#include "core/privacy/scanner.h"

#include <QByteArray>
#include <QString>

#include <vector>

// Whole items: who is known from one of their texts is found in all of them.
namespace bluepencil {

class ScanMemory;

// One text of a conversation, and where it stands.
struct ScanText {
    QString pointer; // RFC 6901, "/messages/0/content"
    QString text;
    bool isName = false; // the name of a JSON member; `pointer` is the member's
    bool isNumber = false; // a JSON number; a finding in it is of all of it

    bool operator==(const ScanText &) const = default;
};

struct TextFindings {
    ScanText where;
    std::vector<Finding> findings; // disjoint, in order; never empty
};

// The texts of one conversation. The names of the fields they stand in count, too: a "name", a
// "phone" or a "policy_number" says what its value is. Names of people are gathered from fields,
// salutations, signatures and introductions, then looked for in every text; so is every number that
// the detectors are sure of (tiers A and B) where it stands in one of them. Of a text that is a
// JSON object or list (a draft by a schema) the strings and numbers are texts of their own, as they
// read without escapes; a finding lies within one of them. Texts with findings, in order.
[[nodiscard]] Scanned<std::vector<TextFindings>> scanTexts(const Scanner &scanner,
                                                           const std::vector<ScanText> &texts);

// The same, for whoever looks at texts of one conversation again.
[[nodiscard]] Scanned<std::vector<TextFindings>>
scanTexts(const Scanner &scanner, const std::vector<ScanText> &texts, ScanMemory &memory);

// Every string of a JSON text, with the names of its members and its whole numbers, as scanTexts().
// A lone surrogate in an escape is read as U+FFFD.
[[nodiscard]] Scanned<std::vector<TextFindings>> scanJson(const Scanner &scanner,
                                                          QByteArrayView json);

// `text` with "[EMAIL]", "[PERSON]" … in the place of what was found. What is a JSON object or list
// stays one: a number in which something was found becomes a string.
[[nodiscard]] QString redactedText(const QString &text, const std::vector<Finding> &findings);

// The JSON text with its strings redacted, or replaced as `method` says; all else stays to the
// byte. A number in which something was found becomes a string. What comes out holds nothing of
// tier A or B. Dates are shifted for the "subject_id" of an object, else for its "conversation_id"
// or its "external_id", else for the line alone.
[[nodiscard]] Scanned<QByteArray> redactedJson(const Scanner &scanner, QByteArrayView json,
                                               const PrivacyMethod &method = {PrivacyMode::Redact});

} // namespace bluepencil
