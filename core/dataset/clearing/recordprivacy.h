// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/clearing/clearedrecord.h"
#include "core/dataset/clearing/exampleids.h"
#include "core/dataset/clearing/reviewernames.h"
#include "core/dataset/selection/selection.h"
#include "core/privacy/replacing/clearedmemo.h"
#include "core/privacy/replacing/pseudonymiser.h"

#include <map>
#include <memory>

namespace bluepencil {

class Workspace;
struct ComposedText;

// What of a record can go out, without personal data. Nothing outlives a record: the numbers of
// placeholders begin anew with each.
class RecordPrivacy {
public:
    Q_DISABLE_COPY_MOVE(RecordPrivacy)

    // nullptr for "none". Errors as of privacyMethodOf().
    [[nodiscard]] static Result<std::unique_ptr<RecordPrivacy>> create(const ExportConfig &config);

    ~RecordPrivacy();

    // Keeps what was found out, and heeds what was found out before, in a file that belongs to the
    // workspace (core/privacy/replacing/clearedmemo.h) and is written when this one goes. The
    // workspace must outlive it. Without, it lasts as long as this one does. Before the first
    // record.
    void rememberIn(Workspace &workspace);

    // What stands for those who reviewed.
    [[nodiscard]] ReviewerNames &reviewers() { return m_reviewers; }

    // What examples go by.
    [[nodiscard]] ExampleIds &exampleIds() { return m_exampleIds; }

    // Whether either is made with a key of the batch's own.
    [[nodiscard]] bool needsKey() const;
    void useKey(const QByteArray &key);

    // What can be remembered of a record that was cleared; nothing: it must be cleared again.
    using Kept = std::optional<QByteArray>;

    // The item must be the one that the feedback's line holds.
    [[nodiscard]] ClearedMemo::Key keyOf(const Feedback &feedback, const Judged &judged);
    // True if it is known what clear() makes of the record, and that was done.
    [[nodiscard]] bool recall(const ClearedMemo::Key &key, Feedback &feedback, Judged &judged);
    // Replaces in the texts of both and computes edits, metrics and the places of labels anew where
    // something was replaced. A record that cannot be cleared gets the reason in
    // Judged::unresolved, and its texts stay. Any thread.
    [[nodiscard]] Kept clear(Feedback &feedback, Judged &judged) const;
    void remember(const ClearedMemo::Key &key, const Kept &kept);

    // Of many records, that all that can be remembered of them is.
    [[nodiscard]] bool isMarked(const QByteArray &name);
    void mark(const QByteArray &name);

    // There is a file, and nothing in it has to go for what is remembered next.
    [[nodiscard]] bool hasRoom() const { return m_memo->hasRoom(); }

    void keep() { m_memo->keep(); } // writes down what is remembered so far

    // Of a record that gave rows.
    void count(const Judged &judged);

    // Takes note of a row as it will be written. A sample of `sampledRows`, chosen by SHA-256 of
    // seed and example id, is looked at once all have been seen.
    void sample(const Candidate &row, const RowSource &source);

    // Looks at the sample: what the detectors still find in it is a refusal or, of tier C, a
    // figure. NotPermitted if a sampled row has a finding of tier A or B.
    [[nodiscard]] Result<> checkSample();
    // NotPermitted if what the manifest says of the batch has one; names the place.
    [[nodiscard]] Result<> checkManifest(const OrderedJson &manifest) const;

    // The manifest's member "privacy".
    [[nodiscard]] OrderedJson json() const;

    static constexpr std::size_t sampledRows = 300;

private:
    RecordPrivacy(Scanner scanner, PrivacyMethod method);

    struct Outcome {
        bool isChanged = false;
        std::optional<ClearedRecord> record; // how, where that can be kept
    };

    // Takes what was found in `pieces` out of the texts as well.
    [[nodiscard]] Outcome replaceIn(Feedback &feedback, Judged &judged,
                                    const std::vector<ComposedText> &pieces,
                                    ScanMemory &memory) const;
    // Adds what rows would make of the texts where personal data is in it. Says why it cannot be
    // read, or nothing.
    [[nodiscard]] QString addUnclear(const Feedback &feedback, const Judged &judged,
                                     std::vector<ComposedText> &pieces, ScanMemory &memory) const;

    struct Sampled {
        QString feedbackId;
        QByteArray line; // as it will be written, until it is looked at
        std::vector<ScanText> cells; // of a table, by their columns, instead of the line
        bool isSeen = false;
        qint64 strict = 0; // findings of tier A and B, and what cannot be read
        qint64 names = 0; // of tier C
        QString first; // type and place of the first that the detectors are sure of
    };

    void look(Sampled &sampled) const;
    void scan(Sampled &sampled) const;
    void drop(std::map<QString, Sampled>::iterator sampled);

    // Rows are held to be looked at later up to so many bytes; what is more is looked at at once.
    static constexpr qsizetype MostHeld = qsizetype {32} * 1024 * 1024;

    Scanner m_scanner;
    PrivacyMethod m_method;
    ReviewerNames m_reviewers;
    ExampleIds m_exampleIds;
    Pseudonymiser m_pseudonymiser;
    std::unique_ptr<ClearedMemo> m_memo;
    QByteArray m_input; // of the memo, for the record at hand
    std::map<QString, Sampled> m_sample; // by the digest that chose it
    qsizetype m_held = 0; // bytes of lines in it
    QMap<QString, qint64> m_replaced; // entities by type, each once a record
    qint64 m_records = 0;
    qint64 m_changed = 0;
    qint64 m_rows = 0;
};

// Its member "example_ids"; batches of older versions, whose ids were made without a key, have
// none.
inline constexpr const char *keyedExampleIds = "keyed";

// The manifest's member "privacy" where nothing was replaced.
[[nodiscard]] OrderedJson withoutPrivacyJson();

} // namespace bluepencil
