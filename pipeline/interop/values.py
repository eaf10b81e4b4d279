"""Values as the schema types them, and the content hash of a table (RFC 8785, SHA-256)."""

import datetime
import hashlib
import json
import math

import pandas


def split_list(joined):
    """The list that stands in a cell: values joined by "; ", a backslash before a ";" or "\\" inside one."""
    values, value, characters = [], "", iter(joined)
    for character in characters:
        if character == "\\":
            value += next(characters)
        elif character == ";":
            values.append(value)
            value = ""
            next(characters)  # the space
        else:
            value += character
    return [*values, value] if joined else []


def is_missing(value):
    return value is None or value is pandas.NA or value is pandas.NaT or (isinstance(value, float) and math.isnan(value))


def typed(field, value):
    """A value as a reader gives it -> text, int, float, bool, list of text or None. `field` is one of datapackage.json."""
    if "list" in field:
        if isinstance(value, str):
            return split_list(value)
        return [str(item) for item in value] if hasattr(value, "__len__") else []
    if is_missing(value):
        return None
    kind = field["type"]
    if kind == "integer":
        return int(value)
    if kind == "number":
        return float(value)
    if kind == "boolean":
        return value == "true" if isinstance(value, str) else bool(value)
    if kind == "date" and isinstance(value, (datetime.date, datetime.datetime)):
        return value.strftime("%Y-%m-%d").rjust(10, "0")
    return str(value)


def number_text(value):
    """A number as ECMAScript writes it, which is what RFC 8785 asks for."""
    if value == 0:
        return "0"
    if isinstance(value, int):
        return str(value)
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len((whole + fraction).lstrip("0")))
    digits = digits.rstrip("0") or "0"
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def canonical(value):
    """Canonical JSON (RFC 8785) of a row; column names are plain ASCII."""
    if isinstance(value, dict):
        members = (f"{json.dumps(name)}:{canonical(value[name])}" for name in sorted(value))
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    return json.dumps(value, ensure_ascii=False)


def content_hash(rows):
    """SHA-256 over the rows, in the order in which they stand in the file."""
    lines = "".join(canonical(row) + "\n" for row in rows)
    return "sha256:" + hashlib.sha256(lines.encode("utf-8")).hexdigest()
