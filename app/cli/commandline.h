// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {

class App;
class Option;

} // namespace CLI

namespace bluepencil {

// The command line as the commands describe it. CLI11, which does the reading, is known to
// commandline.cpp alone, for every file that sees its headers compiles for half a minute.
//
// CliOption and CliCommand are handles, as good as long as the CommandLine that they come from.

class CliOption {
public:
    CliOption() = default; // of nothing; only to be assigned to

    [[nodiscard]] bool operator==(const CliOption &) const = default;

    [[nodiscard]] int count() const; // how often it was given
    [[nodiscard]] std::string name() const;

    // Each returns the option itself.
    CliOption required() const;
    CliOption excludes(const CliOption &other) const; // and the other this one
    CliOption needs(const CliOption &other) const;
    CliOption valueName(const char *name) const;
    CliOption group(const char *heading) const;
    CliOption delimiter(char between) const; // of the values in one argument
    CliOption oneArgument() const; // a list that takes one argument each time, as it stands
    CliOption showDefault() const; // as the value is now

    // What the value must be.
    CliOption positive() const;
    CliOption notNegative() const;
    CliOption range(int least, int most) const;
    CliOption range(double least, double most) const;
    CliOption oneOf(std::initializer_list<const char *> values) const;

private:
    friend class CliCommand;

    explicit CliOption(CLI::Option *option)
        : m_option(option)
    {
    }

    CLI::Option *m_option = nullptr;
};

class CliCommand {
public:
    CliCommand addCommand(const std::string &name, const std::string &help) const;

    // `name` is --name, or NAME for one that is known by its place. Values must outlive the
    // parsing; their bytes are those of the command line.
    CliOption addOption(const std::string &name, std::string &value, const std::string &help) const;
    CliOption addOption(const std::string &name, std::vector<std::string> &values,
                        const std::string &help) const;
    CliOption addOption(const std::string &name, int &value, const std::string &help) const;
    CliOption addOption(const std::string &name, qint64 &value, const std::string &help) const;
    CliOption addOption(const std::string &name, quint64 &value, const std::string &help) const;
    CliOption addOption(const std::string &name, double &value, const std::string &help) const;
    CliOption addOption(const std::string &name, std::optional<double> &value,
                        const std::string &help) const;
    CliOption addFlag(const std::string &name, bool &value, const std::string &help) const;

    void needsCommand() const; // exactly one of its own
    void takesCommand() const; // one at most

    [[nodiscard]] bool hasCommand() const; // whether one of its own was named
    [[nodiscard]] int count(const std::string &option) const;
    [[nodiscard]] std::vector<CliOption> options() const;

    // When it was named and all of the command line is read. May end with missing() or clashing().
    void callback(const std::function<void()> &work) const;
    // Before the callbacks of it and its commands.
    void whenParsed(const std::function<void()> &work) const;

protected:
    explicit CliCommand(CLI::App *app)
        : m_app(app)
    {
    }

private:
    CLI::App *m_app = nullptr;
};

// Only from a callback: end the parsing as wrong usage.
[[noreturn]] void missing(const std::string &what); // "… is required"
[[noreturn]] void clashing(const std::string &option, const std::string &other);

class CommandLine : public CliCommand {
public:
    explicit CommandLine(const std::string &about);
    ~CommandLine();

    CommandLine(const CommandLine &) = delete;
    CommandLine &operator=(const CommandLine &) = delete;

    void setVersion(const std::string &version); // what --version prints

    // Runs the callbacks. Help, and what is wrong with the usage, goes out here.
    enum class Outcome { Ran, Told, Wrong };
    [[nodiscard]] Outcome parse(int argc, char *argv[]);

private:
    CommandLine(std::unique_ptr<CLI::App> app);

    std::unique_ptr<CLI::App> m_owned;
};

} // namespace bluepencil
