// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomreviews.h"

#include <random>

namespace bluepencil::test {

Result<> addRandomReviews(ReviewedWorkspace &store, quint64 seed, int count)
{
    std::mt19937_64 random(seed);
    const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<quint64>(below));
    };
    const QStringList words
        = QStringLiteral("the order ships on 3 May and we are sorry for it").split(u' ');
    const QStringList codes {QStringLiteral("fact"), QStringLiteral("tone"),
                             QStringLiteral("missing")};
    const auto sentence = [&](int length) {
        QStringList chosen;
        for (int i = 0; i < length; ++i)
            chosen += words[pick(static_cast<int>(words.size()))];
        return chosen.join(u' ');
    };
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        const QString draft = sentence(1 + pick(12));
        OrderedJson item = plainItem(id, QStringLiteral("Where is it?"), draft);
        if (pick(3) > 0)
            item["task"] = pick(2) ? "reply" : "summary";
        item["language"] = pick(2) ? "en" : "de";
        if (pick(3) > 0)
            item["attributes"] = {{"region", pick(2) ? "EU" : "US"}, {"tier", pick(3)}};
        const Action action = static_cast<Action>(std::min(3, pick(6) * 4 / 6));
        Decision made = decision(id, action);
        made.reviewer = pick(2) ? QStringLiteral("anna") : QStringLiteral("Björn");
        if (action == Action::Edit)
            made.finalText = pick(20) ? draft + u' ' + sentence(1 + pick(9)) : QStringLiteral(" ");
        else if (action == Action::Reject && pick(2))
            made.finalText = sentence(3 + pick(9));
        for (int label = pick(3); label > 0; --label)
            made.labels.push_back({codes[pick(3)], Severity::Major, {}});
        if (pick(4) > 0)
            made.activeMs = pick(2) ? 1000 * (1 + pick(60)) : pick(500'000);
        // From a minute before a day, month and ISO week end in Berlin to days after it.
        made.decidedAt = fromRfc3339(u"2026-12-31T22:59:00Z").value() + pick(2) * qint64 {60'000}
            + pick(9) * qint64 {86'400'000};
        BLUEPENCIL_TRY(store.review(item, made));
    }
    return {};
}

} // namespace bluepencil::test
