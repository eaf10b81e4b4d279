"""Validators of the metadata. Each gives a list of what is wrong."""

import contextlib
import io
import json
import logging
import os
import re

import frictionless
import mlcroissant

from databases import datasette, soundness
from graphs import linked_data, same_graph, shapes
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
    "clipsheet.nq, rdflib": same_graph,
    "clipsheet.nq, pyshacl with shapes.ttl": shapes,
    "clipsheet.sqlite, SQLite's own checks": soundness,
    "clipsheet.sqlite, Datasette": datasette,
    "README.md, snippets": snippets,
}
