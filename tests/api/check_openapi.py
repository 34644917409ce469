#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The OpenAPI document is sound and says what the gateway's table of routes says.

check_openapi.py SOURCE_DIR
check_openapi.py --self-test SOURCE_DIR

References lead somewhere, operations are complete, examples are as their schemas say, and paths,
methods, roles, kinds of body and codes of errors are those of the code, each way. With --self-test a
mistake of each kind is put in, and it must be found.
"""
import json
import pathlib
import re
import sys

import jsonschema

from openapidocument import Document, walk

ROUTE = re.compile(r'\{"([A-Z]+)", "([^"]+)", ([A-Z][\w| ]*), (\w+), (\w+), api::(\w+)\}')
ROLES = {"Producers": {"producer"}, "Reviewers": {"reviewer"}, "Supervisors": {"supervisor"},
         "Everybody": {"producer", "reviewer", "supervisor"}, "Anybody": set()}
PLACE = re.compile(r"\{(\w+)\}")
ALWAYS = {"400", "422", "429", "431", "503"}
PROBLEM = {"$ref": "#/components/schemas/Problem"}


def reference_problems(document):
    used = set()
    for place, value in walk(document.root):
        reference = value.get("$ref")
        if reference is None or not isinstance(reference, str):
            continue
        used.add(reference)
        try:
            document.at(reference)
        except (KeyError, TypeError):
            yield f"{place}: {reference} leads nowhere"
    for kind, named in document.root["components"].items():
        for name in named if kind != "securitySchemes" else ():
            if f"#/components/{kind}/{name}" not in used:
                yield f"/components/{kind}/{name}: nothing uses it"


def parameter_problems(document, path, parameters):
    in_path = {one["name"] for one in parameters if one["in"] == "path"}
    for name in in_path ^ set(PLACE.findall(path)):
        yield f"the parameter {name} is not there or not in the path"
    for one in parameters:
        if one["in"] == "path" and not one.get("required"):
            yield f"the parameter {one['name']} must be required"
        if "schema" not in one:
            yield f"the parameter {one['name']} has no schema"


def response_problems(document, operation):
    responses = operation.get("responses") or {}
    if not any(status.startswith("2") for status in responses):
        yield "says no success"
    for status, given in responses.items():
        response = document.whole(given)
        if not response.get("description"):
            yield f"{status} has no description"
        content = response.get("content", {})
        if status[0] in "45":
            if content.get("application/problem+json", {}).get("schema") != PROBLEM or len(content) != 1:
                yield f"{status} is no problem detail"
        elif (status == "204") == bool(content):
            yield f"{status} has content, or none"
        wanted = {"Bluepencil-Api", "X-Request-Id"} | ({"Retry-After"} if status in ("429", "503", "504") else set())
        for header in sorted(wanted - set(response.get("headers", {}))):
            yield f"{status} does not say the header {header}"
    for status in sorted(ALWAYS - set(responses)):
        yield f"does not say {status}"


def operation_problems(document):
    known = {tag["name"] for tag in document.root["tags"]}
    ids = []
    for path, method, operation, parameters in document.operations():
        found = [f"has no {field}" for field in ("operationId", "summary", "responses") if not operation.get(field)]
        if "security" not in operation:
            found.append("has no security")
        for one in operation.get("security", []):
            if set(one) - set(document.root["components"]["securitySchemes"]):
                found.append(f"its security {one} is not known")
        if not operation.get("tags") or set(operation["tags"]) - known:
            found.append("has no tag that is declared")
        if operation.get("operationId") in ids:
            found.append("its operationId stands twice")
        ids.append(operation.get("operationId"))
        found += parameter_problems(document, path, parameters)
        found += response_problems(document, operation)
        for what in found:
            yield f"{method.upper()} {path}: {what}"


def schema_problems(document):
    for place, value in walk(document.root):
        schemas = [value["schema"]] if "schema" in value and isinstance(value["schema"], dict) else []
        if place == "/components/schemas":
            schemas = value.values()
        for schema in schemas:
            try:
                jsonschema.Draft202012Validator.check_schema(schema)
            except jsonschema.SchemaError as error:
                yield f"{place}: no schema: {error.message[:200]}"
        for name in value.get("required", []) if isinstance(value.get("required"), list) else []:
            if isinstance(value.get("properties"), dict) and value.get("type") == "object" and name not in value["properties"]:
                yield f"{place}: requires {name}, which it does not describe"


def example_problems(document):
    count = 0
    for place, value in walk(document.root):
        if not isinstance(value.get("schema"), dict):
            continue
        examples = [("example", value["example"])] if "example" in value else []
        examples += [(name, document.whole(one)["value"]) for name, one in value.get("examples", {}).items()]
        if place.endswith(("/application~1json", "/application~1x-ndjson")) and not examples:
            yield f"{place}: has no example"
        for name, example in examples:
            count += 1
            schema, values = value["schema"], [example]
            if place.endswith("x-ndjson"):
                kind = schema["$ref"].removesuffix("Lines")
                schema, values = {"$ref": kind}, [json.loads(line) for line in example.splitlines()]
            for one in values:
                why = document.misfit(schema, one)
                if why:
                    yield f"{place}: the example {name} does not fit: {why}"
    if count < 50:
        yield f"only {count} examples were found"


def route_problems(document, routes):
    found = ROUTE.findall(routes)
    if len(found) != len(re.findall(r"\bapi::\w+\}", routes)) or not found:
        yield "the table of routes cannot be read"
    said = {(method.upper(), PLACE.sub("{}", path)): operation for path, method, operation, _ in document.operations()}
    table = {(method, "/" + path): rest for method, path, *rest in found}
    for method, path in sorted(set(said) - set(table)):
        yield f"{method} {path}: is in the document alone"
    for method, path in sorted(set(table) - set(said)):
        yield f"{method} {path}: is not in the document"
    for key in sorted(set(said) & set(table)):
        operation, (roles, most, lines, name) = said[key], table[key]
        wanted = set().union(*(ROLES[role.strip()] for role in roles.split("|")))
        stated = {role for one in operation.get("security", []) for roles in one.values() for role in roles}
        content = operation.get("requestBody", {}).get("content", {})
        where = " ".join(key)
        if wanted != stated or bool(wanted) != bool(operation.get("security")):
            yield f"{where}: is for {sorted(wanted)}, the document says {sorted(stated)}"
        if ("401" in operation["responses"]) != bool(wanted):
            yield f"{where}: says 401 and is for anybody, or the other way round"
        if ("403" in operation["responses"]) != (0 < len(wanted) < 3):
            yield f"{where}: says 403 and is for everybody, or the other way round"
        if ("413" in operation["responses"]) != (most != "0") or content and most == "0":
            yield f"{where}: has a body, or the document says so"
        if ("application/x-ndjson" in content) != (lines != "0"):
            yield f"{where}: takes JSON lines, or the document says so"
        if operation.get("operationId") != name:
            yield f"{where}: is {name}, the document says {operation.get('operationId')}"


def code_problems(document, errors):
    codes = set(re.findall(r'return QStringLiteral\("([a-z-]+)"\)', errors))
    said = set(document.root["components"]["schemas"]["Code"]["enum"])
    for code in sorted(codes ^ said):
        yield f"the code {code} is in the document or the program alone"


def problems(text, routes, errors):
    if text.splitlines()[0] != "# SPDX-License-Identifier: 0BSD":
        yield "the first line does not state the licence"
    try:
        document = Document(text)
    except Exception as error:  # pylint: disable=broad-except
        yield f"does not load: {error}"
        return
    if not str(document.root.get("openapi")).startswith("3.1."):
        yield "is not OpenAPI 3.1"
    missing = list(reference_problems(document))
    yield from missing
    if any("nowhere" in what for what in missing):
        return
    yield from operation_problems(document)
    yield from schema_problems(document)
    yield from example_problems(document)
    yield from route_problems(document, routes)
    yield from code_problems(document, errors)


# (what is wrong, what it replaces, in what)
MISTAKES = (
    ("# License: 0BSD", "# SPDX-License-Identifier: 0BSD", "text"),
    ("openapi: 3.0.3", "openapi: 3.1.0", "text"),
    ("  /itemz/validate:", "  /items/validate:", "text"),
    ("      operationId: submitItem\n", "      operationId: submitItems\n", "text"),
    ("      operationId: adopt\n", "      operationId: lease\n", "text"),
    ("security: [{token: [reviewer]}]", "security: [{token: [producer]}]", "text"),
    ("      summary: ''\n", "      summary: Submit one item or many\n", "text"),
    ("#/components/schemas/Iten'", "#/components/schemas/Item'", "text"),
    ("priority: 700\n", "priority: 70\n", "text"),
    ("    Orphan: {type: string}\n    Name:", "    Name:", "text"),
    ("      '400': {$ref: '#/components/responses/Done'}", "      '400': {$ref: '#/components/responses/Malformed'}", "text"),
    ("name: external_i\n", "name: external_id\n", "text"),
    ("{type: strin, maxLength: 64}", "{type: string, maxLength: 64}", "text"),
    ("unreachable, unreachable", "unreachable, unauthorized", "text"),
    ('{"POST", "items/{}/close", Producers', '{"POST", "items/{}/cancel", Producers', "routes"),
    ('"signals", Producers, small, 0,', '"signals", Producers, small, many,', "routes"),
    ('QStringLiteral("gone-away")', 'QStringLiteral("gone")', "errors"),
)


def self_test(sources):
    found = 0
    for wrong, right, where in MISTAKES:
        if right not in sources[where]:
            print(f"there is no {right!r} to be spoilt", file=sys.stderr)
            return 1
        spoilt = dict(sources, **{where: sources[where].replace(right, wrong, 1)})
        if next(problems(**spoilt), None) is None:
            print(f"nobody finds {wrong!r}", file=sys.stderr)
            return 1
        found += 1
    print(f"{found} mistakes were found")
    return 0


def main(arguments):
    tests_itself = arguments[:1] == ["--self-test"]
    if len(arguments) != 1 + tests_itself:
        print(__doc__, file=sys.stderr)
        return 2
    root = pathlib.Path(arguments[-1])
    sources = {"text": (root / "resources/openapi/bluepencil.yaml").read_text("utf-8"),
               "routes": (root / "core/api/routes.cpp").read_text("utf-8"),
               "errors": (root / "core/base/error.cpp").read_text("utf-8")}
    if tests_itself:
        return self_test(sources)
    found = list(problems(**sources))
    for line in found or ["the OpenAPI document is sound"]:
        print(line, file=sys.stderr if found else sys.stdout)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
