// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchservice.h"
#include "ui/common/style/theme.h"

#include <QObject>

namespace bluepencil {

class Dialogs;
class FormatCards;
class RecipeForm;
class RecipeNameOverlay;

// Saves, opens and deletes recipes: those of the workspace, and files of them. The settings of the
// place follow the recipe that is chosen.
class RecipeDesk final : public QObject {
    Q_OBJECT

public:
    struct Around {
        BatchService &service;
        RecipeForm &form;
        FormatCards &formats;
        Dialogs &dialogs;
        QWidget &window; // over which a name is asked for
    };

    // All references must outlive the desk.
    explicit RecipeDesk(const Around &around, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RecipeDesk)
    ~RecipeDesk() override;

    void load(); // the list
    void save(); // under the name of the one that is shown; asks where it has none
    void saveAs();
    void saveToFile();
    void openFile();
    void remove(); // the one that is shown, once asked
    // What is shown now, to tell whether it was saved.
    void setShown(const ExportConfig &config);

Q_SIGNALS:
    void said(const QString &sentence, bluepencil::Ink ink);

private:
    void choose(const QString &name);
    void keep(const QString &name);
    void apply(const ExportConfig &config);
    // False, and said, if what is typed is no recipe.
    [[nodiscard]] bool isWhole();
    void refuse(const QString &what, const Error &error);

    Around m_around;
    RecipeNameOverlay *m_overlay = nullptr;
    ExportConfig m_shown;
};

} // namespace bluepencil
