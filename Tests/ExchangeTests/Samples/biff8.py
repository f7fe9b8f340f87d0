"""Records of a BIFF8 workbook, for make-spreadsheets.py: [MS-XLS]."""

import struct

BOF = b"\x00\x06"
SST, CONTINUE = 0x00FC, 0x003C


def record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def begin(kind):
    return record(0x0809, BOF + struct.pack("<H", kind) + bytes(12))


def text(words, wide=None, runs=0, phonetic=0, count="<H"):
    """A text with its count; bytes of runs and phonetic blocks are 0x58, to be seen when read."""
    units = words.encode("utf-16-le")
    wide = any(ord(sign) > 0xFF for sign in words) if wide is None else wide
    flags = wide | 8 * bool(runs) | 4 * bool(phonetic)
    return (struct.pack(count, len(units) // 2) + bytes([flags])
            + (struct.pack("<H", runs) if runs else b"")
            + (struct.pack("<I", phonetic) if phonetic else b"")
            + (units if wide else words.encode("latin-1")) + b"X" * (4 * runs + phonetic))


class rest(bytes):
    """What goes on in the next record: `rest(12)` are bytes of runs and phonetic blocks."""

    def __new__(cls, count):
        return super().__new__(cls, b"X" * count if isinstance(count, int) else count)


def halves(words, at, wide, then):
    """A text that is cut behind so many units; the second half has flags of its own."""
    units = words.encode("utf-16-le")
    parts = [part if is_wide else part.decode("utf-16-le").encode("latin-1")
             for part, is_wide in [(units[:2 * at], wide), (units[2 * at:], then)]]
    return [struct.pack("<HB", len(units) // 2, wide) + parts[0], rest(bytes([then]) + parts[1])]


def sst(*groups):
    """The shared strings; a new record begins with each `rest`."""
    bodies, count = [b""], 0
    for part in (part for group in groups for part in group):
        if isinstance(part, rest):
            bodies.append(bytes(part))
        else:
            bodies[-1] += part
            count += 1
    first = record(SST, struct.pack("<II", count, count) + bodies[0])
    return first + b"".join(record(CONTINUE, body) for body in bodies[1:])


def cell(row, column, style=0):
    return struct.pack("<HHH", row, column, style)


def shared(row, column, place):
    return record(0x00FD, cell(row, column) + struct.pack("<I", place))


def label(row, column, words, kind=0x0204, runs=0):
    behind = struct.pack("<H", runs) + bytes(4 * runs) if runs else b""
    return record(kind, cell(row, column) + text(words) + behind)


def number(row, column, value, style=0):
    return record(0x0203, cell(row, column, style) + struct.pack("<d", value))


def rk_of(value):
    """The upper half of a number, whose lower half is zero."""
    return struct.unpack("<II", struct.pack("<d", value))[1]


def rk(row, column, bits, style=0):
    return record(0x027E, cell(row, column, style) + struct.pack("<I", bits))


def mul_rk(row, column, values, styles):
    pairs = b"".join(struct.pack("<HI", style, bits) for style, bits in zip(styles, values))
    last = struct.pack("<H", column + len(values) - 1)
    return record(0x00BD, struct.pack("<HH", row, column) + pairs + last)


def formula(row, column, number=None, word=None, style=0):
    """A formula with its last result: a number, or a word of kind, 0 and value."""
    result = struct.pack("<d", number) if word is None else word.ljust(6, b"\0") + b"\xFF\xFF"
    return record(0x0006, cell(row, column, style) + result + bytes(8))


def formula_text(row, column, words, between=None):
    parts = [formula(row, column, word=b"\0"), record(0x0207, text(words))]
    return parts if between is None else [parts[0], record(between, bytes(10)), parts[1]]


def sheet(cells, kind=0x10):
    return begin(kind) + b"".join(cells) + record(0x000A)


def globals_(records):
    return begin(5) + b"".join(records) + record(0x000A)


def bound_sheet(name, position, kind, state):
    return record(0x0085, struct.pack("<IBB", position, state, kind) + text(name, count="<B"))


def workbook(sheets, strings=b"", from_1904=False):
    """Styles: 0 plain, 1 a German date, 2 built-in 14, 3 a moment with a colour."""
    codes = {164: "dd\\.mm\\.yyyy", 165: "[Red]d/m/yy\\ h:mm"}
    formats = [record(0x041E, struct.pack("<H", id) + text(code)) for id, code in codes.items()]
    styles = [record(0x00E0, struct.pack("<HHH", 0, id, 0) + bytes(14))
              for id in (0, 164, 14, 165)]
    head = [record(0x0042, b"\xB0\x04"), record(0x0022, bytes([from_1904, 0])), *formats, *styles]

    def start(positions):
        bound = [bound_sheet(name, position, *(list(rest) + [0, 0])[:2])
                 for (name, _, *rest), position in zip(sheets, positions)]
        return globals_(head + bound + [strings])

    positions = [len(start([0] * len(sheets)))]
    for _, body, *_ in sheets[:-1]:
        positions.append(positions[-1] + len(body))
    return start(positions) + b"".join(body for _, body, *_ in sheets)
