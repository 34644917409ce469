// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/urgentwatch.h"

#include "core/base/whendone.h"
#include "ui/common/notifier.h"
#include "ui/common/style/paint.h"
#include "ui/review/reviewcontroller.h"
#include "ui/settings/settings.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr int mostUrgent = 500;
constexpr qsizetype mostQueueName = 60; // characters of a queue's name

} // namespace

UrgentWatch::UrgentWatch(ReviewController &controller, const Settings &settings, Notifier &notifier,
                         std::function<bool()> isAttended, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_settings(settings)
    , m_notifier(notifier)
    , m_isAttended(std::move(isAttended))
{
    m_seenUntil = m_controller.clock().now();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &UrgentWatch::look);
    m_timer.start();
}

UrgentWatch::~UrgentWatch() = default;

void UrgentWatch::look()
{
    if (m_isAttended()) {
        m_seenUntil = m_controller.clock().now();
        m_known.reset();
        if (std::exchange(m_isShown, false))
            m_notifier.withdraw();
        return;
    }
    if (m_looking || !m_controller.isOpen() || m_controller.isReadOnly()
        || !m_settings.isOn(Settings::Key::UrgentNotice))
        return;
    m_looking = true;
    const int priority = m_settings.number(Settings::Key::UrgentPriority);
    whenDone(m_controller.service().run([reviewer = m_controller.reviewer(),
                                         priority](ReviewDesk &desk) {
        const UtcMs now = desk.clock.now();
        return listUrgent(desk.database, reviewer, priority, now + dueSoonMs, now, mostUrgent);
    }),
             this, [this](const Result<std::vector<UrgentItem>> &items) {
                 m_looking = false;
                 if (items) // a failure shows itself where somebody works
                     take(*items);
             });
}

void UrgentWatch::take(const std::vector<UrgentItem> &items)
{
    if (m_isAttended())
        return; // they came back meanwhile
    QSet<QString> here;
    QHash<QString, int> fresh;
    for (const UrgentItem &item : items) {
        const bool isKnown
            = m_known ? m_known->contains(item.itemId) : item.arrivedAt <= m_seenUntil;
        if (!isKnown)
            ++fresh[item.queue];
        else
            here.insert(item.itemId);
    }
    const qint64 now = m_controller.clock().steady();
    if (fresh.isEmpty() || (m_toldAt && now - *m_toldAt < restMs)) {
        m_known = here; // the fresh ones stay to be told
        return;
    }
    for (const UrgentItem &item : items)
        here.insert(item.itemId);
    m_known = here;
    m_toldAt = now;
    m_isShown = true;
    m_notifier.notify(titleOf(fresh));
}

QString UrgentWatch::titleOf(const QHash<QString, int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    if (counts.size() > 1)
        return tr("%n urgent draft(s), in several queues", nullptr, sum);
    const QString name = counts.constBegin().key().simplified().left(mostQueueName);
    return tr("%1: %n urgent draft(s)", nullptr, sum).arg(isolated(name));
}

} // namespace bluepencil
