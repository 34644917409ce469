// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

inline constexpr qint64 MostCallAheadMs = 24 * 3'600'000; // clocks differ, and zones are mistaken

// Beyond these a call says what cannot be.
inline constexpr qint64 MostCallTokens = 1'000'000'000'000;
inline constexpr double MostCallMs = 7.0 * DayMs;
inline constexpr qsizetype MostCallNameBytes = 256; // of a model or a task
inline constexpr qsizetype MostCallWordBytes = 128; // of an operation or a type of error

// One call of a model, reviewed or not: what it took and how it ended, never what was said.
struct ModelCall {
    QString callId; // unique per producer
    UtcMs at = 0; // when it began
    QString model = QStringLiteral("unknown");
    QString operation = QStringLiteral("chat"); // by OpenTelemetry: chat, embeddings …
    QString task;
    std::optional<qint64> inputTokens; // those of the cache included
    std::optional<qint64> outputTokens;
    std::optional<qint64> cachedTokens;
    std::optional<double> latencyMs;
    std::optional<double> ttftMs; // until the first part of the answer came
    QString errorType; // empty: it went well
    std::optional<qint64> costNanos; // billionths of the currency
    QString currency; // ISO 4217; with costNanos alone

    bool operator==(const ModelCall &) const = default;
};

struct ReadCall {
    ModelCall call;
    QStringList ignored; // members that are not kept, at most ten are named
};

// One line: {"call_id","at","model","operation","task","input_tokens","output_tokens",
// "cached_tokens","latency_ms","ttft_ms","error_type","cost":{"amount","currency"}}, of which the
// first two must be there. Every other member is left out and named. What is longer than a name
// of its kind is, is refused; a type of error that is no single word becomes "_OTHER".
// So is a call that would begin more than a day after `now`, where that is said.
[[nodiscard]] Result<ReadCall> parseModelCall(QByteArrayView line,
                                              const std::optional<UtcMs> &now = {});

// The calls of a model among the spans of one export (OTLP/HTTP, JSON).
struct ReadSpans {
    std::vector<ModelCall> calls;
    qint64 rejected = 0; // calls of a model that cannot be counted
    QString problem; // why the first of those
    qint64 others = 0; // spans of anything else, passed over
    qint64 withText = 0; // calls whose messages were left out
    qint64 withoutCached = 0; // calls whose cached tokens, more than those of input, were left out
};

// An ExportTraceServiceRequest. A span is a call if it names a model or an operation in the
// attributes gen_ai.*, and is neither an agent's nor a tool's, which hold calls of their own.
// One that begins before 2000, or more than a day after `now` where that is said, has another unit
// than nanoseconds or no clock, and cannot be counted. InvalidInput for what is no such request;
// LimitExceeded for too many spans.
//
// OpenTelemetry's GenAI conventions (open-telemetry/semantic-conventions-genai,
// model/gen-ai/registry.yaml, read as of schema 1.42) and those before 1.37 where they differ;
// OTLP 1.x, section "JSON Protobuf Encoding".
[[nodiscard]] Result<ReadSpans> parseTraceExport(QByteArrayView body,
                                                 const std::optional<UtcMs> &now = {});

} // namespace bluepencil
