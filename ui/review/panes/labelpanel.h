// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"

#include <QHash>
#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class KeyCaps;
class LabelButton;

// The reasons of the taxonomy with their keys, and below them those that are set.
class LabelPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LabelPanel(const QStringList &codes, QWidget *parent = nullptr);
    ~LabelPanel() override;
    Q_DISABLE_COPY_MOVE(LabelPanel)

    // What is labelled next: "hunk 2", "selection", "whole draft"; `here` are the labels set on it.
    // `proposed` is the code that the change there suggests; empty: none.
    void setTarget(const QString &name, const std::vector<Label> &here, const QString &proposed);
    void setProposalKeys(const QKeySequence &keys);
    void setKeys(const QString &code, const QKeySequence &keys);
    // All labels set, each with the name of its place.
    void setLabels(const std::vector<Label> &labels, const QStringList &places);
    // Codes that have a paragraph in the guideline: a set one of them leads there.
    void setRuled(const QStringList &codes);
    // Of the button or row that has the focus; empty: none.
    [[nodiscard]] QString focusedCode() const;
    // Labels from the ninth on are hidden behind "more".
    void setNarrow(bool narrow);

Q_SIGNALS:
    void toggled(const QString &code);
    void removeWanted(int index);
    void severityWanted(int index);
    void ruleWanted(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fit();
    [[nodiscard]] int wantedColumns() const;

    QStringList m_codes;
    QStringList m_ruled;
    std::vector<Label> m_labels; // in the rows
    QStringList m_places;
    QHash<QString, LabelButton *> m_buttons;
    ElideLabel *m_target = nullptr;
    KeyCaps *m_proposalKeys = nullptr; // shown while there is a proposal
    QWidget *m_grid = nullptr;
    DecisionButton *m_more = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_columns = 2;
    bool m_narrow = false;
    bool m_showAll = false;
};

} // namespace bluepencil
