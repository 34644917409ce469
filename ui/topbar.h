// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bluepencil {

class ActionRegistry;
class Chip;
class ElideLabel;
class IconButton;
class SearchField;
class Segmented;

// The window's upper edge: the places, the search, the day's progress, what waits, who works.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;
    Q_DISABLE_COPY_MOVE(TopBar)

    void showKeys(const ActionRegistry &registry);
    void setPlace(int place); // -1: Settings
    void setReviewer(const QString &name);
    void setProgress(qint64 decided, qint64 all);
    // `undoable` of them are still in their undo window.
    void setWaiting(qint64 waiting, qint64 undoable);
    // Says that nothing here is real.
    void setSample(bool sample);
    void setNarrow(bool narrow);
    // While a person has not said who they are there is nothing to go to.
    void setPlacesShown(bool shown);

    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void placeChosen(int place);
    void settingsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Progress;
    class Initials;
    class Logo;

    void showWaiting();
    void fit();
    void showSample();

    Logo *m_logo = nullptr;
    ElideLabel *m_name = nullptr;
    Segmented *m_places = nullptr;
    SearchField *m_search = nullptr;
    Progress *m_progress = nullptr;
    Chip *m_sample = nullptr;
    Chip *m_waiting = nullptr;
    IconButton *m_settings = nullptr;
    Initials *m_initials = nullptr;
    qint64 m_waitingCount = 0;
    qint64 m_undoable = 0;
    bool m_isSample = false;
    bool m_narrow = false;
};

} // namespace bluepencil
