// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace bluepencil {

int CliOption::count() const
{
    return static_cast<int>(m_option->count());
}

std::string CliOption::name() const
{
    return m_option->get_name();
}

CliOption CliOption::required() const
{
    m_option->required();
    return *this;
}

CliOption CliOption::excludes(const CliOption &other) const
{
    m_option->excludes(other.m_option);
    return *this;
}

CliOption CliOption::needs(const CliOption &other) const
{
    m_option->needs(other.m_option);
    return *this;
}

CliOption CliOption::valueName(const char *name) const
{
    m_option->type_name(name);
    return *this;
}

CliOption CliOption::group(const char *heading) const
{
    m_option->group(heading);
    return *this;
}

CliOption CliOption::delimiter(char between) const
{
    m_option->delimiter(between);
    return *this;
}

CliOption CliOption::oneArgument() const
{
    m_option->allow_extra_args(false);
    return *this;
}

CliOption CliOption::showDefault() const
{
    m_option->capture_default_str();
    return *this;
}

CliOption CliOption::positive() const
{
    // CLI11's own check tells the largest number there is, in 309 digits.
    const auto isPositive = [](const std::string &text) {
        char *end = nullptr;
        const double number = std::strtod(text.c_str(), &end);
        const bool fits = end != text.c_str() && *end == '\0' && number > 0;
        return fits ? std::string() : '"' + text + "\" is not a number above 0";
    };
    m_option->check(isPositive, "POSITIVE");
    return *this;
}

CliOption CliOption::notNegative() const
{
    m_option->check(CLI::NonNegativeNumber);
    return *this;
}

CliOption CliOption::range(int least, int most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

CliOption CliOption::range(double least, double most) const
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

CliOption CliOption::oneOf(std::initializer_list<const char *> values) const
{
    m_option->check(CLI::IsMember(std::vector<std::string>(values.begin(), values.end())));
    return *this;
}

CliCommand CliCommand::addCommand(const std::string &name, const std::string &help) const
{
    return CliCommand(m_app->add_subcommand(name, help));
}

CliOption CliCommand::addOption(const std::string &name, std::string &value,
                                const std::string &help) const
{
    return CliOption(m_app->add_option(name, value, help));
}

CliOption CliCommand::addOption(const std::string &name, std::vector<std::string> &values,
                                const std::string &help) const
{
    return CliOption(m_app->add_option(name, values, help));
}

CliOption CliCommand::addOption(const std::string &name, int &value, const std::string &help) const
{
    return CliOption(m_app->add_option(name, value, help));
}

CliOption CliCommand::addOption(const std::string &name, qint64 &value,
                                const std::string &help) const
{
    return CliOption(m_app->add_option(name, value, help));
}

CliOption CliCommand::addOption(const std::string &name, quint64 &value,
                                const std::string &help) const
{
    // CLI11 takes -7 for a very large number.
    const auto isWhole = [](const std::string &text) {
        const bool whole = text.find_first_not_of("0123456789") == std::string::npos;
        return whole ? std::string() : '"' + text + "\" is not a whole number of at least 0";
    };
    return CliOption(m_app->add_option(name, value, help)->check(isWhole));
}

CliOption CliCommand::addOption(const std::string &name, double &value,
                                const std::string &help) const
{
    return CliOption(m_app->add_option(name, value, help));
}

CliOption CliCommand::addOption(const std::string &name, std::optional<double> &value,
                                const std::string &help) const
{
    return CliOption(m_app->add_option(name, value, help));
}

CliOption CliCommand::addFlag(const std::string &name, bool &value, const std::string &help) const
{
    return CliOption(m_app->add_flag(name, value, help));
}

void CliCommand::needsCommand() const
{
    m_app->require_subcommand(1);
}

void CliCommand::takesCommand() const
{
    m_app->require_subcommand(0, 1);
}

bool CliCommand::hasCommand() const
{
    return !m_app->get_subcommands().empty();
}

int CliCommand::count(const std::string &option) const
{
    return static_cast<int>(m_app->count(option));
}

std::vector<CliOption> CliCommand::options() const
{
    std::vector<CliOption> options;
    for (CLI::Option *option : m_app->get_options())
        options.push_back(CliOption(option));
    return options;
}

void CliCommand::callback(const std::function<void()> &work) const
{
    m_app->callback(work);
}

void CliCommand::whenParsed(const std::function<void()> &work) const
{
    m_app->parse_complete_callback(work);
}

void missing(const std::string &what)
{
    throw CLI::RequiredError(what);
}

void clashing(const std::string &option, const std::string &other)
{
    throw CLI::ExcludesError(option, other);
}

CommandLine::CommandLine(const std::string &about)
    : CommandLine(std::make_unique<CLI::App>(about))
{
}

CommandLine::CommandLine(std::unique_ptr<CLI::App> app)
    : CliCommand(app.get())
    , m_owned(std::move(app))
{
}

CommandLine::~CommandLine() = default;

void CommandLine::setVersion(const std::string &version)
{
    m_owned->set_version_flag("--version", version);
}

CommandLine::Outcome CommandLine::parse(int argc, char *argv[])
{
    try {
        m_owned->parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return m_owned->exit(error) == 0 ? Outcome::Told : Outcome::Wrong;
    }
    return Outcome::Ran;
}

} // namespace bluepencil
