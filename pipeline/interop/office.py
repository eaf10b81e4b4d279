"""LibreOffice, where it is installed: it opens the workbook and the CSV files and saves them again as workbooks."""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile

import openpyxl

from readers import csv_python, unescape
from values import typed

PROGRAM = shutil.which("soffice")

# Comma, double quote, UTF-8, from line 1; then pairs of column and format, 2 being text, for more columns than there are.
CSV_FILTER = "CSV:44,34,76,1," + "/".join(f"{column}/2" for column in range(1, 100))


def save_again(sources, target, *options):
    """Saves the files as workbooks in the folder; LibreOffice's profile stands there too, so that runs do not meet."""
    profile = f"-env:UserInstallation=file://{target}/profile"
    command = [PROGRAM, profile, "--headless", "--convert-to", "xlsx", *options, "--outdir", target, *sources]
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def office(folder):
    """What differs after LibreOffice saved the workbook and the CSV files."""
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    tables = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
    with tempfile.TemporaryDirectory() as target:
        save_again([folder / "clipsheet.xlsx"], target)
        save_again([folder / f"{name}.csv" for name in tables], target, f"--infilter={CSV_FILTER}")
        wrong = []
        for name, fields in tables.items():
            expected = csv_python(folder, name, fields)
            workbook, single = pathlib.Path(target) / "clipsheet.xlsx", pathlib.Path(target) / f"{name}.xlsx"
            wrong += [f"workbook, {name}: {text}" for text in differences(fields, rows_of(workbook, name), expected)]
            wrong += [f"CSV, {name}: {text}" for text in differences(fields, rows_of(single, 0), expected)]
        return wrong


def rows_of(path, sheet):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    header, *rows = (book[sheet] if isinstance(sheet, str) else book.worksheets[sheet]).iter_rows(values_only=True)
    # An empty row at the end of a sheet is not saved, and empty cells at the end of a row may be missing.
    return [dict(zip(header, map(unescape, [*row, *[None] * len(header)]))) for row in rows]


def differences(fields, rows, expected):
    if len(rows) != len(expected):
        yield f"{len(rows)} rows, expected {len(expected)}"
        return
    for number, (row, source) in enumerate(zip(rows, expected), start=1):
        for field in fields:
            got, wanted = (saved(typed(field, each[field["name"]])) for each in (row, source))
            if got != wanted:
                yield f"row {number}, {field['name']}: {got!r}, expected {wanted!r}"
                return


def saved(value):
    """What LibreOffice keeps of a value when it saves: 15 digits of a number (rounded twice), one kind of line break, no control characters."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:.12g}"
    if isinstance(value, list):
        return [saved(item) for item in value]
    if isinstance(value, str):
        return re.sub("[\x00-\x08\x0b-\x1f\ufeff\ufffe\uffff]", "", re.sub("[\r\n]+", "\n", value))
    return value
