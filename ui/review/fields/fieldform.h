// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/fields/fieldshape.h"

#include <QAbstractScrollArea>

#include <vector>

class QComboBox;

namespace bluepencil {

class ValueEdit;

// The fields of a draft that is JSON, one below the other. Rows are painted, and an editor lies
// over the current one, so that many are as quick as few. Says what a person typed; who listens
// changes the text and hands the rows back.
class FieldForm final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);
    ~FieldForm() override;
    Q_DISABLE_COPY_MOVE(FieldForm)

    // The current field stays the one at its pointer.
    void setRows(std::vector<FieldRow> rows);
    void setLanguage(const QString &language);
    void setReadOnly(bool readOnly);
    // Another item: nothing of the one before stays.
    void begin();

    [[nodiscard]] const std::vector<FieldRow> &rows() const { return m_rows; }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] const FieldRow *currentRow() const; // nullptr: none
    void setCurrent(int row);
    // The row at a pointer; -1: none.
    [[nodiscard]] int find(const QString &pointer) const;

    // Share of the rows that have been on the screen since begin(), 0 to 1.
    [[nodiscard]] double coverage() const { return m_coverage; }

Q_SIGNALS:
    void typed(const QString &text);
    void chosen(const QString &literal);
    void currentChanged();
    void coverageGrew();
    void undoWanted();
    void redoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure(bool anew);
    void applyLook();
    void fillEditor();
    void placeEditor();
    void showCurrent();
    [[nodiscard]] bool move(int step);
    void moveFrom(int step, bool byTab);
    [[nodiscard]] bool takesKey(QKeyEvent *event);
    [[nodiscard]] QWidget *editorOf(const FieldRow &row) const;
    [[nodiscard]] int rowAt(int y) const; // of the viewport; -1: none
    [[nodiscard]] int topOf(int row) const; // in the viewport
    [[nodiscard]] static QString spoken(const FieldRow &row);
    void noteCoverage();

    std::vector<FieldRow> m_rows;
    std::vector<FieldShape> m_shapes;
    std::vector<int> m_tops; // of each row, and the end of the last
    FieldLook m_look;
    ValueEdit *m_edit = nullptr;
    QComboBox *m_choice = nullptr;
    QString m_language;
    int m_current = -1;
    bool m_readOnly = false;
    bool m_filling = false;
    bool m_isTyping = false;
    double m_coverage = 0;
};

} // namespace bluepencil
