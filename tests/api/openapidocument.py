# SPDX-License-Identifier: GPL-3.0-or-later
"""The OpenAPI document as the checks use it: loaded strictly, with its schemas ready to validate by."""
import json
import re

import jsonschema
import yaml

METHODS = ("get", "put", "post", "patch", "delete")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time")
def is_time(value):
    return not isinstance(value, str) or TIME.fullmatch(value) is not None


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Refuses a key that stands twice, and one that is no text."""


def mapping(loader, node):
    seen = set()
    for key, _ in node.value:
        name = loader.construct_object(key)
        if not isinstance(name, str) or name in seen:
            raise yaml.constructor.ConstructorError(None, None, f"{name!r} stands twice or is no text",
                                                    key.start_mark)
        seen.add(name)
    return loader.construct_mapping(node, deep=True)


Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)


def walk(value, place=""):
    """Every object in it with the JSON pointer that leads there."""
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from walk(inner, f"{place}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from walk(inner, f"{place}/{number}")


class Document:
    def __init__(self, text):
        self.root = yaml.load(text, Loader)
        self.validators = {}

    def at(self, reference):
        """What a reference names; KeyError if it is nothing."""
        if not reference.startswith("#/"):
            raise KeyError(reference)
        value = self.root
        for step in reference[2:].split("/"):
            value = value[step.replace("~1", "/").replace("~0", "~")]
        return value

    def whole(self, value):
        """Behind a reference, if it is one."""
        while isinstance(value, dict) and "$ref" in value:
            value = self.at(value["$ref"])
        return value

    def validator(self, schema):
        """With the schemas that it refers to, so that no version of the library need resolve any."""
        def local(value):
            if isinstance(value, dict):
                return {key: inner.replace("#/components/schemas/", "#/$defs/") if key == "$ref" else local(inner)
                        for key, inner in value.items()}
            return [local(inner) for inner in value] if isinstance(value, list) else value

        key = json.dumps(schema)
        if key not in self.validators:
            whole = {"allOf": [local(schema)], "$defs": local(self.root["components"]["schemas"])}
            self.validators[key] = jsonschema.Draft202012Validator(whole, format_checker=formats)
        return self.validators[key]

    def misfit(self, schema, value):
        """In words why the value is not as the schema says; None if it is."""
        error = jsonschema.exceptions.best_match(self.validator(schema).iter_errors(value))
        return None if error is None else f"{error.json_path}: {error.message[:300]}"

    def operations(self):
        """(path, method, operation, parameters), those of the path included."""
        for path, item in self.root["paths"].items():
            for method in METHODS:
                if method in item:
                    parameters = [self.whole(one) for one in
                                  item.get("parameters", []) + item[method].get("parameters", [])]
                    yield path, method, item[method], parameters
