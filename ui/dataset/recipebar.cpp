// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/recipebar.h"

#include "ui/common/elidelabel.h"
#include "ui/common/iconbutton.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/dataset/formparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

RecipeBar::RecipeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recipeBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s6);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    head->addWidget(new ElideLabel(tr("Recipe"), TypeRole::Strong, Ink::Text, this));
    m_state = new ElideLabel(QString(), TypeRole::Caption, Ink::Muted, this);
    m_state->setObjectName(QStringLiteral("recipeState"));
    m_state->setElides(true);
    head->addWidget(m_state, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s6);
    m_choice = formChoice("recipeChoice", tr("Recipe"), this);
    m_choice->addItem(tr("Not saved"), QString());
    row->addWidget(m_choice, 1);
    m_menu = new IconButton(QStringLiteral("more"), tr("Save, open or delete a recipe"), {}, this);
    m_menu->setObjectName(QStringLiteral("recipeMenu"));
    row->addWidget(m_menu);
    column->addLayout(row);
    connect(m_menu, &QAbstractButton::clicked, this, &RecipeBar::openMenu);
    // Also the one that is shown, once more: what was changed since goes.
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_current = m_choice->currentData().toString();
        showState();
        if (!m_current.isEmpty())
            Q_EMIT chosen(m_current);
    });
}

RecipeBar::~RecipeBar() = default;

void RecipeBar::setRecipes(const std::vector<SavedRecipe> &recipes)
{
    m_recipes = recipes;
    const QSignalBlocker quiet(m_choice);
    while (m_choice->count() > 1)
        m_choice->removeItem(1);
    for (const SavedRecipe &recipe : m_recipes) {
        m_choice->addItem(recipe.name, recipe.name);
        if (recipe.damage) {
            m_choice->setItemData(m_choice->count() - 1, plainToolTip(toString(*recipe.damage)),
                                  Qt::ToolTipRole);
        }
    }
    setCurrent(m_current);
}

void RecipeBar::setCurrent(const QString &name)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(name)));
    m_current = m_choice->currentData().toString();
    showState();
}

void RecipeBar::setShown(const ExportConfig &config)
{
    m_shown = toLine(recipeJson(config));
    showState();
}

const SavedRecipe *RecipeBar::saved(const QString &name) const
{
    const auto found = std::ranges::find(m_recipes, name, &SavedRecipe::name);
    return found == m_recipes.end() ? nullptr : &*found;
}

void RecipeBar::showState()
{
    const SavedRecipe *recipe = saved(m_current);
    QString words;
    if (recipe != nullptr && recipe->damage)
        words = tr("cannot be read");
    else if (recipe != nullptr && toLine(recipeJson(recipe->config)) != m_shown)
        words = tr("changed, not saved");
    else if (recipe != nullptr)
        words = tr("as it was saved");
    m_state->setInk(recipe != nullptr && recipe->damage ? Ink::Danger : Ink::Muted);
    m_state->setLine(words);
}

void RecipeBar::setKeys(const Keys &keys)
{
    m_keys = keys;
}

void RecipeBar::focusChoice()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void RecipeBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys,
                                  void (RecipeBar::*wanted)(), bool on = true) {
        QAction *action = menu->addAction(text);
        // Shown alone: the action of the window has the key.
        action->setText(keys.isEmpty() ? text
                                       : text + u'\t' + keys.toString(QKeySequence::NativeText));
        action->setEnabled(on);
        connect(action, &QAction::triggered, this, wanted);
    };
    const bool isSaved = saved(m_current) != nullptr;
    add(tr("Save"), m_keys.save, &RecipeBar::saveWanted);
    add(tr("Save under a name …"), m_keys.saveAs, &RecipeBar::saveAsWanted);
    menu->addSeparator();
    add(tr("Save as a file …"), m_keys.toFile, &RecipeBar::toFileWanted);
    add(tr("Open a file …"), m_keys.fromFile, &RecipeBar::fromFileWanted);
    menu->addSeparator();
    add(tr("Delete"), m_keys.remove, &RecipeBar::removeWanted, isSaved);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace bluepencil
