#!/usr/bin/env python3
"""Makes small exports in every shape that the networks hand out, beside this script.

    pip install xlwt==1.3.0 openpyxl==3.1.5 && ./make-exports.py

Texts, figures and firms are invented; the bytes are the same on every run. What an import must find
in them is in expected.json, which read-exports.py reads from the files.
"""

import json
from datetime import datetime

import linkedin
import meta
from firms import BAKERY, BAKERY_TEXTS, SUMMER_2026, TOOLS, TOOLS_TEXTS, days, figure, one_of, posts
from tables import BOM, rows_of, serial, table, write

# --- X and Twitter --------------------------------------------------------------------------------

X_POSTS = """Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,\
New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,\
Permalink Clicks""".split(",")
X_DAYS = """Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,\
Reposts,Profile visits,Create Post,Video views,Media views""".split(",")


def in_words(day):
    return f"{day:%a, %b} {day.day}, {day.year}"


def shortened(text):
    """Links as X shortens them."""
    words = text.split(" ")
    return " ".join(f"https://t.co/{figure(10**9, 10**10 - 1, word)}" if word.startswith("https://")
                    else word for word in words)


def x_post(post, written):
    text = shortened(post.text.replace("\n", " ").replace("&", "&amp;"))
    row = {"Post id": post.x_id, "Date": written(post.at),
           "Post text": "@werkzeugbau_demo " + text if post.number == 2 else text,
           "Post Link": f"https://x.com/morgenrot_demo/status/{post.x_id}",
           "Impressions": post.figure(60, 900, "x views")}
    acts = [column for column in X_POSTS[5:] if column != "Engagements"]
    row |= {column: post.figure(0, 9, column) for column in acts}
    return row | {"Engagements": sum(row[column] for column in acts)}


def x_contents():
    newest_first = posts(BAKERY_TEXTS, SUMMER_2026)[::-1]
    made = rows_of(X_POSTS, [x_post(post, in_words) for post in newest_first])
    write("x-content.csv", table(made).rstrip("\n"))
    write("x-content-header-only.csv", table(made[:1]))
    iso = [x_post(post, lambda day: f"{day:%Y-%m-%d}") for post in newest_first]
    write("x-content-12.csv", table(rows_of(X_POSTS[:12], iso)).rstrip("\n"))
    days_as_numbers = [x_post(post, serial) for post in newest_first]
    write("x-content-serial.csv", table(rows_of(X_POSTS, days_as_numbers), end="\r\n"))

    # A spreadsheet keeps 15 digits, and shows three of them.
    damaged = [dict(row) for row in iso]
    for place, row in enumerate(damaged):
        number = int(row["Post id"])
        row["Post id"] = f"{number:.2E}" if place % 3 else f"{round(number, -4)}"
    damaged[-1]["Post id"] = newest_first[-1].x_id
    write("x-content-damaged.csv", table(rows_of(X_POSTS, damaged), end="\r\n"))


def x_overview():
    rows = [[in_words(day), *(figure(0, high, day, column) for column, high in zip(
        X_DAYS[1:], (900, 20, 70, 3, 4, 5, 2, 6, 4, 12, 2, 40, 60)))]
        for day in reversed(days(SUMMER_2026, 14))]
    write("x-overview.csv", table([X_DAYS] + rows).rstrip("\n"))


TWITTER_FIGURES = """impressions,engagements,engagement rate,retweets,replies,likes,\
user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,\
app installs,follows,email tweet,dial phone,media views,media engagements""".split(",")
PROMOTED = ["promoted " + column for column in TWITTER_FIGURES]


def twitter_figures(key, decimals, promoted):
    """18 figures and the 18 promoted ones; `-` where nothing was measured."""
    views = figure(90, 2400, key, "views")
    counts = {column: figure(0, 9, key, column) for column in TWITTER_FIGURES}
    counts |= dict.fromkeys(["app opens", "app installs", "email tweet", "dial phone"], 0)
    acts = sum(counts[column] for column in TWITTER_FIGURES[3:16])
    counts |= {"impressions": views, "engagements": acts + counts["media engagements"]}
    values = [counts["engagements"] / views if column == "engagement rate" else
              f"{counts[column]}.0" if decimals and counts[column] else counts[column]
              for column in TWITTER_FIGURES]
    if figure(0, 3, key, "media") == 0:
        values[-2:] = ["-", "-"]
    paid = ["-"] * 18
    if promoted:
        paid[:2] = [f"{views // 4}.0" if decimals else views // 4, 1]
    return values + paid


def tweets(first_day, decimals=True, likes="likes"):
    header = ["Tweet id", "Tweet permalink", "Tweet text", "time", *TWITTER_FIGURES, *PROMOTED]
    rows = [[post.x_id, f"https://twitter.com/morgenrot_demo/status/{post.x_id}",
             shortened(post.text), f"{post.at:%Y-%m-%d %H:%M} +0000",
             *twitter_figures(post.x_id, decimals, promoted=post.number == 4)]
            for post in reversed(posts(BAKERY_TEXTS, first_day))]
    return [[column.replace("likes", likes) for column in header]] + rows


def twitter():
    write("twitter-2020.csv", table(tweets(datetime(2020, 3, 22)), quote_all=True))
    older = tweets(datetime(2015, 9, 7), likes="favorites")
    write("twitter-2015.csv", table(older, quote_all=True))
    resaved = tweets(datetime(2020, 3, 22), decimals=False)
    write("twitter-2020-resaved.csv", BOM + table(resaved, end="\r\n"))
    header = ["Date", "Tweets published", *TWITTER_FIGURES, *PROMOTED]
    rows = [[f"{day:%Y-%m-%d}", figure(0, 3, day, "tweets"),
             *twitter_figures(("day", str(day)), False, promoted=day.day == 25)]
            for day in days(datetime(2020, 3, 22), 12)]
    write("twitter-by-day.csv", table([header] + rows))


# --- Google+ and Takt's own -----------------------------------------------------------------------

def google_plus():
    """One file a post, as Takeout packs them; others are firms too, no persons."""
    for post in posts(TOOLS_TEXTS, datetime(2017, 6, 18))[3:6]:
        author = {"displayName": TOOLS}
        others = [{"displayName": one_of([BAKERY, "Stahlhandel Beispiel & Söhne"], number)}
                  for number in range(post.figure(1, 5, "plus"))]
        when = f"{post.at:%Y-%m-%d %H:%M:%S}+0000"
        made = {"url": f"https://plus.google.com/+LindnerBeispiel/posts/Demo{post.number}xYz",
                "activityId": f"z12demo{post.figure(10**9, 10**10 - 1, 'id')}",
                "creationTime": when, "updateTime": when, "author": author,
                "content": post.text.replace("&", "&amp;").replace("\n", "<br>"),
                "link": {"title": TOOLS, "url": "https://werkzeugbau-lindner.example/"},
                "plusOnes": [{"plusOner": other} for other in others],
                "comments": [{"creationTime": when, "author": other, "content": "Schön &amp; gut!"}
                             for other in others[:2]],
                "postAcl": {"isPublic": True, "visibleToStandardAcl": {"circles": []}}}
        if post.number == 5:
            del made["comments"]
        write(f"googleplus/{post.at:%Y%m%d} - Post.json",
              json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def takt_results():
    text = "network,post,externalId,url,publishedAt,text,channel,campaign,format,pillar,paid,"
    text += "observedAt,minutes,impressions,reach,reactions,comments,shares,clicks,mood\n"
    tools = posts(TOOLS_TEXTS, SUMMER_2026)
    rows = []
    for post in tools[:6]:
        network = one_of(["xing", "linkedin"], post.number)
        found = {"xing": [post.number + 11, None, None],
                 "linkedin": [None, post.linkedin_id, linkedin.address_of(post)]}[network]
        views = post.figure(80, 700, "takt")
        rows.append([network, *found, f"{post.at:%Y-%m-%dT%H:%M}", post.text.split("\n")[0], TOOLS,
                     "Messe", post.kind, "Wissen", "no", "2026-07-01T08:00:00Z", 25, views,
                     views // 2 if post.number % 2 else None, 9 + post.number, post.number, 0,
                     "1.012" if post.number == 4 else 30 - post.number, "gut"])
    rows.append(["myspace", 1] + [None] * 11 + [5] + [None] * 6)
    rows.append(["xing", 18] + [None] * 11 + ["< 5"] + [None] * 6)
    rows.append(["xing", None, None, None, "2026-06-29", "'=SUMME der Woche: 4 Anfragen"]
                + [None] * 7 + [77] + [None] * 6)
    write("takt-results.csv", text + table(rows))


def main():
    linkedin.pages()
    linkedin.followers("linkedin-followers.xls", SUMMER_2026, auto_invited=True)
    linkedin.followers("linkedin-followers-2020.xls", datetime(2020, 6, 15), auto_invited=False)
    linkedin.visitors()
    linkedin.profile("linkedin-profile.xlsx", datetime(2024, 7, 24), newer=False)
    linkedin.profile("linkedin-profile-2026.xlsx", SUMMER_2026, newer=True)
    linkedin.single_post()
    x_contents()
    x_overview()
    twitter()
    meta.facebook()
    meta.instagram()
    meta.daily()
    meta.insights()
    google_plus()
    takt_results()


if __name__ == "__main__":
    main()
