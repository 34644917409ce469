// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace bluepencil {

class ElideLabel;
class PreviewModel;
class ScreenVeil;
class Segmented;
class Settings;

// The first rows of each chosen format: as draft and final, or as the lines that will be written.
class PreviewCard final : public QWidget {
    Q_OBJECT

public:
    // `settings` must outlive the card. Without them no personal data is hidden.
    explicit PreviewCard(const Settings *settings, QWidget *parent = nullptr);
    ~PreviewCard() override;
    Q_DISABLE_COPY_MOVE(PreviewCard)

    void setPreview(const ExportPreview &preview);
    // Rows that stand there until all are counted.
    void setFirstLook(const FirstLook &look, const QStringList &chosen);
    // Through the formats, in a circle.
    void showNextFormat(int step);
    void toggleLines();
    // What to press for the two above.
    void setKeys(const QString &previous, const QString &next, const QString &lines);

    [[nodiscard]] QString shownFormat() const;

    // Nothing is being looked through.
    [[nodiscard]] bool isSettled() const;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildTable();
    void fitHead();
    void fitTable();
    void show(const ExportPreview &preview);
    void showRows();
    [[nodiscard]] PreviewRow asSeen(const PreviewRow &row) const;
    void fillFormats(const QStringList &chosen);

    ScreenVeil *m_veil = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_choices = nullptr;
    ElideLabel *m_about = nullptr;
    Segmented *m_format = nullptr;
    QComboBox *m_formats = nullptr; // instead, where many are chosen
    Segmented *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    ElideLabel *m_nothing = nullptr;
    ExportPreview m_shown;
    bool m_early = false; // not all are counted yet
};

} // namespace bluepencil
