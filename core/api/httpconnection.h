// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/httpmessage.h"
#include "core/api/httpsocket.h"

#include <memory>

namespace bluepencil {

// Reads requests from connections and writes the answers, as cpp-httplib understands HTTP/1.1. What
// it does not bound itself (the size and number of headers, the time they take, bodies in chunks,
// what compressed bodies unfold to) is bounded beneath it, in the stream that it reads from. The
// only file that includes httplib, which is heavy, is this one's.
class HttpProtocol {
public:
    HttpProtocol(HttpHandler handler, const HttpLimits &limits);
    ~HttpProtocol();
    Q_DISABLE_COPY_MOVE(HttpProtocol)

    // Serves one connection until it ends; from many threads at once. After each answer `mayStay`
    // says whether the connection may wait for another request. `stop` is a descriptor that can be
    // read once the server stops.
    void serve(HttpSocket &socket, const std::function<bool()> &mayStay, int stop);

private:
    struct Inside;

    std::unique_ptr<Inside> m_inside;
};

} // namespace bluepencil
