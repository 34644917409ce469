// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchdiff.h"

#include <QKeySequence>
#include <QWidget>

class QComboBox;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class FigureTable;
class Paragraph;

// What differs between two batches: records, rows of each format, settings.
class BatchDiffCard final : public QWidget {
    Q_OBJECT

public:
    explicit BatchDiffCard(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BatchDiffCard)
    ~BatchDiffCard() override;

    // With what the batch can be compared, as core names it and as a person does; the first is
    // what it is compared with at first. Emits `wanted` for that one.
    struct Other {
        QString name;
        QString words;
    };

    void setOthers(const QString &batch, const std::vector<Other> &others);
    void showDiff(const BatchDiff &diff);
    void showProblem(const QString &sentence);
    void setKeys(const QKeySequence &copy);

    [[nodiscard]] const QString &asText() const { return m_text; } // empty: nothing is shown

Q_SIGNALS:
    void wanted(const QString &other);
    void copyWanted();

private:
    QComboBox *m_other = nullptr;
    ElideLabel *m_head = nullptr;
    Paragraph *m_words = nullptr;
    FigureTable *m_rows = nullptr;
    Paragraph *m_settings = nullptr;
    DecisionButton *m_copy = nullptr;
    QString m_text;
};

} // namespace bluepencil
