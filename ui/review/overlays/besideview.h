// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/editor/diffrunner.h"
#include "ui/review/overlays/comparebase.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QGridLayout;

namespace bluepencil {

class DraftEditor;
class ElideLabel;
class KeyCaps;

// The editor, and beside it what the working text is compared with: what went is struck there, what
// came is underlined in the editor, ribbons tie the two together, and they scroll as one. Hunks
// stand level where that is possible: paragraphs of the base move down, the editor's never move.
class BesideView final : public QWidget {
    Q_OBJECT

public:
    // Takes `editor` into its layout. Not shown beside at first: the editor has all the room.
    BesideView(DraftEditor &editor, QWidget *parent = nullptr);
    ~BesideView() override;
    Q_DISABLE_COPY_MOVE(BesideView)

    void setBeside(bool beside);

    [[nodiscard]] bool isBeside() const { return m_beside; }

    void showBase(const CompareBase &base, const QString &language);
    // What leads from the base last shown to the working text; `marked` or as plain as it was.
    void showComparison(const Comparison &comparison, bool marked, const QString &summary);
    void setCurrentHunk(int hunk); // -1: none
    // That of the list of texts to compare with.
    void setKeys(const QKeySequence &keys);

    [[nodiscard]] DraftEditor *base() const { return m_base; }

Q_SIGNALS:
    void hunkClicked(int hunk);
    // Pixels from the edge to the first letter of a line; none while nothing stands beside.
    void startMoved(std::optional<int> start);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;

    // A hunk in both documents: UTF-16 positions, half open.
    struct Pair {
        int baseStart = 0;
        int baseEnd = 0;
        int workStart = 0;
        int workEnd = 0;
        // The first place behind it from which both run alike; a paragraph begins there if they
        // meet.
        int baseNext = 0;
        int workNext = 0;
        bool meets = false;
    };

    [[nodiscard]] QWidget *buildHead(ElideLabel *&name, ElideLabel *&detail);
    void placeHeads();
    void pairHunks(const EditScript &edits);
    void meet(Pair &pair, int limit) const;
    void follow(const DraftEditor &from, DraftEditor &to);
    void levelLater();
    void level();
    void setPads(std::map<int, int> pads);
    void applyBase();
    [[nodiscard]] std::map<int, int> wantedPads() const;
    [[nodiscard]] bool isRich() const; // both sides
    void paintGutter(QPainter &painter);
    void onBaseCaret();

    DraftEditor &m_editor;
    DraftEditor *m_base = nullptr;
    Gutter *m_gutter = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_baseHead = nullptr;
    QWidget *m_workHead = nullptr;
    ElideLabel *m_name = nullptr;
    ElideLabel *m_detail = nullptr;
    ElideLabel *m_summary = nullptr;
    KeyCaps *m_keys = nullptr;
    QTimer m_later; // level, once for all that changed
    EditScript m_edits;
    std::vector<Pair> m_pairs;
    std::map<int, int> m_pads; // block of the base → pixels above it
    CompareBase m_shown; // what the base is, or becomes as soon as it is seen
    QString m_language;
    int m_current = -1;
    bool m_beside = false;
    bool m_isStale = false; // m_shown is not in the base yet
    bool m_marked = true;
    bool m_following = false;
    bool m_showing = false;
};

} // namespace bluepencil
