// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clearedrecords.h"

#include "core/store/intactfeedback.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

namespace bluepencil::test {

void forEachRecord(Workspace &workspace, const ExportConfig &config, const LookAtRecord &look)
{
    auto privacy = RecordPrivacy::create(config);
    QVERIFY2(privacy, words(privacy));
    (*privacy)->rememberIn(workspace);
    const auto visit = [&](Feedback &feedback, Result<Item> &item) -> Result<> {
        if (!item)
            return fail(item.error());
        Judged judged;
        judged.feedback = &feedback;
        judged.item = *item;
        judged.draftIndex = 0;
        judged.draft = item->drafts[0].text;
        judged.answer = feedback.decision.finalText.value_or(QString());
        judged.prompt = promptOf(*item);
        look(**privacy, feedback, judged);
        return {};
    };
    const auto done
        = forEachIntactReview(workspace.database(), {}, visit, 0, [](const QString &) {}, {});
    QVERIFY2(done, words(done));
}

QStringList clearedRecords(Workspace &workspace, const ExportConfig &config)
{
    QStringList known;
    forEachRecord(workspace, config,
                  [&](RecordPrivacy &privacy, Feedback &feedback, Judged &judged) {
                      const ClearedMemo::Key key = privacy.keyOf(feedback, judged);
                      const QString id = feedback.decision.externalId;
                      if (privacy.recall(key, feedback, judged))
                          known += id;
                  });
    return known;
}

} // namespace bluepencil::test
