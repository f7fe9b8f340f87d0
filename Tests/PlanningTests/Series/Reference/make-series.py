#!/usr/bin/env python3
"""Writes series.json: the days of series as python-dateutil counts them.

Days and weeks are `rrule`; for months `rrule` leaves out a month that is too short, so there
`relativedelta` counts from the first day. Run once; it writes the same bytes on every run.
"""

import json
import pathlib
import random
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, WEEKLY, rrule

FOLDER = pathlib.Path(__file__).parent
FREQUENCIES = {"day": DAILY, "week": WEEKLY}
# First day, distance, unit, and how often or until when.
CHOSEN = [
    ("2026-01-31", 1, "month", 14), ("2024-01-31", 1, "month", 14), ("2026-03-31", 1, "month", 12),
    ("2025-12-30", 1, "month", 6), ("2027-10-29", 2, "month", 10), ("2026-08-31", 6, "month", 9),
    ("2024-02-29", 12, "month", 10), ("2024-02-29", 1, "month", 14), ("2096-02-29", 12, "month", 9),
    ("2026-01-31", 120, "month", 1), ("2026-01-15", 120, "month", 2), ("2026-11-30", 3, "month", 8),
    ("2026-03-22", 1, "day", 14), ("2026-10-20", 1, "day", 14), ("2026-03-22", 1, "week", 3),
    ("2026-10-18", 1, "week", 3), ("2024-02-28", 1, "day", 4), ("2100-02-27", 1, "day", 4),
    ("2026-12-28", 1, "week", 4), ("2026-03-03", 3660, "day", 1), ("2026-03-03", 521, "week", 2),
    ("2026-03-03", 7, "day", "2026-03-03"), ("2026-03-03", 1, "week", "2026-03-09"),
    ("2026-03-03", 1, "week", "2026-03-10"), ("2026-01-31", 1, "month", "2026-02-27"),
    ("2026-01-31", 1, "month", "2026-02-28"), ("2026-01-31", 1, "month", "2026-05-30"),
    ("2024-02-29", 12, "month", "2028-02-28"), ("2024-02-29", 12, "month", "2028-02-29"),
    ("2026-12-31", 1, "day", "2027-01-02"),
]


def days(first, every, unit, end):
    start = date.fromisoformat(first)
    if unit == "month":
        found = [start + relativedelta(months=every * place) for place in range(130)
                 if start.year + every * place // 12 < 9000]
        if isinstance(end, int):
            return found[:end]
        return [day for day in found if day <= date.fromisoformat(end)]
    limit = {"count": end} if isinstance(end, int) else {"until": datetime.fromisoformat(end)}
    begin = datetime.combine(start, datetime.min.time())
    return [day.date() for day in rrule(FREQUENCIES[unit], begin, interval=every, **limit)]


def drawn(numbers):
    first = date(2024, 1, 1) + timedelta(days=numbers.randrange(3 * 366))
    unit = numbers.choice(["day", "week", "month"])
    every = numbers.randint(1, {"day": 30, "week": 6, "month": 7}[unit])
    if numbers.random() < 0.5:
        return (first.isoformat(), every, unit, numbers.randint(1, 12))
    length = {"day": 1, "week": 7, "month": 30}[unit] * every
    until = first + timedelta(days=numbers.randint(0, 12 * length))
    return (first.isoformat(), every, unit, until.isoformat())


def main():
    numbers = random.Random(20260303)
    series = []
    for first, every, unit, end in CHOSEN + [drawn(numbers) for _ in range(34)]:
        found = [day.isoformat() for day in days(first, every, unit, end)]
        times = isinstance(end, int)
        assert found and found[0] == first and (len(found) == end if times else found[-1] <= end)
        series.append({"first": first, "every": every, "unit": unit,
                       "times" if times else "until": end, "days": " ".join(found)})
    lines = ",\n".join(json.dumps(one) for one in series)
    (FOLDER / "series.json").write_text("[\n" + lines + "\n]\n")


main()
