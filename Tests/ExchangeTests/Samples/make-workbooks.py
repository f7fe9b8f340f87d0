#!/usr/bin/env python3
"""Writes the workbooks in workbooks/, and beside each, as JSON, the cells that another reader finds.

The same small table is written by several programs, since no two write the same cells alike. The
judges are openpyxl for .xlsx and Python's own XML parser for SpreadsheetML. Run once, on Debian:

    apt-get install -y libreoffice-calc-nogui gnumeric xsltproc
    pip install openpyxl XlsxWriter
    ./make-workbooks.py
"""

import datetime
import json
import pathlib
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

import openpyxl
import openpyxl.chart
import xlsxwriter

FOLDER = pathlib.Path(__file__).parent / "workbooks"
STYLE_SHEET = "/usr/lib/libreoffice/share/xslt/export/spreadsheetml/ooo2spreadsheetml.xsl"
MOMENT = datetime.datetime(2026, 6, 26, 13, 5)
ROWS = [
    ["Beitrag", "Text", "Datum", "Zeitpunkt", "Reichweite", "Rate", "Bezahlt"],
    ["urn:li:share:1", "Frisch: Brot\nund „Brezn“ 🥨", MOMENT.date(), MOMENT, 1203, 0.0928, True],
    [],
    ["urn:li:share:2", " Café & Co. <neu> ", MOMENT.date(), MOMENT, -7, 1 / 3, False],
    ["648700000000000000", 648700000000000000, None, None, 39, None, None, None, "weit"],
]
SECOND = [["Tag", "Aufrufe"], [MOMENT.date(), 0]]


def with_openpyxl(path, in_1904=False):
    book = openpyxl.Workbook()
    if in_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.title = "Alle Beiträge"
    for row in ROWS:
        book.active.append(row)
    book.active["F2"].number_format = '0.00" d"'
    chart = openpyxl.chart.BarChart()
    book.create_chartsheet("Diagramm").add_chart(chart)
    second = book.create_sheet("Tage & Co.")
    for row in SECOND:
        second.append(row)
    book.save(path)


def with_xlsxwriter(path):
    """Row by row, so that texts stand in the cells."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    moment = book.add_format({"num_format": "d/m/yy h:mm"})
    bold = book.add_format({"bold": True})
    for name, rows in [("Alle Beiträge", ROWS), ("Tage & Co.", SECOND)]:
        sheet = book.add_worksheet(name)
        for y, row in enumerate(rows):
            for x, value in enumerate(row):
                if isinstance(value, datetime.datetime):
                    sheet.write_datetime(y, x, value, moment)
                elif isinstance(value, datetime.date):
                    sheet.write_datetime(y, x, value, day)
                elif value is not None:
                    sheet.write(y, x, value)
    sheet.write_rich_string(2, 1, "ganz ", bold, "fett", " und nicht")
    sheet.write_formula(3, 0, '="a"&"b"', None, "ab")
    sheet.write_formula(3, 1, "=1/0", None, "#DIV/0!")
    book.close()


def with_gnumeric(source, path):
    subprocess.run(["ssconvert", source, path], check=True, capture_output=True)


def with_libreoffice(source, path):
    kind = "xlsx" if path.suffix == ".xlsx" else "fods"
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "copy.xlsx"
        copy.write_bytes(source.read_bytes())
        out = pathlib.Path(folder) / "out"
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", out, copy],
            check=True, capture_output=True)
        made = next(out.iterdir())
        if kind == "xlsx":
            path.write_bytes(made.read_bytes())
        else:
            export_spreadsheetml(made, path)


def export_spreadsheetml(flat, path):
    """LibreOffice's own style sheet, which gives up at 16 384 columns: only the repeated ends of
    rows and columns, which hold nothing, are cut before."""
    cut = re.sub(r'(-repeated=")\d{5,}"', r'\g<1>2"', flat.read_text(encoding="utf-8"))
    flat.write_text(cut, encoding="utf-8")
    subprocess.run(["xsltproc", "-o", path, STYLE_SHEET, flat], check=True)


def text(value):
    """A value as the readers of Takt write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime.datetime):
        return value.isoformat().removesuffix("T00:00:00")
    if isinstance(value, (int, float)):
        return number(float(value))
    return str(value)


def number(value):
    """The shortest digits; from 1e15 on with an exponent."""
    if abs(value) < 1e15:
        return str(int(value)) if value.is_integer() else repr(value)
    shortest = next(
        f"{value:.{n}e}" for n in range(18) if float(f"{value:.{n}e}") == value)
    digits, exponent = shortest.split("e")
    return f"{digits}E+{int(exponent)}"


def judged_by_openpyxl(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return [
        (sheet.title, list(enumerate(
            ([text(value) for value in row] for row in sheet.iter_rows(values_only=True)), 1)))
        for sheet in book.worksheets]


def judged_by_etree(path):
    space = "{urn:schemas-microsoft-com:office:spreadsheet}"
    for sheet in ElementTree.parse(path).getroot().iter(space + "Worksheet"):
        rows, line = [], 0
        for row in sheet.find(space + "Table").findall(space + "Row"):
            line = int(row.get(space + "Index", line + 1))
            cells = []
            for cell in row.findall(space + "Cell"):
                column = int(cell.get(space + "Index", len(cells) + 1))
                cells += [""] * (column - 1 - len(cells))
                cells.append(data_text(cell.find(space + "Data"), space))
                cells += [""] * int(cell.get(space + "MergeAcross", 0))
            rows.append((line, cells))
            line += int(row.get(space + "Span", 0))
        yield sheet.get(space + "Name"), rows


def data_text(data, space):
    if data is None:
        return ""
    raw, kind = "".join(data.itertext()), data.get(space + "Type")
    if kind == "Number":
        return number(float(raw))
    if kind == "DateTime":
        return raw.split(".")[0].removesuffix("T00:00:00")
    return {"0": "FALSE", "1": "TRUE"}[raw] if kind == "Boolean" else raw


def judge(path):
    """Rows and cells that say nothing are left out, as Takt's readers do it."""
    sheets = judged_by_openpyxl(path) if path.suffix == ".xlsx" else judged_by_etree(path)
    found = []
    for name, rows in sheets:
        kept = []
        for line, cells in rows:
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                kept.append({"line": line, "cells": cells})
        found.append({"name": name, "rows": kept})
    out = json.dumps(found, ensure_ascii=False, indent=1)
    path.with_suffix(path.suffix + ".json").write_text(out + "\n", encoding="utf-8")


def unpacked(source, path):
    """The same parts, none of them packed: damage to one is damage to its XML."""
    with zipfile.ZipFile(source) as packed, zipfile.ZipFile(path, "w") as archive:
        for name in packed.namelist():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), packed.read(name))


def main():
    FOLDER.mkdir(exist_ok=True)
    first = FOLDER / "openpyxl.xlsx"
    with_openpyxl(first)
    with_openpyxl(FOLDER / "openpyxl-1904.xlsx", in_1904=True)
    with_xlsxwriter(FOLDER / "xlsxwriter.xlsx")
    with_gnumeric(first, FOLDER / "gnumeric.xlsx")
    with_libreoffice(first, FOLDER / "libreoffice.xlsx")
    with_libreoffice(first, FOLDER / "libreoffice.xml")
    unpacked(first, FOLDER / "unpacked.xlsx")
    for path in sorted(FOLDER.iterdir()):
        if path.suffix in (".xlsx", ".xml"):
            judge(path)


if __name__ == "__main__":
    main()
