#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the pages about the programs to what the programs themselves say.

check_usage.py ROOT BIN
    Every command of bluepencil-cli has its section in resources/docs and its entry in the man page, and
    each of its options (--help's) is named there; so is each option of bluepencil-gateway, and of
    bluepencil in its man page. Neither page names an option of bluepencil-cli that no command has, nor
    the man page of bluepencil one that it does not have.
check_usage.py --self-test

In the docs a section counts for a command if it names it; in the man page, an entry whose first line
does. What all commands share stands once, in the sections OPTIONS and FILTERS, or under "Filters". A
page may name many options by how they begin: --against-FILTER.
"""
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z0-9-]*")
COMMON = {"--help", "--version"}


def help_of(program, path):
    done = subprocess.run([program, *path, "--help"], check=True, capture_output=True, text=True, timeout=60)
    return done.stdout


def parse_help(text):
    """The options and the subcommands in what CLI11 prints. A filter says so by its group."""
    options, commands, group = {}, [], ""
    for line in text.splitlines():
        if re.match(r"^\S.*:$", line):
            group = line.rstrip(":")
        elif group == "Subcommands" and (found := re.match(r"^  ([a-z-]+)(\s|$)", line)):
            commands.append(found[1])
        elif line.startswith("  -"):
            for name in OPTION.findall(line.split("  ")[1]):
                options[name] = group
    return options, commands


def commands_of(program, path=()):
    """Each command, as its words, with its options."""
    options, commands = parse_help(help_of(program, path))
    found = {path: options}
    for name in commands:
        found |= commands_of(program, (*path, name))
    return found


def sections(markdown):
    """The text of each heading's own section."""
    return re.split(r"(?m)^(?=#{1,4} )", markdown)


def plain_man(text):
    text = text.replace("\\-", "-").replace('"', "")
    return re.sub(r"\\f[A-Z]|\\&", "", text)


def man_parts(text):
    """(the first line of each entry, its text), and the text of each .SH section."""
    text = plain_man(text)
    entries = []
    for block in re.split(r"(?m)^\.TP\n", text)[1:]:
        block = re.split(r"(?m)^\.SH ", block)[0]
        head = re.sub(r"^\.[BI]+ ", "", block.split("\n", 1)[0])
        entries.append((head, block))
    named = {part.split("\n", 1)[0]: part for part in re.split(r"(?m)^\.SH ", text)[1:]}
    return entries, named


def names(text, word):
    if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text):
        return True
    families = {name for name in OPTION.findall(text) if name.endswith("-")}
    return any(word.startswith(name) for name in families)


def unnamed_in_docs(path, options, documents):
    """What of a command no section about it names."""
    mine = [one for text in documents for one in sections(text)
            if names(one, path[0]) and all(names(one, word) for word in path[1:])]
    if not mine:
        return ["the command itself"]
    filters = "".join(one for text in documents for one in sections(text) if one.startswith("## Filters"))
    text = "".join(mine)
    return [name for name, group in options.items()
            if not names(text, name) and not (group == "Filters" and names(filters, name))]


def unnamed_in_man(path, options, page):
    entries, named = man_parts(page)
    mine = [block for head, block in entries if names(head, path[0])]
    if not any(all(names(block, word) for word in path[1:]) for block in mine):
        return ["the command itself"]
    shared = named.get("OPTIONS", "") + named.get("FILTERS", "")
    text = "".join(mine)
    return [name for name in options if not names(text, name) and not names(shared, name)]


def invented(page, known):
    return sorted(name for name in set(OPTION.findall(page)) - known
                  if not name.endswith("-") or not any(one.startswith(name) for one in known))


def check_cli(root, program):
    found = commands_of(program)
    documents = [file.read_text("utf-8") for file in sorted((root / "resources/docs").glob("*.md"))]
    man = (root / "packaging/man/bluepencil-cli.1").read_text("utf-8")
    told = []
    for path, options in found.items():
        asked = {name: group for name, group in options.items() if name not in COMMON}
        if not path:
            continue
        for where, missing in (("resources/docs", unnamed_in_docs(path, asked, documents)),
                               ("the man page", unnamed_in_man(path, asked, man))):
            told += [f"{where}: {' '.join(path)}: {name} is not named" for name in missing]
    known = set().union(*found.values()) | COMMON | {"--workspace"}
    command_line = (root / "resources/docs/command-line.md").read_text("utf-8")
    for where, page in (("command-line.md", command_line), ("bluepencil-cli.1", plain_man(man))):
        told += [f"{where}: no command has {name}" for name in invented(page, known)]
    return told, len(found)


def check_gateway(root, program):
    options, _ = parse_help(help_of(program, ()))
    told = []
    for page in ("resources/docs/gateway.md", "packaging/man/bluepencil-gateway.1"):
        text = plain_man((root / page).read_text("utf-8"))
        told += [f"{page}: {name} is not named" for name in options if name not in COMMON and not names(text, name)]
    return told


def check_desktop(root, program):
    options, _ = parse_help(help_of(program, ()))
    page = plain_man((root / "packaging/man/bluepencil.1").read_text("utf-8"))
    told = [f"bluepencil.1: {name} is not named" for name in options if name not in COMMON and not names(page, name)]
    return told + [f"bluepencil.1: bluepencil has no {name}" for name in invented(page, set(options) | COMMON)]


def self_test():
    text = """Does
Options:
  -h,--help                   Print
  --queue,--line TEXT ...     With --other
  --a-b                       x

Filters:
  --from TEXT                 Day

Subcommands:
  list                        All
"""
    assert parse_help(text) == ({"--help": "Options", "--queue": "Options", "--line": "Options", "--a-b": "Options",
                                 "--from": "Filters"}, ["list"])
    documents = ["# x\n### `take [--a-b]`\nand `take list`\n### other --queue\n## Filters\n--from\n"]
    options = {"--a-b": "Options", "--queue": "Options", "--from": "Filters", "--a": "Options"}
    assert unnamed_in_docs(("take",), options, documents) == ["--queue", "--a"]
    assert unnamed_in_docs(("give",), options, documents) == ["the command itself"]
    page = '.SH OPTIONS\n.TP\n.B \\-\\-json\nx\n.SH COMMANDS\n.TP\n.BI "take " FILE "\\fB\\-\\-a\\-b\\fR"\nx\n.SH END\n\\-\\-queue\n'
    assert unnamed_in_man(("take",), {"--a-b": "", "--queue": "", "--json": ""}, page) == ["--queue"]
    assert unnamed_in_man(("take", "list"), {}, page) == ["the command itself"]
    assert invented("`--a-b` --new --help --a-FILTER", {"--a-b", "--help"}) == ["--new"]
    assert names("--a-FILTER", "--a-b") and not names("--a-FILTER", "--b") and invented("--b-X", {"--a"}) == ["--b-"]


def main(arguments):
    if arguments == ["--self-test"]:
        self_test()
        return 0
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    root, binaries = map(pathlib.Path, arguments)
    told, count = check_cli(root, binaries / "bluepencil-cli")
    told += check_gateway(root, binaries / "bluepencil-gateway")
    told += check_desktop(root, binaries / "bluepencil")
    for line in told:
        print(line, file=sys.stderr)
    print(f"{count} commands are as the pages say" if not told else f"{len(told)} things are not as the pages say")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
