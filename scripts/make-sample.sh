#!/bin/sh
# Makes the plan that every later Takt must open, by every command that writes one:
# scripts/make-sample.sh Tests/StorageTests/Samples/1.takt
# Until the first release it is made again where the tables change; from then on it is kept as it is.
set -eu
path=$(realpath -m "$1")
: "${TAKT:=$(swift build --show-bin-path)/takt}"
TAKT=$(realpath "$TAKT")
export TAKT_NOW=2026-03-03T08:00 TAKT_LANG=de TAKT_PERSON=
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TAKT_PLAN=plan.takt
takt() { "$TAKT" "$@" >/dev/null 2>said || { cat said >&2; exit 1; }; }
at() { # a moment, then the command
  moment=$1
  shift
  (export TAKT_NOW="$moment" && takt "$@")
}

cat >results.csv <<'END'
network,publishedAt,text,externalId,observedAt,impressions,reach,linkClicks,pillar,minutes
facebook,2026-02-10T09:00:00Z,Schon im Februar: Rosinenbrot,f1,2026-02-28T10:00:00Z,900,700,12,Backstube,15
facebook,2026-02-12T09:00:00Z,Und Brezeln,f2,2026-02-28T10:00:00Z,800,,9,,
END
cat >days.csv <<'END'
Datum;Aufrufe der Seite
2026-02-10;41
2026-02-11;37
END
printf '=facebook,network\nDatum,day\nAufrufe der Seite,pageViews\n' >map.csv
cat >term.ics <<'END'
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:messe@example.org
DTSTART;VALUE=DATE:20260410
DTEND;VALUE=DATE:20260413
SUMMARY:Genussmesse
END:VEVENT
END:VCALENDAR
END
printf 'GIF89a\1\0\1\0\0\0\0;' >brot.gif

takt init --name "Bäckerei Muster" --holidays DE-BY --lang de
takt person add Anna --minutes-per-week 120
export TAKT_PERSON=Anna
takt person add Bernd
takt person add Clara
takt person edit Bernd --minutes-per-week 60
takt person delete Clara
takt audience add Familien --segment b2c --description "Wohnen im Viertel"
takt audience add Gastronomie --segment b2b
takt audience add Fehler --segment b2b
takt audience edit Familien --networks facebook,x
takt audience delete Fehler
takt channel add facebook --owner Anna --deputy Bernd --url https://example.org/muster \
  --imprint https://example.org/impressum
takt channel add x --owner Anna
takt channel add xing
takt channel edit x --deputy Bernd
takt channel delete xing
takt config set hourly-rate 45,50
takt config set reserve 25
takt pillar add Backstube
takt pillar add Leute
takt pillar add Fehler
takt pillar edit Leute --name Menschen
takt pillar delete Fehler
takt campaign add Ostern --objective launch --audience Familien --from 2026-03-02 --to 2026-04-05 \
  --owner Anna --deputy Bernd --budget 500 --hours 20
takt campaign add Winter --objective awareness --audience Gastronomie --from 2025-12-01 \
  --to 2026-02-20 --owner Bernd
takt campaign add Fehler --objective awareness --audience Familien --from 2026-05-01 --to 2026-05-31
takt campaign edit Ostern --audience Familien --audience Gastronomie
takt campaign delete Fehler
takt goal add Ostern leads 40 --start-value 10
takt goal add Ostern engagementRate 2,5% --start-value unknown --network facebook --by 2026-03-29
takt goal add Ostern sales 5 --start-value unknown
takt goal delete 3
takt goal edit 1 --target 42
takt goal add Winter reach 20000 --start-value 15000
takt campaign start Ostern
takt campaign start Winter
takt slot add facebook "di 9:00" --pillar Backstube --minutes 30
takt slot add x "do 12:00"
takt slot add x "fr 12:00"
takt slot add x "sa 12:00" --campaign Ostern
takt slot edit 2 --at "do 12:30"
takt slot delete 3
takt snippet add Tags "#Brot #Handwerk" --channel facebook --always
takt snippet add Gruss "Ihre Bäckerei Muster"
takt snippet add Fehler "weg"
takt snippet edit Gruss --text "Ihr Team der Bäckerei Muster"
takt snippet delete Fehler
takt idea add "Roggen: woher er kommt" --pillar Backstube --link https://example.org/roggen \
  --evergreen "8 Wochen" --most 4 --season 1.10.-31.3.
takt idea add "Die neue Lehrling" --pillar Menschen
takt idea add "Fehler"
takt idea edit 2 --text "Der neue Lehrling"
takt idea delete 3
takt idea plan 1 --on facebook,x --at "2026-03-10 9:00"
takt occasion add "Hausmesse" --from 2026-04-01 --to 2026-04-03 \
  --kind fair --remind "3 Wochen"
takt occasion add "Fehler" --from 2026-04-08
takt occasion edit 1 --name "Kleine Hausmesse"
takt occasion delete 2
takt occasion import term.ics
takt post add "Ostern naht: Zopf vorbestellen" --on facebook,x --at "2026-03-12 9:00" --campaign Ostern \
  --pillar Backstube --media brot.gif --alt "Ein Zopf" --link https://example.org/zopf --risk medium
takt post add "Brot der Woche" --on facebook --at "2026-03-17 9:00" --every "1 Woche" --times 3
takt post add "Zum nächsten Platz" --on x --campaign Ostern --paid --minutes 25
takt post add "Wird nichts" --on x --at "2026-03-20 9:00"
takt post add "Fehler" --on x --at "2026-03-21 9:00"
takt post edit 3 --url https://example.org/post/3 --owner Bernd
takt post move 6 --to +1d --following
takt post copy 3 --to 2026-03-30
takt post skip 9
takt post delete 10
takt post submit 3 4
takt post approve 3
takt post reject 4
takt experiment add Bilder --hypothesis "Bilder bringen mehr Klicks." --varies Format \
  --arms Text,Bild --metric linkClicks --channel facebook --until 2026-05-31
takt experiment add Fehler --hypothesis "Nichts." --varies Text --arms a,b \
  --metric linkClicks --channel x --until 2026-05-31
takt experiment assign Bilder 5 6 7
takt experiment unassign Bilder 7
takt experiment delete Fehler
at 2026-03-12T10:00 publish 3 --at "2026-03-12 9:05" --url https://example.org/post/3 --minutes 40
at 2026-03-20T10:00 log 3 reach=340 linkClicks=7
at 2026-03-20T10:00 log 3 linkClicks=+2
at 2026-03-20T10:00 log channel facebook followers=1204
at 2026-03-20T10:00 log campaign Ostern leads=3
takt import results.csv --adopt
takt map add map.csv --name seite
takt map add map.csv --name fehler
takt map delete fehler
takt import days.csv --map seite --channel facebook
takt effort add 3 --minutes 10 --activity dialogue
takt effort add Ostern --money 49,90 --on 2026-03-02
takt effort add --channel x --minutes 15
takt effort add --channel x --minutes 1
takt effort delete 6
takt lesson add "Früher anfangen." --campaign Winter
takt lesson add "Weniger Wörter."
takt lesson add "Fehler"
takt lesson edit 2 --text "Kürzer schreiben."
takt lesson delete 3
takt lesson heed 1 --campaign Ostern
takt feedback add "Der Zopf war wunderbar." --post 3 --tone positive
takt feedback add "Gibt es ihn auch ohne Rosinen?" --channel facebook --follow-up
takt feedback add "Fehler"
takt feedback edit 2 --text "Gibt es ihn auch ohne Rosinen und Nüsse?"
takt feedback done 2
takt feedback delete 3
takt campaign end Winter --lesson "Eine Zielgruppe reicht."
takt campaign evaluate Winter
takt doctor
mkdir -p "$(dirname "$path")"
cp plan.takt "$path"
