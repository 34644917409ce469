// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/recipedesk.h"

#include "core/base/whendone.h"
#include "ui/common/dialogs.h"
#include "ui/dataset/formatcards.h"
#include "ui/dataset/recipebar.h"
#include "ui/dataset/recipeform.h"
#include "ui/dataset/recipenameoverlay.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bluepencil {

namespace {

QList<FileKind> recipeFiles()
{
    return {{RecipeDesk::tr("Recipe"), {QStringLiteral("*.json")}}};
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

RecipeDesk::RecipeDesk(const Around &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
    const RecipeBar *bar = &m_around.form.bar();
    connect(bar, &RecipeBar::chosen, this, &RecipeDesk::choose);
    connect(bar, &RecipeBar::saveWanted, this, &RecipeDesk::save);
    connect(bar, &RecipeBar::saveAsWanted, this, &RecipeDesk::saveAs);
    connect(bar, &RecipeBar::toFileWanted, this, &RecipeDesk::saveToFile);
    connect(bar, &RecipeBar::fromFileWanted, this, &RecipeDesk::openFile);
    connect(bar, &RecipeBar::removeWanted, this, &RecipeDesk::remove);
}

RecipeDesk::~RecipeDesk() = default;

void RecipeDesk::load()
{
    whenDone(m_around.service.recipes(), this, [this](const Result<std::vector<SavedRecipe>> &all) {
        if (all)
            m_around.form.bar().setRecipes(*all);
    });
}

void RecipeDesk::setShown(const ExportConfig &config)
{
    m_shown = config;
    m_around.form.bar().setShown(config);
}

void RecipeDesk::apply(const ExportConfig &config)
{
    m_around.formats.setChosen(config.formats);
    m_around.form.setConfig(config);
}

void RecipeDesk::choose(const QString &name)
{
    const SavedRecipe *recipe = m_around.form.bar().saved(name);
    if (recipe == nullptr)
        return;
    if (recipe->damage) {
        refuse(tr("The recipe cannot be read."), *recipe->damage);
        return;
    }
    apply(recipe->config);
    Q_EMIT said(tr("Recipe: %1").arg(name), Ink::Text);
}

bool RecipeDesk::isWhole()
{
    QString problem = m_around.form.problem();
    if (problem.isEmpty()) {
        const Result<> checked = checkConfig(m_shown);
        problem = checked ? QString() : toString(checked.error());
    }
    if (!problem.isEmpty())
        Q_EMIT said(problem, Ink::Danger);
    return problem.isEmpty();
}

void RecipeDesk::save()
{
    const QString name = m_around.form.bar().current();
    if (name.isEmpty())
        saveAs();
    else if (isWhole())
        keep(name);
}

void RecipeDesk::saveAs()
{
    if (!isWhole())
        return;
    if (m_overlay == nullptr) {
        m_overlay = new RecipeNameOverlay(&m_around.window);
        connect(m_overlay, &RecipeNameOverlay::named, this, &RecipeDesk::keep);
        connect(this, &QObject::destroyed, m_overlay, &QObject::deleteLater);
    }
    m_overlay->ask(m_around.form.bar().current());
}

void RecipeDesk::keep(const QString &name)
{
    whenDone(m_around.service.save(name, m_shown), this,
             [this, name](const Result<std::vector<SavedRecipe>> &all) {
                 if (!all) {
                     refuse(tr("The recipe was not saved."), all.error());
                     return;
                 }
                 m_around.form.bar().setRecipes(*all);
                 m_around.form.bar().setCurrent(name);
                 Q_EMIT said(tr("The recipe is saved: %1").arg(name), Ink::Text);
             });
}

void RecipeDesk::remove()
{
    const QString name = m_around.form.bar().current();
    if (name.isEmpty()) {
        Q_EMIT said(tr("Choose a saved recipe first."), Ink::Text);
        return;
    }
    const Question question {tr("Delete the recipe %1?").arg(name),
                             tr("Everybody who works with the workspace loses it. Batches that "
                                "were made with it stay as they are."),
                             tr("Delete"),
                             {},
                             tr("Keep"),
                             true};
    m_around.dialogs.ask(&m_around.form, question, [this, name](Answer answer) {
        if (answer != Answer::Accept)
            return;
        whenDone(m_around.service.remove(name), this,
                 [this, name](const Result<std::vector<SavedRecipe>> &all) {
                     if (!all) {
                         refuse(tr("The recipe was not deleted."), all.error());
                         return;
                     }
                     m_around.form.bar().setRecipes(*all);
                     Q_EMIT said(tr("The recipe is deleted: %1").arg(name), Ink::Text);
                 });
    });
}

void RecipeDesk::saveToFile()
{
    if (!isWhole())
        return;
    const QString name = m_around.form.bar().current();
    const QString proposal = documents() + u'/'
        + (name.isEmpty() ? tr("recipe") : QString(name).replace(u'/', u'-'))
        + QStringLiteral(".json");
    m_around.dialogs.saveFile(
        &m_around.form, tr("Save the recipe as a file"), proposal, recipeFiles(),
        [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const Result<> written = writeRecipe(paths.first(), m_shown);
            if (written)
                Q_EMIT said(
                    tr("The recipe is written: %1").arg(QDir::toNativeSeparators(paths.first())),
                    Ink::Text);
            else
                refuse(tr("The recipe was not written."), written.error());
        });
}

void RecipeDesk::openFile()
{
    m_around.dialogs.openFiles(
        &m_around.form, tr("Open a recipe"), documents(), recipeFiles(),
        [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const Result<ExportConfig> config = readRecipe(paths.first());
            if (!config) {
                refuse(tr("The recipe was not opened."), config.error());
                return;
            }
            m_around.form.bar().setCurrent({});
            apply(*config);
            Q_EMIT said(tr("Recipe: %1").arg(QFileInfo(paths.first()).fileName()), Ink::Text);
        });
}

void RecipeDesk::refuse(const QString &what, const Error &error)
{
    Q_EMIT said(what + u' ' + toString(error), Ink::Danger);
}

} // namespace bluepencil
