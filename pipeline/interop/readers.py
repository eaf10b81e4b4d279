"""Reads a table of a built version with each program that people use. Each reader gives rows as dictionaries."""

import contextlib
import csv
import json
import re
import sqlite3

import duckdb
import openpyxl
import pandas
import polars
import pyarrow.ipc
import pyarrow.parquet


def names(fields):
    return [field["name"] for field in fields]


def csv_python(folder, table, fields):
    with open(folder / f"{table}.csv", encoding="utf-8", newline="") as file:
        return [blank_to_none(row) for row in csv.DictReader(file, strict=True)]


def csv_pandas(folder, table, fields):
    types = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean", "date": "string"}
    frame = pandas.read_csv(
        folder / f"{table}.csv",
        dtype={field["name"]: types[field["type"]] for field in fields},
        keep_default_na=False,
        na_values={field["name"]: [""] for field in fields},
        float_precision="round_trip",
        lineterminator="\n",
    )
    return frame.to_dict("records")


def csv_polars(folder, table, fields):
    return polars.read_csv(folder / f"{table}.csv", infer_schema=False).to_dicts()


def csv_duckdb(folder, table, fields):
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in names(fields))
    return query(
        f"FROM read_csv('{folder / table}.csv', auto_detect = false, header = true, delim = ',', quote = '\"', "
        f"escape = '\"', new_line = '\\n', nullstr = '', parallel = false, columns = {{{columns}}})"
    )


def parquet_pandas(folder, table, fields):
    return pandas.read_parquet(folder / f"{table}.parquet", dtype_backend="pyarrow").to_dict("records")


def parquet_pyarrow(folder, table, fields):
    data = pyarrow.parquet.read_table(folder / f"{table}.parquet")
    data.validate(full=True)
    return data.to_pylist()


def parquet_polars(folder, table, fields):
    return polars.read_parquet(folder / f"{table}.parquet").to_dicts()


def parquet_duckdb(folder, table, fields):
    return query(f"FROM '{folder / table}.parquet'")


def arrow_pyarrow(folder, table, fields):
    with pyarrow.memory_map(str(folder / f"{table}.arrow")) as file:
        data = pyarrow.ipc.open_file(file).read_all()
        data.validate(full=True)
        return data.to_pylist()


def arrow_polars(folder, table, fields):
    return polars.read_ipc(folder / f"{table}.arrow").to_dicts()


def xlsx_openpyxl(folder, table, fields):
    book = openpyxl.load_workbook(folder / "clipsheet.xlsx", read_only=True)
    header, *rows = book[table].iter_rows(values_only=True)
    return [dict(zip(header, map(unescape, row))) for row in rows]


def xlsx_pandas(folder, table, fields):
    frame = pandas.read_excel(
        folder / "clipsheet.xlsx", sheet_name=table, dtype=object, keep_default_na=False, na_values=[]
    )
    return [blank_to_none({name: unescape(value) for name, value in row.items()}) for row in frame.to_dict("records")]


def sqlite_python(folder, table, fields):
    with database(folder) as connection:
        connection.row_factory = sqlite3.Row
        return lists_from_json(fields, map(dict, connection.execute(f'SELECT * FROM "{table}"')))


def sqlite_pandas(folder, table, fields):
    with database(folder) as connection:
        frame = pandas.read_sql_query(f'SELECT * FROM "{table}"', connection, dtype_backend="numpy_nullable")
    return lists_from_json(fields, frame.to_dict("records"))


def sqlite_polars(folder, table, fields):
    with database(folder) as connection:
        frame = polars.read_database(f'SELECT * FROM "{table}"', connection, infer_schema_length=None)
    return lists_from_json(fields, frame.to_dicts())


def database(folder):
    return contextlib.closing(sqlite3.connect(f"{(folder / 'clipsheet.sqlite').absolute().as_uri()}?mode=ro", uri=True))


def lists_from_json(fields, rows):
    lists = {field["name"] for field in fields if "list" in field}
    return [{name: json.loads(value) if name in lists else value for name, value in row.items()} for row in rows]


def query(sql):
    return duckdb.connect().sql(sql).to_arrow_table().to_pylist()


def blank_to_none(row):
    return {name: None if isinstance(value, str) and value == "" else value for name, value in row.items()}


def unescape(value):
    """openpyxl leaves `_x0001_`, with which workbooks hold control characters (ECMA-376, ST_Xstring), as it is."""
    if not isinstance(value, str):
        return value
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), value)


READERS = {
    "CSV, Python": csv_python,
    "CSV, pandas": csv_pandas,
    "CSV, polars": csv_polars,
    "CSV, DuckDB": csv_duckdb,
    "Parquet, pandas": parquet_pandas,
    "Parquet, pyarrow": parquet_pyarrow,
    "Parquet, polars": parquet_polars,
    "Parquet, DuckDB": parquet_duckdb,
    "Arrow, pyarrow": arrow_pyarrow,
    "Arrow, polars": arrow_polars,
    "XLSX, openpyxl": xlsx_openpyxl,
    "XLSX, pandas": xlsx_pandas,
    "SQLite, Python": sqlite_python,
    "SQLite, pandas": sqlite_pandas,
    "SQLite, polars": sqlite_polars,
}
