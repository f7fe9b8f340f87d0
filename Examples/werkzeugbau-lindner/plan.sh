#!/bin/sh
# Werkzeugbau Lindner, a machine shop that does not exist: business customers, XING and LinkedIn,
# four weeks before a fair. Makes the plan at TAKT_PLAN as it stands on the morning of 24 March 2026.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
: "${TAKT:=takt}"

at() { export TAKT_NOW=$1; }

plan() { # channels, time, text
  "$TAKT" post add "$3" --on "$1" --at "$2" --campaign Intec --link https://werkzeugbau-lindner.example/intec
}

# --- Once: the firm, whom it wants to reach, and where -------------------------------------------
at 2026-02-23T09:00
"$TAKT" init --name "Werkzeugbau Lindner" --time-zone Europe/Berlin --lang de
"$TAKT" config set hourly-rate 62
"$TAKT" person add "Miriam Lindner" --minutes-per-week 120
"$TAKT" audience add "Einkauf Maschinenbau" --segment b2b --networks xing,linkedin \
  --description "Einkäufer und Konstrukteure, die Vorrichtungen und Spritzgussformen brauchen"
"$TAKT" channel add xing --kind businessPage --owner Miriam \
  --imprint https://werkzeugbau-lindner.example/impressum
"$TAKT" channel add linkedin --owner Miriam \
  --imprint https://werkzeugbau-lindner.example/impressum

# --- Goals first, then the campaign starts -------------------------------------------------------
"$TAKT" campaign add "Intec" --objective acquisition --audience Einkauf \
  --from 2026-03-02 --to 2026-03-29 --owner Miriam --budget 300 --hours 10
"$TAKT" goal add Intec leads 8 --start-value 3
"$TAKT" goal add Intec contactRequests 20 --network xing --start-value 9
"$TAKT" goal add Intec clicks 150 --network linkedin --start-value unknown
"$TAKT" campaign start Intec

# --- Four weeks of posts -------------------------------------------------------------------------
plan xing,linkedin "2026-03-03 09:00" \
  "Wir sind auf der Intec: Halle 3, Stand C14. Bringen Sie Ihre Zeichnung mit, wir rechnen am Stand."
plan linkedin "2026-03-05 09:00" \
  "Drei Hundertstel auf 400 Millimeter: wie wir eine Spannvorrichtung prüfen, bevor sie das Haus verlässt."
plan xing,linkedin "2026-03-10 09:00" \
  "Formwechsel in 9 statt 40 Minuten. Was sich an der Vorrichtung geändert hat, und was es gekostet hat."
plan linkedin "2026-03-12 09:00" \
  "Unsere neue Drahterodiermaschine läuft. Ein Blick durch die Scheibe."
plan xing,linkedin "2026-03-17 09:00" \
  "Fünf Fragen, die Sie Ihrem Werkzeugbauer vor dem Auftrag stellen sollten. Die dritte ist unbequem."
plan linkedin "2026-03-19 09:00" \
  "Noch zwölf freie Termine am Stand. Wer vorher bucht, wartet nicht."
plan xing,linkedin "2026-03-24 09:00" \
  "Heute beginnt die Intec. Sie finden uns in Halle 3, Stand C14."
plan linkedin "2026-03-26 09:00" \
  "Das meistgefragte Teil am Stand, und warum wir es anders fertigen als vor einem Jahr."

# --- What went out -------------------------------------------------------------------------------
at 2026-03-20T17:00
"$TAKT" publish 1 --at "2026-03-03 09:00" --minutes 20
"$TAKT" publish 2 --at "2026-03-03 09:05" --minutes 15
"$TAKT" publish 3 --at "2026-03-05 09:00" --minutes 45
"$TAKT" publish 4 --at "2026-03-10 09:00" --minutes 30
"$TAKT" publish 5 --at "2026-03-10 09:05" --minutes 20
"$TAKT" publish 6 --at "2026-03-12 11:30" --minutes 25
"$TAKT" publish 7 --at "2026-03-17 09:00" --minutes 30
"$TAKT" publish 8 --at "2026-03-17 09:05" --minutes 20
"$TAKT" publish 9 --at "2026-03-19 09:00" --minutes 15
"$TAKT" effort add Intec --minutes 60 --activity dialogue --on 2026-03-18
"$TAKT" effort add Intec --money 180 --on 2026-03-10

# --- What it brought: by hand into a table, since XING exports nothing ----------------------------
at 2026-03-23T16:30
"$TAKT" import "$here/results.csv"
"$TAKT" log campaign Intec leads=5
"$TAKT" log channel xing followers=231
"$TAKT" log channel linkedin followers=1048
