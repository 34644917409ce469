// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts with a zero byte between them: whatever they are, the edits make the one of the other,
// are in order, come through JSON, and the figures are numbers.
#include "core/model/canonicaltext.h"
#include "core/text/hunks/editscript.h"
#include "core/text/metrics.h"
#include "core/text/textjson.h"
#include "tests/fuzz/fuzztools.h"

#include <cmath>

using namespace bluepencil;
using fuzz::demand;

namespace {

void checkOrder(const EditScript &edits)
{
    qsizetype draft = -1;
    qsizetype final = -1;
    for (const Edit &edit : edits) {
        demand(edit.draft.start > draft && edit.final.start > final,
               "edits neither touch nor cross");
        demand(edit.draft.end >= edit.draft.start && edit.final.end >= edit.final.start,
               "spans do not run backwards");
        demand(edit.draft.text != edit.final.text, "an edit changes something");
        demand(!edit.kind.isEmpty(), "an edit has a kind");
        draft = edit.draft.end;
        final = edit.final.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype middle = bytes.indexOf('\0');
    const QString draft = canonicalText(QString::fromUtf8(bytes.left(middle)));
    const QString final
        = middle < 0 ? QString() : canonicalText(QString::fromUtf8(bytes.mid(middle + 1)));
    const EditScript edits = diff(draft, final);
    demand(applyEdits(draft, edits) == final, "the edits give the final");
    demand(edits.empty() == (draft == final), "no edits exactly where nothing changed");
    checkOrder(edits);
    demand(diff(draft, final) == edits, "the same texts have the same edits");
    const Result<EditScript> again = editScriptFromJson(toJson(edits));
    demand(again && *again == edits, "edits come through JSON");
    const EditMetrics metrics = editMetrics(draft, final, edits);
    demand(!metrics.hter || (std::isfinite(*metrics.hter) && *metrics.hter >= 0),
           "HTER is a number or absent");
    demand(metrics.charSimilarity >= 0 && metrics.charSimilarity <= 1,
           "similarity lies between 0 and 1");
    // A word may lie in two edits.
    const auto more = qsizetype(edits.size());
    demand(metrics.wordsInserted <= metrics.wordsFinal + more
               && metrics.wordsDeleted <= metrics.wordsDraft + more,
           "no more words changed than there are");
    return 0;
}
