// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the gallery into PNG files, for people to look at: bluepencil_gallery [FOLDER]
#include "tests/ui/gallery/gallery.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/questiondialog.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QTextStream>
#include <QToolTip>
#include <QWidget>

namespace {

using namespace bluepencil;

bool savePicture(QWidget *widget, const QString &path)
{
    QApplication::processEvents();
    const bool done = widget->grab().save(path);
    QTextStream(done ? stdout : stderr) << path << '\n';
    return done;
}

// What opens over a window: a question, a menu, a list, a tooltip, the ring on the filled button.
bool saveOverlays(const QDir &folder, const QString &name)
{
    Question question;
    question.head = QStringLiteral("Discard your text?");
    question.text = QStringLiteral("The draft is shown again as the model wrote it. What you wrote "
                                   "is kept in the history for seven days.");
    question.accept = QStringLiteral("Discard");
    question.alternative = QStringLiteral("Compare");
    question.cancel = QStringLiteral("Keep");
    question.dangerous = true;
    QuestionDialog dialog(question);
    dialog.show();
    QMenu menu;
    menu.addAction(themedIcon(QStringLiteral("copy")), QStringLiteral("Copy"), QKeySequence::Copy,
                   &menu, [] {});
    QAction *checked = menu.addAction(QStringLiteral("Mark changes"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addSeparator();
    menu.addAction(QStringLiteral("Clear"))->setEnabled(false);
    menu.addMenu(QStringLiteral("Label as"))->addAction(QStringLiteral("Tone"));
    menu.popup({0, 0});
    QApplication::processEvents();
    menu.setActiveAction(checked);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *send
        = new DecisionButton(QStringLiteral("Send edited"), QStringLiteral("send"),
                             QKeySequence(Qt::CTRL | Qt::Key_Return), ButtonVariant::Primary);
    row->addWidget(send);
    auto *field = new QLineEdit(QStringLiteral("with the focus"));
    row->addWidget(field);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Customer"), QStringLiteral("Conversation")});
    row->addWidget(combo);
    window.show();
    window.activateWindow();
    send->setFocus();
    bool done = savePicture(&menu, folder.filePath(name + QStringLiteral("-menu.png")));
    menu.close();
    done = savePicture(&dialog, folder.filePath(name + QStringLiteral("-question.png"))) && done;
    done = savePicture(&window, folder.filePath(name + QStringLiteral("-focus.png"))) && done;
    combo->showPopup();
    done = savePicture(combo->view()->window(), folder.filePath(name + QStringLiteral("-list.png")))
        && done;
    combo->hidePopup();
    QToolTip::showText({10, 10}, plainToolTip(QStringLiteral("Voucher if late\nDraft €13.00")),
                       &window);
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->inherits("QTipLabel"))
            done = savePicture(top, folder.filePath(name + QStringLiteral("-tooltip.png"))) && done;
    }
    return done;
}

bool save(const QDir &folder, const QString &name, bool rightToLeft)
{
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto gallery = makeGallery(rightToLeft);
    gallery->resize(gallery->sizeHint().expandedTo({1200, 0}));
    gallery->show();
    QApplication::processEvents();
    return savePicture(gallery.get(), folder.filePath(name + QStringLiteral(".png")));
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
    done = saveOverlays(folder, QStringLiteral("light")) && done;
    done = save(folder, QStringLiteral("rtl"), true) && done;
    controller.setMode(ThemeMode::Dark);
    done = save(folder, QStringLiteral("dark"), false) && done;
    done = saveOverlays(folder, QStringLiteral("dark")) && done;
    controller.setMode(ThemeMode::Light);
    controller.setTextScale(2);
    done = save(folder, QStringLiteral("large-text"), false) && done;
    return done ? 0 : 1;
}
