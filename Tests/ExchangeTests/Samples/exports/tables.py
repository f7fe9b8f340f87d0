"""CSV text, dates and numbers as the networks and Excel write them."""

import struct
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
BOM = "\ufeff"


def write(name, text, encoding="utf-8"):
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode(encoding, errors="replace"))


def table(rows, separator=",", quote_all=False, end="\n", quoted=None):
    """CSV text. quoted: tells of a field whether it stands in quotes; else only where it must."""
    def field(value):
        text = "" if value is None else str(value)
        must = any(mark in text for mark in (separator, '"', "\n", "\r"))
        if quote_all or must or (quoted and quoted(text)):
            return '"' + text.replace('"', '""') + '"'
        return text
    return "".join(separator.join(field(value) for value in row) + end for row in rows)


def rows_of(header, records):
    return [header] + [[record.get(column) for column in header] for record in records]


def us(day):
    return f"{day:%m/%d/%Y}"


def short_us(day):
    return f"{day.month}/{day.day}/{day.year}"


def serial(day):
    """As Excel counts days since it takes 1900 for a leap year."""
    return (date(day.year, day.month, day.day) - date(1899, 12, 30)).days


def single(value):
    """A rate in single precision, as LinkedIn writes those of posts."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


def needs_quotes(text):
    """As PHP's fputcsv sees it."""
    return any(mark in text for mark in " \t\\")
