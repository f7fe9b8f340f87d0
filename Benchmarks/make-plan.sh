#!/bin/sh
# Makes a plan with so many posts of four years, all but the last week of them published and
# measured: Benchmarks/make-plan.sh PATH POSTS
set -eu
path=$1
posts=$2
: "${TAKT:=takt}"
export TAKT_PLAN="$path" TAKT_NOW=2026-03-24T08:00
rm -f "$path"
{
  "$TAKT" init --name "Große Firma"
  "$TAKT" person add Anna --minutes-per-week 300
  "$TAKT" audience add Kunden --segment b2c --networks facebook,instagram,x
  "$TAKT" channel add facebook --owner Anna
  "$TAKT" channel add instagram --owner Anna
  "$TAKT" channel add x --owner Anna
  for year in 2022 2023 2024 2025; do
    "$TAKT" campaign add "Jahr $year" --objective awareness --audience Kunden --owner Anna \
      --from "$year-04-01" --to "$((year + 1))-03-31"
    "$TAKT" goal add "Jahr $year" reach 100000 --start-value unknown
    "$TAKT" campaign start "Jahr $year"
  done
} >/dev/null

# Straight into the tables: a command for each of 10,000 posts would take minutes.
sqlite3 "$path" <<END
PRAGMA foreign_keys = ON;
BEGIN;
INSERT INTO change (person, at, words) VALUES (1, 1774335600, 'Benchmarks/make-plan.sh');
WITH RECURSIVE post(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM post WHERE n < $posts),
moment(n, at) AS (SELECT n, 1648796400 + CAST((n - 1) * (126230400.0 / $posts) AS INTEGER) FROM post)
INSERT INTO post (id, channel, campaign, owner, origin, plannedAt, publishedAt, status, text,
  format, media, risk, paid, change)
SELECT n, n % 3 + 1, min(4, (at - 1648796400) / 31557600 + 1), 1, 'planned',
  strftime('%Y-%m-%dT%H:%M', at, 'unixepoch'),
  CASE WHEN at < 1774000000 THEN at END,
  CASE WHEN at < 1774000000 THEN 'published' ELSE 'draft' END,
  'Beitrag Nummer ' || n || ': Neues aus der Werkstatt, mit Bild und einem Satz dazu.',
  CASE n % 3 WHEN 0 THEN 'image' WHEN 1 THEN 'text' ELSE 'video' END, '[]', 'low', 0,
  (SELECT max(number) FROM change)
FROM moment;
CREATE TEMP TABLE usual (name, value);
INSERT INTO usual VALUES ('impressions', 900), ('reach', 700), ('reactions', 40), ('comments', 6),
  ('shares', 5), ('linkClicks', 12);
INSERT INTO metric (name) SELECT name FROM usual;
INSERT INTO measurement (post, metric, share, value, observedAt, change)
SELECT post.id, metric.number, 0, (usual.value * (post.id * 7919 % 100 + 50)) / 100,
  post.publishedAt + 691200, (SELECT max(number) FROM change)
FROM post JOIN usual JOIN metric ON metric.name = usual.name WHERE post.status = 'published' AND post.publishedAt < 1773300000;
INSERT INTO effort (post, day, minutes, change)
SELECT id, substr(plannedAt, 1, 10), 20, (SELECT max(number) FROM change) FROM post
WHERE status = 'published';
COMMIT;
END
