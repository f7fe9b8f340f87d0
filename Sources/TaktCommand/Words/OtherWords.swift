/// `OtherWords` are what people call commands and options beside their names: in German, or as other programs do.
/// They are proposed, not taken: a script has one word for a thing.
enum OtherWords {
  /// The commands that a word may mean.
  static func commands(for word: String) -> [String] {
    commands.filter { $0.value.contains(word) }.map(\.key).sorted()
  }

  /// The options that a word may mean, the likeliest first.
  static func options(for word: String) -> [String] { options[word] ?? [] }

  static let commands: [String: [String]] = [
    "help": ["hilfe"], "today": ["heute", "tag", "day"], "week": ["woche", "kw", "calendar"],
    "month": ["monat", "kalender"], "agenda": ["terminliste"],
    "publish": ["veröffentlichen", "veroeffentlichen", "posten", "release", "send"],
    "log": ["messen", "eintragen", "zahlen", "results", "ergebnisse"],
    "import": ["importieren", "einlesen", "load"], "export": ["exportieren", "ausgeben", "save"],
    "review": ["auswertung", "auswerten", "bericht", "report", "stats", "statistics"],
    "learn": ["lernen", "gelernt"], "trend": ["trends", "verlauf"],
    "check": ["prüfen", "pruefen", "prüfung", "test"],
    "find": ["finden", "suchen", "suche", "search", "grep"],
    "idea": ["idee", "ideen"], "post": ["beitrag", "beiträge", "beitraege"],
    "campaign": ["kampagne", "kampagnen"], "goal": ["ziel", "ziele", "target"],
    "pillar": ["thema", "themen", "topic", "topics"],
    "slot": ["sendeplatz", "sendeplätze", "sendeplaetze", "termin", "termine"],
    "snippet": ["baustein", "bausteine", "textbaustein", "textbausteine"],
    "occasion": ["anlass", "anlässe", "anlaesse", "event", "events"],
    "lesson": ["lehre", "lehren", "erkenntnis", "erkenntnisse"],
    "feedback": ["rückmeldung", "rückmeldungen", "rueckmeldung", "rueckmeldungen"],
    "effort": ["aufwand", "buchung", "arbeit", "zeit", "time"],
    "experiment": ["versuch", "versuche", "experimente"],
    "init": ["anlegen", "neu", "setup"], "person": ["personen", "people", "user", "users"],
    "me": ["ich", "whoami"], "audience": ["zielgruppe", "zielgruppen"],
    "channel": ["kanal", "kanäle", "kanaele", "account", "konto"],
    "map": ["zuordnung", "zuordnungen"],
    "config": ["einstellung", "einstellungen", "settings", "set"],
    "doctor": ["arzt", "repair", "reparieren"],
    "add": ["new", "create", "hinzufügen", "anlegen", "neu", "plus"],
    "list": ["ls", "all", "liste", "alle", "zeigen", "show"],
    "show": ["view", "zeigen", "anzeigen", "details"],
    "edit": ["change", "update", "rename", "set", "ändern", "aendern", "bearbeiten"],
    "delete": ["remove", "rm", "del", "löschen", "loeschen", "entfernen"],
    "move": ["mv", "verschieben", "reschedule"], "copy": ["cp", "kopieren", "duplicate"],
    "skip": ["auslassen", "cancel"], "approve": ["freigeben", "ok"],
    "submit": ["vorlegen", "einreichen"], "reject": ["ablehnen"],
    "end": ["beenden", "stop", "finish"], "done": ["erledigt"], "heed": ["beherzigen"],
    "suggest": ["vorschlagen", "propose"], "plan": ["planen", "schedule"],
    "evaluate": ["auswerten"], "assign": ["zuteilen"], "get": ["lesen"],
  ]

  /// What another command takes: to edit a post does not move it.
  static func elsewhere(_ word: String, beside command: String) -> (verb: String, option: String)? {
    guard command == "takt post edit", ([word] + options(for: word)).contains("at") else {
      return nil
    }
    return ("move", "to")
  }

  static let options: [String: [String]] = [
    "at": ["to"],
    "date": ["at", "on", "day"], "datum": ["at", "on", "day"], "time": ["at"], "when": ["at"],
    "wann": ["at"], "um": ["at"], "am": ["at", "on"], "zeit": ["at"],
    "on": ["channel"], "channel": ["on"], "kanal": ["on", "channel"], "auf": ["on", "channel"],
    "network": ["on"], "netzwerk": ["network", "on"],
    "kampagne": ["campaign"], "thema": ["pillar"], "topic": ["pillar"],
    "image": ["media"], "picture": ["media"], "photo": ["media"], "video": ["media"],
    "bild": ["media"], "foto": ["media"], "datei": ["file", "media"],
    "von": ["from"], "start": ["from"], "since": ["from"], "bis": ["to", "until"],
    "end": ["to", "until"], "nach": ["to"], "minuten": ["minutes"], "geld": ["money"],
    "cost": ["money"], "by": ["owner", "as"], "user": ["as"], "who": ["as", "owner"],
    "sprache": ["lang"], "language": ["lang"], "out": ["output"], "out-file": ["output"],
    "ausgabe": ["output"], "hilfe": ["help"], "force": ["yes"], "quiet": ["no-input"],
    "all": ["yes"], "address": ["url"], "adresse": ["url"], "link": ["url"],
  ]
}
