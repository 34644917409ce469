// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurecalls.h"

#include <random>

namespace bluepencil::test {

namespace {

constexpr qint64 dayMs = 86'400'000;

class Calls {
public:
    explicit Calls(quint64 seed)
        : m_random(seed)
    {
    }

    ModelCall next(int number)
    {
        ModelCall call;
        call.callId = QStringLiteral("c-%1").arg(number);
        call.at = FigureCallsStart + pick(static_cast<int>(FigureCallsDays)) * dayMs
            + pick(static_cast<int>(dayMs));
        call.model = QStringLiteral("model-%1").arg(pick(4));
        call.operation = pick(5) ? QStringLiteral("chat") : QStringLiteral("embeddings");
        if (pick(3))
            call.task = pick(2) ? QStringLiteral("refund") : QStringLiteral("größer");
        if (pick(4))
            call.inputTokens = pick(3000);
        if (pick(4))
            call.outputTokens = pick(500);
        if (pick(2))
            call.cachedTokens = pick(2) * pick(100);
        if (pick(5)) // thousandths, and what is none
            call.latencyMs = pick(3) ? pick(4'000'000) / 1000.0 : pick(1'000'000) / 7.0;
        if (pick(3))
            call.ttftMs = pick(900);
        if (pick(9) == 0)
            call.errorType = pick(2) ? QStringLiteral("timeout") : QString::number(500 + pick(4));
        if (pick(2)) {
            call.costNanos = pick(1'000'000'000);
            call.currency = pick(3) ? QStringLiteral("EUR") : QStringLiteral("USD");
        }
        return call;
    }

    QString producer() { return QStringLiteral("shop-%1").arg(pick(3)); }

    // Some by a clock that is a little behind.
    UtcMs told(int number) { return FigureCallsStart + number * qint64 {1000} - pick(3) * 5000; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

    std::mt19937_64 m_random;
};

} // namespace

Result<> addFigureCalls(Database &database, quint64 seed, int first, int count)
{
    Calls calls(seed);
    for (int number = 0; number < first + count; ++number) {
        const ModelCall call = calls.next(number);
        const QString producer = calls.producer();
        const UtcMs told = calls.told(number);
        if (number < first)
            continue;
        const auto stored = storeCalls(database, producer, {call}, told);
        if (!stored)
            return fail(stored.error());
    }
    return {};
}

} // namespace bluepencil::test
