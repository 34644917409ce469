// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "ui/settings/language.h"

#include <QSettings>

#include <array>

namespace bluepencil {

namespace {

struct Entry {
    Settings::Key key;
    const char *name;
    QVariant fallback;
    double least = 0; // with `most`: numbers outside read as the default
    double most = 0;
    QStringList choices {};
};

QStringList languageChoices()
{
    QStringList choices {QStringLiteral("system")};
    for (const Language &language : windowLanguages())
        choices.append(language.code);
    return choices;
}

const std::array<Entry, 22> &table()
{
    using Key = Settings::Key;
    static const std::array<Entry, 22> entries {{
        {Key::ReviewerName, "reviewer/name", QString()},
        {Key::Theme,
         "look/theme",
         QStringLiteral("system"),
         0,
         0,
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}},
        {Key::Density,
         "look/density",
         QStringLiteral("calm"),
         0,
         0,
         {QStringLiteral("calm"), QStringLiteral("compact")}},
        {Key::ReadingSize, "look/reading_size", 11.25, 9, 18},
        {Key::TextScale, "look/text_scale", 100, 80, 300},
        {Key::UndoSeconds, "review/undo_seconds", 5, 0, 60},
        {Key::FewerMovements, "look/fewer_movements", false},
        {Key::Language, "look/language", QStringLiteral("system"), 0, 0, languageChoices()},
        {Key::RedlineShown, "review/redline", true},
        {Key::EscalationSkill, "review/escalation_skill", QStringLiteral("senior")},
        {Key::WindowGeometry, "window/geometry", QByteArray()},
        {Key::ColumnSizes, "window/columns", QByteArray()},
        {Key::LeftSizes, "window/left", QByteArray()},
        {Key::SheetSizes, "window/sheet", QByteArray()},
        {Key::UrgentNotice, "review/urgent_notice", true},
        {Key::UrgentPriority, "review/urgent_priority", 80, 1, 100},
        {Key::RecentActions, "window/recent_actions", QStringList()},
        {Key::RedlineBeside, "review/redline_beside", false},
        {Key::SpellCheck, "review/spell_check", true},
        {Key::WhiteSpace,
         "review/white_space",
         QStringLiteral("code"),
         0,
         0,
         {QStringLiteral("code"), QStringLiteral("everywhere"), QStringLiteral("nowhere")}},
        {Key::HidePersonal, "review/hide_personal", false},
        {Key::GatewayAddress, "connection/gateway", QString()},
    }};
    return entries;
}

const Entry &entry(Settings::Key key)
{
    const Entry &found = table().at(std::size_t(key));
    Q_ASSERT(found.key == key);
    return found;
}

bool isUsable(const Entry &entry, const QVariant &value)
{
    if (!entry.choices.isEmpty())
        return entry.choices.contains(value.toString());
    if (entry.most > entry.least) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok && number >= entry.least && number <= entry.most;
    }
    return true;
}

} // namespace

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Settings::~Settings() = default;

QString Settings::name(Key key)
{
    return QString::fromLatin1(entry(key).name);
}

QVariant Settings::value(Key key) const
{
    const Entry &found = entry(key);
    const QVariant stored = m_store.value(QString::fromLatin1(found.name));
    return stored.isValid() && isUsable(found, stored) ? stored : found.fallback;
}

void Settings::set(Key key, const QVariant &value)
{
    if (!isUsable(entry(key), value) || this->value(key) == value)
        return;
    m_store.setValue(name(key), value);
    Q_EMIT changed(key);
}

} // namespace bluepencil
