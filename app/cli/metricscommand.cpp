// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/stats/outside/metricfamilies.h"

namespace bluepencil {

namespace {

Result<> runMetrics(Context &context)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<std::vector<MetricFamily>> families
        = workspaceMetrics((*workspace)->database(), context.clock().now());
    if (!families)
        return fail(families.error());
    return context.write(writeMetrics(*families));
}

} // namespace

void addMetrics(const CliCommand &app, Context &context, int &exitCode)
{
    const CliCommand command
        = app.addCommand("metrics", "Print how the queues stand, in Prometheus's text format");
    command.callback([&context, &exitCode] { exitCode = context.finish(runMetrics(context)); });
}

} // namespace bluepencil
