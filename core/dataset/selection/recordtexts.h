// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/examples.h"
#include "core/privacy/replacing/pseudonymiser.h"

#include <QHash>

#include <vector>

namespace bluepencil {

// Texts of a record that are looked at together, with the place that each is to be put back to.
class RecordTexts {
public:
    // To be replaced where it stands, which is borrowed.
    void replace(const QString &pointer, QString &text);

    // Read for what it says of the people in the others.
    void read(const QString &pointer, const QString &text);
    void read(const QString &pointer, const Json &json, int depth = 0);

    // A name that stays in the record and is shown as what it becomes.
    void show(const QString &pointer, const QString &name);

    [[nodiscard]] const std::vector<ScanText> &texts() const { return m_texts; }

    // Where each of texts() is put back to; nullptr: it is read alone.
    [[nodiscard]] const std::vector<QString *> &targets() const { return m_targets; }

    // Whether a text that is JSON would be none any more, for two of its members would have one
    // name.
    [[nodiscard]] bool breaks(const Pseudonymised &made) const;
    void putBack(const Pseudonymised &made) const;
    // Names that must not go out, and what does instead.
    [[nodiscard]] QHash<QString, QString> shown(const Pseudonymised &made) const;

    // The places in texts() of the names, in their order.
    [[nodiscard]] const std::vector<std::size_t> &names() const { return m_names; }

    [[nodiscard]] const OffsetMap *places(const Pseudonymised &made, const QString &text) const;

private:
    std::vector<QString *> m_targets;
    std::vector<ScanText> m_texts;
    std::vector<std::size_t> m_names;
    QSet<QString> m_known; // names
};

// In the order in which a reader meets them: so are entities numbered.
void addTexts(RecordTexts &texts, Feedback &feedback, Judged &judged);
// Ids and names that stand beside rows.
void addNames(RecordTexts &texts, const Feedback &feedback, const Judged &judged);

// The texts that are replaced where they stand, in an order of their own.
[[nodiscard]] std::vector<QString *> replacedTexts(Feedback &feedback, Judged &judged);

// Puts labels where the stretches that they are of went; nullptr: that text is none of the record's
// or stayed.
void moveLabels(std::vector<Label> &labels, const OffsetMap *draft, const OffsetMap *answer);

} // namespace bluepencil
