// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection/recordtexts.h"
#include "core/privacy/replacing/tagmaker.h"
#include "core/text/metrics.h"

#include <QByteArray>
#include <QByteArrayView>

namespace bluepencil {

// What became of a record from which personal data was taken, without a word of it: where something
// was replaced and by a tag of which kind and number, how often, and what the comparison of draft
// and final came to then. Played back on the record as it was it gives the same again.
struct ClearedRecord {
    // "[EMAIL_2]" is kind and number; number 0: "[EMAIL]". One with a part of a value in it, as
    // "[CARD ****1111]", is made anew: of what stands in its own place, or in that of the cut of
    // this number, counted from one through all texts and names. What took the place of a JSON
    // number has quotes, more of them inside strings that are JSON again.
    struct Tag {
        PersonalDataType type = PersonalDataType::Email;
        quint64 number = 0;
        int quotes = 0;
        bool isMade = false;

        bool operator==(const Tag &) const = default;
    };

    struct Cut {
        qsizetype start = 0; // code points, half open
        qsizetype end = 0;
        Tag tag;
    };

    struct Text {
        std::size_t number = 0; // in replacedTexts(), or of names in the order of addNames()
        std::vector<Cut> cuts;
    };

    enum class Compared {
        No, // what goes out is what was compared
        Texts,
        DraftAlone, // there is no final
        FinalAlone, // there is no draft
    };

    std::vector<Text> texts;
    std::vector<Text> names;
    QMap<QString, qint64> replaced;
    Compared compared = Compared::No;
    EditScript edits; // without the texts of their spans
    EditMetrics metrics;
};

// All that clearing the record depends on; where its hash is known, that stands for all but a
// senior's ruling. The item is the one that the feedback's line holds.
void appendRecord(QByteArray &bytes, const Feedback &feedback, const Judged &judged);

// False if a place got something else than one tag that is numbered or can be made anew.
[[nodiscard]] bool addTexts(ClearedRecord &record, const RecordTexts &texts,
                            const std::vector<QString *> &replaced, const Pseudonymised &made,
                            const TagMaker &maker);

[[nodiscard]] QByteArray packed(const ClearedRecord &record);
// False if it is no packed record, or none of these texts; both stay as they are then.
[[nodiscard]] bool playBack(QByteArrayView packed, Feedback &feedback, Judged &judged,
                            const TagMaker &maker);

// Whether both came to the same.
[[nodiscard]] bool areSame(Feedback &feedback, Judged &judged, Feedback &otherFeedback,
                           Judged &otherJudged);

// As it was computed when the decision was made, on what goes out; what was found goes into
// `record`.
void compareAnew(Feedback &feedback, const Judged &judged, ClearedRecord &record);

} // namespace bluepencil
