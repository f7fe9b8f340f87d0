#!/usr/bin/env python3
"""Writes tiny pictures with Pillow, each of the size that its name says. Run once."""

import pathlib

from PIL import Image

FOLDER = pathlib.Path(__file__).parent
SIZE = (37, 21)
WIDE = (1200, 630)


def save(name, size=SIZE, **options):
    path = FOLDER / f"{size[0]}x{size[1]}-{name}"
    mode = "P" if name.endswith((".gif", "palette.png")) else "RGB"
    Image.new(mode, size).save(path, **options)


def main():
    exif = Image.Exif()
    exif[0x010E] = "Brot im Regal"
    save("plain.png")
    save("wide.png", WIDE, optimize=True)
    save("palette.png", bits=1, transparency=0)
    save("plain.gif")
    save("wide.gif", WIDE)
    save("baseline.jpg", quality=5)
    save("progressive.jpg", quality=5, progressive=True)
    save("exif.jpg", quality=5, exif=exif, icc_profile=b"not a real profile", comment=b"Brot")
    save("wide.jpg", WIDE, quality=5, progressive=True, optimize=True)
    save("grey.webp")


main()
