#!/bin/sh
# Holds `takt import` of 100,000 rows against the sqlite3 shell, which imports the same file and
# spreads it over the same tables with INSERT ... SELECT, both in one run; then the memory that files
# of 100 MB take. Each time is the best of three, in seconds of the clock.
set -eu
cd "$(dirname "$0")/.."
: "${TAKT:=$(swift build -c release --show-bin-path)/takt}"
export TAKT TAKT_NOW=2026-03-24T08:00 LANG=en_US.UTF-8
rows=${1:-100000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Posts that X knows by ids of 19 digits, and what an export tells of them.
plan() {
  rm -f "$1"
  "$TAKT" init --plan "$1" --name "Große Firma" >/dev/null
  "$TAKT" channel add x --plan "$1" >/dev/null
}
columns="impressions INTEGER, likes INTEGER, replies INTEGER, reposts INTEGER, saves INTEGER, clicks INTEGER"
plan "$folder/empty.takt"
sqlite3 -csv -header "$folder/empty.takt" >"$folder/results.csv" <<SQL
WITH RECURSIVE post(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM post WHERE n < $rows)
SELECT 'x' AS network, printf('%d', 1700000000000000000 + n * 7919 * 4194304) AS externalId,
  strftime('%Y-%m-%dT%H:%M:%SZ', 1680000000 + n * 500, 'unixepoch') AS publishedAt,
  '2026-03-20T16:00:00Z' AS observedAt,
  'Beitrag Nummer ' || n || ': Neues aus der Werkstatt, mit Bild und einem Satz dazu.' AS text,
  n * 7919 % 5000 AS impressions, n * 31 % 90 AS reactions, n * 17 % 20 AS comments,
  n * 13 % 15 AS shares, n * 11 % 9 AS saves, n * 7 % 60 AS linkClicks
FROM post;
SQL

adoptInSQL() {
  sqlite3 "$1" <<SQL
PRAGMA foreign_keys = ON;
CREATE TEMP TABLE row (network, externalId, publishedAt, observedAt, text, impressions INTEGER,
  reactions INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, linkClicks INTEGER);
.import --csv --skip 1 --schema temp "$folder/results.csv" row
BEGIN;
INSERT INTO change (at, words) VALUES (1774335600, 'import');
INSERT INTO import (file, hash, format, change)
VALUES ('results.csv', hex(randomblob(32)), 'takt-results', (SELECT max(number) FROM change));
INSERT INTO post (channel, origin, publishedAt, status, text, format, media, risk, paid, externalId,
  change)
SELECT 1, 'adopted', unixepoch(publishedAt), 'published', text, 'text', '[]', 'low', 0, externalId,
  (SELECT max(number) FROM change) FROM row;
$(measurements)
COMMIT;
SQL
}

matchInSQL() {
  sqlite3 "$1" <<SQL
PRAGMA foreign_keys = ON;
CREATE TEMP TABLE row (network, externalId, publishedAt, observedAt, text, impressions INTEGER,
  reactions INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, linkClicks INTEGER);
.import --csv --skip 1 --schema temp "$folder/results.csv" row
BEGIN;
INSERT INTO change (at, words) VALUES (1774335600, 'import');
INSERT INTO import (file, hash, format, change)
VALUES ('results.csv', hex(randomblob(32)), 'takt-results', (SELECT max(number) FROM change));
$(measurements)
COMMIT;
SQL
}

# A row of the file becomes a row a metric, the post's rows beside one another.
measurements() {
  echo "INSERT INTO measurement (post, metric, share, value, observedAt, import, change)"
  separator="SELECT post.id, metric.name, 'total', CASE metric.name"
  for metric in impressions reactions comments shares saves linkClicks; do
    separator="$separator WHEN '$metric' THEN row.$metric"
  done
  echo "$separator END, unixepoch(row.observedAt), (SELECT max(id) FROM import),"
  echo "(SELECT max(number) FROM change)"
  echo "FROM row JOIN post ON post.channel = 1 AND post.externalId = row.externalId"
  echo "JOIN (SELECT 'impressions' AS name UNION ALL VALUES ('reactions'), ('comments'),"
  echo "('shares'), ('saves'), ('linkClicks')) AS metric;"
}

best() {
  least=
  for _ in 1 2 3; do
    cp "$from" "$folder/copy.takt"
    start=$(date +%s%N)
    "$@" "$folder/copy.takt" >"$folder/said"
    took=$((($(date +%s%N) - start) / 1000000))
    [ -n "$least" ] && [ "$least" -le "$took" ] || least=$took
  done
  echo "$least"
}
adopt() { "$TAKT" import --adopt "$folder/results.csv" --plan "$1"; }
match() { "$TAKT" import "$folder/results.csv" --plan "$1"; }

report() {
  echo "$1: takt $3 ms, sqlite3 $2 ms, $(awk "BEGIN { printf \"%.1f\", $3 / $2 }") times"
}
from="$folder/empty.takt"
sql=$(best adoptInSQL)
report "$rows rows adopted" "$sql" "$(best adopt)"
cp "$folder/copy.takt" "$folder/full.takt"
sqlite3 "$folder/full.takt" "DELETE FROM measurement; UPDATE import SET hash = hex(randomblob(32))"
from="$folder/full.takt"
sql=$(best matchInSQL)
report "$rows rows matched" "$sql" "$(best match)"
