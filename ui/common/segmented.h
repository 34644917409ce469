// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QList>
#include <QWidget>

namespace bluepencil {

class SegmentButton;

// One of a few, all of them shown: the places in the top bar, Below | Beside | Hidden.
// One stop of the Tab key; arrows, Home and End choose.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    // name says to a screen reader what is chosen here.
    explicit Segmented(const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Segmented)
    ~Segmented() override;

    int addSegment(const QString &text, const QString &icon = {}, const QString &objectName = {});
    void setSegmentText(int index, const QString &text);
    void setSegmentToolTip(int index, const QString &plainText);
    void setSegmentEnabled(int index, bool enabled);
    void setSegmentShown(int index, bool shown);

    // -1 while none is chosen, as when Settings is open.
    [[nodiscard]] int current() const { return m_current; }

    void setCurrent(int index);

    [[nodiscard]] int count() const { return int(m_segments.size()); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int from, int step);
    void updateTabStop();

    QList<SegmentButton *> m_segments;
    int m_current = -1;
};

} // namespace bluepencil
