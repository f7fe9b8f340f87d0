#!/usr/bin/env python3
"""Writes the calendars in calendars/, and as expected.json the days that another reader finds.

Two libraries write the files, since no two fold and escape alike; recurring-ical-events reads them:
its times in UTC are turned into those of Berlin, others are taken as they are written. All events
are invented. Run once; it writes the same bytes on every run.

    pip install icalendar==7.3.2 vobject==0.9.9 recurring-ical-events==3.8.2
    ./make-calendars.py
"""

import datetime
import json
import pathlib
import zoneinfo

import icalendar
import recurring_ical_events
import vobject

FOLDER = pathlib.Path(__file__).parent / "calendars"
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
UTC = datetime.timezone.utc
VOBJECTS_UTC = vobject.icalendar.utc
STAMP = datetime.datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
FIRST, LAST = datetime.date(2025, 1, 1), datetime.date(2028, 12, 31)
day, time = datetime.date, datetime.datetime


def calendar(*events):
    result = icalendar.Calendar()
    result.add("version", "2.0")
    result.add("prodid", "-//Takt//Sample//DE")
    for place, (name, start, more) in enumerate(events):
        event = icalendar.Event()
        event.add("uid", more.pop("uid", f"{place + 1}@calendars.example"))
        event.add("dtstamp", STAMP)
        event.add("summary", name)
        event.add("dtstart", start)
        for key, value in more.items():
            event.add(key.replace("_", "-"), value)
        result.add_component(event)
    return result


def school():
    """All-day events over several days; a long name with umlauts, commas and a line break."""
    return calendar(
        ("Winterferien", day(2026, 2, 2), {"dtend": day(2026, 2, 7)}),
        ("Osterferien", day(2026, 3, 30), {"dtend": day(2026, 4, 11)}),
        ("Pfingstferien, zwei Tage; dazu der Brückentag an der Grund- und Hauptschule "
         "Groß-Überlöhningen\nund ein freier Tag für Lehrkräfte 🥨🥨🥨🥨🥨🥨🥨🥨", day(2026, 5, 26),
         {"dtend": day(2026, 6, 6)}),
        ("Sommerferien", day(2026, 8, 3), {"dtend": day(2026, 9, 15)}),
        ("Weihnachtsferien", day(2026, 12, 24), {"dtend": day(2027, 1, 9)}),
        ("Buß- und Bettag", day(2026, 11, 18), {}),
    ).to_ical()


def yearly():
    """Days that come again, in the forms that are understood."""
    rule = {"freq": "yearly"}
    cal = calendar(
        ("Firmengründung", day(1998, 5, 4), {"rrule": rule}),
        ("Schaltfest", day(2008, 2, 29), {"dtend": day(2008, 3, 1), "rrule": rule}),
        ("Fünfmal Schaltfest", day(2008, 2, 29), {"rrule": {"freq": "yearly", "count": 5}}),
        ("Hoffest", day(2024, 7, 3), {"dtend": day(2024, 7, 6), "rrule": {
            "freq": "yearly", "interval": 2, "bymonth": 7, "bymonthday": 3}}),
        ("Bis 2027", day(2024, 10, 3), {"rrule": {"freq": "yearly", "until": day(2027, 10, 3)}}),
        ("Muttertag", day(2020, 5, 10), {"rrule": {
            "freq": "yearly", "bymonth": 5, "byday": "2SU"}}),
        ("Letzter Freitag", day(2026, 1, 30), {"rrule": {
            "freq": "monthly", "byday": "-1FR", "count": 9}}),
        ("Fünfter Montag", day(2026, 3, 30), {"rrule": {
            "freq": "monthly", "byday": "5MO", "count": 4}}),
        ("Inventur", day(2026, 1, 31), {"rrule": {"freq": "monthly", "count": 5}}),
        ("Markt", day(2026, 3, 4), {"rrule": {
            "freq": "weekly", "interval": 2, "byday": ["MO", "WE", "SU"], "count": 8}}),
        ("Markt ab Sonntag", day(2026, 3, 4), {"rrule": {
            "freq": "weekly", "interval": 2, "byday": ["MO", "WE", "SU"], "count": 8,
            "wkst": "SU"}}),
        ("Messetage", day(2026, 9, 1), {"rrule": {"freq": "daily", "interval": 3, "count": 4}}),
        ("Lange her", day(1990, 1, 1), {"rrule": {"freq": "weekly", "count": 1850}}),
        ("Ferien ohne Mai", day(2026, 4, 1), {
            "rrule": {"freq": "monthly", "count": 4}, "exdate": [day(2026, 5, 1)],
            "rdate": [day(2026, 12, 24)]}),
        ("Stammtisch", day(2026, 3, 5), {"uid": "stammtisch", "rrule": {
            "freq": "weekly", "count": 4}}),
        ("Stammtisch verlegt", day(2026, 3, 13), {
            "uid": "stammtisch", "recurrence_id": day(2026, 3, 12)}),
    )
    return cal.to_ical()


def fair():
    """Times with a zone and its rules, in UTC and without any; ends at midnight."""
    def wall(*numbers):
        return time(*numbers, tzinfo=BERLIN)

    def utc(*numbers):
        return time(*numbers, tzinfo=UTC)

    cal = calendar(
        ("Messe", wall(2026, 4, 20, 9), {"dtend": wall(2026, 4, 22, 18)}),
        ("Aufbau bis Mitternacht", wall(2026, 4, 18, 8), {"dtend": wall(2026, 4, 19, 0)}),
        ("Nachtschicht", wall(2026, 4, 19, 22), {"dtend": wall(2026, 4, 20, 6)}),
        ("Anruf aus Übersee", utc(2026, 7, 1, 22, 30), {"dtend": utc(2026, 7, 1, 23, 0)}),
        ("Anruf im Winter", utc(2026, 1, 1, 22, 30), {"duration": datetime.timedelta(hours=2)}),
        ("Wöchentlicher Anruf", utc(2026, 3, 13, 22, 30), {
            "dtend": utc(2026, 3, 13, 23, 0), "rrule": {"freq": "weekly", "count": 6}}),
        ("Ohne Zone", time(2026, 4, 21, 23, 30), {"dtend": time(2026, 4, 22, 0, 0)}),
        ("Bis zur Stunde", wall(2026, 3, 2, 9), {"rrule": {
            "freq": "weekly", "until": utc(2026, 3, 30, 7)}}),
        ("Bis vor der Stunde", wall(2026, 3, 2, 9), {"rrule": {
            "freq": "weekly", "until": utc(2026, 3, 30, 6, 59)}}),
        ("Jeden Monat ohne Juni", wall(2026, 4, 15, 19), {
            "rrule": {"freq": "monthly", "count": 4}, "exdate": [wall(2026, 6, 15, 19)]}),
        ("Abend", wall(2026, 10, 1, 19), {"uid": "abend", "rrule": {"freq": "weekly", "count": 3}}),
        ("Abend verlegt", wall(2026, 10, 9, 19), {
            "uid": "abend", "recurrence_id": wall(2026, 10, 8, 19)}),
    )
    cal.add_missing_timezones()
    return cal.to_ical()


def company():
    """What vobject writes: alarms, lengths of time, a zone, a cancelled day, a task."""
    cal = vobject.iCalendar()
    cal.add("prodid").value = "-//Takt//Sample//DE"

    def event(name, start, **more):
        entry = cal.add("vevent")
        entry.add("uid").value = f"{len(cal.vevent_list)}@company.example"
        entry.add("dtstamp").value = STAMP.replace(tzinfo=VOBJECTS_UTC)
        entry.add("summary").value = name
        entry.add("dtstart").value = start
        for key, value in more.items():
            entry.add(key).value = value
        return entry

    event("Betriebsferien: Bäckerei Überlauf geschlossen, auch für Großkunden; Notdienst unter "
          "der üblichen Nummer", day(2026, 8, 10), dtend=day(2026, 8, 24))
    alarm = event("Inventur", day(2026, 12, 30), duration=datetime.timedelta(days=2)).add("valarm")
    alarm.add("action").value = "DISPLAY"
    alarm.add("description").value = "Inventur"
    alarm.add("trigger").value = datetime.timedelta(days=-1)
    event("Betriebsversammlung", time(2026, 6, 11, 14, 0, tzinfo=BERLIN),
          duration=datetime.timedelta(hours=3))
    event("Jubiläum", day(2001, 9, 21), rrule="FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=21")
    event("Abgesagt", day(2026, 6, 1), status="CANCELLED")
    task = cal.add("vtodo")
    task.add("uid").value = "task@company.example"
    task.add("dtstamp").value = STAMP.replace(tzinfo=VOBJECTS_UTC)
    task.add("dtstart").value = day(2026, 1, 1)
    task.add("summary").value = "Steuererklärung"
    return cal.serialize().encode()


def days(event):
    """The first and the last day of an occurrence."""
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else start + event["DURATION"].dt
    if not isinstance(start, time):
        return start, max(start, end - datetime.timedelta(days=1))

    def on_wall(moment):
        is_utc = moment.tzinfo is not None and moment.tzname() == "UTC"
        return (moment.astimezone(BERLIN) if is_utc else moment).replace(tzinfo=None)

    start, end = on_wall(start), on_wall(end)
    last = end - datetime.timedelta(seconds=1) if end > start else end
    return start.date(), last.date()


def found(text):
    query = recurring_ical_events.of(icalendar.Calendar.from_ical(text))
    events = []
    for event in query.between(FIRST, LAST + datetime.timedelta(days=1)):
        if event.get("STATUS") == "CANCELLED":
            continue
        first, last = days(event)
        name = " ".join(str(event["SUMMARY"]).split())
        events.append({"uid": str(event["UID"]), "name": name, "from": first.isoformat(),
                       "through": last.isoformat()})
    return sorted(events, key=lambda event: (event["from"], event["through"], event["name"]))


def main():
    expected = {}
    for make in (school, yearly, fair, company):
        text = make()
        (FOLDER / f"{make.__name__}.ics").write_bytes(text)
        expected[make.__name__] = found(text)
    lines = json.dumps(expected, ensure_ascii=False, indent=1, sort_keys=True)
    (FOLDER / "expected.json").write_text(lines + "\n")


main()
