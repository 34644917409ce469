// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/queue/remote/httpexchange.h"

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <optional>

namespace bluepencil {

struct CallRules {
    qint64 overallMs = 10'000; // a call ends by then, all attempts and pauses included
    qint64 attemptMs = 8000; // one attempt
    qint64 backoffMs = 500; // the first pause is at most this, each further one at most twice that
    qint64 backoffMostMs = 60'000;
    int opensAfter = 5; // failures in a row
    qint64 probeFirstMs = 2000; // from opening to the first probe; doubles
    qint64 probeMostMs = 30'000;
    qint64 probeTimeoutMs = 2000;
};

// Percent-encoded, as a part of a path or the value of a parameter.
[[nodiscard]] QByteArray urlPart(const QString &text);

// Waits so many milliseconds; false if it was interrupted.
using Pause = std::function<bool(qint64 ms)>;

// A pause that another thread can end, for good.
class InterruptiblePause {
public:
    [[nodiscard]] bool operator()(qint64 ms);
    void interrupt(); // from any thread

private:
    QMutex m_mutex;
    QWaitCondition m_condition;
    bool m_interrupted = false;
};

// What a call to the gateway goes through: attempts with full-jitter exponential backoff (M.
// Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015) where trying again may
// help (no connection, 429, 502 to 504), the server's Retry-After, one deadline over all of it, and
// a circuit breaker (M. Nygard, "Release It!", 2007): after failures in a row calls fail at once,
// and from time to time one asks briefly whether the server is back. So nobody waits for a server
// that is away.
//
// Thread: that of its transport.
class HttpCaller {
public:
    // Safe: the request may be made again whatever became of it. Once: only if it certainly did not
    // arrive, or was turned away.
    enum class Repeat { Safe, Once };

    // References must outlive the caller.
    HttpCaller(HttpTransport &transport, const Clock &clock, RandomSource random, Pause pause,
               CallRules rules = {});
    Q_DISABLE_COPY_MOVE(HttpCaller)

    // An answer with a status of 2xx; every other one is an error. `waitMs` is how long the server
    // was asked to wait, and comes on top of the deadlines.
    //
    // Unreachable: no answer, or one that is not the gateway's; Unauthorized: it does not know the
    // token; ReadOnly: it speaks another version; else what the gateway says.
    [[nodiscard]] Result<HttpAnswer> call(const HttpRequest &request, qint64 waitMs = 0,
                                          Repeat repeat = Repeat::Safe);

    // How often the last call's request was sent.
    [[nodiscard]] int attempts() const { return m_attempts; }

    // An attempt of the last call may have been carried out though no answer to it came.
    [[nodiscard]] bool isInDoubt() const { return m_inDoubt; }

    // Calls fail without being tried.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    // The next call asks whether the server is back, however soon.
    void tryNow();

    // Grows whenever an answer came after there had been none, and with every refused token: what
    // was known of the server may be out of date.
    [[nodiscard]] quint64 epoch() const { return m_epoch; }

    // Of the last attempt, if that had no answer.
    [[nodiscard]] const std::optional<HttpFailure> &lastFailure() const { return m_lastFailure; }

    [[nodiscard]] QString place() const { return m_transport.place(); }

private:
    struct Attempt {
        std::optional<HttpAnswer> answer; // final
        Error error;
        bool mayRetry = false;
        bool countsAsFailure = false;
        bool inDoubt = false;
        std::optional<qint64> retryAfterMs;
    };

    [[nodiscard]] Attempt attempt(const HttpRequest &request, qint64 timeoutMs);
    [[nodiscard]] Attempt failed(const HttpFailure &failure) const;
    [[nodiscard]] Attempt refused(const HttpAnswer &answer);
    [[nodiscard]] Result<> probe();
    [[nodiscard]] qint64 jitter(qint64 most) const;
    [[nodiscard]] Error notGateway(const QString &what) const;
    void noteFailure(const Error &error);
    void noteAnswer();

    HttpTransport &m_transport;
    const Clock &m_clock;
    RandomSource m_random;
    Pause m_pause;
    CallRules m_rules;
    std::optional<HttpFailure> m_lastFailure;
    Error m_lastError;
    int m_failures = 0;
    int m_attempts = 0;
    bool m_inDoubt = false;
    bool m_isOpen = false;
    qint64 m_probeAt = 0; // Clock::steady()
    qint64 m_probeMs = 0;
    qint64 m_notBefore = 0; // Clock::steady(); the server asked for it
    quint64 m_epoch = 0;
};

} // namespace bluepencil
