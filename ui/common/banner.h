// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace bluepencil {

struct BannerAction {
    QString text;
    QString icon; // may be empty
    QKeySequence keys;
    std::function<void()> run;
};

struct BannerMessage {
    QString id; // a second message of the same id takes the place of the first
    Tone tone = Tone::Accent;
    QString icon;
    QString strong; // what is the case
    QString sentence; // what it means or what to do
    QList<BannerAction> actions; // at most two
    bool closable = false;
};

// Under the top bar: one message at a time, the worst first. Takes no room while there is none.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Banner)
    ~Banner() override;

    void post(const BannerMessage &message);
    void withdraw(const QString &id);
    // Of the message that is shown; empty while there is none.
    [[nodiscard]] QString shownId() const;

Q_SIGNALS:
    // Closed by the person, not withdrawn by the program.
    void closed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWorst();
    void build(const BannerMessage &message);
    void applyMargins();

    QList<BannerMessage> m_messages;
    QWidget *m_content = nullptr;
};

} // namespace bluepencil
