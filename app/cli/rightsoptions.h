// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/context.h"

#include <memory>
#include <string>

namespace bluepencil {

// Who does it: the command line knows nobody but the user of the machine.
[[nodiscard]] std::string userName();
// Of a day like 2026-11-23; InvalidArgument, naming the option.
[[nodiscard]] Result<qint64> dayOf(const std::string &given, const char *option);

template <typename Arguments, typename Run>
void runs(const CliCommand &command, std::shared_ptr<Arguments> arguments, Context &context,
          int &exitCode, const Run &run)
{
    command.callback([arguments, &context, &exitCode, run] {
        exitCode = context.finishAsked(run(context, *arguments));
    });
}

} // namespace bluepencil
