#!/usr/bin/env python3
"""Reads the exports beside it and writes expected.json: what an import must find in them.

    pip install xlrd==2.0.2 openpyxl==3.1.5 && ./read-exports.py

It shares no code with make-exports.py and looks at nothing but the files. In expected.json:

- `format` as `takt import --format` names it, or null where there is nothing that Takt keeps;
- `refused`: why the file as a whole is not imported; then nothing else is told;
- `posts`: how many, their network's ids in the file's order, and when the first and last went out:
  UTC with a Z, the firm's wall clock without; `days`: how many, the first and the last;
- `sums` of metrics and how many posts or days have them (`measured`), by share: what is blank is
  unknown and in neither;
- `stocks`: figures of one day, such as followers; `period`: sums of a whole period, unlike days;
- `unknownColumns`, and `skipped` rows by the line where they begin.
"""

import csv
import io
import json
import re
import xml.etree.ElementTree as xml
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import openpyxl
import xlrd

HERE = Path(__file__).resolve().parent
SHEET = "{urn:schemas-microsoft-com:office:spreadsheet}"


# --- Cells ---------------------------------------------------------------------------------------

def count(cell):
    """A count; None where nothing was measured."""
    text = str("" if cell is None else cell).strip()
    if text in ("", "-"):
        return None
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", text):
        text = re.sub("[.,]", "", text)
    number = float(text)
    if number != int(number):
        raise ValueError(f"{text} is no count")
    return int(number)


def day_of(cell):
    """ISO; of a date, an Excel serial or a text in one of the forms that the files have."""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, (int, float)) or re.fullmatch(r"\d{5}(\.0)?", cell):
        return str(date(1899, 12, 30) + timedelta(days=int(float(cell))))
    for form in ("%m/%d/%Y", "%d.%m.%Y", "%Y-%m-%d", "%a, %b %d, %Y", "%Y-%m-%dT%H:%M:%S"):
        try:
            return f"{datetime.strptime(cell, form):%Y-%m-%d}"
        except ValueError:
            pass
    raise ValueError(f"{cell} is no day")


def utc(milliseconds):
    moment = datetime.fromtimestamp(milliseconds // 1000, timezone.utc)
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def linkedin_id(address):
    return re.search(r"(?:urn(?::|%3A)li(?::|%3A)\w+(?::|%3A)|-)(\d{15,})", address)[1]


def linkedin_time(number):
    return utc(int(number) >> 22)


def x_time(number):
    return utc((int(number) >> 22) + 1_288_834_974_657)


def wall(text):
    for form in ("%m/%d/%Y %H:%M", "%d.%m.%Y %H:%M", "%Y-%m-%dT%H:%M:%S.000", "%Y-%m-%dT%H:%M",
                 "%Y-%m-%d"):
        try:
            moment = datetime.strptime(text, form)
            return text if form == "%Y-%m-%d" else f"{moment:%Y-%m-%dT%H:%M}"
        except ValueError:
            pass
    raise ValueError(f"{text} is no time")


# --- Files ---------------------------------------------------------------------------------------

def text_of(name):
    raw = (HERE / name).read_bytes()
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if raw.startswith(mark):
            return raw.decode(encoding, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def csv_rows(name):
    """Each row with the line where it begins, the `sep=` line and the header included."""
    text = text_of(name)
    reader = csv.reader(io.StringIO(text, newline=""),
                        delimiter=";" if text.count(";") > text.count(",") else ",")
    rows, line = [], 1
    for row in reader:
        rows.append((line, row))
        line = reader.line_num + 1
    return rows


def csv_table(name, header_at=0):
    """Each record by its headers, with its line."""
    rows = csv_rows(name)
    header = rows[header_at][1]
    return header, [(line, dict(zip(header, row))) for line, row in rows[header_at + 1:]]


def sheets_of(name):
    """Every sheet as rows of values, in the file's order."""
    path = HERE / name
    start = path.read_bytes()[:4]
    if start == b"PK\x03\x04":
        book = openpyxl.load_workbook(path)
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    if start == b"\xd0\xcf\x11\xe0":
        book = xlrd.open_workbook(str(path))
        return {sheet.name: [sheet.row_values(row) for row in range(sheet.nrows)]
                for sheet in book.sheets()}
    found = {}
    for sheet in xml.parse(path).getroot().iter(SHEET + "Worksheet"):
        found[sheet.get(SHEET + "Name")] = [xml_row(row) for row in sheet.iter(SHEET + "Row")]
    return found


def xml_row(row):
    cells = []
    for cell in row.iter(SHEET + "Cell"):
        place = int(cell.get(SHEET + "Index", len(cells) + 1))
        cells += [""] * (place - 1 - len(cells)) + [cell.find(SHEET + "Data").text or ""]
    return cells


def records(rows, header_at):
    header = rows[header_at]
    return [dict(zip(header, row)) for row in rows[header_at + 1:]]


# --- What was found ------------------------------------------------------------------------------

class Found:
    def __init__(self, format, network, unknown=()):
        self.told = {"format": format, "network": network}
        self.rows = {"posts": [], "days": []}
        self.rest = {"unknownColumns": list(unknown), "skipped": []}

    def post(self, identifier, at, figures):
        self.rows["posts"].append((identifier, at, figures))

    def day(self, day, figures):
        self.rows["days"].append((day, day, figures))

    def skip(self, line, reason):
        self.rest["skipped"].append({"line": line, "reason": reason})

    def stock(self, metric, day, value):
        self.rest.setdefault("stocks", []).append({"metric": metric, "day": day, "value": value})

    def json(self):
        for kind, rows in self.rows.items():
            if not rows:
                continue
            times = sorted(at for _, at, _ in rows if at)
            told = {"count": len(rows), "first": times[0], "last": times[-1]}
            if kind == "posts":
                told["ids"] = [identifier for identifier, _, _ in rows]
            sums, measured = {}, {}
            for _, _, figures in rows:
                for (metric, share), value in figures.items():
                    if value is None:
                        continue
                    for total, amount in ((sums, value), (measured, 1)):
                        shares = total.setdefault(metric, {})
                        shares[share] = shares.get(share, 0) + amount
            self.told[kind] = told | {"sums": sums, "measured": measured}
        return self.told | self.rest


def totals(record, columns):
    return {(metric, "total"): count(record[column]) for metric, column in columns.items()
            if column in record}


# --- Formats -------------------------------------------------------------------------------------

PAGE_WORDS = {
    "Datum": "Date", "Individuelle Impressions": "Unique impressions", "Klicks": "Clicks",
    "Reaktionen": "Reactions", "Kommentare": "Comments", "Direkt geteilte Beiträge": "Reposts",
    "Geteilte Inhalte": "Reposts", "Shares": "Reposts", "Link veröffentlichen": "Post link",
    "Update link": "Post link", "Aufrufe": "Views", "Video views": "Views", "Follower": "Follows"}
PAGE_SHARES = {"organische Updates": "organic", "organisch": "organic", "organic": "organic",
               "sponsored Updates": "paid", "gesponsert": "paid", "sponsored": "paid",
               "insgesamt": "total", "total": "total"}
PAGE_METRICS = {"Impressions": "impressions", "Unique impressions": "uniqueImpressions",
                "Clicks": "clicks", "Reactions": "reactions", "Comments": "comments",
                "Reposts": "shares"}
PAGE_POSTS = {"impressions": "Impressions", "videoViews": "Views", "clicks": "Clicks",
              "reactions": "Likes", "comments": "Comments", "shares": "Reposts",
              "follows": "Follows"}


def linkedin_page(name):
    found = Found("linkedin-page", "linkedin")
    daily, single = sheets_of(name).values()
    for record in records(daily, 1):
        figures, day = {}, None
        for column, cell in record.items():
            word, _, share = str(column).partition(" (")
            word = PAGE_WORDS.get(word, word)
            if word == "Date":
                day = day_of(cell)
            elif word in PAGE_METRICS:
                figures[PAGE_METRICS[word], PAGE_SHARES[share.rstrip(")")]] = count(cell)
        found.day(day, figures)
    for record in records(single, 1):
        record = {PAGE_WORDS.get(column, column): cell for column, cell in record.items()}
        identifier = linkedin_id(record["Post link"])
        found.post(identifier, linkedin_time(identifier), totals(record, PAGE_POSTS))
    return found


def linkedin_followers(name):
    found = Found("linkedin-followers", "linkedin")
    for record in records(sheets_of(name)["New followers"], 0):
        new = {share: count(record[f"{word} followers"]) for share, word in
               (("organic", "Organic"), ("paid", "Sponsored"), ("total", "Total"))}
        invited = count(record.get("Auto-invited followers", 0))
        assert new["total"] == new["organic"] + new["paid"] + invited
        found.day(day_of(record["Date"]),
                  {("newFollowers", share): value for share, value in new.items()})
    return found


def linkedin_visitors(name):
    found = Found("linkedin-visitors", "linkedin")
    for record in records(sheets_of(name)["Visitor metrics"], 0):
        found.day(day_of(record["Date"]), totals(record, {
            "pageViews": "Total page views (total)",
            "uniqueVisitors": "Total unique visitors (total)"}))
    return found


def linkedin_profile(name):
    found = Found("linkedin-profile", "linkedin")
    sheets = sheets_of(name)
    (_, span), (_, views), (_, reach) = (row[:2] for row in sheets["DISCOVERY"])
    found.rest["period"] = {
        **dict(zip(("first", "last"), (day_of(day) for day in span.split(" - ")))),
        "sums": {"impressions": {"total": count(views)}, "reach": {"total": count(reach)}}}
    followers = sheets["FOLLOWERS"]
    came = {day: number for day, number in (row[:2] for row in followers[3:])}
    for day, views, acts in sheets["ENGAGEMENT"][1:]:
        found.day(day_of(day), {("impressions", "total"): count(views),
                                ("engagements", "total"): count(acts),
                                ("newFollowers", "total"): count(came.pop(day))})
    assert not came
    found.stock("followers", day_of(followers[0][0].split(" on ")[1].rstrip(":")),
                count(followers[0][1]))
    posts = {}
    for row in sheets["TOP POSTS"][3:]:
        for metric, (address, day, number) in (("engagements", row[:3]), ("impressions", row[4:7])):
            identifier = linkedin_id(address)
            assert linkedin_time(identifier).startswith(day_of(day))
            posts.setdefault(identifier, {})[metric, "total"] = count(number)
    for identifier, figures in posts.items():
        found.post(identifier, linkedin_time(identifier), figures)
    return found


def linkedin_post(name):
    found = Found("linkedin-post", "linkedin")
    (rows,) = sheets_of(name).values()
    record = {row[0]: row[1] for row in rows}
    identifier = linkedin_id(record["Post URL"])
    found.post(identifier, linkedin_time(identifier), totals(record, {
        "impressions": "Impressions", "reach": "Members reached",
        "profileVisits": "Profile viewers from this post",
        "follows": "Followers gained from this post", "engagements": "Social engagements",
        "reactions": "Reactions", "comments": "Comments", "shares": "Reposts", "saves": "Saves",
        "sends": "Sends on LinkedIn", "linkClicks": "Link engagements"}))
    return found


X_FIGURES = {"impressions": "Impressions", "reactions": "Likes", "engagements": "Engagements",
             "saves": "Bookmarks", "sends": "Shares", "follows": "New follows",
             "comments": "Replies", "shares": "Reposts", "profileVisits": "Profile visits"}


def x_content(name):
    found = Found("x-content", "x")
    for line, record in csv_table(name)[1]:
        identifier = record["Post id"]
        if identifier != record["Post Link"].rsplit("/", 1)[1]:
            found.skip(line, "damagedID")
            continue
        assert x_time(identifier).startswith(day_of(record["Date"]))
        found.post(identifier, x_time(identifier),
                   totals(record, X_FIGURES | {"linkClicks": "URL Clicks"}))
    return found


def x_overview(name):
    found = Found("x-overview", "x")
    columns = {"newFollowers" if metric == "follows" else metric: column
               for metric, column in X_FIGURES.items()}
    columns |= {"unfollows": "Unfollows", "videoViews": "Video views"}
    for _, record in csv_table(name)[1]:
        found.day(day_of(record["Date"]), totals(record, columns))
    return found


TWITTER_FIGURES = {"impressions": "impressions", "engagements": "engagements",
                   "shares": "retweets", "comments": "replies", "reactions": "likes",
                   "profileVisits": "user profile clicks", "linkClicks": "url clicks",
                   "follows": "follows", "videoViews": "media views"}


def twitter_figures(record, columns):
    """The column is the metric's total, `promoted …` the paid share of it."""
    figures = {}
    for metric, column in columns.items():
        figures[metric, "total"] = count(record.get(column, record.get("favorites")))
        paid = record.get("promoted " + column, record.get("promoted favorites"))
        figures[metric, "paid"] = count(paid)
    return figures


def twitter_activity(name):
    found = Found("twitter-activity", "x")
    for _, record in csv_table(name)[1]:
        at = x_time(record["Tweet id"])
        assert at[:16].replace("T", " ") + " +0000" == record["time"]
        found.post(record["Tweet id"], at, twitter_figures(record, TWITTER_FIGURES))
    return found


def twitter_days(name):
    found = Found("twitter-days", "x")
    columns = {"newFollowers" if metric == "follows" else metric: column
               for metric, column in TWITTER_FIGURES.items()}
    for _, record in csv_table(name)[1]:
        found.day(day_of(record["Date"]), twitter_figures(record, columns))
    return found


META_FIGURES = {"reach": "Reach", "comments": "Comments", "shares": "Shares",
                "clicks": "Total clicks", "linkClicks": "Link Clicks", "follows": "Follows",
                "saves": "Saves", "hides": "Negative feedback from users: Hide all"}
META_GERMAN = {"Beitrags-ID": "Post ID", "Konto-Benutzername": "Account username",
               "Veröffentlichungszeitpunkt": "Publish time", "Aufrufe": "Views",
               "Reichweite": "Reach", "„Gefällt mir“-Angaben": "Likes",
               "Geteilte Inhalte": "Shares", "Kommentare": "Comments",
               "Gespeicherte Beiträge": "Saves"}


def meta_posts(name):
    header, rows = csv_table(name)
    names = [META_GERMAN.get(column, column) for column in header]
    found = Found("meta-posts", "instagram" if "Account username" in names else "facebook",
                  unknown=[column for column in header if column == "Story taps"])
    columns = META_FIGURES | {"impressions": "Views" if "Views" in names else "Impressions",
                              "reactions": "Likes" if "Likes" in names else "Reactions"}
    for _, record in rows:
        record = dict(zip(names, record.values()))
        found.post(record["Post ID"], wall(record["Publish time"]), totals(record, columns))
    return found


def meta_days(name):
    found = Found("meta-days", "facebook")
    (_, mark), (_, title), (_, header), *rows = csv_rows(name)
    assert mark[0] == "sep=" and header == ["Date", "Primary"]
    metric = {"Views": "impressions", "Facebook follows": "newFollowers",
              "Facebook link clicks": "linkClicks"}[title[0]]
    for _, (day, value) in rows:
        found.day(day_of(day), {(metric, "total"): count(value)})
    return found


INSIGHTS_SHARES = {
    "Lifetime Post Total Reach": ("reach", "total"),
    "Lifetime Post organic reach": ("reach", "organic"),
    "Lifetime Post Paid Reach": ("reach", "paid"),
    "Lifetime Post Total Impressions": ("impressions", "total"),
    "Lifetime Post Organic Impressions": ("impressions", "organic"),
    "Lifetime Post Paid Impressions": ("impressions", "paid"),
    "Lifetime Matched Audience Targeting Consumptions on Post": ("clicks", "total"),
    "Lifetime Post Consumptions": ("clicks", "total"),
    # Of each pair the second, which counts views; dict() keeps the last.
    "Lifetime Organic Video Views": ("videoViews", "organic"),
    "Lifetime Paid Video Views": ("videoViews", "paid")}
INSIGHTS_KINDS = [("Lifetime Post Stories by act...", {"share": "shares", "like": "reactions",
                                                       "comment": "comments"}),
                  ("Lifetime Post Consumptions b...", {"link clicks": "linkClicks"}),
                  ("Lifetime Negative Feedback", {"hide_all_clicks": "hides",
                                                  "hide_clicks": "hides"})]


def facebook_insights(name):
    found = Found("facebook-insights", "facebook")
    sheets = {} if name.endswith(".csv") else sheets_of(name)
    key = sheets.get("Key Metrics") or [row for _, row in csv_rows(name)]
    acts = {}
    for sheet, kinds in INSIGHTS_KINDS:
        for record in records(sheets.get(sheet, [[]]), 0):
            figures = acts.setdefault(record["Post ID"], {})
            for column, metric in kinds.items():
                # In these sheets alone a blank cell means zero.
                value = count(record.get(column)) or 0
                figures[metric, "total"] = figures.get((metric, "total"), 0) + value
    for record in records(key, 0)[1:]:
        figures = {share: count(record[column]) for column, share in INSIGHTS_SHARES.items()
                   if column in record}
        posted = record["Posted"]
        if "/" in posted:
            posted = f"{datetime.strptime(posted, '%m/%d/%Y %H:%M'):%Y-%m-%dT%H:%M}"
        found.post(record["Post ID"], wall(posted), figures | acts.get(record["Post ID"], {}))
    return found


def googleplus_posts(name):
    found = Found("googleplus-posts", "googleplus")
    post = json.loads((HERE / name).read_text("utf-8"))
    at = datetime.strptime(post["creationTime"], "%Y-%m-%d %H:%M:%S%z")
    figures = {(metric, "total"): len(post[field]) if field in post else None
               for metric, field in (("reactions", "plusOnes"), ("comments", "comments"))}
    found.post(post["activityId"], utc(int(at.timestamp()) * 1000), figures)
    return found


def takt_results(name):
    found = Found("takt-results", None, unknown=["mood"])
    metrics = ["impressions", "reach", "reactions", "comments", "shares", "clicks"]
    for line, record in csv_table(name)[1]:
        if record["network"] not in ("xing", "linkedin"):
            found.skip(line, "unknownNetwork")
        elif record["impressions"].startswith("<"):
            found.skip(line, "bound")
        else:
            found.post(record["externalId"] or None, wall(record["publishedAt"]),
                       totals(record, {metric: metric for metric in metrics}))
    return found


FORMATS = {
    "linkedin-page": linkedin_page, "linkedin-followers": linkedin_followers,
    "linkedin-visitors": linkedin_visitors, "linkedin-profile": linkedin_profile,
    "linkedin-single-post": linkedin_post, "x-content": x_content, "x-overview": x_overview,
    "twitter-by-day": twitter_days, "twitter": twitter_activity, "meta-facebook": meta_posts,
    "meta-instagram": meta_posts, "meta-daily": meta_days, "insights": facebook_insights,
    "googleplus/": googleplus_posts, "takt-results": takt_results}
NOTHING_KEPT = ("meta-audience", "meta-gender", "meta-territories")


def expected(name):
    if name.startswith(NOTHING_KEPT):
        return {"format": None, "refused": "unknownFormat"}
    if name == "meta-daily-no-bom.csv":
        assert b"\0" in (HERE / name).read_bytes()[:4]
        return {"format": None, "refused": "nulByte"}
    read = next(read for start, read in FORMATS.items() if name.startswith(start))
    found = read(name)
    if not any(found.rows.values()):
        return {"format": found.told["format"], "refused": "noRows"}
    return found.json()


def main():
    names = sorted(str(path.relative_to(HERE)) for path in HERE.rglob("*")
                   if path.suffix in (".csv", ".xls", ".xlsx", ".json")
                   and path.name != "expected.json")
    text = json.dumps({name: expected(name) for name in names}, ensure_ascii=False, indent=1)
    # One line for what holds only words and numbers.
    text = re.sub(r"[\[{][^\[\]{}]*[\]}]", lambda part: re.sub(r"\n\s*", " ", part[0]), text)
    (HERE / "expected.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
