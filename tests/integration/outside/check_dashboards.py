#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dashboards for Grafana are as its documentation describes the classic JSON model.

check_dashboards.py SOURCE_DIR
check_dashboards.py --self-test SOURCE_DIR

Beyond dashboard.schema.json: ids of panels and queries stand once, panels lie in the 24 columns and on
no other, each source of data is one that the import asks for, variables are declared, and queries ask
the tables that the reporting role may read. With --self-test a mistake of each kind must be found.
"""
import copy
import itertools
import json
import pathlib
import re
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
MACROS = {"__timeFilter", "__timeGroupAlias", "__timeGroup"}


def overlaps(one, other):
    return (one["x"] < other["x"] + other["w"] and other["x"] < one["x"] + one["w"]
            and one["y"] < other["y"] + other["h"] and other["y"] < one["y"] + one["h"])


def problems(dashboard, schema):
    validator = jsonschema.Draft202012Validator(schema)
    found = [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(dashboard)]
    if found:
        yield from found
        return
    panels = dashboard["panels"]
    ids = [panel["id"] for panel in panels]
    if len(set(ids)) != len(ids):
        yield "an id of a panel stands twice"
    for panel in panels:
        place = panel["gridPos"]
        if place["x"] + place["w"] > 24:
            yield f"{panel['title']}: lies beyond the 24 columns"
        references = [target["refId"] for target in panel["targets"]]
        if len(set(references)) != len(references):
            yield f"{panel['title']}: two queries have one refId"
    for one, other in itertools.combinations(panels, 2):
        if overlaps(one["gridPos"], other["gridPos"]):
            yield f"{one['title']} lies on {other['title']}"
    asked = {"${" + one["name"] + "}": one["pluginId"] for one in dashboard["__inputs"]}
    variables = {one["name"] for one in dashboard["templating"]["list"]}
    sources = [panel["datasource"] for panel in panels] + [one["datasource"] for one in dashboard["templating"]["list"]]
    for panel in panels:
        for target in panel["targets"]:
            sources.append(target["datasource"])
            query = target.get("expr") or target["rawSql"]
            for name in re.findall(r"\$(\w+)", query):
                if name not in variables | MACROS:
                    yield f"{panel['title']}: ${name} is not declared"
            for table in re.findall(r"\b(?:FROM|JOIN)\s+([\w.]+)", target.get("rawSql", "")):
                if not table.startswith("reporting."):
                    yield f"{panel['title']}: asks {table}, which is no view for others"
            if query.count("ORDER BY active_seconds") and "BETWEEN 0.25 * words_draft AND 30 * words_draft" not in query:
                yield f"{panel['title']}: takes active times that the statistics leave out"
            if target.get("format") == "time_series" and "$__timeGroupAlias(" not in query:
                yield f"{panel['title']}: a series has no column of time"
    for source in sources:
        if asked.get(source["uid"]) != source["type"]:
            yield f"{source['uid']} is not asked for as {source['type']}"


def spoil(what):
    def at(dashboard):
        return dashboard["panels"][0]

    def doubled(dashboard):
        dashboard["panels"][1]["id"] = at(dashboard)["id"]

    def wide(dashboard):
        at(dashboard)["gridPos"] = {"x": 20, "y": 900, "w": 10, "h": 4}

    def upon(dashboard):
        dashboard["panels"][1]["gridPos"] = dict(at(dashboard)["gridPos"])

    def undeclared(dashboard):
        dashboard["templating"]["list"] = []

    def stranger(dashboard):
        at(dashboard)["datasource"]["uid"] = "${DS_OTHER}"

    def saved(dashboard):
        dashboard["id"] = 7

    def table(dashboard):
        target = at(dashboard)["targets"][0]
        if "rawSql" in target:
            target["rawSql"] = "SELECT count(*) FROM bluepencil.item"
        else:
            del target["expr"]

    def unbounded(dashboard):
        target = at(dashboard)["targets"][0]
        target["rawSql" if "rawSql" in target else "expr"] += " ORDER BY active_seconds"

    return {"unbounded": unbounded, "doubled": doubled, "wide": wide, "upon": upon, "undeclared": undeclared, "stranger": stranger,
            "saved": saved, "table": table}[what]


def self_test(dashboards, schema):
    for what in ("unbounded", "doubled", "wide", "upon", "undeclared", "stranger", "saved", "table"):
        for name, dashboard in dashboards.items():
            spoilt = copy.deepcopy(dashboard)
            spoil(what)(spoilt)
            if next(problems(spoilt, schema), None) is None:
                print(f"{name}: nobody finds what is {what}", file=sys.stderr)
                return 1
    print("each mistake was found")
    return 0


def main(arguments):
    tests_itself = arguments[:1] == ["--self-test"]
    if len(arguments) != 1 + tests_itself:
        print(__doc__, file=sys.stderr)
        return 2
    schema = json.loads((FOLDER / "dashboard.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    files = sorted((pathlib.Path(arguments[-1]) / "packaging/grafana").glob("*.json"))
    dashboards = {file.name: json.loads(file.read_text("utf-8")) for file in files}
    if len(dashboards) < 2:
        print("the dashboards are not there", file=sys.stderr)
        return 1
    if tests_itself:
        return self_test(dashboards, schema)
    found = [f"{name}: {what}" for name, dashboard in dashboards.items() for what in problems(dashboard, schema)]
    if len({dashboard["uid"] for dashboard in dashboards.values()}) != len(dashboards):
        found.append("two dashboards have one uid")
    for line in found or [f"{len(dashboards)} dashboards are sound"]:
        print(line, file=sys.stderr if found else sys.stdout)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
