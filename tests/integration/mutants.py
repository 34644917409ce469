#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes out, one by one, the lines that keep decisions safe, and requires a named test to notice.

mutants.py ROOT                       every line is there, once (what runs with the other tests)
mutants.py ROOT --run BUILD [NAME…]   for each (or each named): change, build in BUILD, test, put back

A change that does not compile proves nothing and is told as such. Only files without uncommitted
changes are touched, and they are put back also when the run is interrupted.
"""
import argparse
import pathlib
import subprocess
import sys

OUT = "core/queue/outcomes.cpp"
DECIDE = "core/queue/deciding.cpp"
# name -> (file, what stands there, what takes its place, program, function or "")
MUTANTS = {
    "fence": (DECIDE, """slot.state == u"leased" && slot.fence == request.key.fence
        && slot.owner == request.decision.reviewer)""", """slot.state == u"leased")""",
              "tst_queue_rules", "lateDecisionBelongsToTheRevisionSeen"),
    "repeat": (DECIDE, "    receipt.repeated = true;\n", "", "tst_queue_rules", "repeatIsWhatWasDecidedNotWhen"),
    "same id": (DECIDE, "const bool same = (stored == ErasedHash || stored.toLatin1() == sha)",
                "const bool same = (stored == ErasedHash || !stored.isEmpty())",
                "tst_queue_rules", "oneIdIsOneDecision"),
    "journal": ("core/review/reviewsession.cpp",
                "    BLUEPENCIL_TRY(m_journal.put(entry, {held->lease.key, itemId, item->draftId, work, {}}));\n", "",
                "tst_windowcrash", ""),
    "expiry": (DECIDE, "    BLUEPENCIL_TRY(endIfExpired(*item));\n", "",
               "tst_queue_rules", "expiredItemIsOverWithoutASweep"),
    "news": (DECIDE, "    if (!refused)\n        BLUEPENCIL_TRY(checkSeen("
             "item->revision, resolved->decision, request.seenRevision));\n", "",
             "tst_queue_rules", "unseenRevisionIsNotDecided"),
    "erased": (DECIDE, "    if (item->isErased()) // and no new text is kept\n"
               "        return fail(erasedError(*item));\n", "", "tst_queue_rules", "erasedItemStaysClosed"),
    "pause": ("core/queue/slotchoice.cpp", '" AND q.paused_at IS NULL AND NOT %1 AND %2"', '" AND NOT %1 AND %2"',
              "tst_queue_leasing", "pausedQueueStandsStill"),
    "hidden": (OUT, "take.bind(now).bind(now + hideMs).bind(outcome.outcomeId).run()",
               "take.bind(now).bind(now).bind(outcome.outcomeId).run()",
               "tst_postgres_atonce", "outcomesAreTakenOnce"),
    "takers": (OUT, """.arg(ofQueues(QStringLiteral("o.queue"), queues))
                + database().dialect().holdFree(QStringLiteral("o"), QStringLiteral("q")));""",
               """.arg(ofQueues(QStringLiteral("o.queue"), queues)));""", "tst_postgres_atonce", "outcomesAreTakenOnce"),
}


def missing(root, name):
    """Why the change called `name` cannot be made, or None."""
    path, old, _, program, function = MUTANTS[name]
    count = (root / path).read_text("utf-8").count(old)
    if count != 1:
        return f"{name}: stands {count} times in {path}"
    sources = list((root / "tests").rglob(f"{program}.cpp"))
    if len(sources) != 1 or function not in sources[0].read_text("utf-8"):
        return f"{name}: there is no test {program}::{function}"
    return None


def survived(root, build, name):
    """Why the change is not proven to be noticed, or None."""
    path, old, new, program, function = MUTANTS[name]
    file = root / path
    if subprocess.run(["git", "-C", root, "diff", "--quiet", "HEAD", "--", path]).returncode != 0:
        return f"{name}: {path} has uncommitted changes"
    sound = file.read_text("utf-8")
    try:
        file.write_text(sound.replace(old, new), "utf-8")
        made = subprocess.run(["cmake", "--build", build, "--target", program, "bluepencil", "bluepencil-cli"],
                              capture_output=True, text=True)
        if made.returncode != 0:
            return f"{name}: does not build\n{made.stdout[-1500:]}"
        command = [build / "bin" / program] + ([function] if function else [])
        run = subprocess.run(command, cwd=build, capture_output=True, text=True, timeout=1500)
    finally:
        file.write_text(sound, "utf-8")
    if run.returncode == 0:
        return f"{name}: {program} {function} noticed nothing"
    if "FAIL!" not in run.stdout:
        return f"{name}: {program} {function} ended with {run.returncode} and no failed check\n{run.stdout[-1500:]}"
    return None


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
        for name in names:
            what = survived(options.root.resolve(), options.run.resolve(), name)
            print(what or f"{name}: noticed", flush=True)
            told += [what] if what else []
    for what in told:
        print(what, file=sys.stderr)
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
