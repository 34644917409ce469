// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/queue/backend.h"

namespace bluepencil {

// The contract over HTTP: two gateways in this process before one PostgreSQL workspace, each client
// with tokens and connections of its own to one of them. A client that starts again goes to the
// other. What breaks is the answer to a request that was carried out: the client has to find out.
[[nodiscard]] BackendFactory httpBackend(PostgresServer &server);

} // namespace bluepencil
