// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/memorysource.h"

#include "core/queue/remote/networktransport.h"
#include "core/review/memoryservice.h"
#include "core/review/remotememory.h"
#include "ui/review/reviewcontroller.h"

#include <memory>

namespace bluepencil {

MemoryRunner::Ask memoryOf(const ReviewController &controller, const RandomSource &random)
{
    const QString &path = controller.service().config().workspacePath;
    if (controller.service().isRemote()) {
        const auto gateway
            = std::make_shared<RemoteMemory>(*gatewayAddress(path), controller.clock(), random);
        // Whose the token is may be known later, and the token be another.
        return [gateway, &controller](const MemoryQuestion &question) {
            return gateway->ask(question, controller.service().token(), controller.reviewer());
        };
    }
    const auto own = std::make_shared<MemoryService>(path, controller.clock(), random);
    return [own](const MemoryQuestion &question) {
        return own->ask(question);
    };
}

} // namespace bluepencil
