// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace bluepencil {

// An action as a line of a list.
struct Command {
    QString id;
    QString text;
    QString group;
    QString icon;
    QList<QKeySequence> keys; // those in force; none if the user took them away
    QString obstacle; // why it would do nothing now; empty: it works
    bool changed = false; // keys of the user's own
    std::vector<int> places; // UTF-16 indices in `text` that the query stands for
};

struct CommandMatch {
    int score = 0;
    std::vector<int> places; // in the text
};

// Finds the query in the text, else in group and text, else at the beginning of the keys
// ("ctrl+k"). What is found further behind scores lower.
[[nodiscard]] std::optional<CommandMatch> matchCommand(const QString &query,
                                                       const Command &command);

// Every action of the registry that fits a query, the best first. The registry must outlive it.
class CommandModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CommandRole = Qt::UserRole + 1 };
    // Best: by fit, recently used before others, what doesn't work now last.
    // Groups: as registered, the groups together.
    enum class Order { Best, Groups };

    CommandModel(const ActionRegistry &registry, Order order, QObject *parent = nullptr);
    ~CommandModel() override;
    Q_DISABLE_COPY_MOVE(CommandModel)

    // Newest first.
    void setRecent(const QStringList &ids);
    // Reads the registry again.
    void setQuery(const QString &query);
    // The same rows with the keys and obstacles of now.
    void refresh();

    [[nodiscard]] const Command *command(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; // -1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Command command;
        int score = 0;
        int recent = 0; // 0: not lately, else higher is later
    };

    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] static QString spoken(const Command &command);

    const ActionRegistry &m_registry;
    Order m_order;
    QStringList m_recent;
    QString m_query;
    std::vector<Command> m_commands;
};

// The command as the registry has it now.
[[nodiscard]] Command commandOf(const ActionRegistry &registry, const ActionSpec &spec);
// "Ctrl+K", by the names of this platform; several are joined.
[[nodiscard]] QString keysInWords(const QList<QKeySequence> &keys);

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::Command)
