// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

class QGridLayout;

namespace bluepencil {

class Card;
class DecisionButton;
class ElideLabel;
class Paragraph;

// What an export has written, as its manifest says it: rows by format and part, what was left out
// and why, what to mind, the identity of the content, the folder.
class ResultCard final : public QWidget {
    Q_OBJECT

public:
    explicit ResultCard(QWidget *parent = nullptr);
    ~ResultCard() override;
    Q_DISABLE_COPY_MOVE(ResultCard)

    void setResult(const ExportSummary &summary);
    void focusFirst();

    [[nodiscard]] const QString &folder() const { return m_folder; }

    [[nodiscard]] const QString &manifestPath() const { return m_manifest; }

Q_SIGNALS:
    void openWanted();
    void copyWanted(); // the path of the manifest
    void closeWanted();

private:
    void buildButtons();
    void showRows(const ExportCounts &counts);

    Card *m_card = nullptr;
    ElideLabel *m_head = nullptr;
    QWidget *m_rows = nullptr;
    Paragraph *m_warnings = nullptr;
    ElideLabel *m_sha = nullptr;
    Paragraph *m_path = nullptr;
    DecisionButton *m_open = nullptr;
    QString m_folder;
    QString m_manifest;
};

} // namespace bluepencil
