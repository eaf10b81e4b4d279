"""R, where it is installed with readr, readxl and RSQLite: it reads the CSV files, the workbook and the database."""

import json
import pathlib
import re
import shutil
import subprocess

from readers import csv_python, unescape
from values import typed

NEEDED = ("jsonlite", "readr", "readxl", "RSQLite")


def find():
    """Rscript, if it has all that is needed."""
    program = shutil.which("Rscript")
    check = "; ".join(f"library({name})" for name in NEEDED)
    if program and subprocess.run([program, "-e", check], capture_output=True, timeout=120).returncode == 0:
        return program
    print(f"no Rscript with {', '.join(NEEDED)} on this machine: R was not checked")
    return None


RSCRIPT = find()


def r_readers(folder):
    script = pathlib.Path(__file__).with_name("read.R")
    run = subprocess.run([RSCRIPT, "--vanilla", script, folder], check=True, capture_output=True, timeout=300)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    fields = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
    return [
        f"{source}, {table['name']}: {difference}"
        for table in json.loads(run.stdout)
        for source in ("readr", "readxl", "RSQLite")
        for difference in differences(folder, table["name"], fields[table["name"]], source, table[source])
    ]


def differences(folder, name, fields, source, columns):
    expected = csv_python(folder, name, fields)
    for field in fields:
        column = columns[field["name"]]
        if len(column) != len(expected):
            yield f"{field['name']}: {len(column)} rows, expected {len(expected)}"
            return
        for number, (cell, row) in enumerate(zip(column, expected), start=1):
            got, wanted = held(field, source, from_r(field, source, cell)), held(field, source, row[field["name"]])
            if got != wanted:
                yield f"row {number}, {field['name']}: {got!r}, expected {wanted!r}"
                return


def from_r(field, source, cell):
    if cell is not None and source == "readxl":
        return unescape(cell)
    if cell is not None and source == "RSQLite":
        return json.loads(cell) if "list" in field else {"boolean": {"0": "false", "1": "true"}.get(cell)}.get(field["type"], cell)
    return cell


def held(field, source, cell):
    """A value as R keeps it: no U+0000, no day before the year 1000, 12 digits of a number and none of one that is next to nothing."""
    if "list" in field and source != "RSQLite":
        return kept(source, cell or "")
    value = typed(field, cell)
    if isinstance(value, (bool, list)) or value is None:
        return value
    if isinstance(value, (int, float)):
        return "0" if abs(value) < 1e-280 else f"{value:.12g}"
    return kept(source, value.lstrip("0") if field["type"] == "date" else value)


def kept(source, text):
    """readr and RSQLite end a text at U+0000; readxl drops control characters, and takes white space alone for nothing."""
    if source != "readxl":
        return text.split("\0")[0] or None
    return re.sub("[\x00-\x08\x0b-\x1f\ufeff\ufffe\uffff]", "", text).strip() or None
