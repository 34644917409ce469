// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QObject>

class QApplication;

namespace bluepencil {

// Keeps the one theme in force on the application. Constructed in main before the first widget
// and outliving the last; GUI thread.
class ThemeController final : public QObject {
    Q_OBJECT

public:
    static constexpr const char *propertyName = "bluepencilTheme";

    // The first palette of the application tells whether the desktop is dark.
    explicit ThemeController(QApplication &application, QObject *parent = nullptr);
    ~ThemeController() override;
    Q_DISABLE_COPY_MOVE(ThemeController)

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    void setMode(ThemeMode mode);
    void setDensity(Density density);
    // Kept between 9 and 18 points.
    void setReadingSize(double points);
    // Of all text, kept between 0.8 and 3.
    void setTextScale(double scale);
    void setFewerMovements(bool fewer);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // After palette and fonts are in force: reapply what doesn't follow the palette, such as
    // colours in text formats.
    void changed(const Theme &theme);

private:
    void readSystem();
    void apply();

    QApplication &m_application;
    Theme m_theme;
    ThemeMode m_mode = ThemeMode::System;
    Density m_density = Density::Calm;
    double m_readingSize = 11.25;
    double m_textScale = 1;
    bool m_fewerMovements = false;
    bool m_systemDark = false;
    bool m_reading = false;
};

// What a widget that paints from the theme must answer by updateGeometry() and update().
[[nodiscard]] bool changesLook(const QEvent *event);

} // namespace bluepencil
