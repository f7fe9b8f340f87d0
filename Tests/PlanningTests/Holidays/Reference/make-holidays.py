#!/usr/bin/env python3
"""Lists the holidays that Takt's catalogue is held against, with the package `holidays`.

    pip install holidays==0.109
    Tests/PlanningTests/Holidays/Reference/make-holidays.py

writes holidays.csv beside this script: for each region and year the public holidays, those that
are kept in parts of the region only, and those of half a day, as MMDD with commas between.
"""

import importlib.metadata
import pathlib

from holidays import country_holidays

FOLDER = pathlib.Path(__file__).parent
YEARS = range(2000, 2041)

DE = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()
AT = "1 2 3 4 5 6 7 8 9".split()
CH = "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU".split()


def days(year, country, place, category):
    return country_holidays(
        country, subdiv=place, years=year, language="de", categories=(category,))


def local(year, country, place):
    """Kept in parts of the region: its communes, its largest city, or its schools and offices."""
    if country == "DE":
        found = set(days(year, country, place, "catholic"))
        if place == "BY":
            found |= set(days(year, country, "Augsburg", "public")) - set(
                days(year, country, "BY", "public"))
        return found
    if country == "AT":  # beyond the days on which the banks of the whole country close
        return set(days(year, country, place, "bank")) - set(days(year, country, None, "bank"))
    found = set(days(year, country, place, "optional"))
    if place == "ZH":
        city = days(year, country, "Stadt Zurich", "public")
        found |= {day for day, name in city.items() if name == "Berchtoldstag"}
    return found


def half(year, country, place):
    return set(days(year, country, place, "half_day")) if country == "CH" else set()


def cell(found):
    return ",".join(day.strftime("%m%d") for day in sorted(found))


lines = [
    f"# holidays {importlib.metadata.version('holidays')} (PyPI), by make-holidays.py",
    "region;year;public;local;half day",
]
for country, places in ("DE", DE), ("AT", AT), ("CH", CH):
    for place in [None, *places]:
        region = f"{country}-{place}" if place else country
        for year in YEARS:
            public = set(days(year, country, place, "public"))
            lines.append(";".join([
                region, str(year), cell(public), cell(local(year, country, place)),
                cell(half(year, country, place))]))
(FOLDER / "holidays.csv").write_text("\n".join(lines) + "\n")
