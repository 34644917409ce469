#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The units of systemd are well formed, locked down, and run what exists.

check_units.py FOLDER [COMMANDS_HELP]

COMMANDS_HELP is a program (bluepencil-cli) whose commands and options the units may use.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

MOST_EXPOSED = 20  # of 100, as systemd-analyze security counts; an ordinary service has 96
# What must hold whatever the analysis says.
WANTED = ["DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes",
          "PrivateTmp=yes", "CapabilityBoundingSet=", "SystemCallFilter=@system-service"]
OURS = re.compile(r"^ExecStart=/usr/bin/(bluepencil-[a-z]+)(.*)$", re.MULTILINE)


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, (done.stdout + done.stderr).strip()


def command_problems(path, text, program):
    for name, rest in OURS.findall(text):
        if name != "bluepencil-cli":
            continue
        words = [word for word in rest.split() if not word.startswith("$")]
        commands = [word for word in words if re.fullmatch(r"[a-z]+", word)]
        code, said = run(program, *commands, "--help")
        if code != 0:
            yield f"{path.name}: {' '.join(commands)} is no command"
        for option in (word for word in words if word.startswith("--")):
            if option not in said:
                yield f"{path.name}: {option} is no option of {' '.join(commands)}"


def variable_problems(folder):
    """Each variable that a unit uses stands in the sample it reads, or is systemd's own."""
    for path in folder.glob("*.service"):
        text = path.read_text("utf-8")
        name = re.search(r"^EnvironmentFile=/etc/bluepencil/(.+)$", text, re.MULTILINE)[1]
        given = set(re.findall(r"^([A-Z_]+)=", (folder / name).read_text("utf-8"), re.MULTILINE))
        start = re.search(r"^ExecStart=.*$", text, re.MULTILINE)[0]
        for used in re.findall(r"\$\{?([A-Z_]+)", start):
            if used not in given | {"STATE_DIRECTORY"}:
                yield f"{path.name}: {used} does not stand in {name}"


def analysis_problems(paths):
    with tempfile.TemporaryDirectory() as temporary:
        copies = []
        for path in paths:
            copy = pathlib.Path(temporary, path.name)
            copy.write_text(OURS.sub("ExecStart=/usr/bin/true", path.read_text("utf-8")), "utf-8")
            copies.append(str(copy))
        code, said = run("systemd-analyze", "--man=no", "verify", *copies)
        about = [line for line in said.splitlines() if "bluepencil" in line or temporary in line]
        if code != 0 or about:
            yield f"systemd-analyze verify: {said}"
        for copy in copies:
            if copy.endswith(".service"):
                code, said = run("systemd-analyze", "security", "--offline=yes", "--no-pager",
                                 f"--threshold={MOST_EXPOSED}", copy)
                if code != 0:
                    yield f"{pathlib.Path(copy).name} is exposed: {said[-400:]}"


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[0])
    paths = sorted(folder.glob("*.service")) + sorted(folder.glob("*.timer"))
    found = list(variable_problems(folder))
    for path in paths:
        text = path.read_text("utf-8")
        if path.suffix == ".service":
            found += [f"{path.name}: lacks {line}" for line in WANTED if line not in text.splitlines()]
            if len(arguments) == 2:
                found += command_problems(path, text, arguments[1])
        elif not path.with_suffix(".service").exists():
            found.append(f"{path.name}: starts nothing")
    if shutil.which("systemd-analyze"):
        found += analysis_problems(paths)
    else:
        print("systemd-analyze is not installed: the units were only read")
    for problem in found:
        print(problem, file=sys.stderr)
    print(f"{len(paths)} units, {len(found)} problems")
    return 1 if found or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
