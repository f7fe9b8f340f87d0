"""What LinkedIn hands out for a company page, a profile and a single post."""

from datetime import datetime, timedelta

from firms import SUMMER_2026, TOOLS, TOOLS_TEXTS, days, figure, posts
from tables import HERE, serial, short_us, single, us
from workbooks import write_xls, write_xlsx

METRICS = ["Impressions", "Clicks", "Reactions", "Comments", "Reposts", "Engagement rate"]
PAGE_SENTENCES = ["Figures of your organic and sponsored posts, day by day. Days are in UTC.",
                  "Figures of single posts. Created date tells when a post was made."]
PAGE_DAYS = ["Date"] + [f"{metric} ({share})" for metric in METRICS
                        for share in ("organic", "sponsored", "total")]
PAGE_DAYS.insert(4, "Unique impressions (organic)")
PAGE_POSTS = """Post title,Post link,Post type,Campaign name,Posted by,Created date,\
Campaign start date,Campaign end date,Audience,Impressions,Views,Offsite Views,Clicks,\
Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type""".split(",")
PAGE_POSTS_2020 = [{"Post title": "Update title", "Post link": "Update link",
                    "Post type": "Update type", "Views": "Video views",
                    "Reposts": "Shares"}.get(column, column) for column in PAGE_POSTS
                   if column not in ("Offsite Views", "Content Type")]

PAGE_DAYS_DE = """Datum;Impressions (organische Updates);Impressions (sponsored Updates);\
Impressions (insgesamt);Individuelle Impressions (organische Updates);Klicks (organische Updates);\
Klicks (sponsored Updates);Klicks (insgesamt);Reaktionen (organisch);Reaktionen (gesponsert);\
Reaktionen (insgesamt);Kommentare (organisch);Kommentare (gesponsert);Kommentare (insgesamt);\
Direkt geteilte Beiträge (organisch);;Direkt geteilte Beiträge (insgesamt);\
Engagement Rate (organische Updates);;Engagement Rate (insgesamt)""".split(";")
PAGE_DAYS_DE_NEWER = [
    column.replace("Direkt geteilte Beiträge", "Geteilte Inhalte")
    .replace("Engagement Rate", "Engagement-Rate").replace("(organische Updates)", "(organisch)")
    if place > 10 else column for place, column in enumerate(PAGE_DAYS_DE)]
PAGE_POSTS_DE = {"Post title": "Titel des Beitrags", "Post link": "Link veröffentlichen",
                 "Post type": "Art des Beitrags", "Campaign name": "Name der Kampagne",
                 "Posted by": "Veröffentlicht von", "Created date": "Erstellt am",
                 "Audience": "Zielgruppe", "Impressions": "Impressions", "Views": "Aufrufe",
                 "Clicks": "Klicks", "Click through rate (CTR)": "Klickrate (CTR)",
                 "Likes": "Likes", "Comments": "Kommentare",
                 "Reposts": "Direkt geteilte Beiträge", "Follows": "Follower",
                 "Engagement rate": "Engagement Rate"}


def address_of(post):
    """An activity, mostly; the other forms that are about."""
    forms = ["feed/update/urn:li:share:{}", "feed/update/urn:li:ugcPost:{}",
             "feed/update/urn%3Ali%3Aactivity%3A{}", "posts/werkzeugbau-lindner_activity-{}-Ab3x"]
    form = forms[post.number] if post.number < 4 else "feed/update/urn:li:activity:{}"
    return "https://www.linkedin.com/" + form.format(post.linkedin_id)


def page_post(post, written):
    """A row by English headers. Every other post lay as a draft before it went out."""
    lay = post.figure(1, 9, "draft") if post.number % 2 else 0
    row = {"Post title": post.text, "Post link": address_of(post), "Post type": "Organic",
           "Posted by": TOOLS, "Created date": written(post.at - timedelta(days=lay)),
           "Audience": "All followers", "Impressions": post.figure(180, 1900, "views"),
           "Likes": post.figure(0, 60, "likes"), "Comments": post.figure(0, 9, "comments"),
           "Reposts": post.figure(0, 7, "reposts"), "Clicks": post.figure(3, 80, "clicks")}
    acts = sum(row[column] for column in ("Clicks", "Likes", "Comments", "Reposts"))
    row["Click through rate (CTR)"] = single(row["Clicks"] / row["Impressions"])
    row["Engagement rate"] = single(acts / row["Impressions"])
    if post.kind == "video":
        row |= {"Content Type": "Video", "Views": row["Impressions"] // 3}
    return row


def page_day(day, written):
    """20 cells: per metric organic, sponsored and both."""
    paid = day.day % 5 == 0
    organic = [figure(90, 900, day, "views"), figure(0, 40, day, "clicks"),
               figure(0, 30, day, "likes"), figure(0, 5, day, "comments"),
               figure(0, 4, day, "reposts")]
    sponsored = [figure(900, 1600, day, "paid"), figure(5, 20, day, "paid clicks"),
                 figure(0, 3, day, "paid likes"), 0, 0] if paid else [0] * 5
    total = [sum(both) for both in zip(organic, sponsored)]
    shares = [kind + [sum(kind[1:]) / kind[0] if kind[0] else 0]
              for kind in (organic, sponsored, total)]
    cells = [written(day)] + [kind[metric] for metric in range(6) for kind in shares]
    return cells[:4] + [organic[0] * 3 // 5] + cells[4:]


def page(first_day, sheets, sentences, day_header, post_header, columns,
         written_day=us, written_post=us):
    """Sheets with a sentence, then the header. An empty header is a column that is not there."""
    kept = [place for place, column in enumerate(day_header) if column]
    made = [page_post(post, written_post) for post in reversed(posts(TOOLS_TEXTS, first_day))]
    return [
        (sheets[0], [sentences[:1], [day_header[place] for place in kept]]
         + [[page_day(day, written_day)[place] for place in kept] for day in days(first_day, 15)]),
        (sheets[1], [sentences[1:], post_header]
         + [[row.get(column) for column in columns] for row in made])]


def pages():
    english = (SUMMER_2026, ["Metrics", "All posts"], PAGE_SENTENCES, PAGE_DAYS,
               PAGE_POSTS, PAGE_POSTS)
    made = page(*english)
    write_xls(HERE / "linkedin-page-content.xls", made, like_poi=True)
    headers = [(name, rows[:2]) for name, rows in made]
    write_xls(HERE / "linkedin-page-header-only.xls", headers, like_poi=True)
    write_xlsx(HERE / "linkedin-page-excel.xlsx",
               page(*english, written_day=serial, written_post=serial),
               formats=[("Metrics", 1, "mm-dd-yy")])

    sentences = ["Kennzahlen Ihrer Beiträge je Tag. Alle Tage in UTC.", "Kennzahlen je Beitrag."]
    german = (["Kennzahlen", "Alle Beiträge"], sentences)
    names = (list(PAGE_POSTS_DE.values()), list(PAGE_POSTS_DE))
    write_xls(HERE / "linkedin-page-content-de.xls",
              page(datetime(2026, 7, 6), *german, PAGE_DAYS_DE, *names))
    write_xls(HERE / "linkedin-page-content-de-newer.xls",
              page(datetime(2026, 7, 6), *german, PAGE_DAYS_DE_NEWER, *names,
                   *[lambda day: f"{day:%d.%m.%Y}"] * 2))

    old_days = [column.replace("Reposts", "Shares") for column in PAGE_DAYS]
    old_columns = [column for column in PAGE_POSTS
                   if column not in ("Offsite Views", "Content Type")]
    write_xls(HERE / "linkedin-page-content-2020.xls",
              page(datetime(2020, 6, 15),
                   ["Update metrics (aggregated)", "Update engagement"], PAGE_SENTENCES,
                   old_days, PAGE_POSTS_2020, old_columns), like_poi=True)


def demographics(last_header):
    people = {"Location": ["Ulm, Deutschland", "Zürich"], "Job function": ["Technik", "Einkauf"],
              "Seniority": ["Senior", "Entry"], "Industry": ["Maschinenbau", "Automotive"],
              "Company size": ["11-50", "51-200"]}
    return [(name, [[name, last_header]] + [[value, figure(5, 90, value)] for value in values])
            for name, values in people.items()]


def followers(name, first_day, auto_invited):
    """`Total followers` is what came on that day, the sum of the columns before it."""
    header = ["Date", "Sponsored followers", "Organic followers"]
    header += ["Auto-invited followers"] * auto_invited + ["Total followers"]
    rows = []
    for day in days(first_day, 12):
        came = [figure(0, 2, day, "paid"), figure(0, 9, day, "organic")]
        came += [figure(0, 3, day, "invited")] * auto_invited
        rows.append([us(day), *came, sum(came)])
    write_xls(HERE / name, [("New followers", [header] + rows), *demographics("Total followers")],
              like_poi=True)


def visitors():
    header = ["Date"] + [f"{part} {what} ({device})"
                         for part in ("Overview", "Life", "Jobs", "Total")
                         for what in ("page views", "unique visitors")
                         for device in ("desktop", "mobile", "total")]
    rows = []
    for day in days(SUMMER_2026, 12):
        views = [[figure(0, 30, day, part, device) for device in "dm"] for part in range(3)]
        people = [[(count + 1) // 2 for count in part] for part in views]
        parts = [both for pair in zip(views, people) for both in pair]
        parts += [[sum(column) for column in zip(*views)], [max(column) for column in zip(*people)]]
        rows.append([us(day)] + [count for part in parts for count in (*part, sum(part))])
    write_xls(HERE / "linkedin-visitors.xls",
              [("Visitor metrics", [header] + rows), *demographics("Total views")])


def profile(name, first_day, newer):
    """newer: the shape of 2026, with numbers as text and a number in the gap of TOP POSTS."""
    number = str if newer else int
    span = days(first_day, 14)
    views = {day: figure(60, 700, day, "profile") for day in span}
    came = {day: figure(0, 6, day, "came") for day in span}
    made = [post for post in posts(TOOLS_TEXTS, first_day) if post.number != 8]

    def ranking(metric, high, left_out):
        rows = [[f"https://www.linkedin.com/feed/update/urn:li:activity:{post.linkedin_id}",
                 short_us(post.at), post.figure(1, high, "profile", metric)]
                for post in made if post.number != left_out]
        rows.sort(key=lambda row: -row[2])
        return [[address, day, number(count)] for address, day, count in rows]

    gap = "481" if newer else None
    titles = ["Post URL", "Post Publish Date" if newer else "Post publish date"]
    sheets = [
        ("DISCOVERY", [
            ["Overall Performance", f"{short_us(span[0])} - {short_us(span[-1])}"],
            ["Impressions", number(sum(views.values()))],
            ["Members reached" if newer else "Unique views", number(sum(views.values()) // 3)]]),
        ("ENGAGEMENT", [["Date", "Impressions", "Engagements"]] + [
            [short_us(day), number(views[day]), number(figure(0, 40, day, "acts"))]
            for day in span]),
        ("TOP POSTS", [
            ["Maximum of 50 posts available to include in this list"], [],
            [*titles, "Engagements", gap, *titles, "Impressions"],
            *[left + [gap] + right for left, right in zip(ranking("engagements", 70, 2),
                                                          ranking("impressions", 1500, 5))]]),
        ("FOLLOWERS", [
            [f"Total followers on {short_us(span[-1])}:", number(731 + sum(came.values()))], [],
            ["Date", "New followers"], *[[short_us(day), number(came[day])] for day in span]])]
    shares = [["Job titles", "Toolmaker", "2%" if newer else 0.021],
              ["Locations", "Ulm, Baden-Württemberg", "31%" if newer else 0.307],
              ["Companies", "Werkzeugbau Lindner", "< 1%"]]
    for title in (["AUDIENCE DEMOGRAPHICS", "CONTENT DEMOGRAPHICS"] if newer else ["DEMOGRAPHICS"]):
        sheets.append((title, [["Top Demographics", "Value", "Percentage"], *shares]))
    write_xlsx(HERE / name, sheets, [("DEMOGRAPHICS", 3, "0%")] * (not newer))


def single_post():
    post = posts(TOOLS_TEXTS, SUMMER_2026)[5]
    names = ["Impressions", "Members reached", "Profile viewers from this post",
             "Followers gained from this post", "Social engagements", "Reactions", "Comments",
             "Reposts", "Saves", "Sends on LinkedIn", "Link engagements"]
    values = [1284, 902, 17, 4, 66, 48, 9, 3, 2, 4, 0]
    write_xlsx(HERE / "linkedin-single-post.xlsx", [("PERFORMANCE", [
        ["Post URL", f"https://www.linkedin.com/feed/update/urn:li:activity:{post.linkedin_id}"],
        ["Post Date", short_us(post.at)], *map(list, zip(names, values))])])
