// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style/icon.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

// A static library's resources are dropped by the linker unless something names them.
// Q_INIT_RESOURCE must stand outside of every namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(bluepencil_icons);
}

namespace bluepencil {

namespace {

const QString iconFolder = QStringLiteral(":/icons/");
constexpr int thickBelow = 15;

void ensureResources()
{
    static const bool done = (initIconResources(), true);
    Q_UNUSED(done)
}

QByteArray tintedSvg(const QString &name, const QColor &colour, int size)
{
    ensureResources();
    QFile file(iconFolder + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    if (size < thickBelow)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"1.9\"");
    return svg;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // Asked for in device pixels already.
        const int edge = std::min(size.width(), size.height());
        const bool mirrored
            = QGuiApplication::layoutDirection() == Qt::RightToLeft && iconMirrors(m_name);
        return iconPixmap(m_name, colour(mode), edge, 1, mirrored);
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new ThemedIconEngine(m_name, m_ink);
    }

    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return theme().control;
        return theme().ink(m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QStringList iconNames()
{
    ensureResources();
    QStringList names
        = QDir(iconFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.sort();
    return names;
}

bool iconMirrors(QStringView name)
{
    static constexpr std::array<QStringView, 5> mirrored {u"undo", u"redo", u"send", u"release",
                                                          u"chevron-right"};
    return std::find(mirrored.begin(), mirrored.end(), name) != mirrored.end();
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio, bool mirrored)
{
    const QString key = QStringLiteral("bluepencil-icon/%1/%2/%3/%4/%5")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio)
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = tintedSvg(name, colour, size);
    if (svg.isEmpty()) {
        qWarning() << "no icon named" << name;
        return {};
    }
    const int edge = std::max(1, int(std::lround(size * ratio)));
    pixmap = QPixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    if (mirrored) {
        painter.translate(edge, 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const int size = std::min(rect.width(), rect.height());
    if (size <= 0)
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const bool mirrored = direction == Qt::RightToLeft && iconMirrors(name);
    const QPoint corner(rect.left() + (rect.width() - size) / 2,
                        rect.top() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, iconPixmap(name, colour, size, ratio, mirrored));
}

int iconEdge()
{
    return theme().sized(metric::icon);
}

QIcon themedIcon(const QString &name, Ink ink)
{
    return QIcon(new ThemedIconEngine(name, ink));
}

} // namespace bluepencil
