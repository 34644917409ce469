// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/privacy/hits.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace bluepencil {

class KnownEntities;
struct Asked;
struct PreparedText;

// Why a text could not be read through. It is blocked then, never clean.
struct Unscannable {
    enum class Reason {
        TooLong,
        NotJson, // or JSON over a limit
        TooMany, // more findings than are worth telling apart
        Analyser, // the external analyser failed or took too long
    };

    Reason reason = Reason::TooLong;
    QString what; // plain English, without a final full stop
};

[[nodiscard]] QString reasonName(Unscannable::Reason reason);

template <typename T> using Scanned = tl::expected<T, Unscannable>;

// A shape that one tenant alone knows, such as the numbers of its claims.
struct TenantPattern {
    QString name; // becomes Finding::detail
    QString pattern; // RE2 syntax; linear whatever the text
    QStringList matching; // test strings: the pattern must be found in each; at least one
    QStringList other; // and in none of these
    Tier tier = Tier::B;
    // One of specialCategoryNames(): whatever it is found in is of that kind. It hides nothing
    // then, and is no finding.
    QString special = {};
};

// What is asked about each text beside the detectors: another program, or a test. Any thread.
class TextAnalyser {
public:
    TextAnalyser() = default;
    TextAnalyser(const TextAnalyser &) = delete;
    TextAnalyser &operator=(const TextAnalyser &) = delete;
    virtual ~TextAnalyser() = default;
    // Whoever cannot answer, or not in time, gives a reason: the text is blocked then.
    [[nodiscard]] virtual Scanned<std::vector<Finding>> analyse(const QString &text) const = 0;
};

struct ScanOptions {
    std::vector<TenantPattern> patterns;
    bool wereTried = false; // the patterns: they need no test strings
    // ISO 3166 codes: whose way of writing a phone number without its country is understood.
    QStringList regions {QStringLiteral("US"), QStringLiteral("GB"), QStringLiteral("DE"),
                         QStringLiteral("FR"), QStringLiteral("ES"), QStringLiteral("IT"),
                         QStringLiteral("IN"), QStringLiteral("BR"), QStringLiteral("AU")};
    std::shared_ptr<const TextAnalyser> analyser; // none: the detectors alone
    qsizetype mostBytes = limits::LineBytes; // of one text in UTF-8; a longer one is unscannable
};

// What the detectors and the analyser see in a text, whoever it is about.
struct Detected {
    Hits hits;
    std::vector<Finding> analysed;
};

// Finds personal data in one text. Built once; then const and safe to use from several threads.
// Hidden characters, other scripts' digits and full-width letters hide nothing: the text is
// normalised first and offsets are counted in what was given. A lone surrogate reads as U+FFFD.
// Time is linear in the text.
class Scanner {
public:
    // Fails if a tenant's pattern is no pattern, can match nothing, or does not do with its test
    // strings what it should (the error's `where` names it), or if the tables of phone numbers
    // cannot be loaded: a scanner that overlooks a kind is none.
    [[nodiscard]] static Result<Scanner> create(ScanOptions options = {});

    Scanner(Scanner &&) noexcept;
    Scanner &operator=(Scanner &&) noexcept;
    ~Scanner();

    // Disjoint, in order. `known` are the people the rest of the conversation tells of.
    [[nodiscard]] Scanned<std::vector<Finding>> scan(const QString &text) const;
    [[nodiscard]] Scanned<std::vector<Finding>> scan(const QString &text,
                                                     const KnownEntities &known) const;

    // For whoever scans a conversation: a text read before, and what the one in front of it asked.
    [[nodiscard]] Scanned<std::vector<Finding>>
    scan(const PreparedText &text, const KnownEntities &known, const Asked &asked) const;

    // The same in two steps: the first is the longer one, and does not depend on who is known.
    [[nodiscard]] Scanned<Detected> detect(const PreparedText &text, const Asked &asked) const;
    [[nodiscard]] Scanned<std::vector<Finding>>
    completed(const PreparedText &text, const Detected &detected, const KnownEntities &known) const;

    [[nodiscard]] const ScanOptions &options() const;

private:
    struct Private;
    explicit Scanner(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// Name and version of the detectors, for whoever must be able to say what found something.
[[nodiscard]] QString detectorsName();

} // namespace bluepencil
