#!/usr/bin/env python3
"""Writes links.json: addresses, and what tagging must make of them; texts, and their slugs.

The tagged address is put together here on its own, and urllib.parse judges it: the old parameters in
their order and then the new ones, the same scheme, host, path and fragment. Run once; it writes the
same bytes on every run.
"""

import json
import pathlib
import random
import re
import unicodedata
from urllib.parse import parse_qsl, urlsplit

FOLDER = pathlib.Path(__file__).parent
TAGS = [("utm_source", "linkedin"), ("utm_medium", "paid-social"),
        ("utm_campaign", "fruehjahr-2026"), ("utm_content", "post-12")]
SCHEMES = ["https://", "http://", "HTTPS://", "Http://"]
HOSTS = ["a.example", "www.bäckerei.example", "xn--bckerei-5wa.example", "a.example:8443",
         "anna:geheim@a.example", "[2001:db8::1]", "[::1]:80", "192.0.2.7"]
PATHS = ["", "/", "/brot", "/brot/", "/a//b", "/%C3%BC/x;v=1", "/größe", "/utm_source=x", "/a:b@c"]
QUERIES = [None, "", "a=1", "a=1&b=2", "a=1&a=2&a=", "a", "&", "a=1&", "&&a=1", "q=br%C3%B6t%26chen",
           "url=https://b.example/?x=1", "utmost=1", "x=utm_source", "a=1?b=2", "a=1;b=2", "=1",
           "my_utm_source=1", "utm-source=1", "q=a+b", "%75tm=1"]
TAGGED = ["utm_source=x", "a=1&UTM_Source=x", "utm_term", "a=1&utm_id=7&b=2", "utm%5Fsource=x",
          "%75tm_medium=x", "Utm_=", "a&&utm_x"]
FRAGMENTS = [None, "", "top", "?a=1", "/pfad?x=1&y=2", "a#b", "utm_source=x"]
TEXTS = [
    "Frühjahr 2026", "Größe & Café", "ÄÖÜäöüß", "A\u0308pfel und Mo\u0308hren", "STRASSE Straße ẞ",
    "Šárka Žižková", "Łódź", "Øresund", "Æsir œuvre", "naïve Zoë", "Ñandú", "ǖ ạ̈", "  --a--b__c  ",
    "50% auf alles!", "…", "", " ", "Москва", "東京 2026", "🥨 Brezn 🥨", "a\u0000b\tc\nd", "It's \"it\"",
    "e-mail@a.example", "H₂O", "x²", "№ 5", "İstanbul ılık", "Kelvin \u212a", "Ångström", "đ ħ ŧ þ ð",
    "Tag der offenen Tür – 3. Mai", "a\u200db", "a\u00adb", "Ende\u202egnal", "１２３", "Việt Nam",
    "q\u0323\u0307", "Ö\u0301l", "A/B-Test (2)", "post-12",
]
LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
           "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ĸ": "k"}


def slug(text):
    plain = unicodedata.normalize("NFD", text).lower()
    plain = re.sub("([aou])([\u0300-\u0307\u0309-\u036f]*)\u0308", r"\1e\2", plain)
    plain = "".join(LETTERS.get(c, c) for c in plain if unicodedata.category(c) != "Mn")
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def tagged(scheme, host, path, query, fragment):
    tags = "&".join(f"{key}={value}" for key, value in TAGS)
    if query is None:
        middle = (path or "/") + "?" + tags
    else:
        middle = path + "?" + query + ("" if query == "" or query.endswith("&") else "&") + tags
    return scheme + host + middle + ("" if fragment is None else "#" + fragment)


def pairs(query):
    return parse_qsl(query, keep_blank_values=True)


def judge(old, new):
    before, after = urlsplit(old), urlsplit(new)
    assert (before.scheme, before.netloc, before.fragment) == (
        after.scheme, after.netloc, after.fragment), (old, new)
    assert before.path == after.path or (before.path == "" and after.path == "/"), (old, new)
    assert pairs(after.query) == pairs(before.query) + TAGS, (old, new)


def main():
    numbers = random.Random(20260303)
    links = []
    for place in range(96):
        scheme, host, path = (numbers.choice(x) for x in (SCHEMES, HOSTS, PATHS))
        fragment = numbers.choice(FRAGMENTS)
        is_tagged = place % 8 == 7
        query = numbers.choice(TAGGED if is_tagged else QUERIES)
        old = scheme + host + path + ("" if query is None else "?" + query)
        old += "" if fragment is None else "#" + fragment
        new = old if is_tagged else tagged(scheme, host, path, query, fragment)
        if not is_tagged:
            judge(old, new)
        assert any(key.lower().startswith("utm_") for key, _ in pairs(urlsplit(new).query)), new
        links.append({"address": old, "tagged": new})
    slugs = [{"text": text, "slug": slug(text)} for text in TEXTS]
    result = json.dumps({"links": links, "slugs": slugs}, ensure_ascii=False, indent=0)
    (FOLDER / "links.json").write_text(result + "\n")


main()
