// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/queue/backend.h"

#include <utility>
#include <vector>

namespace bluepencil {

class PostgresServer;

// The contract over HTTP: each client asks one of two gateways in this process, whose clock is the
// test's, before one workspace on that server, which must outlive it. In place of a broken
// connection to the database the answer to the next request gets lost; the client has to come to
// the right answer all the same.
//
// `people` are names and skills by the number of the client; the first is the producer.
[[nodiscard]] BackendFactory httpBackend(PostgresServer &server,
                                         std::vector<std::pair<QString, QStringList>> people);

} // namespace bluepencil
