// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <QWidget>

#include <map>

class QPainter;

namespace bluepencil {

class ScreenVeil;

// The key figures that the draft must respect, what it says of each, and how far that is off.
// Painted rows of one height.
class FactsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);
    ~FactsPane() override;
    Q_DISABLE_COPY_MOVE(FactsPane)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    void showFacts(const std::vector<Fact> &facts);
    // What the checks said about the facts that are shown.
    void showFindings(const std::vector<CheckFinding> &findings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class State { Unknown, Missing, Within, Odd, Outside };

    struct Row {
        QString name; // with its period
        QString value;
        QString draft; // as the draft states it
        QString deviation;
        State state = State::Unknown;
    };

    struct Columns {
        int name = 0; // widths, in the order in which they are read
        int draft = 0;
        int fact = 0;
        int deviation = 0;
        QString deviationHead; // empty: nothing deviates
        bool stacked = false; // the values stand below the name
    };

    struct Places {
        QRect name;
        QRect draft;
        QRect fact;
        QRect deviation;
    };

    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] const Columns &columns(int width) const;
    [[nodiscard]] Columns measure(int width) const;
    [[nodiscard]] static int rowHeight(const Columns &columns);
    [[nodiscard]] Places placesOf(const Columns &columns, int top) const;
    void paintRow(QPainter &painter, const Row &row, const Places &places) const;
    void tell();
    [[nodiscard]] static QString spoken(const Row &row);

    [[nodiscard]] QString wordsOf(const QString &given) const;

    const ScreenVeil *m_veil = nullptr;
    std::vector<Fact> m_facts;
    std::vector<CheckFinding> m_findings;
    std::vector<Row> m_rows;
    mutable std::map<int, Columns> m_columns; // by width: layouts ask many times for each
    mutable QFont m_measuredFont;
};

} // namespace bluepencil
