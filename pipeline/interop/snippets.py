"""The code of the README runs in the folder of the data: each block by the program that its language names."""

import contextlib
import io
import os
import re
import shutil
import subprocess

import duckdb

from r_readers import RSCRIPT


def snippets(folder):
    wrong = []
    here = os.getcwd()
    os.chdir(folder)
    try:
        for language, code in blocks(readme()):
            run = RUNNERS.get(language)
            message = run(code) if run else None
            if message:
                wrong.append(f"{message} in {code!r}")
    finally:
        os.chdir(here)
    return wrong


def readme():
    with open("README.md", encoding="utf-8") as file:
        return file.read()


def blocks(text):
    return re.findall(r"^```([a-z]+)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def python(code):
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, {})
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def sql(code):
    try:
        duckdb.connect().sql(code).fetchall()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def shell(code):
    return failure(["sh", "-euc", code])


def r(code):
    """A block whose package is not here is left out: arrow for R is in no Debian package."""
    package = re.search(r"(\w+)::read", code).group(1)
    if subprocess.run([RSCRIPT, "-e", f"library({package})"], capture_output=True, timeout=120).returncode:
        return None
    return failure([RSCRIPT, "-e", code])


def failure(command):
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return None if run.returncode == 0 else run.stderr.strip()[-300:]


# Power Query runs nowhere but in Excel; a test of the project parses it.
RUNNERS = {
    "python": python,
    "sql": sql,
    **({"sh": shell} if shutil.which("sqlite3") else {}),
    **({"r": r} if RSCRIPT else {}),
}
