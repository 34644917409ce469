// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/themecontroller.h"

#include "ui/common/style/bluestyle.h"

#include <QApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

ThemeController::ThemeController(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new BlueStyle);
    apply();
    m_application.installEventFilter(this);
}

ThemeController::~ThemeController()
{
    m_application.setProperty(propertyName, QVariant());
}

void ThemeController::setMode(ThemeMode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void ThemeController::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void ThemeController::setReadingSize(double points)
{
    const double kept = std::clamp(points, leastReadingSize, greatestReadingSize);
    if (qFuzzyCompare(m_readingSize, kept))
        return;
    m_readingSize = kept;
    apply();
}

void ThemeController::setTextScale(double scale)
{
    const double kept = std::clamp(scale, 0.8, 3.0);
    if (qFuzzyCompare(m_textScale, kept))
        return;
    m_textScale = kept;
    apply();
}

void ThemeController::setFewerMovements(bool fewer)
{
    if (m_fewerMovements == fewer)
        return;
    m_fewerMovements = fewer;
    apply();
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // Every window gets one of these when the desktop turns dark or light; one reading is enough.
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::System && !m_reading) {
        m_reading = true;
        QMetaObject::invokeMethod(this, &ThemeController::readSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ThemeController::readSystem()
{
    // Qt 6.4 has no colour scheme to ask: without our palette the desktop's shows through.
    QApplication::setPalette(QPalette());
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    apply();
    m_reading = false;
}

void ThemeController::apply()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    m_theme = dark ? darkTheme() : lightTheme();
    m_theme.density = m_density;
    m_theme.readingSize = m_readingSize;
    m_theme.textScale = m_textScale;
    m_theme.fewerMovements = m_fewerMovements;
    m_application.setProperty(propertyName,
                              QVariant::fromValue(static_cast<const Theme *>(&m_theme)));
    QApplication::setPalette(palette(m_theme));
    QApplication::setFont(m_theme.font(TypeRole::Body));
    // Qt hands both on by way of the event queue; who hears changed() must find them in force.
    QApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
    QApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    // Density and reading size change neither palette nor font, yet sizes follow them.
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
    Q_EMIT changed(m_theme);
}

bool changesLook(const QEvent *event)
{
    switch (int(event->type())) {
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::EnabledChange:
        return true;
    default:
        return false;
    }
}

} // namespace bluepencil
