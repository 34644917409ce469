// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/preparedselection.h"

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/preparation/splittexts.h"

#include <functional>

namespace bluepencil {

namespace {

// What the batches before this one hold, so that no duplicate of it comes in anew.
Result<> lookAtEarlier(Database &database, const ExportConfig &config, RecordPrivacy *privacy,
                       Preparation &preparation, const std::stop_token &stop)
{
    auto held = heldUpTo(database, config.preparation.sinceBatch);
    if (!held)
        return fail(held.error());
    if (held->isEmpty())
        return {};
    ExportConfig everything = config;
    everything.filter = {};
    everything.preparation.history = History::Train; // where there is some among them
    SplitAssigner splits(config.split, config.salt);
    Selection earlier(database, everything, splits);
    earlier.restrictTo(*held, *held);
    earlier.replaceBy(privacy);
    return earlier.lookAtAll(
        [&preparation](const Feedback &feedback, const Judged &judged, Split) {
            return preparation.addEarlier(feedback, judged);
        },
        stop);
}

// What batches by the same salt hold, whatever this one is made since.
Result<> lookAtGiven(Database &database, const ExportConfig &config, RecordPrivacy *privacy,
                     const std::function<Result<>(const Judged &, Split)> &look,
                     const std::stop_token &stop)
{
    GivenRecords given;
    BLUEPENCIL_TRY(given.load(database, config.salt));
    if (given.isEmpty())
        return {};
    ExportConfig everything = config;
    everything.filter = {};
    everything.preparation = {};
    everything.keepRubberStamps = everything.keepCosmeticPairs = true;
    everything.keepPolicyRefusals = everything.keepUnknownFigures = true;
    everything.keepSpecialCategories = everything.keepInstructions = true;
    everything.preparation.history = History::Train; // where there is some among them
    SplitAssigner splits(config.split, config.salt);
    Selection earlier(database, everything, splits);
    earlier.takeOnly([&given](const QString &feedbackId) { return given.contains(feedbackId); });
    earlier.replaceBy(privacy);
    return earlier.lookAtAll([&look](const Feedback &, const Judged &judged,
                                     Split split) { return look(judged, split); },
                             stop);
}

// The texts of the batch, where no preparation looks at them. Groups are dealt aside: what gives no
// row has no place yet.
Result<> lookAside(Database &database, const ExportConfig &config, RecordPrivacy *privacy,
                   SplitTexts &texts, const std::stop_token &stop)
{
    SplitAssigner splits(config.split, config.salt);
    Selection look(database, config, splits);
    look.replaceBy(privacy);
    return look.lookAtAll(
        [&texts](const Feedback &, const Judged &judged, Split split) -> Result<> {
            texts.add(judged, split);
            return {};
        },
        stop);
}

} // namespace

Result<> prepareSelection(Database &database, const ExportConfig &config, RecordPrivacy *privacy,
                          Selection &selection, Preparation &preparation, SplitTexts &texts,
                          const QString &folder, const std::stop_token &stop)
{
    const bool isPrepared = config.preparation.needsEverything();
    if (isPrepared) {
        BLUEPENCIL_TRY(preparation.start(folder));
        if (!config.preparation.sinceBatch.isEmpty()
            && config.preparation.deduplicate != Deduplicate::None)
            BLUEPENCIL_TRY(lookAtEarlier(database, config, privacy, preparation, stop));
        // Once for both.
        BLUEPENCIL_TRY(selection.lookAtAll(
            [&](const Feedback &feedback, const Judged &judged, Split split) {
                if (config.split)
                    texts.add(judged, split, feedback.feedbackId);
                return preparation.add(feedback, judged, split);
            },
            stop));
    } else if (config.split) {
        BLUEPENCIL_TRY(lookAside(database, config, privacy, texts, stop));
    }
    if (config.split) {
        BLUEPENCIL_TRY(lookAtGiven(
            database, config, privacy,
            [&](const Judged &judged, Split split) {
                texts.addEarlier(judged, split);
                return preparation.addGiven(judged, split);
            },
            stop));
    }
    if (isPrepared) {
        BLUEPENCIL_TRY(preparation.finish(stop));
        selection.leaveOutBy(&preparation);
    }
    if (config.split) {
        texts.finish([&preparation](const QString &feedbackId) {
            return !preparation.reasonFor(feedbackId).isEmpty();
        });
        selection.keepApartBy(&texts);
    }
    return {};
}

} // namespace bluepencil
