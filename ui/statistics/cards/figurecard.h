// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"
#include "ui/statistics/cards/sparkline.h"

#include <QWidget>

#include <vector>

namespace bluepencil {

class CountText;
class ElideLabel;
class Paragraph;

// What a figure card says.
struct CardWords {
    QString caption;
    QString figure;
    QString change; // against the period before; empty: none
    QString shortChange; // where there's little room
    QString changeIcon;
    Tone changeTone = Tone::Neutral;
    QString changeDetail; // interval and what it is compared with: tooltip and description
    QString detail; // interval and n
    QString against {}; // the figure of another selection; empty: none
    std::vector<SparkPoint> spark;
    double sparkLeast = 0;
    double sparkMost = 1;
};

// A figure with its change, its interval and its course.
class FigureCard final : public QWidget {
    Q_OBJECT

public:
    explicit FigureCard(const QString &objectName, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FigureCard)
    ~FigureCard() override;

    void setWords(const CardWords &words);
    // Without the room for a course, in a row where no card has one.
    void setLow(bool low);

    [[nodiscard]] const CardWords &words() const { return m_words; }

    // As high as the others of its row, whatever its words wrap to.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Change;

    void fit();
    [[nodiscard]] int wantedHeight() const;

    CardWords m_words;
    ElideLabel *m_caption = nullptr;
    CountText *m_figure = nullptr;
    Change *m_change = nullptr;
    ElideLabel *m_detail = nullptr;
    Paragraph *m_against = nullptr;
    Sparkline *m_spark = nullptr;
    bool m_low = false;
};

} // namespace bluepencil
