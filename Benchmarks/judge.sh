#!/bin/sh
# Times what judges: `learn` on 2,000 measured posts, and `review` of a campaign with 1,000 posts in a
# plan of 1,000,000, beside the sqlite3 shell that runs the same sums. All in one run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
swift build -c release --static-swift-stdlib --product takt
TAKT=$(swift build -c release --show-bin-path)/takt
export TAKT TAKT_NOW=2026-03-24T08:00 LANG=en_US.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$here/make-plan.sh" "$folder/2000.takt" 2000
echo "learn, 2,000 posts: processor time"
for _ in 1 2 3; do
  command time -f '%U s user, %S s system' "$TAKT" learn --plan "$folder/2000.takt" >/dev/null
done

plan="$folder/million.takt"
"$here/make-plan.sh" "$plan" "${POSTS:-1000000}"
sqlite3 "$plan" <<'END'
INSERT INTO campaign (id, name, objective, fromDay, toDay, owner, state, change)
VALUES (5, 'Messe', 'awareness', '2025-11-01', '2025-12-31', 1, 'running', 1);
INSERT INTO campaignAudience (campaign, audience, position, change) VALUES (5, 1, 0, 1);
INSERT INTO goal (campaign, metric, target, change) VALUES (5, 'reach', 900000, 1);
UPDATE post SET campaign = 5 WHERE id IN
  (SELECT id FROM post WHERE publishedAt >= 1762000000 ORDER BY publishedAt LIMIT 1000);
END
cat >"$folder/sums.sql" <<'END'
CREATE TEMP TABLE mine AS
  SELECT post.id, post.publishedAt, post.format, channel.network
  FROM post JOIN channel ON channel.id = post.channel WHERE post.campaign = 5;
CREATE TEMP TABLE last AS
  SELECT mine.*, metric.name AS metric, value, max(observedAt) AS observedAt
  FROM mine JOIN measurement ON measurement.post = mine.id AND share = 0
  JOIN metric ON metric.number = measurement.metric
  GROUP BY mine.id, measurement.metric;
SELECT metric, count(*), sum(value) FROM last GROUP BY metric;
SELECT network, format, metric, count(*), avg(value) FROM last GROUP BY network, format, metric;
SELECT network, count(*), count(DISTINCT id) FROM last
  WHERE observedAt >= publishedAt + 604800 GROUP BY network;
SELECT sum(minutes), sum(cents) FROM mine JOIN effort ON effort.post = mine.id;
SELECT * FROM last WHERE metric = 'reach' ORDER BY value DESC;
END
hyperfine --warmup 3 --style basic \
  -n "takt review, 1,000 of 1,000,000 posts" "$TAKT review Messe --plan $plan" \
  -n "sqlite3, the same sums" "sqlite3 $plan <$folder/sums.sql"
