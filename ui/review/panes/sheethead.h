// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QHBoxLayout;

namespace bluepencil {

class Chip;
class ElideLabel;
class ScreenVeil;
class Segmented;

// Above the draft: what it is about, what kind it is, when it is due, which of several drafts.
class SheetHead final : public QWidget {
    Q_OBJECT

public:
    explicit SheetHead(const Clock &clock, QWidget *parent = nullptr);
    ~SheetHead() override;
    Q_DISABLE_COPY_MOVE(SheetHead)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void showItem(const OpenItem &item);
    void setNarrow(bool narrow);
    // Where the first letter stands, in pixels from the edge; none: where that of a sheet does.
    void setTextStart(std::optional<int> start);
    void touchTimes();

Q_SIGNALS:
    void draftChosen(const QString &draftId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTitle();
    void showDrafts(const OpenItem &item);
    void showUsage(const Item &item);
    void applyMargins();
    // Title and chips in one line, or the chips below it where they would leave it no room.
    void arrange();

    const Clock &m_clock;
    const ScreenVeil *m_veil = nullptr;
    QString m_given; // title, or what stands in for it
    ElideLabel *m_title = nullptr;
    Chip *m_task = nullptr;
    Chip *m_language = nullptr;
    Chip *m_model = nullptr;
    Chip *m_due = nullptr;
    Chip *m_usage = nullptr; // only where something is to be known
    Segmented *m_drafts = nullptr;
    QBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_chips = nullptr;
    std::optional<UtcMs> m_dueAt;
    std::optional<int> m_textStart;
    QStringList m_draftIds;
    bool m_narrow = false;
    bool m_hasModel = false;
};

} // namespace bluepencil
