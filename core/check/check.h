// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

// Automatic checks on a draft. A finding speaks in codes and values; the words for a person are the
// window's.
namespace bluepencil {

enum class CheckSeverity {
    Passed, // a quiet line
    Note, // worth a table, not a glance
    Warning, // somebody should look
    Error // contradicts what the draft must respect
};

// A place in the item that a figure of the draft may have come from.
struct CheckCandidate {
    enum class Source { Item, Message, Reference, Fact, Guideline };

    Source source = Source::Item;
    int index = -1; // of the message, reference or fact
    qsizetype start = 0; // code points in the text named by `source`; 0, 0 in facts and titles
    qsizetype end = 0;
    QString text; // as written there
    QString name; // of the fact; title of the reference; name of who wrote the message
    std::optional<double> deviation; // (draft - candidate) / candidate

    bool operator==(const CheckCandidate &) const = default;
};

struct CheckFinding {
    QString check; // Check::name(): "figures", "names", "hidden-characters" …
    QString code; // see the checks' headers
    CheckSeverity severity = CheckSeverity::Passed;
    qsizetype start = 0; // code points in the draft; start == end: about the draft as a whole
    qsizetype end = 0;
    QMap<QString, QString> values; // `text`: the span as written; numbers in plain ASCII decimals
    std::vector<CheckCandidate> candidates; // nearest first

    [[nodiscard]] bool needsLook() const { return severity >= CheckSeverity::Warning; }
};

// Thread-confined and without state: one object may serve many items.
class Check {
public:
    Check() = default;
    Q_DISABLE_COPY_MOVE(Check)
    virtual ~Check() = default;

    [[nodiscard]] virtual QString name() const = 0;
    // Findings in the order of the draft. `draft` may differ from the item's: checks follow what a
    // person types.
    [[nodiscard]] virtual std::vector<CheckFinding> run(const Item &item,
                                                        const QString &draft) const = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Check>> allChecks();
[[nodiscard]] std::vector<CheckFinding> runAllChecks(const Item &item, const QString &draft);

// The findings that need a look in the order in which a person visits them: the worst first, then
// by place. Of an address or number that two checks found, only the one that calls it personal
// data.
[[nodiscard]] std::vector<CheckFinding> stopsOf(const std::vector<CheckFinding> &findings);

[[nodiscard]] QString severityName(CheckSeverity severity);
[[nodiscard]] QString sourceName(CheckCandidate::Source source);

} // namespace bluepencil
