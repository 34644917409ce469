// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace bluepencil {

class Context;

// Each adds one command with its options. When the command line names it, it runs with `context`
// and stores its exit code in `exitCode`.
void addImport(const CliCommand &app, Context &context, int &exitCode);
void addDecide(const CliCommand &app, Context &context, int &exitCode);
void addOutcomes(const CliCommand &app, Context &context, int &exitCode); // and signal
void addErase(const CliCommand &app, Context &context, int &exitCode);
void addSubject(const CliCommand &app, Context &context, int &exitCode);
void addHold(const CliCommand &app, Context &context, int &exitCode);
void addRestrict(const CliCommand &app, Context &context, int &exitCode);
void addRectify(const CliCommand &app, Context &context, int &exitCode);
void addRetention(const CliCommand &app, Context &context, int &exitCode);
void addRequest(const CliCommand &app, Context &context, int &exitCode);
void addQueue(const CliCommand &app, Context &context, int &exitCode);
void addFeedback(const CliCommand &app, Context &context, int &exitCode);
void addExport(const CliCommand &app, Context &context, int &exitCode);
void addBatches(const CliCommand &app, Context &context, int &exitCode); // rebuild and verify, too
void addRecipe(const CliCommand &app, Context &context, int &exitCode);
void addSearch(const CliCommand &app, Context &context, int &exitCode);
void addCalls(const CliCommand &app, Context &context, int &exitCode);
void addMetrics(const CliCommand &app, Context &context, int &exitCode);
void addVerdicts(const CliCommand &app, Context &context, int &exitCode);
void addStats(const CliCommand &app, Context &context, int &exitCode);
void addPrice(const CliCommand &app, Context &context, int &exitCode);
void addBenchmark(const CliCommand &app, Context &context, int &exitCode);
void addDrift(const CliCommand &app, Context &context, int &exitCode);
void addAgreement(const CliCommand &app, Context &context, int &exitCode);
void addBias(const CliCommand &app, Context &context, int &exitCode);
void addDiff(const CliCommand &app, Context &context, int &exitCode);
void addCheck(const CliCommand &app, Context &context, int &exitCode);
void addScan(const CliCommand &app, Context &context, int &exitCode);
void addRedact(const CliCommand &app, Context &context, int &exitCode);
void addGuideline(const CliCommand &app, Context &context, int &exitCode);
void addTrace(const CliCommand &app, Context &context, int &exitCode);
void addDoctor(const CliCommand &app, Context &context, int &exitCode);
void addToken(const CliCommand &app, Context &context, int &exitCode);
void addWebhook(const CliCommand &app, Context &context, int &exitCode);
void addWorkspace(const CliCommand &app, Context &context, int &exitCode);
void addBackup(const CliCommand &app, Context &context, int &exitCode); // and restore

} // namespace bluepencil
