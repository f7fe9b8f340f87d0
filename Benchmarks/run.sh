#!/bin/sh
# Times the daily commands on plans of 1,000 and 10,000 posts with hyperfine, all in one run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
swift build -c release --static-swift-stdlib --product takt
TAKT=$(swift build -c release --show-bin-path)/takt
export TAKT TAKT_NOW=2026-03-24T08:00 LANG=en_US.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$here/make-plan.sh" "$folder/1000.takt" 1000
"$here/make-plan.sh" "$folder/10000.takt" 10000

hyperfine --warmup 3 --shell=none --style basic -n "start" "$TAKT --version"
for posts in 1000 10000; do
  plan="$folder/$posts.takt"
  copy="$folder/copy.takt"
  hyperfine --warmup 3 --shell=none --style basic \
    -n "week, $posts posts" "$TAKT week --plan $plan" \
    -n "month, $posts posts" "$TAKT month --plan $plan" \
    -n "today, $posts posts" "$TAKT today --plan $plan" \
    -n "review, $posts posts" "$TAKT review --plan $plan" \
    -n "review of a year, $posts posts" "$TAKT review Jahr\ 2024 --plan $plan"
  hyperfine --warmup 3 --shell=none --style basic --prepare "cp $plan $copy" \
    -n "post add, $posts posts" \
    "$TAKT post add Neues --on facebook --at 2026-03-25T09:00 --plan $copy"
done

"$here/import.sh"
"$here/judge.sh"
