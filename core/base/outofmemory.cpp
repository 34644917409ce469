// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outofmemory.h"

#include <cstdlib>
#include <exception>
#include <initializer_list>
#include <new>
#include <string_view>
#include <unistd.h>

namespace bluepencil {

namespace {

const char *programWithoutMemory = "";

// Nothing here may ask for memory.
[[noreturn]] void endPlainly()
{
    for (const std::string_view part :
         {std::string_view(programWithoutMemory),
          std::string_view(": there is not enough memory; nothing half done is kept, try again with"
                           " more\n")}) {
        if (::write(STDERR_FILENO, part.data(), part.size()) < 0)
            break;
    }
    std::_Exit(1);
}

[[noreturn]] void endPlainlyOrAbort()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc &) {
            endPlainly();
        } catch (...) { // NOLINT(bugprone-empty-catch): an error of the program, told below
        }
    }
    std::abort();
}

} // namespace

void endPlainlyWithoutMemory(const char *program)
{
    programWithoutMemory = program;
    std::set_terminate(endPlainlyOrAbort);
}

} // namespace bluepencil
