"""Holds the server's published contract against the models of plaid-python, field by field.

Prints as one JSON line what the client would refuse of our answers, and what we would refuse of its requests.
"""

import inspect
import json
import os
import urllib.request

import plaid
from plaid.api import plaid_api
from plaid.model_utils import ModelSimple, OpenApiModel, date, datetime, none_type

KINDS = {"string": (str, date, datetime), "number": (float,), "integer": (int, float), "boolean": (bool,)}


class Contract:
    """Our schemas, with references followed and alternatives apart."""

    def __init__(self, document):
        self.components = document["components"]["schemas"]

    def alternatives(self, schema):
        if "$ref" in schema:
            return self.alternatives(self.components[schema["$ref"].rsplit("/", 1)[1]])
        parts = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
        return [schema] if parts is None else [one for part in parts for one in self.alternatives(part)]


def values_of(schema):
    return [schema["const"]] if "const" in schema else schema.get("enum")


def kind_of(schema):
    return "string" if values_of(schema) is not None else schema.get("type")


def is_model(type_, of=OpenApiModel):
    return inspect.isclass(type_) and issubclass(type_, of)


def enumeration(model):
    """The values that a simple model allows; None when it is open."""
    allowed = model.allowed_values.get(("value",))
    return None if allowed is None else set(allowed.values())


def is_anything(types):
    return none_type in types and dict in types and list in types


def takes_null(type_):
    return type_ is none_type or (
        is_model(type_) and (type_._nullable or (is_model(type_, ModelSimple) and None in (enumeration(type_) or ())))
    )


def required_of(model):
    """The fields without which the client makes no model of an answer."""
    parameters = inspect.signature(inspect.unwrap(model._from_openapi_data)).parameters.values()
    names = [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD and one.name != "cls"]
    return [model.attribute_map.get(name, name) for name in names]


def refused_of_answer(contract, schema, types, where, seen):
    """What the client would not take of an answer of ours."""
    if is_anything(types):
        return
    for one in contract.alternatives(schema):
        kind, values = kind_of(one), values_of(one)
        lists = [type_ for type_ in types if isinstance(type_, list)]
        models = [type_ for type_ in types if is_model(type_)]
        if kind == "null":
            if not any(takes_null(type_) for type_ in types):
                yield f"{where} is not null"
        elif models and is_model(models[0], ModelSimple):
            known = enumeration(models[0])
            if known is None:
                yield from refused_of_answer(contract, one, models[0].openapi_types["value"], where, seen)
            elif kind == "string":
                others = ["such open text"] if values is None else [value for value in values if value not in known]
                yield from (f"{models[0].__name__} has no {value}" for value in others)
        elif kind == "array":
            if lists:
                yield from refused_of_answer(contract, one["items"], tuple(lists[0]), where, seen)
            elif list not in types:
                yield f"{where} is no array"
        elif kind == "object" and models and (models[0], id(one)) not in seen:
            seen.add((models[0], id(one)))
            yield from refused_of_object(contract, one, models[0], seen)
        elif kind in KINDS and not set(KINDS[kind]) & {type_ for type_ in types if inspect.isclass(type_)}:
            yield f"{where} is no {kind}"


def refused_of_object(contract, schema, model, seen):
    ours, promised = schema.get("properties", {}), schema.get("required", [])
    yield from (f"{model.__name__} needs {name}" for name in required_of(model) if name not in promised)
    for attribute, name in model.attribute_map.items():
        if name in ours:
            types = model.openapi_types[attribute]
            yield from refused_of_answer(contract, ours[name], types, f"{model.__name__}.{name}", seen)


def refused_of_request(contract, schema, types, where, seen):
    """What we would not take of a request of the client."""
    if is_anything(types):
        return
    ours = contract.alternatives(schema)
    for type_ in types:
        if isinstance(type_, list):
            for one in ours:
                if kind_of(one) == "array":
                    yield from refused_of_request(contract, one["items"], tuple(type_), where, seen)
        elif is_model(type_, ModelSimple):
            known, taken = enumeration(type_), {value for one in ours for value in values_of(one) or []}
            if known is None:
                yield from refused_of_request(contract, schema, type_.openapi_types["value"], where, seen)
            elif taken:
                # The client spells null in two ways, and sends neither.
                yield from (f"{type_.__name__} has {value}" for value in known - taken - {None, "null"})
        elif is_model(type_) and (where, type_) not in seen:
            seen.add((where, type_))
            fields = {name: field for one in ours for name, field in one.get("properties", {}).items()}
            for attribute, name in type_.attribute_map.items():
                if name in fields:
                    inner = f"{type_.__name__}.{name}"
                    yield from refused_of_request(contract, fields[name], type_.openapi_types[attribute], inner, seen)
                elif fields:
                    yield f"{type_.__name__} has {name}"
        elif type_ is none_type and not any(kind_of(one) in ("null", None) for one in ours):
            yield f"{where} may be null"


with urllib.request.urlopen(f"{os.environ['PLAID_BASE_URL']}/openapi.json") as response:
    published = json.load(response)
contract = Contract(published)
api = plaid_api.PlaidApi(plaid.ApiClient(plaid.Configuration()))
operations = {
    endpoint.settings["endpoint_path"]: endpoint
    for name, endpoint in vars(api).items()
    if name.endswith("_endpoint")
}
compared, answers, requests = 0, set(), set()
for path, methods in published["paths"].items():
    operation, ours = operations.get(path), methods["post"]
    answer = ours["responses"]["200"]["content"].get("application/json")
    if operation is None or answer is None:
        continue
    compared += 1
    answers.update(refused_of_answer(contract, answer["schema"], operation.settings["response_type"], path, set()))
    body = [name for name in operation.params_map["required"] if name.endswith("_request")]
    request = ours["requestBody"]["content"]["application/json"]["schema"]
    for name in body:
        requests.update(refused_of_request(contract, request, operation.openapi_types[name], path, set()))
print(json.dumps({"compared": compared, "answers": sorted(answers), "requests": sorted(requests)}))
