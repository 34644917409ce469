// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QAbstractListModel>
#include <QListView>
#include <QTimeZone>

#include <vector>

namespace bluepencil {

class ScreenVeil;

class SearchListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SearchListModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SearchListModel)
    ~SearchListModel() override;

    // What of the hits may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void setHits(std::vector<SearchHit> hits);

    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits[std::size_t(row)]; }

    // As it may be shown. Places in an excerpt that is not as it was are none.
    [[nodiscard]] SearchHit shown(int row) const;

    // "Edited by anna" or what became of the item without a decision; and where the words stand.
    [[nodiscard]] static QString what(const SearchHit &hit);
    [[nodiscard]] static QString where(const SearchHit &hit);
    [[nodiscard]] static QString when(const SearchHit &hit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const ScreenVeil *m_veil = nullptr;
    std::vector<SearchHit> m_hits;
};

// What was found, two lines each: which item and what was decided about it, and the words in their
// place, marked. Return and a double click open one.
class SearchList final : public QListView {
    Q_OBJECT

public:
    explicit SearchList(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SearchList)
    ~SearchList() override;

    [[nodiscard]] SearchListModel *hits() const { return m_hits; }

    // By rows, as the arrow keys do.
    void move(int rows);

    void openCurrent() { open(currentIndex()); }

Q_SIGNALS:
    void opened(const bluepencil::SearchHit &hit);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Delegate;

    void open(const QModelIndex &index);

    SearchListModel *m_hits = nullptr;
};

} // namespace bluepencil
