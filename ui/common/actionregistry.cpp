// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionregistry.h"

#include "ui/common/style/icon.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

namespace {

QString settingsKey(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

bool openTogether(ActionContext one, ActionContext other)
{
    if (one == other || one == ActionContext::Window || other == ActionContext::Window)
        return true;
    const auto review = [](ActionContext context) {
        return context == ActionContext::Review || context == ActionContext::Labels;
    };
    return review(one) && review(other);
}

// Also when one is the beginning of the other: then neither would be certain.
bool collide(const QKeySequence &one, const QKeySequence &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    return one.matches(other) != QKeySequence::NoMatch
        || other.matches(one) != QKeySequence::NoMatch;
}

bool isReserved(const QKeySequence &keys)
{
    static const QList<QKeySequence> taken {
        QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_X),
        QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_A),
        QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        QKeySequence(Qt::CTRL | Qt::Key_Y),
        QKeySequence(Qt::CTRL | Qt::Key_D), // deletes forward in text fields
        QKeySequence(Qt::Key_F10), // opens the menu
        QKeySequence(Qt::Key_Tab),          QKeySequence(Qt::SHIFT | Qt::Key_Tab),
        QKeySequence(Qt::Key_Backtab),      QKeySequence(Qt::Key_Return),
        QKeySequence(Qt::Key_Enter),        QKeySequence(Qt::Key_Space),
        QKeySequence(Qt::Key_Backspace),    QKeySequence(Qt::Key_Delete),
        QKeySequence(Qt::Key_Left),         QKeySequence(Qt::Key_Right),
        QKeySequence(Qt::Key_Up),           QKeySequence(Qt::Key_Down),
        QKeySequence(Qt::ALT | Qt::Key_F4),
    };
    return std::any_of(taken.begin(), taken.end(),
                       [&](const QKeySequence &reserved) { return collide(reserved, keys); });
}

bool typesText(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool bare = (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return bare && keys[0].key() < Qt::Key_Escape;
}

} // namespace

ActionRegistry::ActionRegistry(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

ActionRegistry::~ActionRegistry() = default;

QAction *ActionRegistry::add(const ActionSpec &spec, QWidget *scope)
{
    Q_ASSERT_X(!m_actions.contains(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    action->setShortcutContext(scope->isWindow() ? Qt::WindowShortcut
                                                 : Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(spec.repeats);
    scope->addAction(action);
    m_specs.append(spec);
    m_actions.insert(spec.id, action);
    QList<QKeySequence> keys = spec.keys;
    if (isChanged(spec.id)) {
        const QString stored = m_settings.value(settingsKey(spec.id)).toString();
        keys = {QKeySequence(stored, QKeySequence::PortableText)};
    }
    keys.removeAll(QKeySequence());
    action->setShortcuts(keys); // who shows them asks once all are there
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_actions.value(id);
}

void ActionRegistry::setObstacle(const QString &id, std::function<QString()> source)
{
    if (source)
        m_obstacles.insert(id, std::move(source));
    else
        m_obstacles.remove(id);
}

QString ActionRegistry::obstacle(const QString &id) const
{
    const ActionSpec *found = spec(id);
    if (found == nullptr)
        return {};
    const auto source = m_obstacles.constFind(id);
    const QString special = source == m_obstacles.constEnd() ? QString() : (*source)();
    if (!special.isEmpty() || action(id)->isEnabled())
        return special;
    switch (found->context) {
    case ActionContext::Review:
    case ActionContext::Labels:
        return tr("Only in Review");
    case ActionContext::Statistics:
        return tr("Only in Statistics");
    case ActionContext::Datasets:
        return tr("Only in Datasets");
    case ActionContext::Settings:
        return tr("Only in Settings");
    case ActionContext::Window:
        break;
    }
    return tr("Not possible right now");
}

bool ActionRegistry::run(const QString &id)
{
    QAction *found = action(id);
    if (found == nullptr || !obstacle(id).isEmpty())
        return false;
    found->trigger();
    return true;
}

const ActionSpec *ActionRegistry::spec(const QString &id) const
{
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [&](const ActionSpec &each) { return each.id == id; });
    return found == m_specs.end() ? nullptr : &*found;
}

QKeySequence ActionRegistry::keys(const QString &id) const
{
    const QAction *found = action(id);
    return found == nullptr ? QKeySequence() : found->shortcut();
}

bool ActionRegistry::isChanged(const QString &id) const
{
    return m_settings.contains(settingsKey(id));
}

KeyVerdict ActionRegistry::check(const QString &id, const QKeySequence &keys) const
{
    const ActionSpec *own = spec(id);
    if (own == nullptr || keys.isEmpty())
        return {};
    // What an action was born with is no mistake of the user.
    if (own->keys.contains(keys) && this->keys(id) == keys)
        return {};
    if (isReserved(keys))
        return {KeyVerdict::Kind::Reserved, {}};
    if (typesText(keys) && own->context != ActionContext::Labels)
        return {KeyVerdict::Kind::TypesText, {}};
    for (const ActionSpec &other : m_specs) {
        if (other.id == id || !openTogether(own->context, other.context))
            continue;
        const QList<QKeySequence> theirs = action(other.id)->shortcuts();
        for (const QKeySequence &their : theirs) {
            if (collide(their, keys))
                return {KeyVerdict::Kind::Taken, other.id};
        }
    }
    return {};
}

KeyVerdict ActionRegistry::setKeys(const QString &id, const QKeySequence &keys)
{
    const KeyVerdict verdict = check(id, keys);
    const ActionSpec *own = spec(id);
    if (verdict.kind != KeyVerdict::Kind::Free || own == nullptr)
        return verdict;
    if (!own->keys.isEmpty() && own->keys.first() == keys)
        return resetKeys(id);
    m_settings.setValue(settingsKey(id), keys.toString(QKeySequence::PortableText));
    apply(id, {keys});
    return verdict;
}

KeyVerdict ActionRegistry::resetKeys(const QString &id)
{
    const ActionSpec *own = spec(id);
    if (own == nullptr)
        return {};
    for (const QKeySequence &each : own->keys) {
        const KeyVerdict verdict = check(id, each);
        if (verdict.kind == KeyVerdict::Kind::Taken)
            return verdict;
    }
    m_settings.remove(settingsKey(id));
    apply(id, own->keys);
    return {};
}

void ActionRegistry::resetAll()
{
    for (const ActionSpec &each : std::as_const(m_specs)) {
        m_settings.remove(settingsKey(each.id));
        apply(each.id, each.keys);
    }
}

QStringList ActionRegistry::conflicts() const
{
    QStringList found;
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        for (qsizetype j = i + 1; j < m_specs.size(); ++j) {
            const ActionSpec &one = m_specs.at(i);
            const ActionSpec &other = m_specs.at(j);
            if (!openTogether(one.context, other.context))
                continue;
            const QList<QKeySequence> ours = action(one.id)->shortcuts();
            const QList<QKeySequence> theirs = action(other.id)->shortcuts();
            for (const QKeySequence &our : ours)
                for (const QKeySequence &their : theirs)
                    if (collide(our, their))
                        found.append(
                            QStringLiteral("%1 %2: %3")
                                .arg(one.id, other.id, our.toString(QKeySequence::PortableText)));
        }
    }
    return found;
}

void ActionRegistry::apply(const QString &id, const QList<QKeySequence> &keys)
{
    QAction *target = action(id);
    QList<QKeySequence> wanted = keys;
    wanted.removeAll(QKeySequence());
    const bool same = target->shortcuts() == wanted;
    target->setShortcuts(wanted);
    if (!same)
        Q_EMIT keysChanged(id);
}

} // namespace bluepencil
