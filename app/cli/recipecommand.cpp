// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/dataset/recipe/recipe.h"

#include <algorithm>

namespace bluepencil {

namespace {

struct RecipeArguments {
    std::string name;
    std::string file;
    bool json = false;
};

Result<SavedRecipe> recipeNamed(Database &database, const QString &name)
{
    const auto recipes = savedRecipes(database);
    if (!recipes)
        return fail(recipes.error());
    const auto found = std::ranges::find(*recipes, name, &SavedRecipe::name);
    if (found == recipes->end()) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no recipe of that name"), name,
                    QStringLiteral("look at bluepencil-cli recipe list"));
    }
    if (found->damage)
        return fail(*found->damage);
    return *found;
}

Result<> listRecipes(Context &context, const RecipeArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto recipes = savedRecipes((*workspace)->database());
    if (!recipes)
        return fail(recipes.error());
    for (const SavedRecipe &recipe : *recipes) {
        const QString damage = recipe.damage ? toString(*recipe.damage) : QString();
        if (arguments.json) {
            OrderedJson json {{"name", toStdString(recipe.name)},
                              {"saved_at", toStdString(toRfc3339(recipe.savedAt))}};
            json["recipe"] = recipe.damage ? OrderedJson() : recipeJson(recipe.config);
            json["damage"] = recipe.damage ? OrderedJson(toStdString(damage)) : OrderedJson();
            BLUEPENCIL_TRY(context.writeLine(toLine(json)));
            continue;
        }
        const QString what
            = recipe.damage ? damage : recipe.config.formats.join(QStringLiteral(", "));
        BLUEPENCIL_TRY(context.writeLine(QStringLiteral("%1  %2  %3")
                                             .arg(recipe.name, toRfc3339(recipe.savedAt), what)
                                             .toUtf8()));
    }
    return {};
}

Result<> showRecipe(Context &context, const RecipeArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto recipe = recipeNamed((*workspace)->database(), toQt(arguments.name));
    if (!recipe)
        return fail(recipe.error());
    if (!arguments.file.empty())
        return writeRecipe(toQt(arguments.file), recipe->config);
    const OrderedJson json = recipeJson(recipe->config);
    if (arguments.json)
        return context.writeLine(toLine(json));
    return context.writeLine(
        QByteArray::fromStdString(json.dump(2, ' ', false, OrderedJson::error_handler_t::replace)));
}

Result<> save(Context &context, const RecipeArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<ExportConfig> config = readRecipe(toQt(arguments.file));
    if (!config)
        return fail(config.error());
    return saveRecipe((*workspace)->database(), toQt(arguments.name), *config,
                      context.clock().now());
}

Result<> dropRecipe(Context &context, const RecipeArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    return removeRecipe((*workspace)->database(), toQt(arguments.name));
}

using RecipeWork = Result<> (*)(Context &, const RecipeArguments &);

} // namespace

void addRecipe(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<RecipeArguments>();
    const CliCommand recipe = app.addCommand("recipe", "Recipes that are saved in the workspace");
    recipe.needsCommand();
    const auto add = [&](const char *name, const char *help, RecipeWork work) {
        const CliCommand command = recipe.addCommand(name, help);
        command.callback([arguments, &context, &exitCode, work] {
            exitCode = context.finish(work(context, *arguments));
        });
        return command;
    };
    const auto named = [arguments](const CliCommand &command) {
        command.addOption("NAME", arguments->name, "Name of the recipe").required();
    };
    add("list", "Every saved recipe", listRecipes).addFlag("--json", arguments->json, "Print JSON");
    const CliCommand shown
        = add("show", "A recipe as JSON, as export --recipe takes it", showRecipe);
    named(shown);
    shown.addFlag("--json", arguments->json, "On one line");
    shown.addOption("--out", arguments->file, "Write it to that file instead");
    const CliCommand saved = add("save", "Save the recipe of a file under a name", save);
    named(saved);
    saved.addOption("FILE", arguments->file, "A recipe").required();
    named(add("remove", "Forget a recipe", dropRecipe));
}

} // namespace bluepencil
