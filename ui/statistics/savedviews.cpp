// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/savedviews.h"

#include "core/model/json.h"

#include <QSettings>

#include <algorithm>

namespace bluepencil {

namespace {

const QString storeKey = QStringLiteral("statistics/views");
constexpr std::size_t mostParts = 100; // conditions of one view

QString textIn(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

using Pairs = std::vector<std::pair<QString, QString>>;

OrderedJson pairsJson(const Pairs &pairs)
{
    OrderedJson json = OrderedJson::array();
    for (const auto &[key, value] : pairs)
        json.push_back({{"key", toStdString(key)}, {"value", toStdString(value)}});
    return json;
}

Pairs pairsIn(const Json &json, const char *name)
{
    Pairs pairs;
    const auto found = json.find(name);
    if (found == json.end() || !found->is_array())
        return pairs;
    for (const Json &each : *found) {
        const QString key = each.is_object() ? textIn(each, "key") : QString();
        if (!key.isEmpty() && pairs.size() < mostParts)
            pairs.emplace_back(key, textIn(each, "value"));
    }
    return pairs;
}

void writeState(OrderedJson &json, const FilterBar::State &state)
{
    json["period"] = int(state.period);
    json["from"] = toStdString(state.from);
    json["to"] = toStdString(state.to);
    json["choices"] = pairsJson(state.choices);
    json["where"] = pairsJson(state.wheres);
}

FilterBar::State stateIn(const Json &json)
{
    FilterBar::State state;
    const auto period = json.find("period");
    if (period != json.end() && period->is_number_integer())
        state.period = FilterBar::Period(
            std::clamp<qint64>(period->get<qint64>(), FilterBar::Days7, FilterBar::Range));
    state.from = textIn(json, "from");
    state.to = textIn(json, "to");
    state.choices = pairsIn(json, "choices");
    state.wheres = pairsIn(json, "where");
    return state;
}

OrderedJson viewJson(const SavedView &view)
{
    OrderedJson json;
    json["name"] = toStdString(view.name);
    writeState(json, view.filter);
    json["by"] = toStdString(view.by);
    json["page"] = toStdString(view.page);
    if (view.against)
        writeState(json["against"], *view.against);
    return json;
}

SavedView viewIn(const Json &json)
{
    SavedView view;
    view.name = textIn(json, "name").left(LongestViewName).simplified();
    view.filter = stateIn(json);
    view.by = textIn(json, "by");
    view.page = textIn(json, "page");
    const auto against = json.find("against");
    if (against != json.end() && against->is_object())
        view.against = stateIn(*against);
    return view;
}

} // namespace

SavedViews::SavedViews(QSettings &store)
    : m_store(store)
{
    read();
}

const SavedView *SavedViews::find(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

Result<> SavedViews::keep(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.left(LongestViewName).simplified();
    if (kept.name.isEmpty())
        return fail(Error::Code::InvalidArgument, QStringLiteral("the view has no name"));
    const auto found = std::ranges::find(m_views, kept.name, &SavedView::name);
    if (found == m_views.end() && std::ssize(m_views) >= MostViews)
        return fail(Error::Code::LimitExceeded, QStringLiteral("there are too many views"));
    if (found != m_views.end())
        *found = std::move(kept);
    else
        m_views.push_back(std::move(kept));
    sort();
    return write();
}

Result<> SavedViews::rename(const QString &name, const QString &wanted)
{
    const QString to = wanted.left(LongestViewName).simplified();
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end() || to.isEmpty() || (to != name && find(to) != nullptr))
        return fail(Error::Code::Conflict, QStringLiteral("the name cannot be had"), to);
    found->name = to;
    sort();
    return write();
}

Result<> SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&name](const SavedView &view) { return view.name == name; });
    return write();
}

void SavedViews::read()
{
    const Result<Json> stored = parseJson(m_store.value(storeKey).toString().toUtf8());
    if (!stored || !stored->is_array())
        return;
    m_views.clear();
    for (const Json &each : *stored) {
        if (!each.is_object() || std::ssize(m_views) >= MostViews)
            continue;
        SavedView view = viewIn(each);
        if (!view.name.isEmpty() && find(view.name) == nullptr)
            m_views.push_back(std::move(view));
    }
    sort();
}

void SavedViews::sort()
{
    std::ranges::sort(m_views, [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

Result<> SavedViews::write() const
{
    OrderedJson json = OrderedJson::array();
    for (const SavedView &view : m_views)
        json.push_back(viewJson(view));
    m_store.setValue(storeKey, QString::fromUtf8(toLine(json)));
    m_store.sync();
    if (m_store.status() == QSettings::NoError)
        return {};
    return fail(Error::Code::Storage, QStringLiteral("the views could not be written"),
                m_store.fileName(), QStringLiteral("see whether the file may be written to"));
}

} // namespace bluepencil
