// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil {

struct Person {
    QString name;
    QStringList skills;
};

[[nodiscard]] const std::vector<Person> &people(); // by the actor of a step

} // namespace bluepencil
