// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QSettings;
class QWidget;

namespace bluepencil {

// Where an action's keys work. Two actions may share keys if their places are never open together.
enum class ActionContext {
    Window, // everywhere
    Review,
    Statistics,
    Datasets,
    Settings,
    Labels, // in Review while no text is edited: single keys are allowed
};

struct ActionSpec {
    QString id; // stable, as "decide.approve": the user's keys are stored under it
    QString text; // translated, as in the help sheet
    QString group; // translated head in the help sheet
    QList<QKeySequence> keys; // at first; the first of them is shown
    ActionContext context = ActionContext::Window;
    QString icon; // name, may be empty
    bool repeats = true; // also by keys that are held down; what decides must not
};

struct KeyVerdict {
    enum class Kind {
        Free,
        Taken, // by the action `other`
        Reserved, // by text editing or the desktop: it would never arrive here, or do two things
        TypesText, // a bare character outside of Labels would be swallowed by the editor
    };

    Kind kind = Kind::Free;
    QString other;

    bool operator==(const KeyVerdict &) const = default;
};

// Every action of the window, once, with its keys. Owns the QActions; the user's keys live in the
// settings it is given.
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QSettings &settings, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ActionRegistry)
    ~ActionRegistry() override;

    // REQUIRES: a new id. The keys work while the focus is in scope or below it; a window as the
    // scope takes them wherever the focus is in it.
    QAction *add(const ActionSpec &spec, QWidget *scope);

    [[nodiscard]] QAction *action(const QString &id) const;

    // Why the action would do nothing now, in words for a person; asked each time, empty: nothing
    // stands in its way. The source must outlive the registry or be taken back with {}.
    void setObstacle(const QString &id, std::function<QString()> source);
    [[nodiscard]] QString obstacle(const QString &id) const;
    // As by its keys; false and nothing done while there is an obstacle.
    bool run(const QString &id);

    // In the order of registration.
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }

    // The first of the keys in force; empty if the user took them away.
    [[nodiscard]] QKeySequence keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const;
    [[nodiscard]] KeyVerdict check(const QString &id, const QKeySequence &keys) const;
    // Stored at once when they are free; otherwise nothing changes. Empty takes the keys away.
    KeyVerdict setKeys(const QString &id, const QKeySequence &keys);
    // The default keys, unless another action has them by now.
    KeyVerdict resetKeys(const QString &id);
    void resetAll();
    // Pairs that are in force with the same keys in places open together; a window without
    // programming errors has none.
    [[nodiscard]] QStringList conflicts() const;

Q_SIGNALS:
    // Of an action that is there already; add() says nothing.
    void keysChanged(const QString &id);

private:
    [[nodiscard]] const ActionSpec *spec(const QString &id) const;
    void apply(const QString &id, const QList<QKeySequence> &keys);

    QSettings &m_settings;
    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
    QHash<QString, std::function<QString()>> m_obstacles;
};

} // namespace bluepencil
