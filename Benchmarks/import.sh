#!/bin/sh
# Holds `takt import` of 100,000 rows against the sqlite3 shell, which imports the same file and
# spreads it over the same tables with INSERT ... SELECT, both in one run; then the memory that files
# of 100 MB take. Each time is the best of three, in milliseconds of the clock.
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

# The sqlite3 shell's way: $1 is the plan, $2 what makes posts of the rows, if they are to be made.
inSQL() {
  sqlite3 "$1" <<SQL
PRAGMA foreign_keys = ON;
CREATE TEMP TABLE row (network, externalId, publishedAt, observedAt, text, impressions INTEGER,
  reactions INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, linkClicks INTEGER);
.import --csv --skip 1 --schema temp "$folder/results.csv" row
BEGIN;
INSERT INTO change (at, words) VALUES (1774335600, 'import');
INSERT INTO importedFile (file, hash, format, change)
VALUES ('results.csv', hex(randomblob(32)), 'takt-results', (SELECT max(number) FROM change));
$2
$(measurements)
COMMIT;
SQL
}
adoptInSQL() {
  inSQL "$1" "INSERT INTO post (channel, origin, publishedAt, status, text, format, media, risk,
    paid, externalId, change)
  SELECT 1, 'adopted', unixepoch(publishedAt), 'published', text, 'text', '[]', 'low', 0,
    externalId, (SELECT max(number) FROM change) FROM row;"
}
matchInSQL() { inSQL "$1" ""; }

# A row of the file becomes a row a metric, the post's rows beside one another.
measurements() {
  echo "INSERT INTO metric (name) SELECT value FROM json_each('[\"impressions\", \"reactions\","
  echo "\"comments\", \"shares\", \"saves\", \"linkClicks\"]') WHERE true ON CONFLICT DO NOTHING;"
  echo "INSERT INTO measurement (post, metric, share, value, observedAt, importedFile, change)"
  separator="SELECT post.id, metric.number, 0, CASE metric.name"
  for metric in impressions reactions comments shares saves linkClicks; do
    separator="$separator WHEN '$metric' THEN row.$metric"
  done
  echo "$separator END, unixepoch(row.observedAt), (SELECT max(id) FROM importedFile),"
  echo "(SELECT max(number) FROM change)"
  echo "FROM row JOIN post ON post.channel = 1 AND post.externalId = row.externalId"
  echo "JOIN metric;"
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
sqlite3 "$folder/full.takt" "DELETE FROM measurement; UPDATE importedFile SET hash = hex(randomblob(32))"
from="$folder/full.takt"
sql=$(best matchInSQL)
report "$rows rows matched" "$sql" "$(best match)"

# The memory of files of 100 MB: Takt's own table, and the XML that networks name .xls.
awk 'BEGIN {
  print "network,externalId,publishedAt,text,impressions"
  for (n = 1; size < 100000000; n++) {
    line = sprintf("x,%d,2023-05-%02dT08:00:00Z,Beitrag Nummer %d: Neues aus der Werkstatt mit Bild und einem Satz dazu,%d",
      1000000000 + n, 1 + n % 28, n, n % 5000)
    size += length(line) + 1
    print line
  }
}' >"$folder/large.csv"
awk 'BEGIN {
  print "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Key Metrics\"><Table>"
  split("Post ID,Permalink,Post Message,Type,Posted,Lifetime Post Total Reach", head, ",")
  printf "<Row>"
  for (n = 1; n <= 6; n++) printf "<Cell><Data ss:Type=\"String\">%s</Data></Cell>", head[n]
  print "</Row>"
  for (n = 1; size < 100000000; n++) {
    line = sprintf("<Row><Cell><Data ss:Type=\"String\">1_%d</Data></Cell><Cell/><Cell><Data ss:Type=\"String\">Beitrag Nummer %d: Neues aus der Werkstatt</Data></Cell><Cell/><Cell><Data ss:Type=\"DateTime\">2023-05-%02dT08:00:00.000</Data></Cell><Cell><Data ss:Type=\"Number\">%d</Data></Cell></Row>",
      1000000000 + n, n, 1 + n % 28, n % 5000)
    size += length(line) + 1
    print line
  }
  print "</Table></Worksheet></Workbook>"
}' >"$folder/large.xls"
"$TAKT" channel add facebook --plan "$folder/empty.takt" >/dev/null
for file in large.csv large.xls; do
  for adopt in "" --adopt; do
    cp "$folder/empty.takt" "$folder/copy.takt"
    /usr/bin/time -f "$file $adopt: %e s, %M KB" \
      "$TAKT" import $adopt "$folder/$file" --plan "$folder/copy.takt" >/dev/null
  done
done
