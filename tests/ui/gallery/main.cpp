// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the gallery into PNG files, for people to look at: bluepencil_gallery [FOLDER]
#include "tests/ui/gallery/gallery.h"
#include "ui/common/themecontroller.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

namespace {

using namespace bluepencil;

bool save(const QDir &folder, const QString &name, bool rightToLeft)
{
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto gallery = makeGallery(rightToLeft);
    gallery->resize(gallery->sizeHint().expandedTo({1200, 0}));
    gallery->show();
    QApplication::processEvents();
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const bool done = gallery->grab().save(path);
    QTextStream(done ? stdout : stderr) << path << '\n';
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.size() > 1
                          ? arguments.at(1)
                          : QDir::temp().filePath(QStringLiteral("bluepencil-gallery")));
    folder.mkpath(QStringLiteral("."));
    ThemeController controller(application);
    controller.setFewerMovements(true);
    controller.setMode(ThemeMode::Light);
    bool done = save(folder, QStringLiteral("light"), false);
    done = save(folder, QStringLiteral("rtl"), true) && done;
    controller.setMode(ThemeMode::Dark);
    done = save(folder, QStringLiteral("dark"), false) && done;
    controller.setMode(ThemeMode::Light);
    controller.setTextScale(2);
    done = save(folder, QStringLiteral("large-text"), false) && done;
    return done ? 0 : 1;
}
