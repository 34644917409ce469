// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

enum class Role { System, User, Assistant, Tool };

struct Message {
    Role role = Role::User;
    QString content;
    QString name;
    std::optional<UtcMs> createdAt;
};

struct Cost {
    QString amount; // decimal as written
    QString currency; // ISO 4217
};

// The model's text, never anything else.
struct Draft {
    QString id;
    QString text;
    QString model; // drafts[].model, else gen_ai.response.model, else gen_ai.request.model, else
                   // "unknown"
    QString promptVersion;
    Json genAi; // attributes in OpenTelemetry's names; null if none
    std::optional<Cost> cost;
    std::optional<double> latencyMs;
};

struct Reference {
    QString title;
    QString uri;
    QString text;
};

// A key figure that the draft must respect.
struct Fact {
    QString name;
    QString value; // as written; a JSON number or boolean by its own spelling
    QString unit;
    QString period;
    std::optional<double> tolerance; // share of the value, .05 = 5 %
};

struct Guideline {
    QString id;
    QString version;
    QString text; // given in the item itself where id is empty
    Json voice; // what parseBrandVoice() reads; null if none
};

struct Usage {
    bool stated = false; // the producer said it
    bool service = true;
    bool training = true;
    QString basis;
    QString retentionClass;
};

enum class Agreement { First, Adjudicate };

// What is reviewed. Texts are in canonical form; times are UTC milliseconds.
struct Item {
    QString externalId; // unique per producer
    int revision = 1;
    QString queue = QStringLiteral("default");
    QString title; // shown in the list; may be empty
    QString task;
    QString category;
    QString language; // BCP 47; may be empty
    QString conversationId;
    QString subjectId; // the person the data is about
    std::vector<Message> messages;
    std::vector<Draft> drafts; // empty only in history lines
    Json outputSchema; // null unless the draft is JSON by this schema
    std::vector<Reference> references;
    std::vector<Fact> facts;
    Guideline guideline;
    int priority = 50; // 0 to 100, higher is more urgent
    std::optional<UtcMs> dueAt;
    std::optional<UtcMs> expiresAt;
    std::optional<int> overlap; // absent: the queue's
    std::optional<Agreement> agreement;
    QStringList requiredSkills;
    Usage usage;
    Json attributes; // object or null
    QString link;
    Json metadata; // any JSON, handed back with the outcome
    std::optional<QString> finalText; // history lines only: the answer a human gave
    std::optional<UtcMs> decidedAt; // history lines only

    QByteArray line; // as received, byte for byte

    [[nodiscard]] const Draft *draft(const QString &id) const; // nullptr if there is none

    [[nodiscard]] bool isHistory() const { return finalText.has_value(); }
};

// Parses and validates one line against the limits. The error names the field as an RFC 6901
// pointer in `where`. History lines (`final_text`, draft optional) only where `allowHistory`.
[[nodiscard]] Result<Item> parseItem(const QByteArray &line, bool allowHistory = false);

[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QString agreementName(Agreement agreement);

// The value at an RFC 6901 pointer as text (strings plain, others as JSON); nullopt if absent.
[[nodiscard]] std::optional<QString> valueAt(const Json &json, const QString &pointer);

} // namespace bluepencil
