// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "ui/review/editor/diffrunner.h"
#include "ui/review/panes/checkrunner.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace bluepencil {

// Hunks and findings of the items that come next, worked out off the window's thread while the
// person reads the one before. A result is handed out only for exactly the draft, the text and the
// revision it was made from; the tokens are the caller's to set. Used on the window's thread.
class PreparedItems final : public QObject {
    Q_OBJECT

public:
    struct Ready {
        Comparison comparison;
        CheckOutcome outcome;
    };

    explicit PreparedItems(QObject *parent = nullptr);
    ~PreparedItems() override;
    Q_DISABLE_COPY_MOVE(PreparedItems)

    // What is there already stays; what is not among them goes.
    void prepare(const std::vector<OpenItem> &items);
    [[nodiscard]] std::optional<Ready> take(const OpenItem &item);

    [[nodiscard]] bool isIdle() const { return m_running == 0; }

private:
    // What a result was made from.
    struct Source {
        QString itemId;
        LeaseKey key;
        int revision = 0;
        QString draft;
        QString text;

        bool operator==(const Source &) const = default;
    };

    struct Entry {
        Source source;
        std::optional<Ready> ready; // nothing while it is under way
    };

    [[nodiscard]] static Source sourceOf(const OpenItem &item);
    void start(const Source &source, const OpenItem &item);

    std::vector<Entry> m_entries;
    QThreadPool m_pool;
    int m_running = 0;
};

} // namespace bluepencil
