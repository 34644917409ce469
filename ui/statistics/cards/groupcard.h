// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/figures.h"

#include <QWidget>

class QComboBox;
class QStackedLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class FigureTable;
class Paragraph;

// The figures by one key, chosen here: a row each, with its interval.
class GroupCard final : public QWidget {
    Q_OBJECT

public:
    explicit GroupCard(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(GroupCard)
    ~GroupCard() override;

    // Pointers into the item, beside the keys that every workspace has.
    void setAttributes(const QStringList &pointers);
    // `beside`: of two selections, so that the dashed line is no difference.
    void showGroups(const figures::ShownGroups &shown, bool beside = false);

    [[nodiscard]] QString by() const;
    void setBy(const QString &key);
    void focusBy();

    // Whether a row may become the filter; the keys are shown on the button.
    void setOnlyKeys(const QKeySequence &keys);
    void setOnlyAllowed(bool allowed);

    [[nodiscard]] FigureTable *table() const { return m_table; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void byChanged(const QString &key);
    void opened(int group);
    void onlyWanted(int group); // of the row that is current

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Page { TablePage, WordsPage };

    void showOnly();

    QComboBox *m_by = nullptr;
    ElideLabel *m_dashed = nullptr; // what the dashed line is
    ElideLabel *m_remark = nullptr;
    DecisionButton *m_only = nullptr;
    QStackedLayout *m_pages = nullptr;
    FigureTable *m_table = nullptr;
    Paragraph *m_words = nullptr;
    bool m_onlyAllowed = true;
    int m_unnamed = -1;
    std::optional<int> m_others; // sources that are not of the first selection
};

} // namespace bluepencil
