// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/outside/metricfamilies.h"

#include <QLocale>

#include <cmath>

namespace bluepencil {

namespace {

QByteArray typeName(MetricFamily::Type type)
{
    switch (type) {
    case MetricFamily::Type::Counter:
        return "counter";
    case MetricFamily::Type::Gauge:
        return "gauge";
    case MetricFamily::Type::Histogram:
        return "histogram";
    }
    Q_UNREACHABLE();
}

QByteArray escapedHelp(QByteArray help)
{
    return help.replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray escapedLabel(const QString &value)
{
    return value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray labelsText(const MetricLabels &labels)
{
    QByteArray text;
    for (const auto &[name, value] : labels)
        text += (text.isEmpty() ? "" : ",") + name + "=\"" + escapedLabel(value) + '"';
    return text.isEmpty() ? text : '{' + text + '}';
}

} // namespace

QByteArray writeMetrics(const std::vector<MetricFamily> &families)
{
    QByteArray text;
    for (const MetricFamily &family : families) {
        if (family.samples.empty())
            continue;
        text += "# HELP " + family.name + ' ' + escapedHelp(family.help) + '\n';
        text += "# TYPE " + family.name + ' ' + typeName(family.type) + '\n';
        for (const MetricSample &sample : family.samples)
            text += family.name + sample.suffix + labelsText(sample.labels) + ' '
                + numberText(sample.value) + '\n';
    }
    return text;
}

} // namespace bluepencil
