// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/stats/drift/inputdrift.h"

#include <QDateTime>

namespace bluepencil {

namespace {

QString className(const InputClass &each)
{
    const auto number = [](double value) {
        return QString::number(value, 'f', 0);
    };
    if (each.rest)
        return QStringLiteral("(others)");
    if (each.from && each.to)
        return number(*each.from) + QStringLiteral(" to ") + number(*each.to);
    if (each.from)
        return number(*each.from) + QStringLiteral(" and more");
    if (each.to)
        return QStringLiteral("up to ") + number(*each.to);
    QString name = each.name.isEmpty() ? QStringLiteral("(none)") : each.name;
    for (QChar &character : name) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return name;
}

QString shareOf(qint64 n, qint64 of)
{
    return QString::number(of > 0 ? 100.0 * static_cast<double>(n) / static_cast<double>(of) : 0,
                           'f', 1);
}

} // namespace

OrderedJson toJson(const std::vector<InputDrift> &inputs)
{
    OrderedJson json = OrderedJson::array();
    for (const InputDrift &input : inputs) {
        OrderedJson stream {{"model", toStdString(input.key.model)},
                            {"task", toStdString(input.key.task)},
                            {"n_before", input.before},
                            {"n_now", input.now},
                            {"now_from", toStdString(toRfc3339(input.nowFrom))}};
        stream["inputs"] = OrderedJson::array();
        for (const InputFigure &figure : input.figures) {
            OrderedJson each {{"name", toStdString(figure.name)}};
            each["classes"] = OrderedJson::array();
            for (const InputClass &one : figure.classes) {
                each["classes"].push_back({{"class", toStdString(className(one))},
                                           {"before", one.before},
                                           {"now", one.now}});
            }
            if (figure.distance) {
                each["psi"] = figure.distance->psi;
                each["psi_by_chance_99"] = figure.distance->psiByChance;
                each["jensen_shannon"] = figure.distance->jensenShannon;
                each["jensen_shannon_by_chance_99"] = figure.distance->jensenShannonByChance;
            } else {
                each["psi"] = nullptr;
                each["reason"] = "all are of one class";
            }
            stream["inputs"].push_back(each);
        }
        json.push_back(stream);
    }
    return json;
}

QString toTable(const std::vector<InputDrift> &inputs, const QTimeZone &zone)
{
    if (inputs.empty())
        return QStringLiteral("no model and task has enough decisions yet\n");
    const auto number = [](double value) {
        return QString::number(value, 'f', 3);
    };
    QString text;
    for (const InputDrift &input : inputs) {
        text += input.key.model.simplified() + QStringLiteral(", ") + input.key.task.simplified()
            + QStringLiteral(": the first %1 decisions beside the latest %2 (since %3)\n")
                  .arg(QString::number(input.before), QString::number(input.now),
                       QDateTime::fromMSecsSinceEpoch(input.nowFrom, zone)
                           .date()
                           .toString(Qt::ISODate));
        for (const InputFigure &figure : input.figures) {
            text += QStringLiteral("  ") + figure.name;
            text += figure.distance
                ? QStringLiteral(": PSI %1 (99 of 100 unchanged ones are under %2),"
                                 " Jensen-Shannon %3 (under %4)\n")
                      .arg(number(figure.distance->psi), number(figure.distance->psiByChance),
                           number(figure.distance->jensenShannon),
                           number(figure.distance->jensenShannonByChance))
                : QStringLiteral(": all are of one class\n");
            for (const InputClass &each : figure.classes) {
                text += QStringLiteral("    ") + className(each)
                    + QStringLiteral(": %1 % before, %2 % now\n")
                          .arg(shareOf(each.before, input.before), shareOf(each.now, input.now));
            }
        }
    }
    return text;
}

} // namespace bluepencil
