#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes out, one by one, the lines that keep decisions safe, and requires a named test to notice.

mutants.py ROOT                       every line is there, once (what runs with the other tests)
mutants.py ROOT --run BUILD [NAME…]   all (or those named): change, build in BUILD, test, put back

Each line gets a switch that takes it out, so that one build does for all of them. Each test must pass
with the line and fail without it. A change that does not compile proves nothing and is told as such.
Only files without uncommitted changes are touched, and they are put back also when the run is
interrupted: still it is best run in a copy. What came of it stands in resources/docs/operations.md.
"""
import argparse
import contextlib
import os
import pathlib
import subprocess
import sys

TABLE = "resources/docs/operations.md"
OUT = "core/queue/outcomes.cpp"
DECIDE = "core/queue/deciding.cpp"
SWITCH = """#ifndef TAKEN_OUT
#define TAKEN_OUT(name) (qgetenv("BLUEPENCIL_TAKEN_OUT") == name)
#endif
"""
# name -> (file, what stands there, what takes its place, program, function or "")
MUTANTS = {
    "fence": (DECIDE, """slot.fence == request.key.fence
        && slot.owner == request.decision.reviewer)""", """(TAKEN_OUT("fence")
        || (slot.fence == request.key.fence && slot.owner == request.decision.reviewer)))""",
              "tst_queue_rules", "lateDecisionBelongsToTheRevisionSeen"),
    "repeat": (DECIDE, "receipt.repeated = true;\n", """receipt.repeated = !TAKEN_OUT("repeat");\n""",
               "tst_queue_rules", "repeatIsWhatWasDecidedNotWhen"),
    "same id": (DECIDE, "(stored == ErasedHash || stored.toLatin1() == sha)",
                """(stored == ErasedHash || stored.toLatin1() == sha || TAKEN_OUT("same id"))""",
                "tst_queue_rules", "oneIdIsOneDecision"),
    "journal": ("core/review/reviewsession.cpp",
                "    BLUEPENCIL_TRY(m_journal.put(entry, {held->lease.key, itemId, item->draftId, work, {}}));\n",
                """    if (!TAKEN_OUT("journal"))
        BLUEPENCIL_TRY(m_journal.put(entry, {held->lease.key, itemId, item->draftId, work, {}}));
""", "tst_reviewsession", "aRestartKeepsWorkAndDecisions"),
    "expiry": (DECIDE, "    BLUEPENCIL_TRY(endIfExpired(*item));\n", """    if (!TAKEN_OUT("expiry"))
        BLUEPENCIL_TRY(endIfExpired(*item));
""", "tst_queue_rules", "expiredItemIsOverWithoutASweep"),
    "news": (DECIDE, "    if (!refused)\n        BLUEPENCIL_TRY(checkSeen(",
             """    if (!refused && !TAKEN_OUT("news"))\n        BLUEPENCIL_TRY(checkSeen(""",
             "tst_queue_rules", "unseenRevisionIsNotDecided"),
    "erased": (DECIDE, "    if (item->isErased()) // and no new text is kept\n",
               """    if (item->isErased() && !TAKEN_OUT("erased"))\n""", "tst_queue_rules", "erasedItemStaysClosed"),
    "pause": ("core/queue/slotchoice.cpp", "    return both(asOne(place), asOne(item));\n",
              """    Condition any = item;
    if (TAKEN_OUT("pause"))
        any.sql.remove(QStringLiteral(" AND q.paused_at IS NULL"));
    return both(asOne(place), asOne(any));
""", "tst_queue_leasing", "pausedQueueStandsStill"),
    "hidden": (OUT, "take.bind(now).bind(now + hideMs).bind(outcome.outcomeId).run()",
               """take.bind(now).bind(TAKEN_OUT("hidden") ? now : now + hideMs).bind(outcome.outcomeId).run()""",
               "tst_postgres_atonce", "outcomesAreTakenOnce"),
    "takers": (OUT, """= database.dialect().holdFree(QStringLiteral("o"), QStringLiteral("q"));""",
               """= TAKEN_OUT("takers") ? QString()
        : database.dialect().holdFree(QStringLiteral("o"), QStringLiteral("q"));""",
               "tst_postgres_atonce", "outcomesAreTakenOnce"),
}


def missing(root, name):
    """Why the change called `name` cannot be made, or None."""
    path, old, new, program, function = MUTANTS[name]
    count = (root / path).read_text("utf-8").count(old)
    if count != 1:
        return f"{name}: stands {count} times in {path}"
    if f'TAKEN_OUT("{name}")' not in new:
        return f"{name}: has no switch of its name"
    sources = list((root / "tests").rglob(f"{program}.cpp"))
    if len(sources) != 1 or function not in sources[0].read_text("utf-8"):
        return f"{name}: there is no test {program}::{function}"
    if f"| {name} |" not in (root / TABLE).read_text("utf-8"):
        return f"{name}: is not in the table of {TABLE}"
    return None


@contextlib.contextmanager
def switches(root, names):
    """The files with a switch at each of the lines, until the block is left."""
    paths = sorted({MUTANTS[name][0] for name in names})
    if subprocess.run(["git", "-C", root, "diff", "--quiet", "HEAD", "--", *paths]).returncode != 0:
        sys.exit(f"one of {', '.join(paths)} has uncommitted changes")
    sound = {path: (root / path).read_text("utf-8") for path in paths}
    try:
        for path, text in sound.items():
            for name in names:
                if MUTANTS[name][0] == path:
                    text = text.replace(*MUTANTS[name][1:3])
            (root / path).write_text(SWITCH + text, "utf-8")
        yield
    finally:
        for path, text in sound.items():
            (root / path).write_text(text, "utf-8")


def run(root, build, name, taken_out):
    """As ctest would, with the surroundings of tests/CMakeLists.txt."""
    program, function = MUTANTS[name][3:]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QTEST_FUNCTION_TIMEOUT="880000", LC_ALL="C.UTF-8",
                       TZ="UTC", BLUEPENCIL_SOURCE_DIR=str(root), BLUEPENCIL_BIN_DIR=str(build / "bin"),
                       LSAN_OPTIONS=f"suppressions={root}/tests/support/lsan.supp:print_suppressions=0",
                       BLUEPENCIL_TAKEN_OUT=name if taken_out else "")
    command = [build / "bin" / program] + ([function] if function else [])
    return subprocess.run(command, cwd=build, capture_output=True, text=True, timeout=1500, env=environment)


def survived(root, build, name):
    """Why it is not proven that the test notices, or None."""
    program, function = MUTANTS[name][3:]
    sound = run(root, build, name, False)
    if sound.returncode != 0:
        return f"{name}: {program} {function} fails with the line\n{sound.stdout[-1500:]}"
    without = run(root, build, name, True)
    if without.returncode == 0:
        return f"{name}: {program} {function} noticed nothing"
    if "FAIL!" not in without.stdout:
        return f"{name}: {program} {function} ended with {without.returncode} and no failed check\n" \
            f"{without.stdout[-1500:]}"
    return None


def try_all(root, build, names):
    programs = sorted({MUTANTS[name][3] for name in names})
    with switches(root, names):
        made = subprocess.run(["cmake", "--build", build, "--target", *programs], capture_output=True, text=True)
        if made.returncode != 0:
            return [f"{', '.join(names)}: does not build\n{made.stdout[-1500:]}"]
        told = []
        for name in names:
            what = survived(root, build, name)
            print(what or f"{name}: noticed", flush=True)
            told += [what] if what else []
        return told


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--run", type=pathlib.Path, metavar="BUILD")
    parser.add_argument("names", nargs="*")
    options = parser.parse_intermixed_args(arguments)
    names = options.names or list(MUTANTS)
    if unknown := [name for name in names if name not in MUTANTS]:
        parser.error(f"there is no {', '.join(unknown)}; there is {', '.join(MUTANTS)}")
    told = [what for name in names if (what := missing(options.root, name))]
    if not told and options.run:
        told = try_all(options.root.resolve(), options.run.resolve(), names)
    for what in told:
        print(what, file=sys.stderr)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
