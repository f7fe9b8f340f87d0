#!/bin/sh
# The main job on two firms that do not exist: the week, the month and the review of each.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
: "${TAKT:=takt}"
export TAKT
folder=${DEMO_FOLDER:-$here/../.build/demo}
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
export TAKT_NOW=2026-03-24T08:00

show() { # the rest of the line is the command, which is shown as it would be typed
  printf '\n$ takt %s\n' "$*"
  "$TAKT" "$@"
}

for firm in baeckerei-morgenrot werkzeugbau-lindner; do
  export TAKT_PLAN="$folder/$firm.takt"
  printf '\n===== %s =====\n' "$firm"
  sh "$here/$firm/plan.sh" >"$folder/$firm.log"
  show today
  show week
  show month 2026-03
  show review
done
show review Intec

cat <<END

The plan files / Die Plandateien:
  $folder/baeckerei-morgenrot.takt
  $folder/werkzeugbau-lindner.takt

Try next / Zum Ausprobieren:
  export PATH="$(cd "$(dirname "$TAKT")" && pwd):\$PATH" TAKT_NOW=$TAKT_NOW
  export TAKT_PLAN=$TAKT_PLAN
  takt today
  takt post show 1
  takt post add "Danke für den Besuch am Stand!" --on linkedin --at "di 9:00" --campaign Intec
  takt goal suggest Intec
  takt --help
Then your own plan / Dann der eigene Plan:
  unset TAKT_PLAN TAKT_NOW
  takt init
END
