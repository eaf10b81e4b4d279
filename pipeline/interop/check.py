"""Loads every file of a built version with the programs that people use, and compares every value.

Usage: check.py FOLDER ...    (a folder is out/<version>)
Prints a line per check; ends with 1 when one failed.
"""

import hashlib
import json
import pathlib
import sys

from readers import READERS
from validators import VALIDATORS
from values import content_hash, typed


def check_values(folder, package):
    """Each table from each reader must have the content hash that stands in datapackage.json."""
    for label, read in READERS.items():
        wrong = []
        for resource in package["resources"]:
            name, fields = resource["name"], resource["schema"]["fields"]
            try:
                rows = [{field["name"]: typed(field, row[field["name"]]) for field in fields} for row in read(folder, name, fields)]
            except Exception as error:
                wrong.append(f"{name}: {type(error).__name__}: {error}")
                continue
            if content_hash(rows) != resource["contentHash"]:
                wrong.append(f"{name}: {first_difference(folder, resource, rows)}")
        yield label, wrong


def first_difference(folder, resource, rows):
    """Where the rows differ from the CSV file as Python reads it."""
    fields = resource["schema"]["fields"]
    expected = READERS["CSV, Python"](folder, resource["name"], fields)
    if len(rows) != len(expected):
        return f"{len(rows)} rows, expected {len(expected)}"
    for number, (row, source) in enumerate(zip(rows, expected), start=1):
        for field in fields:
            name = field["name"]
            if row[name] != typed(field, source[name]):
                return f"row {number}, {name}: {row[name]!r}, expected {typed(field, source[name])!r}"
    return "same values as the CSV, which differs from the rows that went in"


def check_sums(folder):
    """SHA256SUMS names every file, and each has its checksum."""
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    sums = {path: checksum for checksum, path in (line.split("  ", 1) for line in lines)}
    there = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()} - {"SHA256SUMS"}
    wrong = [f"{path}: not in SHA256SUMS" for path in sorted(there - sums.keys())]
    for path, checksum in sums.items():
        if path not in there or hashlib.sha256((folder / path).read_bytes()).hexdigest() != checksum:
            wrong.append(f"{path}: missing or changed")
    return wrong


def main(folders):
    failed = 0
    for folder in map(pathlib.Path, folders):
        print(folder)
        package = json.loads((folder / "datapackage.json").read_text("utf-8"))
        results = [("SHA256SUMS", check_sums(folder)), *check_values(folder, package)]
        for label, validate in VALIDATORS.items():
            results.append((label, validate(folder)))
        for label, wrong in results:
            print(f"  {'FAILED' if wrong else 'ok    '} {label}")
            for message in wrong:
                print(f"         {message}")
            failed += bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
