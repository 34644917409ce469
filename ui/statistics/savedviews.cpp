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

OrderedJson viewJson(const SavedView &view)
{
    OrderedJson json;
    json["name"] = toStdString(view.name);
    json["period"] = int(view.filter.period);
    json["from"] = toStdString(view.filter.from);
    json["to"] = toStdString(view.filter.to);
    json["choices"] = pairsJson(view.filter.choices);
    json["where"] = pairsJson(view.filter.wheres);
    json["by"] = toStdString(view.by);
    json["page"] = toStdString(view.page);
    return json;
}

SavedView viewIn(const Json &json)
{
    SavedView view;
    view.name = textIn(json, "name").left(LongestViewName).simplified();
    const auto period = json.find("period");
    if (period != json.end() && period->is_number_integer())
        view.filter.period = FilterBar::Period(
            std::clamp<qint64>(period->get<qint64>(), FilterBar::Days7, FilterBar::Range));
    view.filter.from = textIn(json, "from");
    view.filter.to = textIn(json, "to");
    view.filter.choices = pairsIn(json, "choices");
    view.filter.wheres = pairsIn(json, "where");
    view.by = textIn(json, "by");
    view.page = textIn(json, "page");
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

bool SavedViews::keep(const SavedView &view)
{
    SavedView kept = view;
    kept.name = view.name.left(LongestViewName).simplified();
    if (kept.name.isEmpty())
        return false;
    const auto found = std::ranges::find(m_views, kept.name, &SavedView::name);
    if (found == m_views.end() && std::ssize(m_views) >= MostViews)
        return false;
    if (found != m_views.end())
        *found = std::move(kept);
    else
        m_views.push_back(std::move(kept));
    write();
    read();
    return true;
}

bool SavedViews::rename(const QString &name, const QString &wanted)
{
    const QString to = wanted.left(LongestViewName).simplified();
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end() || to.isEmpty() || (to != name && find(to) != nullptr))
        return false;
    found->name = to;
    write();
    read();
    return true;
}

void SavedViews::remove(const QString &name)
{
    std::erase_if(m_views, [&name](const SavedView &view) { return view.name == name; });
    write();
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
    std::ranges::sort(m_views, [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void SavedViews::write() const
{
    OrderedJson json = OrderedJson::array();
    for (const SavedView &view : m_views)
        json.push_back(viewJson(view));
    m_store.setValue(storeKey, QString::fromUtf8(toLine(json)));
}

} // namespace bluepencil
