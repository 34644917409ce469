// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QPalette>
#include <QStringList>

namespace bluepencil {

enum class ThemeMode { System, Light, Dark };
enum class Density { Calm, Compact };

// What a tinted part says. The words and the icon beside it must say the same.
enum class Tone { Neutral, Outline, Accent, Ok, Warn, Danger };

// Colours of writing.
enum class Ink { Text, Muted, Disabled, Accent, OnAccent, Ok, Warn, Danger, Insertion, Deletion };

enum class TypeRole { Caption, CaptionStrong, Body, Strong, Title, Head, Figure, Reading };

// All spaces of the window, in logical pixels.
namespace space {
inline constexpr int s4 = 4, s6 = 6, s8 = 8, s12 = 12, s16 = 16, s20 = 20, s24 = 24, s32 = 32,
                     s48 = 48;
inline constexpr int pane = 16, cardX = 16, cardY = 12, page = 24, betweenCards = 14;
} // namespace space

namespace radius {
inline constexpr int chip = 4, key = 4, box = 4, button = 6, field = 6, row = 8, check = 8,
                     switcher = 8, card = 10, overlay = 12;
}

// Least heights; text that needs more makes them grow.
namespace metric {
inline constexpr int topBar = 48, decisionBar = 60, banner = 44, button = 32, field = 32,
                     switcher = 32, chip = 20, key = 18, chipIcon = 13, icon = 16, comboArrow = 16,
                     spinColumn = 20, ring = 18, scrollBar = 10, splitter = 7, progress = 6,
                     focusRing = 2, figureCard = 132, emptyDisc = 64, compactBelow = 1200,
                     leastWidth = 1024, leastHeight = 700;
}

// The tokens of the look. A value: the style and the widgets read it while painting.
struct Theme {
    bool dark = false;
    QColor window, surface, sunken, line, control, text, muted;
    QColor accent, accentHover, accentSoft, onAccent;
    QColor ins, insSoft, del, delSoft, warn, warnSoft, ok, okSoft;
    QColor fill, series2, series3;
    QColor thumb, toast, toastText, toastAction;

    Density density = Density::Calm;
    double readingSize = 11.25; // points, 9 to 18, chosen by the user
    double textScale = 1; // of every other size, for people who need large text
    bool fewerMovements = false;

    bool operator==(const Theme &) const = default;

    [[nodiscard]] QColor ink(Ink ink) const;
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;

    // Points of a role after the user's settings.
    [[nodiscard]] double pointSize(TypeRole role) const;
    [[nodiscard]] QFont font(TypeRole role) const;
    // Arabic script is set larger: its letters are lower at the same size.
    [[nodiscard]] QFont readingFont(bool arabic) const;
    // Fixed line heights in pixels. Proportional ones would follow the fallback font.
    [[nodiscard]] int readingLine(bool arabic = false) const;
    [[nodiscard]] int redlineLine(bool arabic = false) const;

    [[nodiscard]] int queueRow() const { return row(58, 34); }

    [[nodiscard]] int factRow() const { return row(28, 26); }

    [[nodiscard]] int tableRow() const { return row(33, 26); }

    [[nodiscard]] int labelRow() const { return row(28, 24); }

    // Pixels of something that grows with the text, such as an icon beside it.
    [[nodiscard]] int sized(int pixels) const;

    [[nodiscard]] int fade() const { return fewerMovements ? 0 : 120; } // ms

private:
    [[nodiscard]] int row(int calm, int compact) const;
};

inline constexpr double leastReadingSize = 9;
inline constexpr double greatestReadingSize = 18;

[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] QPalette palette(const Theme &theme);
// Wanted families in order; those that aren't installed are passed over by Qt.
[[nodiscard]] QStringList fontFamilies();
// The theme in force: the ThemeController's, else the light one.
[[nodiscard]] const Theme &theme();

} // namespace bluepencil

Q_DECLARE_METATYPE(const bluepencil::Theme *)
