// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace bluepencil {

class Card;
class ScrollColumn;

// Everything that can be set. A change takes effect at once; name and language do at the next
// start.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    // `reviewer` is who works now: a name given on the command line is shown, not changed.
    SettingsPage(Settings &settings, const QString &reviewer, QWidget *parent = nullptr);
    ~SettingsPage() override;
    Q_DISABLE_COPY_MOVE(SettingsPage)

Q_SIGNALS:
    void closeWanted();
    void keysWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLook(QVBoxLayout *column);
    void addLanguage(Card *card);
    void addReview(QVBoxLayout *column, const QString &reviewer);
    void addKeys(QVBoxLayout *column);

    Settings &m_settings;
    QWidget *m_first = nullptr;
};

} // namespace bluepencil
