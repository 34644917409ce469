// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurereviews.h"

#include <random>

namespace bluepencil::test {

namespace {

class Reviews {
public:
    Reviews(SqlReviewQueue &queue, quint64 seed)
        : m_queue(queue)
        , m_random(seed)
    {
    }

    Result<> add(int number)
    {
        const QString id = QStringLiteral("f-%1").arg(number);
        const QString draft = sentence(1 + pick(12));
        OrderedJson item = itemOf(id, draft);
        const bool twice = pick(5) == 0;
        if (twice)
            item["overlap"] = 2;
        BLUEPENCIL_TRY(review(item, decisionOn(id, draft, pick(3))));
        return twice ? review(item, decisionOn(id, draft, 3 + pick(2))) : Result<>();
    }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

    QString sentence(int length)
    {
        static const QStringList words
            = QStringLiteral("the order ships on 3 May and we are sorry for it").split(u' ');
        QStringList chosen;
        for (int i = 0; i < length; ++i)
            chosen += words[pick(static_cast<int>(words.size()))];
        return chosen.join(u' ');
    }

    Result<> review(const OrderedJson &item, const Decision &made)
    {
        const auto receipt = reviewOn(m_queue, FigureReviewsEnd, item, made);
        return receipt ? Result<>() : fail(receipt.error());
    }

    OrderedJson itemOf(const QString &id, const QString &draft)
    {
        OrderedJson item = plainItem(id, QStringLiteral("Where is it?"), draft);
        item.erase("draft");
        OrderedJson stored;
        stored["id"] = "d1";
        stored["text"] = toStdString(draft);
        if (pick(4) > 0)
            stored["model"] = "model-" + std::to_string(pick(3));
        if (pick(3) > 0)
            stored["prompt_version"] = "v" + std::to_string(pick(2));
        addUsage(stored);
        item["drafts"] = OrderedJson::array({stored});
        if (pick(5) == 0) {
            OrderedJson other {{"id", "d2"}, {"text", toStdString(draft)}, {"model", "model-4"}};
            addUsage(other);
            item["drafts"].push_back(other);
        }
        item["queue"] = pick(3) ? "orders" : "returns";
        if (pick(4) == 0)
            item["agreement"] = "adjudicate";
        item["subject_id"] = "person-" + std::to_string(pick(12));
        if (pick(3) > 0)
            item["task"] = pick(2) ? "reply" : "summary";
        if (pick(4) > 0)
            item["language"] = pick(2) ? "en" : "de";
        if (pick(3) > 0)
            item["attributes"] = attributes();
        return item;
    }

    // Tokens, times and cost as producers tell them, or not.
    void addUsage(OrderedJson &draft)
    {
        OrderedJson genAi;
        if (pick(4) > 0)
            genAi["gen_ai.usage.input_tokens"]
                = pick(8) ? OrderedJson(pick(900)) : OrderedJson(12.5 * pick(9));
        if (pick(4) > 0)
            genAi["gen_ai.usage.output_tokens"] = pick(300);
        if (pick(4) == 0)
            genAi["gen_ai.usage.cache_read.input_tokens"] = pick(500);
        if (pick(5) == 0)
            genAi["gen_ai.usage.cache_creation.input_tokens"] = pick(100);
        if (pick(3) == 0)
            genAi["gen_ai.client.operation.duration"] = pick(9000) / 7e3;
        else if (pick(4) > 0)
            draft["latency_ms"] = pick(20'000);
        if (pick(2) == 0)
            genAi["gen_ai.server.time_to_first_token"] = pick(3000) / 1e3;
        if (!genAi.empty())
            draft["gen_ai"] = genAi;
        const int said = pick(6);
        if (said < 2) {
            const double amount = pick(100'000) / (said == 0 ? 1e5 : 7e4);
            draft["cost"] = {{"amount", pick(3) ? OrderedJson(amount) : OrderedJson("0.25")},
                             {"currency", said == 0 ? "EUR" : "USD"}};
        }
    }

    OrderedJson attributes()
    {
        OrderedJson values;
        if (pick(4) > 0)
            values["region"] = pick(2) ? "EU" : "US";
        if (pick(2) > 0)
            values["tier"] = pick(3);
        if (pick(3) == 0)
            values["a/b"] = {{"vip", pick(2) == 0}, {"note", ""}};
        if (pick(8) == 0)
            values["mixed"] = pick(2) ? OrderedJson("text") : OrderedJson::array({1, 2});
        return values;
    }

    Decision decisionOn(const QString &id, const QString &draft, int reviewer)
    {
        static const QStringList reviewers {QStringLiteral("anna"), QStringLiteral("Björn"),
                                            QStringLiteral("chi"), QStringLiteral("dora"),
                                            QStringLiteral("emil")};
        static const QStringList codes {QStringLiteral("fact"), QStringLiteral("tone"),
                                        QStringLiteral("missing"), QStringLiteral("policy")};
        Decision made = decision(id, static_cast<Action>(std::min(3, pick(7) * 4 / 7)));
        made.reviewer = reviewers[reviewer];
        if (made.action == Action::Edit)
            made.finalText = pick(20) ? draft + u' ' + sentence(1 + pick(9)) : QStringLiteral(" ");
        else if (made.action == Action::Reject && pick(2))
            made.finalText = sentence(3 + pick(9));
        for (int label = pick(4); label > 0; --label) {
            made.labels.push_back({codes[pick(4)], static_cast<Severity>(pick(4)), {}});
        }
        if (pick(4) > 0)
            made.activeMs = pick(2) ? 1000 * (1 + pick(60)) : pick(500'000);
        if (pick(3) > 0)
            made.readMs = pick(4) ? 500 * pick(60) : pick(4'000'000);
        for (SuggestionCount &count : made.suggestions.kinds) {
            count.offered = pick(3) ? 0 : pick(9);
            count.taken = pick(count.offered + 1);
        }
        made.decidedAt = FigureReviewsStart + pick(40) * qint64 {86'400'000} - 60'000
            + pick(120'000) + (pick(2) ? pick(86'000'000) : 0);
        return made;
    }

    SqlReviewQueue &m_queue;
    std::mt19937_64 m_random;
};

} // namespace

Result<> addFigureReviews(SqlReviewQueue &queue, quint64 seed, int first, int count)
{
    Reviews reviews(queue, seed + static_cast<quint64>(first) * 1'000'003);
    for (int number = first; number < first + count; ++number)
        BLUEPENCIL_TRY(reviews.add(number));
    return {};
}

} // namespace bluepencil::test
