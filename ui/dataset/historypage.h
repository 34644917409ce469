// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchservice.h"
#include "ui/common/style/theme.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bluepencil {

class BatchDiffCard;
class DecisionButton;
class Dialogs;
class ElideLabel;
class FigureTable;
class Paragraph;

// The batches that were made: what is in them, whether their folders are as they were written,
// whether they could be made again, and what differs between two.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    struct Around {
        BatchService &service;
        Dialogs &dialogs;
        // Where batches may lie, the likeliest first.
        std::function<QStringList()> places;
    };

    // All references must outlive the page.
    explicit HistoryPage(const Around &around, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HistoryPage)
    ~HistoryPage() override;

    void refresh();
    void focusFirst();
    // A folder that holds a batch, or in which one lies.
    void addPlace(const QString &folder);
    // Of the batch that is the current one in the list.
    void openFolder();
    void verify();
    void check();
    void rebuild();
    void cancel(); // what is under way
    void copyDifference();

    struct Keys {
        QKeySequence back, open, verify, check, rebuild, copy;
    };

    void setKeys(const Keys &keys);

    [[nodiscard]] bool isBusy() const { return m_busy; }

    // The list and what is said are those of what is chosen.
    [[nodiscard]] bool isSettled() const { return m_waiting == 0 && !m_busy; }

Q_SIGNALS:
    void backWanted();
    void busyChanged();
    void rebuilt(const QString &folder);

private:
    void build();
    void buildButtons(QVBoxLayout *column);
    void show(const std::vector<BatchSummary> &batches);
    void choose(int source);
    void compare(const QString &a, const QString &b);
    [[nodiscard]] const BatchSummary *current() const;
    // Finds the folder of the current batch, or asks for it.
    void withFolder(const std::function<void(const QString &folder)> &use);
    void askFolder(const BatchSummary &batch, const std::function<void(const QString &)> &use);
    void rebuildTo(const BatchSummary &batch, const QString &folder);
    void begin(const QString &what);
    void end(const QString &sentence, Ink ink);
    void say(const QString &sentence, Ink ink = Ink::Text);
    void updateButtons();

    Around m_around;
    QStringList m_places;
    std::vector<BatchSummary> m_batches;
    QString m_chosen; // "B-0001:2"
    int m_waiting = 0;
    quint64 m_asked = 0;
    bool m_busy = false;
    ElideLabel *m_about = nullptr;
    DecisionButton *m_back = nullptr;
    FigureTable *m_list = nullptr;
    DecisionButton *m_open = nullptr;
    DecisionButton *m_verify = nullptr;
    DecisionButton *m_check = nullptr;
    DecisionButton *m_rebuild = nullptr;
    Paragraph *m_warnings = nullptr; // of the chosen one
    DecisionButton *m_cancel = nullptr;
    Paragraph *m_said = nullptr;
    BatchDiffCard *m_diff = nullptr;
};

} // namespace bluepencil
