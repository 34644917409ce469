// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace bluepencil {

namespace {

constexpr std::array signalNumbers {SIGINT, SIGTERM, SIGHUP};
constexpr char stopped = 's';
constexpr char over = 'o';

// Of the one that lives; a handler knows nothing else.
std::array<int, 2> pipeEnds {-1, -1};

void tell(char what)
{
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &what, 1);
}

void onSignal(int)
{
    const int before = errno;
    tell(stopped);
    errno = before;
}

void catchOnce(int number)
{
    struct sigaction known {};

    // Whoever started the program in the background has it overlooked, as with nohup.
    if (::sigaction(number, nullptr, &known) != 0 || known.sa_handler == SIG_IGN)
        return;

    struct sigaction action {};

    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

void release(int number)
{
    struct sigaction known {};

    if (::sigaction(number, nullptr, &known) == 0 && known.sa_handler == onSignal)
        std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return; // signals end the program, as without it
    m_listener = std::thread([this] {
        char heard = 0;
        while (::read(pipeEnds[0], &heard, 1) != 1 && errno == EINTR) {}
        if (heard != stopped)
            return;
        m_source.request_stop();
        std::fputs("bluepencil-cli: stopping; once more ends it at once\n", stderr);
    });
    for (const int number : signalNumbers)
        catchOnce(number);
}

Interruption::~Interruption()
{
    if (!m_listener.joinable())
        return;
    for (const int number : signalNumbers)
        release(number);
    tell(over);
    m_listener.join();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace bluepencil
