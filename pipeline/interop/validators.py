"""Validators of the metadata. Each gives a list of what is wrong."""

import contextlib
import io
import json
import logging
import os
import re

import frictionless
import mlcroissant
import rdflib

from databases import datasette, soundness
from office import PROGRAM, office

# Not known to a build without a clock; a release adds it.
EXPLAINED = ("datePublished",)


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
    issues = [*context.issues.errors, *context.issues.warnings]
    return [issue for issue in map(str, issues) if not any(word in issue for word in EXPLAINED)]


def linked_data(folder):
    """rdflib reads the JSON-LD, and every piece of evidence has its fact, its article and its quote."""
    graph = rdflib.Graph().parse(folder / "clipsheet.jsonld", format="json-ld")
    rows = graph.query(
        """PREFIX oa: <http://www.w3.org/ns/oa#>
        SELECT ?annotation ?fact ?article ?exact WHERE {
          ?annotation a oa:Annotation ; oa:hasBody ?fact ; oa:hasTarget ?target .
          ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?exact .
          ?fact a ?factClass . ?article a ?articleClass . }"""
    )
    found = len({str(row.annotation) for row in rows})
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    expected = next(resource["rowCount"] for resource in package["resources"] if resource["name"] == "evidence")
    return [] if found == expected else [f"{found} annotations with fact, article and quote, expected {expected}"]


def snippets(folder):
    """The Python code of the README runs in the folder of the data."""
    wrong = []
    for code in re.findall(r"```python\n(.*?)```", (folder / "README.md").read_text("utf-8"), re.DOTALL):
        here = os.getcwd()
        os.chdir(folder)
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(code, {})
        except Exception as error:
            wrong.append(f"{type(error).__name__}: {error} in {code!r}")
        finally:
            os.chdir(here)
    return wrong


VALIDATORS = {
    **({"XLSX and CSV, saved again by LibreOffice": office} if PROGRAM else {}),
    "datapackage.json, frictionless": data_package,
    "croissant.json, mlcroissant": croissant,
    "clipsheet.jsonld, rdflib": linked_data,
    "clipsheet.sqlite, SQLite's own checks": soundness,
    "clipsheet.sqlite, Datasette": datasette,
    "README.md, snippets": snippets,
}
