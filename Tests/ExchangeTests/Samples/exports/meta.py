"""What Meta hands out for Facebook pages and Instagram, and what Facebook did before."""

from datetime import datetime, timedelta

from firms import BAKERY, BAKERY_TEXTS, SUMMER_2026, days, figure, posts
from tables import BOM, HERE, needs_quotes, rows_of, short_us, table, write
from workbooks import spreadsheet_ml

FACEBOOK = """Post ID;Page ID;Page name;Title;Description;Duration (sec);Publish time;Caption type;\
Permalink;Is crosspost;Is share;Post type;Languages;Custom labels;Funded content status;\
Data comment;Date;Views;Reach;Reactions, Comments and Shares;Reactions;Comments;Shares;\
Total clicks;\
Matched Audience Targeting Consumption (Photo Click);Other Clicks;Link Clicks;\
Matched Audience Targeting Consumption (Video Click);Negative feedback from users: Hide all;\
Seconds viewed;Average Seconds viewed;Estimated earnings (USD);Ad CPM (USD);\
Ad impressions""".split(";")
INSTAGRAM = {
    "Post ID": "Beitrags-ID", "Account ID": "Konto-ID", "Account username": "Konto-Benutzername",
    "Account name": "Kontoname", "Description": "Beschreibung", "Duration (sec)": "Dauer (Sek.)",
    "Publish time": "Veröffentlichungszeitpunkt", "Permalink": "Permalink",
    "Post type": "Beitragstyp", "Data comment": "Datenkommentar", "Date": "Datum",
    "Views": "Aufrufe", "Reach": "Reichweite", "Likes": "„Gefällt mir“-Angaben",
    "Shares": "Geteilte Inhalte", "Follows": "Follows", "Comments": "Kommentare",
    "Saves": "Gespeicherte Beiträge"}


def facebook_post(post, time):
    views = post.figure(300, 2600, "views")
    clicks = [post.figure(0, 30, kind) for kind in ("photo", "other", "link", "video")]
    liked, said, shared = (post.figure(0, high, high) for high in (90, 20, 12))
    title, text = (post.text, "") if post.number % 3 else (post.text.split("\n")[0][:40], post.text)
    row = {"Post ID": post.meta_id, "Page ID": "100099000054321", "Page name": BAKERY,
           "Title": title, "Description": text, "Duration (sec)": 0,
           "Publish time": post.at.strftime(time), "Caption type": "N/A",
           "Permalink": f"https://www.facebook.com/morgenrot.beispiel/posts/pfbid0{post.number}Nx",
           "Is crosspost": 0, "Is share": 0, "Date": "Lifetime",
           "Post type": {"photo": "Photos", "link": "Links", "video": "Reels"}[post.kind],
           "Views": None if post.number == 1 else views, "Reach": views * 4 // 5,
           "Reactions, Comments and Shares": liked + said + shared, "Reactions": liked,
           "Comments": said, "Shares": shared, "Total clicks": sum(clicks),
           "Negative feedback from users: Hide all": int(post.number == 6)}
    row |= dict(zip(FACEBOOK[24:28], clicks))
    if post.kind == "video":
        row |= {"Duration (sec)": 61, "Seconds viewed": views * 13 // 2,
                "Average Seconds viewed": 6.5}
    return row


def facebook():
    newest_first = posts(BAKERY_TEXTS, SUMMER_2026)[::-1]
    made = [facebook_post(post, "%m/%d/%Y %H:%M") for post in newest_first]
    made[0]["Views"] = "1,250"
    rows = rows_of(FACEBOOK, made)
    text = BOM + table(rows, quoted=needs_quotes)
    write("meta-facebook.csv", text)
    write("meta-facebook-header-only.csv", BOM + table(rows[:1], quoted=needs_quotes))
    # Saved as Windows-1252 by something that left UTF-8's mark at the start.
    (HERE / "meta-facebook-broken-utf8.csv").write_bytes(
        b"\xef\xbb\xbf" + text[1:].encode("cp1252", errors="replace"))

    order = ["Publish time", "Post type", "Story taps", "Description", "Title", "Impressions",
             *[column for column in reversed(FACEBOOK[18:27])], "Permalink", "Post ID", "Page ID"]
    other = [row | {"Impressions": row["Views"], "Story taps": 3} for row in made]
    write("meta-facebook-no-hides.csv", BOM + table(rows_of(order, other), quoted=needs_quotes))

    german = [facebook_post(post, "%d.%m.%Y %H:%M") for post in newest_first]
    for row in german:
        row["Average Seconds viewed"] = "6,5" if "Average Seconds viewed" in row else None
    german[1]["Views"] = "1.250"
    write("meta-facebook-excel.csv", table(rows_of(FACEBOOK, german), ";", end="\r\n"), "cp1252")


def instagram_post(post, time):
    views = post.figure(200, 1900, "ig views")
    row = {"Post ID": f"180{post.meta_id[1:]}", "Account ID": "17841400000054321",
           "Account username": "morgenrot_beispiel", "Account name": BAKERY,
           "Description": post.text + "\n#Brotzeit", "Duration (sec)": 0,
           "Publish time": (post.at + timedelta(minutes=10)).strftime(time),
           "Permalink": f"https://www.instagram.com/p/MrDemo{post.number}_-x/", "Date": "Lifetime",
           "Post type": {"video": "IG reel", "link": "IG carousel"}.get(post.kind, "IG image"),
           "Views": views, "Reach": views * 3 // 4}
    return row | {column: post.figure(0, 40, column)
                  for column in ("Likes", "Shares", "Follows", "Comments", "Saves")}


def instagram():
    newest_first = posts(BAKERY_TEXTS, SUMMER_2026)[::-1]
    made = [instagram_post(post, "%m/%d/%Y %H:%M") for post in newest_first]
    write("meta-instagram.csv", BOM + table(rows_of(list(INSTAGRAM), made), quoted=needs_quotes))
    german = [instagram_post(post, "%d.%m.%Y %H:%M") | {"Date": "Gesamte Laufzeit"}
              for post in newest_first]
    rows = rows_of(list(INSTAGRAM), german)
    rows[0] = list(INSTAGRAM.values())
    write("meta-instagram-de.csv", BOM + table(rows, quoted=needs_quotes))


def daily():
    def text(metric, high, end="\n"):
        rows = [[metric], ["Date", "Primary"]]
        rows += [[f"{day:%Y-%m-%dT%H:%M:%S}", figure(0, high, day, metric)]
                 for day in days(SUMMER_2026, 14)]
        return BOM + "sep=," + end + table(rows, quote_all=True, end=end)

    write("meta-daily-views.csv", text("Views", 2400), "utf-16-le")
    write("meta-daily-follows.csv", text("Facebook follows", 6), "utf-16-le")
    write("meta-daily-crlf.csv", text("Facebook link clicks", 40, "\r\n"), "utf-16-le")
    write("meta-daily-no-bom.csv", text("Facebook visits", 90)[1:], "utf-16-le")

    blocks = [("Age & gender", [["", "Women", "Men"], ["25-34", "18.4%", "9.1%"],
                                ["35-44", "22.0%", "11.3%"]]),
              ("Top cities", [["Ulm", "41.2%"], ["Blaubeuren", "7.5%"]]),
              ("Top countries", [["Germany", "93.1%"], ["Österreich", "4.0%"]]),
              ("Top pages", [["Wochenmarkt Ulm (Beispiel)", "2.2%"]]),
              ("Follows", [["1874"]])]
    stacked = ["".join(table([[title], *rows], quote_all=True)) for title, rows in blocks]
    write("meta-audience.csv", BOM + "sep=,\n" + "\n".join(stacked), "utf-16-le")
    write("meta-gender.csv", BOM + "Gender,Distribution\nWomen,68.3\nMen,31.7\n")
    write("meta-territories.csv", BOM + "\"Top Territories\",Distribution\nGermany,0.931\n"
          "Österreich,0.04\n")


# --- Facebook Insights, 2012 to 2023 --------------------------------------------------------------

INSIGHTS_ABOUT = ["Post ID", "Permalink", "Post Message", "Type", "Countries", "Languages",
                  "Posted", "Audience Targeting"]
INSIGHTS_FIGURES = """Post Total Reach;Post organic reach;Post Paid Reach;Post Total Impressions;\
Post Organic Impressions;Post Paid Impressions;Engaged Users;\
Matched Audience Targeting Consumers on Post;Matched Audience Targeting Consumptions on Post;\
Negative Feedback from Users;Negative Feedback;\
Post Impressions by people who have liked your Page;Post reach by people who like your Page;\
Post Paid Impressions by people who have liked your Page;\
Paid reach of a post by people who like your Page;\
People who have liked your Page and engaged with your post;Organic views to 95%;\
Organic views to 95%;Paid views to 95%;Paid views to 95%;Organic Video Views;Organic Video Views;\
Paid Video Views;Paid Video Views;Average time video viewed;Video length""".split(";")
INSIGHTS_SHEETS = [
    ("Lifetime Talking About This(...", ["share", "like", "comment"], 2),
    ("Lifetime Post Stories by act...", ["share", "like", "comment"], 3),
    ("Lifetime Post Consumers by type",
     ["other clicks", "photo view", "link clicks", "video play"], 2),
    ("Lifetime Post Consumptions b...",
     ["other clicks", "photo view", "link clicks", "video play"], 3),
    ("Lifetime Negative Feedback f...", ["hide_all_clicks", "hide_clicks"], 2),
    ("Lifetime Negative Feedback", ["hide_all_clicks", "hide_clicks"], 3)]


def acts(post, kind, factor):
    """How many people did it (factor 2) or how often it was done (factor 3)."""
    high = 1 if kind.startswith("hide") else 12
    return post.figure(0, high, kind) * factor if post.figure(0, 2, kind, "any") else 0


def insights_about(post, posted):
    page = "100099000054321"
    kind = {"photo": "Photo", "link": "Link", "video": "SharedVideo"}[post.kind]
    return [f"{page}_{post.meta_id}", f"https://www.facebook.com/{page}/posts/{post.meta_id}",
            post.text, None if post.number == 4 else kind, None, None, posted(post.at), " "]


def insights_figures(post):
    reach, paid = post.figure(200, 900, "reach"), 350 if post.number == 5 else 0
    views = reach * 3 // 2
    clicks = [sum(acts(post, kind, factor) for kind in INSIGHTS_SHEETS[2][1]) for factor in (2, 3)]
    hides = [sum(acts(post, kind, factor) for kind in INSIGHTS_SHEETS[4][1]) for factor in (2, 3)]
    watched = reach // 4 if post.kind == "video" else 0
    return [reach + paid, reach, paid, views + paid, views, paid, clicks[0] + 5, *clicks, *hides,
            views // 2, reach // 2, 0, 0, 7, watched // 5, watched // 4, 0, 0,
            watched, watched + 9 * bool(watched), 0, 0, watched * 11, 60_000 * bool(watched)]


def insights():
    header = INSIGHTS_ABOUT + ["Lifetime " + column for column in INSIGHTS_FIGURES]
    repeated = [place for place, column in enumerate(header) if column in header[:place]]
    described = [""] * 8 + [
        f"Lifetime: {column} ({'Total Count' if place in repeated else 'Unique Users'})"
        for place, column in enumerate(INSIGHTS_FIGURES, 8)]
    made = posts(BAKERY_TEXTS, datetime(2020, 9, 14))[7:1:-1]
    sheets = [("Key Metrics", [header, described] + [
        insights_about(post, lambda at: at) + insights_figures(post) for post in made])]
    for name, kinds, factor in INSIGHTS_SHEETS:
        rows = [[None, *insights_about(post, lambda at: at),
                 *(acts(post, kind, factor) or None for kind in kinds)] for post in made]
        rows[0][0] = "Lifetime: what people did, by kind."
        sheets.append((name, [["Description", *INSIGHTS_ABOUT, *kinds]] + rows))
    write("insights-2020.xls", spreadsheet_ml(sheets))
    write("insights-2020-excel.xls", spreadsheet_ml(sheets, sparse=True))

    old = [column.replace("Matched Audience Targeting Consumers on Post", "Post Consumers")
           .replace("Matched Audience Targeting Consumptions on Post", "Post Consumptions")
           for column in header]
    rows = [insights_about(post, lambda at: f"{short_us(at)} {at.hour}:{at.minute:02}")
            + insights_figures(post) for post in posts(BAKERY_TEXTS, datetime(2015, 9, 21))[::-1]]
    write("insights-2015.csv", table([old, described] + rows))
