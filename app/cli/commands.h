// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace bluepencil {

class Context;

// Each adds one command with its options. When the command line names it, it runs with `context`
// and stores its exit code in `exitCode`.
void addImport(CLI::App &app, Context &context, int &exitCode);
void addDecide(CLI::App &app, Context &context, int &exitCode);
void addOutcomes(CLI::App &app, Context &context, int &exitCode); // and signal
void addErase(CLI::App &app, Context &context, int &exitCode);
void addSubject(CLI::App &app, Context &context, int &exitCode);
void addHold(CLI::App &app, Context &context, int &exitCode);
void addRestrict(CLI::App &app, Context &context, int &exitCode);
void addRectify(CLI::App &app, Context &context, int &exitCode);
void addRetention(CLI::App &app, Context &context, int &exitCode);
void addRequest(CLI::App &app, Context &context, int &exitCode);
void addQueue(CLI::App &app, Context &context, int &exitCode);
void addFeedback(CLI::App &app, Context &context, int &exitCode);
void addExport(CLI::App &app, Context &context, int &exitCode);
void addBatches(CLI::App &app, Context &context, int &exitCode); // rebuild and verify, too
void addRecipe(CLI::App &app, Context &context, int &exitCode);
void addSearch(CLI::App &app, Context &context, int &exitCode);
void addCalls(CLI::App &app, Context &context, int &exitCode);
void addMetrics(CLI::App &app, Context &context, int &exitCode);
void addVerdicts(CLI::App &app, Context &context, int &exitCode);
void addStats(CLI::App &app, Context &context, int &exitCode);
void addPrice(CLI::App &app, Context &context, int &exitCode);
void addBenchmark(CLI::App &app, Context &context, int &exitCode);
void addDrift(CLI::App &app, Context &context, int &exitCode);
void addAgreement(CLI::App &app, Context &context, int &exitCode);
void addBias(CLI::App &app, Context &context, int &exitCode);
void addDiff(CLI::App &app, Context &context, int &exitCode);
void addCheck(CLI::App &app, Context &context, int &exitCode);
void addScan(CLI::App &app, Context &context, int &exitCode);
void addRedact(CLI::App &app, Context &context, int &exitCode);
void addGuideline(CLI::App &app, Context &context, int &exitCode);
void addTrace(CLI::App &app, Context &context, int &exitCode);
void addDoctor(CLI::App &app, Context &context, int &exitCode);
void addToken(CLI::App &app, Context &context, int &exitCode);
void addWebhook(CLI::App &app, Context &context, int &exitCode);
void addWorkspace(CLI::App &app, Context &context, int &exitCode);
void addBackup(CLI::App &app, Context &context, int &exitCode); // and restore

} // namespace bluepencil
