// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/recipe/recipe.h"

#include <QKeySequence>
#include <QWidget>

class QComboBox;

namespace bluepencil {

class ElideLabel;
class IconButton;

// Which recipe is shown, whether it was changed since it was saved, and what can be done with it.
class RecipeBar final : public QWidget {
    Q_OBJECT

public:
    explicit RecipeBar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RecipeBar)
    ~RecipeBar() override;

    void setRecipes(const std::vector<SavedRecipe> &recipes);
    // The one that is shown; empty: none that is saved.
    void setCurrent(const QString &name);
    // What the place shows, to tell whether it is still what was saved.
    void setShown(const ExportConfig &config);

    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] const SavedRecipe *saved(const QString &name) const; // nullptr if there is none

    // Of the menu's entries: save, save as, to a file, from a file, delete.
    struct Keys {
        QKeySequence save, saveAs, toFile, fromFile, remove;
    };

    void setKeys(const Keys &keys);
    void focusChoice();

Q_SIGNALS:
    void chosen(const QString &name);
    void saveWanted();
    void saveAsWanted();
    void toFileWanted();
    void fromFileWanted();
    void removeWanted();

private:
    void showState();
    void openMenu();

    std::vector<SavedRecipe> m_recipes;
    QString m_current;
    QByteArray m_shown; // as JSON
    Keys m_keys;
    QComboBox *m_choice = nullptr;
    ElideLabel *m_state = nullptr;
    IconButton *m_menu = nullptr;
};

} // namespace bluepencil
