// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/queue/backend.h"

namespace bluepencil {

class PostgresServer;

// The contract over HTTP: each client asks one of two gateways in this process, whose clock is the
// test's, before one workspace on that server, which must outlive it. In place of a broken
// connection to the database the answer to the next request gets lost; the client has to come to
// the right answer all the same.
[[nodiscard]] BackendFactory httpBackend(PostgresServer &server);

} // namespace bluepencil
