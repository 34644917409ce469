// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in Datasets, by which keys.
#include "ui/common/actionregistry.h"
#include "ui/common/decisionbutton.h"
#include "ui/dataset/datasetplace.h"
#include "ui/dataset/exportbar.h"
#include "ui/dataset/figurescard.h"
#include "ui/dataset/historypage.h"
#include "ui/dataset/previewcard.h"
#include "ui/dataset/recipebar.h"
#include "ui/dataset/recipedesk.h"

#include <QAction>

namespace bluepencil {

void DatasetPlace::addAction(const char *id, const QString &text, const QKeySequence &keys,
                             std::function<void()> run)
{
    ActionSpec spec;
    spec.id = QString::fromLatin1(id);
    spec.text = text;
    spec.group = tr("Datasets");
    spec.keys = {keys};
    spec.context = ActionContext::Datasets;
    QAction *action = m_around.actions.add(spec, &m_around.window);
    connect(action, &QAction::triggered, this, std::move(run));
}

void DatasetPlace::addActions()
{
    addAction("dataset.export", tr("Export"), Qt::CTRL | Qt::Key_E, [this] { startExport(); });
    addAction("dataset.cancel", tr("Cancel the export"), Qt::Key_Escape,
              [this] { cancelExport(); });
    addAction("dataset.folder", tr("Choose a folder"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
              [this] { browse(); });
    addAction("dataset.openFolder", tr("Open the folder of what was written"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { openFolder(); });
    addAction("dataset.command", tr("Copy as a command"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
              [this] { copyCommand(); });
    addAction("dataset.previousFormat", tr("Preview the format before"), Qt::ALT | Qt::Key_PageUp,
              [this] { m_preview->showNextFormat(-1); });
    addAction("dataset.nextFormat", tr("Preview the next format"), Qt::ALT | Qt::Key_PageDown,
              [this] { m_preview->showNextFormat(1); });
    addAction("dataset.lines", tr("Preview as edits or lines"), Qt::CTRL | Qt::Key_L,
              [this] { m_preview->toggleLines(); });
    addAction("dataset.figures", tr("Next figures of the rows"), Qt::CTRL | Qt::Key_M,
              [this] { m_figures->showNext(1); });
    addRecipeActions();
    addHistoryActions();
    connect(&m_around.actions, &ActionRegistry::keysChanged, this, &DatasetPlace::showKeys);
    showKeys();
    m_around.actions.setObstacle(QStringLiteral("dataset.cancel"), [this] {
        return m_running || m_history->isBusy() ? QString() : tr("No export is running");
    });
    setActionsEnabled(false);
}

void DatasetPlace::addRecipeActions()
{
    addAction("recipe.save", tr("Save the recipe"), Qt::CTRL | Qt::Key_S,
              [this] { m_recipes->save(); });
    addAction("recipe.saveAs", tr("Save the recipe under a name"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
              [this] { m_recipes->saveAs(); });
    addAction("recipe.toFile", tr("Save the recipe as a file"), Qt::CTRL | Qt::ALT | Qt::Key_F,
              [this] { m_recipes->saveToFile(); });
    addAction("recipe.fromFile", tr("Open a recipe"), Qt::CTRL | Qt::ALT | Qt::Key_O,
              [this] { m_recipes->openFile(); });
    addAction("recipe.remove", tr("Delete the recipe"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
              [this] { m_recipes->remove(); });
    addAction("recipe.evaluation", tr("Add evaluation files"), Qt::CTRL | Qt::ALT | Qt::Key_E,
              [this] { addEvaluationFiles(); });
}

void DatasetPlace::addHistoryActions()
{
    const auto add = [this](const char *id, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &run) {
        addAction(id, text, keys, [this, run] {
            if (isHistory())
                run();
            else
                showHistory(true);
        });
    };
    addAction("batches.show", tr("Batches, or back to the rows"), Qt::CTRL | Qt::Key_H,
              [this] { showHistory(!isHistory()); });
    add("batches.verify", tr("Verify the folder of a batch"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] { m_history->verify(); });
    add("batches.check", tr("See whether a batch can be made again"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { m_history->check(); });
    add("batches.rebuild", tr("Make a new revision of a batch"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        [this] { m_history->rebuild(); });
    add("batches.copy", tr("Copy the difference of two batches"), Qt::CTRL | Qt::ALT | Qt::Key_C,
        [this] { m_history->copyDifference(); });
    connect(m_history, &HistoryPage::backWanted, this, [this] { showHistory(false); });
    connect(m_history, &HistoryPage::busyChanged, this, &DatasetPlace::updateCancel);
    connect(m_history, &HistoryPage::rebuilt, this, &DatasetPlace::loadChoices);
}

void DatasetPlace::setActionsEnabled(bool on)
{
    for (const ActionSpec &spec : m_around.actions.specs()) {
        if (spec.context == ActionContext::Datasets)
            m_around.actions.action(spec.id)->setEnabled(on);
    }
    const bool busy = m_running || m_history->isBusy();
    m_around.actions.action(QStringLiteral("dataset.cancel"))->setEnabled(on && busy);
}

void DatasetPlace::updateCancel()
{
    m_around.actions.action(QStringLiteral("dataset.cancel"))
        ->setEnabled((m_running || m_history->isBusy()) && isVisible());
}

void DatasetPlace::showKeys()
{
    const auto keys = [this](const char *id) {
        return m_around.actions.keys(QString::fromLatin1(id));
    };
    const auto words = [&](const char *id) {
        return keys(id).toString(QKeySequence::NativeText);
    };
    m_bar->setKeys(keys("dataset.export"), keys("dataset.cancel"));
    m_form->setBrowseKeys(keys("dataset.folder"));
    m_form->setAddKeys(keys("recipe.evaluation"));
    m_form->bar().setKeys({keys("recipe.save"), keys("recipe.saveAs"), keys("recipe.toFile"),
                           keys("recipe.fromFile"), keys("recipe.remove")});
    m_command->setKeys(keys("dataset.command"));
    fitRecipe();
    m_preview->setKeys(words("dataset.previousFormat"), words("dataset.nextFormat"),
                       words("dataset.lines"));
    m_figures->setKeys(words("dataset.figures"));
    m_batchesButton->setKeys(keys("batches.show"));
    m_history->setKeys({keys("batches.show"), keys("dataset.openFolder"), keys("batches.verify"),
                        keys("batches.check"), keys("batches.rebuild"), keys("batches.copy")});
}

} // namespace bluepencil
