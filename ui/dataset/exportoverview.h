// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace bluepencil {

class Card;
class DecisionButton;
class ElideLabel;
class Paragraph;
class Segmented;

// What would be written: the counts with what is left out and why, and the first rows as they will
// stand in the files.
class ExportOverview final : public QWidget {
    Q_OBJECT

public:
    explicit ExportOverview(QWidget *parent = nullptr);
    ~ExportOverview() override;
    Q_DISABLE_COPY_MOVE(ExportOverview)

    void setCounting();
    void setPreview(const ExportPreview &preview);
    void setProblem(const QString &sentence); // in place of counts and rows
    void setResult(const ExportSummary &summary);
    void clearResult();

private:
    void buildResult(QVBoxLayout *column);
    void buildPreview(QVBoxLayout *column);
    void showCounts(const ExportCounts &counts);
    void showRows();

    ElideLabel *m_head = nullptr;
    ElideLabel *m_state = nullptr;
    Card *m_result = nullptr;
    ElideLabel *m_resultHead = nullptr;
    Paragraph *m_resultPath = nullptr;
    DecisionButton *m_copy = nullptr;
    Card *m_counts = nullptr;
    QWidget *m_countRows = nullptr;
    Card *m_preview = nullptr;
    Segmented *m_format = nullptr;
    QPlainTextEdit *m_rows = nullptr;
    QStringList m_formats; // segments of m_format
    ExportPreview m_shown;
    QString m_manifest;
};

} // namespace bluepencil
