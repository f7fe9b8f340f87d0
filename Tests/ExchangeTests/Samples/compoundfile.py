"""Writes a compound file, for make-spreadsheets.py: [MS-CFB]."""

import random
import struct

END, FREE, FAT, DIFAT, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFC, 0xFFFFFFFF
SIGNATURE = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"


class Entry:
    """A line of the directory: of the root (5), a storage (1) or a stream (2)."""

    def __init__(self, name, kind, content=b""):
        self.name, self.kind, self.content = name, kind, content
        self.start, self.right, self.child = END, NONE, NONE

    @property
    def is_small(self):
        return self.kind == 2 and len(self.content) < 4096

    def packed(self):
        units = (self.name + "\0").encode("utf-16-le")
        return (units.ljust(64, b"\0") + struct.pack("<HBB", len(units), self.kind, 1)
                + struct.pack("<III", NONE, self.right, self.child) + bytes(36)
                + struct.pack("<IQ", self.start, len(self.content)))


def compound_file(streams, below=None, shift=9, scattered=False):
    """Streams at the top by name, and some in a storage below.

    `scattered` shuffles the sectors and lists the table in a sector, not in the header.
    """
    size = 1 << shift
    entries = directory(streams, below or {})
    mini_table = pack_small(entries)
    larger = [entry for entry in entries if entry.kind == 2 and not entry.is_small]
    # The directory is as long before its entries know where they start.
    parts = [entry.content for entry in larger]
    parts += [bytes(128 * len(entries)), packed(mini_table), entries[0].content]
    counts = [-(-len(part) // size) for part in parts]
    numbers = list(range(sum(counts) + 1 + scattered))
    if scattered:
        random.Random(1).shuffle(numbers)
    chains = [[numbers.pop(0) for _ in range(count)] for count in counts]
    starts = [chain[0] if chain else END for chain in chains]
    for entry, start in zip(larger, starts):
        entry.start = start
    entries[0].start = starts[-1]
    parts[-3] = b"".join(entry.packed() for entry in entries)

    sectors = {
        sector: part[at * size:(at + 1) * size].ljust(size, b"\0")
        for part, chain in zip(parts, chains) for at, sector in enumerate(chain)
    }
    own, more = numbers[0], numbers[1] if scattered else END
    sectors[own] = packed(table(chains, own, more, size // 4))
    if scattered:
        sectors[more] = packed([own] + [FREE] * (size // 4 - 2) + [END])
    header = SIGNATURE + struct.pack(
        "<16xHHHHH6xIIIIIIIIII", 0x3E, 4 if shift == 12 else 3, 0xFFFE, shift, 6, 0, 1, starts[-3],
        0, 4096, starts[-2], counts[-2], more, int(scattered), FREE if scattered else own)
    return (header.ljust(512, b"\xFF").ljust(size, b"\0")
            + b"".join(sectors[at] for at in sorted(sectors)))


def directory(streams, below):
    """Siblings hang on one another as in a list, which is a tree as well."""
    top = [Entry(name, 2, content) for name, content in streams.items()]
    lower = [Entry(name, 2, content) for name, content in below.items()]
    if lower:
        top.append(Entry("Storage", 1))
        top[-1].child = len(top) + 1
    entries = [Entry("Root Entry", 5)] + top + lower
    entries[0].child = 1
    for at, entry in enumerate(entries):
        if at not in (0, len(top), len(entries) - 1):
            entry.right = at + 1
    return entries


def pack_small(entries):
    """Puts the small streams into the root's, in sectors of 64 bytes; their table."""
    table = []
    for entry in entries:
        if entry.is_small:
            count = -(-len(entry.content) // 64)
            entry.start = len(table)
            table += [*range(entry.start + 1, entry.start + count), END]
            entries[0].content += entry.content.ljust(64 * count, b"\0")
    return table


def table(chains, own, more, length):
    """What follows each sector."""
    behind = [FREE] * length
    for chain in chains:
        for sector, next_one in zip(chain, chain[1:] + [END]):
            behind[sector] = next_one
    behind[own] = FAT
    if more != END:
        behind[more] = DIFAT
    return behind


def packed(numbers):
    return struct.pack(f"<{len(numbers)}I", *numbers)
