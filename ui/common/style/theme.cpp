// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/theme.h"

#include "ui/common/style/themecontroller.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace bluepencil {

namespace {

constexpr double arabicExtra = 1.2; // points

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

QFont makeFont(TypeRole role, double points)
{
    QFont font(fontFamilies());
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    const bool plain
        = role == TypeRole::Caption || role == TypeRole::Body || role == TypeRole::Reading;
    font.setWeight(plain ? QFont::Normal : QFont::DemiBold);
    return font;
}

} // namespace

Theme lightTheme()
{
    Theme t;
    t.window = hex(0xF3F4F6);
    t.surface = hex(0xFFFFFF);
    t.sunken = hex(0xE9EBEF);
    t.line = hex(0xDCDFE5);
    t.control = hex(0x838B98);
    t.text = hex(0x1A1D23);
    t.muted = hex(0x586070);
    t.accent = hex(0x1F4FC4);
    t.accentHover = hex(0x183F9E);
    t.accentSoft = hex(0xE4ECFD);
    t.onAccent = hex(0xFFFFFF);
    t.ins = hex(0x173FA6);
    t.insSoft = hex(0xE1EAFE);
    t.del = hex(0xA8231B);
    t.delSoft = hex(0xFBE6E4);
    t.warn = hex(0x7F4B00);
    t.warnSoft = hex(0xFBEED3);
    t.ok = hex(0x156538);
    t.okSoft = hex(0xE0F2E7);
    t.fill = hex(0x3D68D8);
    t.series2 = hex(0xB45309);
    t.series3 = hex(0x0F766E);
    t.thumb = hex(0xFFFFFF);
    t.toast = hex(0x23272F);
    t.toastText = hex(0xFFFFFF);
    t.toastAction = hex(0x9CBDFF);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = hex(0x16181C);
    t.surface = hex(0x1D2025);
    t.sunken = hex(0x272B32);
    t.line = hex(0x30353D);
    t.control = hex(0x727B89);
    t.text = hex(0xE8EAED);
    t.muted = hex(0xA3ABB7);
    t.accent = hex(0x8AB0FF);
    t.accentHover = hex(0xA6C3FF);
    t.accentSoft = hex(0x202E4C);
    t.onAccent = hex(0x0E1320);
    t.ins = hex(0x9CBDFF);
    t.insSoft = hex(0x1E2C4B);
    t.del = hex(0xFF9F96);
    t.delSoft = hex(0x3D2120);
    t.warn = hex(0xEDBB6A);
    t.warnSoft = hex(0x352910);
    t.ok = hex(0x7AD39B);
    t.okSoft = hex(0x173022);
    t.fill = hex(0x5C86E6);
    t.series2 = hex(0xF0A355);
    t.series3 = hex(0x4FC3B5);
    t.thumb = hex(0x3A404A);
    t.toast = hex(0x343A44);
    t.toastText = hex(0xFFFFFF);
    t.toastAction = hex(0x9CBDFF);
    return t;
}

QColor Theme::ink(Ink which) const
{
    switch (which) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return muted;
    case Ink::Disabled:
        return control;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::Ok:
        return ok;
    case Ink::Warn:
        return warn;
    case Ink::Danger:
        return del;
    case Ink::Insertion:
        return ins;
    case Ink::Deletion:
        return del;
    }
    return text;
}

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Outline:
        return text;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Danger:
        return del;
    }
    return text;
}

QColor Theme::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return sunken;
    case Tone::Outline:
        return surface;
    case Tone::Accent:
        return accentSoft;
    case Tone::Ok:
        return okSoft;
    case Tone::Warn:
        return warnSoft;
    case Tone::Danger:
        return delSoft;
    }
    return sunken;
}

double Theme::pointSize(TypeRole role) const
{
    switch (role) {
    case TypeRole::Caption:
    case TypeRole::CaptionStrong:
        return 8.75 * textScale;
    case TypeRole::Body:
    case TypeRole::Strong:
        return 10 * textScale;
    case TypeRole::Title:
        return 11.5 * textScale;
    case TypeRole::Head:
        return 15 * textScale;
    case TypeRole::Figure:
        return 20 * textScale;
    case TypeRole::Reading:
        return readingSize * textScale;
    }
    return 10 * textScale;
}

QFont Theme::font(TypeRole role) const
{
    // One that is kept has found its engines already, which takes longer than all the rest.
    thread_local std::array<std::optional<QFont>, std::size_t(TypeRole::Reading) + 1> kept;
    std::optional<QFont> &known = kept.at(std::size_t(role));
    const double size = pointSize(role);
    if (!known || !qFuzzyCompare(known->pointSizeF(), size))
        known = makeFont(role, size);
    return *known;
}

QFont Theme::readingFont(bool arabic) const
{
    QFont font = this->font(TypeRole::Reading);
    if (arabic)
        font.setPointSizeF(font.pointSizeF() + arabicExtra * textScale);
    return font;
}

int Theme::readingLine(bool arabic) const
{
    return int(std::lround(1.66 * QFontInfo(readingFont(arabic)).pixelSize()));
}

int Theme::redlineLine(bool arabic) const
{
    QFont font = this->font(TypeRole::Body);
    if (arabic)
        font.setPointSizeF(font.pointSizeF() + arabicExtra * textScale);
    return int(std::lround(1.62 * QFontInfo(font).pixelSize()));
}

int Theme::sized(int pixels) const
{
    return int(std::lround(pixels * std::max(1.0, textScale)));
}

int Theme::row(int calm, int compact) const
{
    return sized(density == Density::Calm ? calm : compact);
}

QPalette palette(const Theme &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) {
        p.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, t.window);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Base, t.surface);
    set(QPalette::Button, t.surface);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.sunken);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.control);
    set(QPalette::WindowText, t.text);
    set(QPalette::Text, t.text);
    set(QPalette::ButtonText, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::BrightText, t.del);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.control);
    p.setColor(QPalette::Disabled, QPalette::Button, t.sunken);
    p.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    return p;
}

QStringList fontFamilies()
{
    static const QStringList wanted = [] {
        QStringList families {QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                              QStringLiteral("Noto Sans Arabic"),
                              QStringLiteral("Noto Sans CJK JP")};
        families.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).families());
        families.removeDuplicates();
        return families;
    }();
    return wanted;
}

const Theme &theme()
{
    if (qApp != nullptr) {
        const QVariant attached = qApp->property(ThemeController::propertyName);
        if (const auto *current = attached.value<const Theme *>())
            return *current;
    }
    static const Theme fallback = lightTheme();
    return fallback;
}

} // namespace bluepencil
