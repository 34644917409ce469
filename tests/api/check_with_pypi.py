#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others' tools make of the OpenAPI document and the examples.

check_with_pypi.py --venv DIR SOURCE_DIR BIN_DIR

openapi-spec-validator reads the document; the client that openapi-python-client makes of it submits
an item, decides it and takes its outcome; the examples for LangChain and LangGraph run. Installs
pypi.txt into DIR at the first run; where PyPI is out of reach it says so and ends with 77. Exit 0 if
all of it works, 1 otherwise.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile
import venv

from gatewayrun import Workspace, binaries_from

HERE = pathlib.Path(__file__).resolve().parent


def install(folder):
    """True once all of it is there."""
    wanted = HERE / "pypi.txt"
    mark = folder / "installed.txt"
    if mark.exists() and mark.read_text() == wanted.read_text():
        return True
    venv.create(folder, with_pip=True)
    done = subprocess.run([folder / "bin/python", "-m", "pip", "install", "--quiet", "-r", wanted], check=False)
    if done.returncode == 0:
        mark.write_text(wanted.read_text())
    return done.returncode == 0


def run(what, *command, **environment):
    done = subprocess.run([str(part) for part in command], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env=dict(os.environ, PYTHONDONTWRITEBYTECODE="1", **environment))
    print(f"{what}: {'well' if done.returncode == 0 else 'failed'}", flush=True)
    if done.returncode != 0:
        print(done.stdout.decode("utf-8", "replace")[-4000:], file=sys.stderr)
    return done.returncode == 0


def try_client(tools, document, binaries):
    with tempfile.TemporaryDirectory(prefix="bluepencil-client-") as folder:
        made = run("a client is made of the document", tools / "openapi-python-client", "generate", "--path", document,
                   "--output-path", pathlib.Path(folder) / "client")
        if not made:
            return False
        workspace = Workspace(binaries, folder)
        tokens = [workspace.token(*who) for who in (("producer", "shop"), ("reviewer", "anna"), ("supervisor", "boss"))]
        with workspace.gateway() as gateway:
            return run("it submits an item and takes its outcome", tools / "python", HERE / "generated_client.py",
                       f"http://127.0.0.1:{gateway.port}", *tokens, PYTHONPATH=str(pathlib.Path(folder) / "client"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--venv", type=pathlib.Path, required=True)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("binaries")
    given = parser.parse_args()
    if not install(given.venv.resolve()):
        print("PyPI is out of reach: nothing of it was tried", file=sys.stderr)
        return 77
    tools = given.venv.resolve() / "bin"
    document = given.source / "resources/openapi/bluepencil.yaml"
    binaries = binaries_from(given.binaries)
    results = [run("openapi-spec-validator reads the document", tools / "openapi-spec-validator", document),
               try_client(tools, document, binaries),
               run("LangChain and LangGraph review drafts", tools / "python", HERE / "check_examples.py", "--frameworks",
                   given.source, binaries)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
