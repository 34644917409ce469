// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/prepareditems.h"

#include "core/base/whendone.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace bluepencil {

PreparedItems::PreparedItems(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // the item on the screen comes first
}

PreparedItems::~PreparedItems()
{
    m_pool.waitForDone();
}

PreparedItems::Source PreparedItems::sourceOf(const OpenItem &item)
{
    // Without the draft before their eyes there is nothing to compare with.
    const bool control = item.lease.arm == Arm::Control;
    return {item.lease.itemId, item.lease.key, item.lease.item.revision,
            control ? item.work.text : item.base(), item.work.text};
}

void PreparedItems::prepare(const std::vector<OpenItem> &items)
{
    std::vector<Entry> entries;
    for (const OpenItem &item : items) {
        const Source source = sourceOf(item);
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.source == source; });
        if (known != m_entries.end()) {
            entries.push_back(std::move(*known));
            continue;
        }
        entries.push_back({source, std::nullopt});
        start(source, item);
    }
    m_entries = std::move(entries);
}

void PreparedItems::start(const Source &source, const OpenItem &item)
{
    ++m_running;
    auto promise = std::make_shared<QPromise<Ready>>();
    QFuture<Ready> future = promise->future();
    promise->start();
    auto checked = std::make_shared<const Item>(item.lease.item);
    m_pool.start([promise, checked, draft = source.draft, text = source.text] {
        Ready ready;
        ready.comparison = compareTexts({draft, text, {}, {}, false, 0});
        ready.outcome = checkText({checked, text, 0});
        promise->addResult(std::move(ready));
        promise->finish();
    });
    whenDone(future, this, [this, source](const Ready &ready) {
        --m_running;
        for (Entry &entry : m_entries) {
            if (entry.source == source)
                entry.ready = ready;
        }
    });
}

std::optional<PreparedItems::Ready> PreparedItems::take(const OpenItem &item)
{
    const Source source = sourceOf(item);
    for (Entry &entry : m_entries) {
        if (entry.source == source && entry.ready)
            return std::exchange(entry.ready, std::nullopt);
    }
    return std::nullopt;
}

} // namespace bluepencil
