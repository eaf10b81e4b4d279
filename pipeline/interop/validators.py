"""Validators of the metadata. Each gives a list of what is wrong."""

import json
import logging
import pathlib
import subprocess
import sys

import dplib
import frictionless
import jsonschema
import mlcroissant

from databases import datasette, soundness
from graphs import linked_data, same_graph, shapes
from office import PROGRAM, office
from readers import csv_python
from snippets import snippets
from r_readers import RSCRIPT, r_readers
from values import typed

# Validators whose own requirements clash with those of the rest have an environment of their own.
CITATION = pathlib.Path(sys.prefix) / "citation" / "bin" / "cffconvert"


def data_package(folder):
    report = frictionless.validate(str(folder / "datapackage.json"))
    return [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors] + [
        error.message for error in report.errors
    ]


def croissant(folder):
    logging.disable(logging.CRITICAL)
    try:
        context = mlcroissant.Dataset(str(folder / "croissant.json")).metadata.ctx
    except Exception as error:
        return [str(error)]
    finally:
        logging.disable(logging.NOTSET)
    return list(map(str, [*context.issues.errors, *context.issues.warnings]))


def profiles(folder):
    """datapackage.json against the JSON Schemas of Data Package 1 and 2, which dplib brings."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    wrong = []
    for profile in ("1.0", "2.0"):
        schema = json.loads((pathlib.Path(dplib.__file__).parent / "profiles" / profile / "datapackage.json").read_text("utf-8"))
        errors = jsonschema.validators.validator_for(schema)(schema).iter_errors(package)
        wrong += [f"{profile}, {error.json_path}: {error.message[:200]}" for error in errors]
    return wrong


def json_schemas(folder):
    """The rows of the tables, the issues, the refused facts, the corrections and the changes against the schemas that ship with them."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    records = {}
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        rows = csv_python(folder, resource["name"], fields)
        records[resource["name"]] = [{field["name"]: typed(field, row[field["name"]]) for field in fields} for row in rows]
    for name in ("issues", "refused", "corrections"):
        # Not splitlines: text may hold line separators of Unicode.
        lines = (folder / f"{name}.jsonl").read_text("utf-8").split("\n")
        records[name] = [json.loads(line) for line in lines if line]
    changes = folder / "changes.json"
    records["changes"] = [json.loads(changes.read_text("utf-8"))] if changes.exists() else []
    wrong = []
    for name, values in records.items():
        schema = json.loads((folder / "schemas" / "json" / f"{name}.json").read_text("utf-8"))
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        validator.check_schema(schema)
        for number, value in enumerate(values, start=1):
            wrong += [f"{name}, {number}, {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
    return wrong


def citation(folder):
    command = [CITATION, "--validate", "--infile", folder / "CITATION.cff"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return [] if run.returncode == 0 else run.stderr.splitlines()[-1:]


VALIDATORS = {
    **({"XLSX and CSV, saved again by LibreOffice": office} if PROGRAM else {}),
    "datapackage.json, frictionless": data_package,
    "datapackage.json, profiles of Data Package 1 and 2": profiles,
    "croissant.json, mlcroissant": croissant,
    "CITATION.cff, cffconvert": citation,
    "CSV, issues, refused facts and changes, their JSON Schemas": json_schemas,
    "clipsheet.jsonld, rdflib": linked_data,
    "clipsheet.nq, rdflib": same_graph,
    "clipsheet.nq, pyshacl with shapes.ttl": shapes,
    "clipsheet.sqlite, SQLite's own checks": soundness,
    "clipsheet.sqlite, Datasette": datasette,
    "README.md, code": snippets,
    **({"CSV, XLSX and SQLite, R": r_readers} if RSCRIPT else {}),
}
