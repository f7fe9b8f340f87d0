#!/bin/sh
# Bäckerei Morgenrot, a bakery that does not exist: consumers, Facebook and Instagram, four weeks.
# Makes the plan at TAKT_PLAN as it stands on the morning of 24 March 2026.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
: "${TAKT:=takt}"

at() { export TAKT_NOW=$1; }

plan() { # time, format, minutes, text: on both channels
  "$TAKT" post add "$4" --on facebook,instagram --at "$1" --campaign Frühlingsbrote \
    --format "$2" --minutes "$3"
}

published() { # number, time, minutes, address
  "$TAKT" publish "$1" --at "$2" --minutes "$3" --url "$4"
}

# --- Once: the firm, whom it wants to reach, and where -------------------------------------------
at 2026-02-23T18:00
"$TAKT" init --name "Bäckerei Morgenrot" --time-zone Europe/Berlin --lang de
"$TAKT" config set hourly-rate 38
"$TAKT" person add "Jule Morgenrot" --minutes-per-week 150
"$TAKT" person add "Tarek Ofen" --minutes-per-week 30
export TAKT_PERSON="Jule Morgenrot"
"$TAKT" audience add "Nachbarschaft" --segment b2c --networks facebook,instagram \
  --description "Familien und Berufstätige, die zu Fuß kommen"
"$TAKT" channel add facebook --owner Jule --deputy Tarek \
  --url https://www.facebook.com/baeckerei.morgenrot.beispiel \
  --imprint https://baeckerei-morgenrot.example/impressum
"$TAKT" channel add instagram --owner Jule \
  --url https://www.instagram.com/baeckerei_morgenrot_beispiel \
  --imprint https://baeckerei-morgenrot.example/impressum

# --- Goals first, then the campaigns start -------------------------------------------------------
"$TAKT" campaign add "Frühlingsbrote" --objective awareness --audience Nachbarschaft \
  --from 2026-03-02 --to 2026-03-29 --owner Jule --deputy Tarek --budget 80 --hours 8
"$TAKT" goal add Frühlingsbrote reach 9000 --network facebook --start-value 6400
"$TAKT" goal add Frühlingsbrote engagementRate 9% --network instagram --start-value unknown
"$TAKT" campaign start Frühlingsbrote
"$TAKT" campaign add "Azubi gesucht" --objective acquisition --audience Nachbarschaft \
  --from 2026-03-09 --to 2026-03-29 --owner Tarek --hours 3
"$TAKT" goal add "Azubi gesucht" leads 4 --start-value 1
"$TAKT" campaign start "Azubi gesucht"

# --- Four weeks of posts -------------------------------------------------------------------------
plan "2026-03-03 07:00" image 25 \
  "Der Bärlauch ist da! Ab heute backen wir jeden Dienstag Bärlauch-Ciabatta 🌱 Solange der Korb reicht."
plan "2026-03-06 16:00" image 25 \
  "Wochenende heißt Zopf. Unser Hefezopf ruht über Nacht und kommt am Samstag um 6 Uhr aus dem Ofen."
plan "2026-03-10 07:00" video 40 \
  "18 Stunden in 30 Sekunden: So entsteht unser Roggenmischbrot, vom Sauerteig bis zur Kruste."
plan "2026-03-13 16:00" image 25 \
  "Ihr habt abgestimmt: Das Brot des Monats ist das Walnussbrot. Danke für 212 Stimmen!"
plan "2026-03-17 07:00" image 25 \
  "Heute zum Probieren an der Theke: Dinkel-Karotten-Brot. Sagt uns ehrlich, wie es schmeckt."
plan "2026-03-20 16:00" image 25 \
  "Frühlingsanfang! Zu jedem Brot gibt es heute ein Tütchen Blumensamen für den Balkon 🌼"
plan "2026-03-24 07:00" video 40 \
  "Fünf Fragen an unseren Meister: Warum knackt eine Kruste?"
plan "2026-03-27 16:00" image 25 \
  "Vorbestellen für Ostern: Osterlamm, Osterzopf und Hefehasen. Ein Anruf genügt."
"$TAKT" post add \
  "Frühaufsteher gesucht: Ab August bilden wir aus, in der Backstube und im Verkauf. Komm einen Morgen zur Probe!" \
  --on facebook --at "2026-03-12 18:00" --campaign "Azubi gesucht" --format image --owner Tarek
"$TAKT" post add \
  "Lisas erster Monat in der Backstube: „Um vier Uhr ist die Stadt ganz leise.“ Noch ein Platz ist frei." \
  --on facebook --at "2026-03-26 18:00" --campaign "Azubi gesucht" --format image --owner Tarek

# --- What went out -------------------------------------------------------------------------------
fb=https://www.facebook.com/baeckerei.morgenrot.beispiel/posts
ig=https://www.instagram.com/p
at 2026-03-08T20:00
published 1 "2026-03-03 07:05" 25 $fb/pfbid0Morgenrot01
published 2 "2026-03-03 07:10" 10 $ig/MoRoBeisp01/
published 3 "2026-03-06 16:00" 25 $fb/pfbid0Morgenrot02
published 4 "2026-03-06 16:05" 10 $ig/MoRoBeisp02/
at 2026-03-15T20:00
published 5 "2026-03-10 07:00" 80 $fb/pfbid0Morgenrot03
published 6 "2026-03-10 07:10" 15 $ig/MoRoBeisp03/
published 7 "2026-03-13 16:20" 30 $fb/pfbid0Morgenrot04
"$TAKT" post skip 8
published 17 "2026-03-12 18:00" 40 $fb/pfbid0Morgenrot05
at 2026-03-22T20:00
published 9 "2026-03-17 07:00" 20 $fb/pfbid0Morgenrot06
published 10 "2026-03-17 07:15" 10 $ig/MoRoBeisp05/
"$TAKT" publish 11 --at "2026-03-20 16:00" --minutes 20
"$TAKT" publish 12 --at "2026-03-20 16:10" --minutes 10
"$TAKT" effort add Frühlingsbrote --money 42,50 --activity picture --on 2026-03-03

# --- What it brought: the exports of the Meta Business Suite, and what people said at the counter -
at 2026-03-24T07:30
"$TAKT" import "$here/facebook.csv" "$here/instagram.csv"
"$TAKT" log campaign "Azubi gesucht" leads=2
"$TAKT" log channel facebook followers=1184
"$TAKT" log channel instagram followers=642
