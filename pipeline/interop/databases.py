"""The SQLite file as a database: sound, and served and searched by Datasette."""

import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

from readers import database


def soundness(folder):
    """What SQLite itself finds wrong: in the file, in the references, in the full-text indexes."""
    with database(folder) as connection:
        wrong = [text for (text,) in connection.execute("PRAGMA integrity_check") if text != "ok"]
        wrong += [f"{table}, row {row}: no such row in {target}" for table, row, target, _ in connection.execute("PRAGMA foreign_key_check")]
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%fts5(%'").fetchall():
            rows, indexed = (connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in (table.removesuffix("_search"), f"{table}_docsize"))
            wrong += [] if rows == indexed else [f"{table}: {indexed} rows, expected {rows}"]
    return wrong


def datasette(folder):
    """Datasette shows every table with its rows, and finds evidence by a word of it."""
    wrong = []
    tables = {table["name"]: table for table in get(folder, "/clipsheet.json")["tables"]}
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        count = tables.get(resource["name"], {}).get("count")
        if count != resource["rowCount"]:
            wrong.append(f"{resource['name']}: {count} rows, expected {resource['rowCount']}")
    with database(folder) as connection:
        quotes = [quote for (quote,) in connection.execute("SELECT quote FROM evidence")]
    words = [word for quote in quotes for word in re.findall("[a-z]{5,}", quote)]
    if words:
        found = get(folder, f"/clipsheet/evidence.json?_shape=array&_size=max&_search={urllib.parse.quote(words[0])}")
        if not any(words[0] in row["quote"] for row in found):
            wrong.append(f"search for {words[0]!r}: not among {len(found)} rows found")
    return wrong


def get(folder, path):
    command = [sys.executable, "-m", "datasette", str(pathlib.Path(folder) / "clipsheet.sqlite"), "--get", path]
    return json.loads(subprocess.run(command, check=True, capture_output=True, timeout=120).stdout)
