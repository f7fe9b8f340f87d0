#!/usr/bin/env python3
"""Makes spreadsheets/*.xls and, beside each, its cells as JSON as xlrd reads them.

Needs: pip install xlwt xlrd openpyxl; LibreOffice (soffice) and Gnumeric (ssconvert) on the path.
Firms and texts are invented. LibreOffice and Gnumeric write the time of day into their files, so
that those differ at each run; the files built here by hand do not.
"""

import datetime
import decimal
import json
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
import xlrd
import xlwt

from compoundfile import compound_file
from biff8 import (
    begin, cell, formula, formula_text, globals_, halves, label, mul_rk, number, record, rest, rk, rk_of,
    shared, sheet, sst, text, workbook,
)

FOLDER = pathlib.Path(__file__).parent / "spreadsheets"
DATE, MOMENT = "dd\\.mm\\.yyyy", "[$-407]dd\\.mm\\.yyyy\\ hh:mm:ss;@"
HEADER = ["Titel", "Tag", "Erstellt am", "Aufrufe", "Klickrate", "Bezahlt", "Kennung", "Notiz"]
ROWS = [
    ["Frisch: Brot\nund „Brezn“, heute. 🥨", datetime.date(2026, 6, 26),
     datetime.datetime(2026, 6, 26, 13, 5, 7), 1203, 0.0928, True, "2071239729011287694", "ö"],
    ["Wir bilden aus!", datetime.date(2024, 2, 29), datetime.datetime(1999, 12, 31, 23, 59, 59),
     -17, 1 / 3, False, 6.487e17, ""],
    ["Καλημέρα, мир, 世界", None, None, 1e9, -0.5, None, None, "Zeile 1\nZeile 2"],
    [None, None, None, 0, 12.25, None, "=WENN", None],
    ["ß" * 400 + "€" * 400, datetime.date(1900, 3, 1), None, 536870912, 0.01, True, None, "x"],
]


def by_xlwt(path):
    book = xlwt.Workbook()
    page = book.add_sheet("Beiträge")
    style = {
        datetime.date: xlwt.easyxf(num_format_str=DATE),
        datetime.datetime: xlwt.easyxf(num_format_str=MOMENT),
    }
    for line, row in enumerate([HEADER] + ROWS):
        for column, value in enumerate(row):
            if value is not None:
                page.write(line, column, value, style.get(type(value), xlwt.Style.default_style))
    book.add_sheet("Leer")
    hidden = book.add_sheet("Versteckt")
    hidden.visibility = 1
    hidden.write(299, 3, xlwt.Formula("1+1"))
    hidden.write(2, 255, "letzte Spalte")
    book.save(str(path))


def by_office(folder):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Beiträge"
    for line, row in enumerate([HEADER] + ROWS, 1):
        for column, value in enumerate(row, 1):
            place = page.cell(line, column)
            if isinstance(value, str):
                place.value, place.data_type = value, "s"
            elif value is not None:
                place.value = value
                if isinstance(value, datetime.datetime):
                    place.number_format = MOMENT
                elif isinstance(value, datetime.date):
                    place.number_format = DATE
    sums = book.create_sheet("Summen")
    for line, expression in enumerate(
            ['=SUM(1,2)', '="a"&"ä世"', "=1=1", "=1/0", "=NA()", '=""', "=DATE(2026,6,26)"], 1):
        sums.cell(line, 1).value = expression
    sums.cell(7, 1).number_format = DATE
    source = folder / "table.xlsx"
    book.save(source)
    office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    run(*office, "--convert-to", "xls:MS Excel 97", "--outdir", str(folder), str(source))
    (folder / "table.xls").rename(FOLDER / "libreoffice.xls")
    for kind, name in [("biff8", "gnumeric"), ("dsf", "both"), ("biff7", "excel-95")]:
        target = str(FOLDER / f"{name}.xls")
        run("ssconvert", "--recalc", "-T", f"Gnumeric_Excel:excel_{kind}", str(source), target)


def by_hand():
    texts = workbook([("Texte", sheet(shared(line, 0, line) for line in range(9)))], sst(
        [text("vor dem Schnitt")],
        halves("Käse und Brot 世界", 9, wide=False, then=True),
        halves("世界 und Brötchen", 4, wide=True, then=False),
        halves("ganz hinüber", 0, wide=False, then=False),
        # Runs and phonetic blocks are cut as well, and have no flags.
        [text("reich", runs=3, phonetic=9), text(""), text("laut", phonetic=20)[:-12], rest(12)],
        [text("wild", runs=2)[:-4], rest(4), text("Ende 🥨")],
    ))
    yield "strings", compound_file({"Workbook": texts})
    pair = workbook([("Paar", sheet([shared(0, 0, 0)]))], sst(
        halves("a🥨b", 2, wide=True, then=True)))
    yield "surrogates", compound_file({"Workbook": pair})
    yield "records", compound_file({"Workbook": records()}, below={"Workbook": b"not this one"})
    yield "from-1904", compound_file({"Workbook": workbook([("Tage", sheet([
        number(0, 0, 42546, style=1), number(0, 1, 0, style=1), rk(1, 0, rk_of(42546.25), style=1),
    ]))], from_1904=True)})
    yield "scattered", compound_file({"Workbook": texts + bytes(9000)}, scattered=True)
    yield "large-sectors", compound_file({"Workbook": texts + bytes(9000)}, shift=12)
    yield "encrypted", compound_file({"Workbook": globals_([record(0x2F, bytes(6))])})
    yield "wrapped", compound_file({"EncryptedPackage": bytes(64), "EncryptionInfo": bytes(64)})


def records():
    """Cells in all the ways that the format knows, in rows that are out of order."""
    kinds = sheet([
        number(7, 1, -0.5), number(3, 0, 1e15), rk(3, 1, rk_of(0.5)), rk(3, 2, 4 * 1203 | 2),
        rk(3, 3, 4 * 123456 | 3), rk(3, 4, rk_of(1.25) | 1), rk(3, 5, (4 * -17 & 0xFFFFFFFF) | 2),
        mul_rk(5, 2, [4 * 7 | 2, rk_of(44008), 4 * 44008 | 2], styles=[0, 1, 2]),
        record(0x0201, cell(5, 6)), record(0x00BE, cell(5, 7) + bytes(2) + b"\x08\x00"),
        begin(0x20), number(5, 9, 99), record(0x000A),
        label(0, 0, "Grüße"), label(0, 1, "世界"), label(0, 2, "reich", kind=0x00D6, runs=1),
        record(0x0205, cell(1, 0) + b"\x01\x00"), record(0x0205, cell(1, 1) + b"\x00\x00"),
        *[record(0x0205, cell(1, 2 + at) + bytes([code, 1]))
          for at, code in enumerate([0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A])],
        formula(2, 0, number=2.5), formula(2, 1, word=b"\x01\x00\x01"),
        formula(2, 2, word=b"\x02\x00\x2A"), formula(2, 3, word=b"\x03\x00\x00"),
        *formula_text(2, 4, "Summe: 7 €"), *formula_text(2, 5, "geteilt", between=0x04BC),
        formula(2, 6, number=44008.5, style=1), number(7, 0, 44008.75, style=3), number(5, 2, 8),
    ])
    return workbook([
        ("Arten", kinds), ("Diagramm", sheet([number(0, 0, 1)], kind=0x20), 2),
        ("世界", sheet([label(0, 0, "verborgen")]), 0, 2), ("Modul", sheet([], kind=6), 6),
    ])


# xlrd joins no pair of surrogates that is cut in two, and knows no sectors of 4096 bytes.
NOT_FOR_XLRD = {
    "surrogates": lambda: [{"name": "Paar", "rows": [{"line": 1, "cells": ["a🥨b"]}]}],
    "large-sectors": lambda: cells(FOLDER / "strings.xls"),
}


def cells(path):
    """The judge's opinion, in the words of CellText."""
    book = xlrd.open_workbook(str(path), ragged_rows=True, logfile=sys.stderr)
    return [{
        "name": page.name,
        "rows": [{"line": at + 1, "cells": [words(one, book.datemode) for one in page.row(at)]}
                 for at in range(page.nrows) if page.row_len(at)],
    } for page in book.sheets()]


def words(one, datemode):
    value = one.value
    if one.ctype == xlrd.XL_CELL_DATE and value >= 1 - datemode:
        moment = xlrd.xldate.xldate_as_datetime(value, datemode) + datetime.timedelta(seconds=0.5)
        return moment.replace(microsecond=0).isoformat().removesuffix("T00:00:00")
    if one.ctype in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        if abs(value) >= 1e15:
            return f"{decimal.Decimal(repr(value)).normalize():E}"
        return str(int(value)) if value == int(value) else repr(value)
    if one.ctype == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if value else "FALSE"
    if one.ctype == xlrd.XL_CELL_ERROR:
        return xlrd.error_text_from_code[value]
    return value


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main():
    FOLDER.mkdir(exist_ok=True)
    by_xlwt(FOLDER / "xlwt.xls")
    with tempfile.TemporaryDirectory() as folder:
        by_office(pathlib.Path(folder))
    for name, content in by_hand():
        (FOLDER / f"{name}.xls").write_bytes(content)
    for path in sorted(FOLDER.glob("*.xls")):
        if path.stem in ("encrypted", "wrapped", "excel-95"):
            continue
        read = NOT_FOR_XLRD[path.stem]() if path.stem in NOT_FOR_XLRD else cells(path)
        lines = json.dumps(read, ensure_ascii=False, indent=1)
        path.with_suffix(".json").write_text(lines + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
