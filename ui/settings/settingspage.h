// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QList>
#include <QWidget>

class QComboBox;
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
    void snippetsWanted();
    void connectionWanted();
    void requestsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit(); // widths that follow the size of the text
    void addLook(QVBoxLayout *column);
    void addLanguage(Card *card);
    void addReview(QVBoxLayout *column, const QString &reviewer);
    void addNotices(QVBoxLayout *column);
    void addWriting(QVBoxLayout *column);
    void addKeys(QVBoxLayout *column);
    void addWorkspace(QVBoxLayout *column);

    Settings &m_settings;
    QWidget *m_first = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_name = nullptr;
    QComboBox *m_language = nullptr;
    QList<QWidget *> m_fields; // of numbers
};

} // namespace bluepencil
