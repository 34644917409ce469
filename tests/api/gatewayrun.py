# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway on a workspace of its own, and calls to it that are held against the OpenAPI document."""
import contextlib
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse

PATIENCE = 60  # seconds; a slow machine under a checker of memory


class Gateway:
    """Runs until the block is left; then it must end by itself, and well."""

    def __init__(self, binaries, workspace, *options, port=0):
        self.command = [str(binaries / "bluepencil-gateway"), "--workspace", str(workspace), "--listen",
                        f"127.0.0.1:{port}", "--quiet", *options]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE)
        line = self.process.stdout.readline().decode()
        found = re.fullmatch(r"listening on http://127\.0\.0\.1:(\d+)\n", line)
        if not found:
            self.process.kill()
            raise RuntimeError(f"the gateway does not start: {line!r}")
        self.port = int(found[1])
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        if code != 0:
            raise RuntimeError(f"the gateway ended with {code}")


class Workspace:
    def __init__(self, binaries, folder):
        self.binaries = binaries
        self.path = pathlib.Path(folder) / "review.bluepencil"

    def cli(self, *arguments):
        command = [str(self.binaries / "bluepencil-cli"), "--workspace", str(self.path), *arguments]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=PATIENCE
                              ).stdout.decode().strip()

    def token(self, role, name, *options):
        return self.cli("token", "create", role, name, *options)

    def gateway(self, *options, port=0):
        return Gateway(self.binaries, self.path, *options, port=port)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.json = None

    @property
    def code(self):
        return self.json.get("code") if isinstance(self.json, dict) else None


def raw(port, head, body=b""):
    """Bytes to the gateway as they are, and its answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        with contextlib.suppress(OSError):
            connection.sendall(head + body)
        response = http.client.HTTPResponse(connection)
        response.begin()
        return Answer(response.status, response.headers, response.read())


class Contract:
    """What the document says, what was seen of it, and what was otherwise."""

    def __init__(self, document):
        self.document = document
        self.operations = {operation["operationId"]: (path, method.upper(), operation, parameters)
                           for path, method, operation, parameters in document.operations()}
        self.seen = set()
        self.wrong = []
        self.count = 0

    def documented(self):
        return {(name, status) for name, (_, _, operation, _) in self.operations.items()
                for status in operation["responses"]}

    def target(self, name, path, query):
        """With examples of the document where nothing is given; what is given as bytes stands as it is."""
        template, _, _, parameters = self.operations[name]
        for one in parameters:
            if one["in"] == "path":
                value = path.get(one["name"], one.get("example"))
                written = value.decode() if isinstance(value, bytes) else urllib.parse.quote(str(value), safe="")
                template = template.replace("{%s}" % one["name"], written)
        return "/v1" + template + ("?" + urllib.parse.urlencode(query) if query else "")

    def complain(self, name, answer, what):
        self.wrong.append(f"{name} → {answer.status}: {what}\n    {answer.body[:400].decode('utf-8', 'replace')}")

    def hold(self, name, answer, expected, code=None):
        """Holds an answer against the document, and against what the one who asked expected."""
        self.count += 1
        status = str(answer.status)
        if answer.body:
            try:
                answer.json = json.loads(answer.body)
            except ValueError:
                self.complain(name, answer, "is no JSON")
        if answer.status != expected:
            self.complain(name, answer, f"was expected to be {expected}")
        responses = self.operations[name][2]["responses"]
        if status not in responses:
            self.complain(name, answer, "is not in the document")
            return answer
        response = self.document.whole(responses[status])
        self.hold_headers(name, answer, response)
        self.hold_body(name, answer, response)
        if code and answer.code != code:
            self.complain(name, answer, f"was expected to have the code {code}")
        self.seen.add((name, status))
        return answer

    def hold_headers(self, name, answer, response):
        for header, given in response.get("headers", {}).items():
            value = answer.headers.get(header)
            schema = self.document.whole(given)["schema"]
            if schema.get("type") == "integer" and value is not None:
                value = int(value)
            why = "is not there" if value is None else self.document.misfit(schema, value)
            if why:
                self.complain(name, answer, f"the header {header}: {why}")

    def hold_body(self, name, answer, response):
        kind = (answer.headers.get("Content-Type") or "").split(";")[0]
        content = response.get("content", {})
        if not content and (answer.body or kind):
            return self.complain(name, answer, "has content")
        if not content:
            return None
        if kind not in content:
            return self.complain(name, answer, f"{kind!r} is not in the document")
        why = self.document.misfit(content[kind]["schema"], answer.json)
        if why:
            self.complain(name, answer, f"does not fit the document: {why}")
        if kind == "application/problem+json" and isinstance(answer.json, dict):
            same = answer.json.get("status") == answer.status and answer.json.get("request_id") == answer.headers.get(
                "X-Request-Id")
            if not same:
                self.complain(name, answer, "says another status or request id in its body")
        return None

    def fit_request(self, name, query, body, kind):
        """What is asked for well must be as the document says."""
        _, _, operation, parameters = self.operations[name]
        known = {one["name"]: one["schema"] for one in parameters if one["in"] == "query"}
        for field, value in query.items():
            why = self.document.misfit(known[field], value) if field in known else "is not in the document"
            if why:
                self.wrong.append(f"{name}: the parameter {field}: {why}")
        content = operation.get("requestBody", {}).get("content", {})
        if body is None or not content:
            return
        schema = content[kind]["schema"]
        values = [body]
        if kind == "application/x-ndjson":
            schema, values = {"$ref": schema["$ref"].removesuffix("Lines")}, body
        for value in values:
            why = self.document.misfit(schema, value)
            if why:
                self.wrong.append(f"{name}: the body does not fit the document: {why}")

    def call(self, port, name, token, expected, *, path=None, query=None, body=None, kind="application/json",
             code=None, headers=None, source="127.0.0.1", isBad=False):
        """One request over a connection of its own. A list goes as JSON lines if `kind` says so."""
        path, query = path or {}, query or {}
        if expected < 400 and not isBad:
            self.fit_request(name, query, body, kind)
        sent = body
        if body is not None and not isinstance(body, bytes):
            lines = body if kind == "application/x-ndjson" else [body]
            sent = b"\n".join(json.dumps(line).encode() for line in lines)
        requestId = f"check-{self.count}"
        asked = {"X-Request-Id": requestId, **({"Authorization": "Bearer " + token} if token else {}),
                 **({"Content-Type": kind} if sent is not None else {}), **(headers or {})}
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE, source_address=(source, 0))
        try:
            connection.request(self.operations[name][1], self.target(name, path, query), sent, asked)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        if answer.headers.get("X-Request-Id") != requestId:
            self.complain(name, answer, "has another request id")
        return self.hold(name, answer, expected, code)


def until(what, seconds=PATIENCE):
    """Waits for a condition, not for a time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.02)
    raise RuntimeError("what was waited for did not come")


def binaries_from(argument):
    folder = pathlib.Path(argument or os.environ.get("BLUEPENCIL_BIN_DIR", ""))
    for name in ("bluepencil-gateway", "bluepencil-cli"):
        if not (folder / name).exists():
            raise SystemExit(f"{folder / name} is not there; build it first")
    return folder
