"""Workbooks with the same bytes on every run."""

import io
import re
import struct
import zipfile

import openpyxl
import xlwt
from xlwt.Cell import StrCell


class PlainNumber:
    """A NUMBER record; xlwt would pack small numbers as RK and neighbours as MULRK."""

    def __init__(self, row, column, style, number):
        self.fields = (0x0203, 14, row, column, style, number)

    def get_biff_data(self):
        return struct.pack("<5Hd", *self.fields)


def write_xls(path, sheets, like_poi=False):
    """Writes BIFF8.

    like_poi: as Apache POI does, every number a NUMBER record and every missing value an empty
    shared string. Else as xlwt does: RK, MULRK, BLANK and MULBLANK.
    """
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets:
        sheet = book.add_sheet(name, cell_overwrite_ok=True)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                value = "" if value is None else value
                sheet.write(number, column, value)
                if not like_poi:
                    continue
                cells, style = sheet.row(number), book.add_style(xlwt.Style.default_style)
                if value == "":
                    shared = book.add_str("")
                    cells.insert_cell(column, StrCell(number, column, style, shared))
                elif not isinstance(value, str):
                    cells.insert_cell(column, PlainNumber(number, column, style, float(value)))
    book.save(str(path))


def write_xlsx(path, sheets, formats=()):
    """Writes a workbook of Excel 2007 and later; None is a cell that is not there.

    formats: (sheet, column, number format) for the cells below the headers.
    """
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    sheet.cell(number, column, value)
    for name, column, pattern in formats:
        for (cell,) in book[name].iter_rows(min_col=column, max_col=column):
            if isinstance(cell.value, (int, float)):
                cell.number_format = pattern
    made = io.BytesIO()
    book.save(made)
    path.write_bytes(without_time(made.getvalue()))


def without_time(archive):
    """The same archive, made in 1980 as far as anybody can tell."""
    clean = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(clean, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]{8}Z", b"1980-01-01T00:00:00Z", content)
            info = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return clean.getvalue()


def spreadsheet_ml(sheets, sparse=False):
    """The XML of Excel 2003, as Facebook called `.xls`. A datetime becomes a DateTime cell.

    sparse: as Excel saves it, without empty cells, the next one saying where it stands.
    """
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"',
             ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">',
             '<Styles><Style ss:ID="day"><NumberFormat ss:Format="m/d/yy h:mm AM/PM"/>',
             "</Style></Styles>"]
    for name, rows in sheets:
        lines += [f'<Worksheet ss:Name="{name}">', "<Table>"]
        for row in rows:
            cells = [_cell(value) for value in row]
            if sparse:
                cells = [cell if place == 0 or row[place - 1] is not None else
                         cell.replace("<Cell", f'<Cell ss:Index="{place + 1}"')
                         for place, cell in enumerate(cells) if row[place] is not None]
            lines += ["<Row>", *cells, "</Row>"]
        lines += ["</Table>", "</Worksheet>"]
    return "\n".join(lines + ["</Workbook>", ""])


def _cell(value):
    if value is None:
        return '<Cell><Data ss:Type="String"></Data></Cell>'
    if hasattr(value, "isoformat"):
        moment = value.isoformat(timespec="milliseconds")
        return f'<Cell ss:StyleID="day"><Data ss:Type="DateTime">{moment}</Data></Cell>'
    if isinstance(value, str):
        text = value.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
        return f'<Cell><Data ss:Type="String">{text}</Data></Cell>'
    return f'<Cell><Data ss:Type="Number">{value}</Data></Cell>'
