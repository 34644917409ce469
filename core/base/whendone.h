// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace bluepencil {

// Calls `done(result)` on the thread of `context` once the future has its result; never if it was
// cancelled or `context` is gone by then. To be called on the thread of `context`.
//
// QFuture::then is not used for this: up to Qt 6.4 a continuation that is set while another thread
// finishes the future can run twice (setContinuation runs it and stores it, and the other thread's
// reportFinished runs what is stored), the second time with a promise that was moved from.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace bluepencil
