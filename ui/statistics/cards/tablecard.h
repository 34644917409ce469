// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/cards/figuretable.h"

#include <QWidget>

class QStackedLayout;

namespace bluepencil {

class ElideLabel;
class Paragraph;

// A table of figures with its title; as high as its rows, up to a dozen.
class TableCard final : public QWidget {
    Q_OBJECT

public:
    TableCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TableCard)
    ~TableCard() override;

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    void showSheet(const FigureSheet &sheet);
    void showWords(const QString &words); // in place of the table: why there is none

    [[nodiscard]] FigureTable *table() const { return m_table; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ElideLabel *m_title = nullptr;
    ElideLabel *m_remark = nullptr;
    QStackedLayout *m_pages = nullptr;
    FigureTable *m_table = nullptr;
    Paragraph *m_words = nullptr;
};

} // namespace bluepencil
