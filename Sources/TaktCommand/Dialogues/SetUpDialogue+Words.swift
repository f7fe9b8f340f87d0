import Planning

/// What the first day asks for.
enum SetUpQuestion {
  case name, regions
  case ownName, otherName
  case minutes(of: String)
  case segment, networks
  case campaign, objective, campaignEnd, metric, target
  case start(campaign: String)
  case slots(on: String)
}

extension SetUpQuestion {
  /// What the answer is good for.
  var reason: String {
    switch self {
    case .name:
      .words(
        de: "Der Name steht auf jeder Seite, die Sie weitergeben.",
        en: "The name stands on every page that you hand on.")
    case .regions:
      .words(
        de: """
          Nach Land und Bundesland oder Kanton richten sich Feiertage, Uhr und Währung: Bayern, Wien, \
          Zürich …
          """,
        en: """
          Holidays, clock and currency go by the country and state or canton: Bavaria, Vienna, \
          Zurich …
          """)
    case .ownName:
      .words(
        de: "Jede Änderung nennt, von wem sie ist, und jede Kampagne, wer zuständig ist.",
        en: "Every change says who made it, and every campaign who is responsible.")
    case .otherName:
      .words(de: "Arbeitet noch jemand mit?", en: "Does anybody else work on it?")
    case .minutes:
      .words(
        de: "Danach sagt Takt, ob der Plan in die Woche passt.",
        en: "By that Takt says whether the plan fits into the week.")
    case .segment:
      .words(
        de: "Wen wollen Sie erreichen? Danach richtet sich, welche Netzwerke sich lohnen.",
        en: "Whom do you want to reach? The networks that are worth it depend on that.")
    case .networks:
      .words(
        de: "Lieber zwei Netzwerke jede Woche als fünf ab und zu; weitere kommen jederzeit dazu.",
        en: "Rather two networks every week than five now and then; more can be added at any time.")
    case .campaign:
      .words(
        de: """
          Die erste Kampagne fasst zusammen, was ein gemeinsames Ziel hat, etwa „Frühling“ oder \
          „Hausmesse“.
          """,
        en: """
          The first campaign holds together what has one goal, such as “Spring” or “Open house”.
          """)
    case .objective:
      .words(
        de: "Wozu dient sie? Danach richtet sich, was gezählt wird.",
        en: "What is it for? What is counted depends on that.")
    case .campaignEnd:
      .words(
        de:
          "Dann wird abgerechnet. Wirkung braucht Zeit: unter sechs Wochen ist selten etwas zu sehen.",
        en: "Then the account is settled. Effects take time: under six weeks little can be seen.")
    case .metric:
      .words(
        de: "Woran erkennen Sie, dass es geklappt hat? Ein Ziel, vorher gesetzt, genügt.",
        en: "How will you know that it worked? One goal, set beforehand, is enough.")
    case .target:
      .words(
        de: "Womit wären Sie am Ende zufrieden? Die Zahl lässt sich später ändern.",
        en: "What would you be content with in the end? The number can be changed later.")
    case .start(let campaign):
      .words(
        de: "Sobald „\(campaign)“ läuft, gehören ihr die Beiträge, die Sie planen.",
        en: "Once “\(campaign)” runs, the posts that you plan belong to it.")
    case .slots:
      .words(
        de: """
          Feste Zeiten nehmen die Frage ab, wann etwas erscheint. Mehrere mit Komma: di 9:00, do 17:00. \
          Mit - keine.
          """,
        en: """
          Fixed times answer when something goes out. Several by commas: tue 9:00, thu 17:00. With - \
          none.
          """)
    }
  }

  fileprivate var words: String {
    switch self {
    case .name: .words(de: "Name der Firma", en: "Name of the firm")
    case .regions: .words(de: "Wo ist die Firma", en: "Where is the firm")
    case .ownName: .words(de: "Ihr Name", en: "Your name")
    case .otherName: .words(de: "Name", en: "Name")
    case .minutes(let name):
      .words(de: "Minuten in der Woche für \(name)", en: "Minutes a week for \(name)")
    case .segment: .words(de: "Wen", en: "Whom")
    case .networks: .words(de: "Netzwerke, mit Komma", en: "Networks, by commas")
    case .campaign: .words(de: "Name der Kampagne", en: "Name of the campaign")
    case .objective: .words(de: "Wozu", en: "What for")
    case .campaignEnd: .words(de: "Letzter Tag", en: "Last day")
    case .metric: .words(de: "Woran", en: "By what")
    case .target: .words(de: "Zielzahl", en: "Target")
    case .start: .words(de: "Jetzt starten", en: "Start it now")
    case .slots(let channel):
      .words(de: "Sendeplätze auf \(channel)", en: "Slots on \(channel)")
    }
  }

  /// What Enter does where there is no usual answer.
  fileprivate var open: String {
    switch self {
    case .otherName: .words(de: "Eingabetaste: niemand", en: "Enter: nobody")
    default: .words(de: "Eingabetaste: später", en: "Enter: later")
    }
  }
}

extension SetUpDialogue {
  var beginning: String {
    .words(
      de: """
        Drei Minuten, dann steht der Plan. Die Eingabetaste nimmt, was in Klammern steht; q hört auf, was \
        beantwortet ist, bleibt. Unter jeder Antwort steht der Befehl, der dasselbe tut.
        """,
      en: """
        Three minutes, and the plan stands. Enter takes what is in brackets; q stops, and what is \
        answered stays. Below each answer is the command that does the same.
        """)
  }

  /// `Ihr Name (Eingabetaste: später):`, `Minuten in der Woche für Anna [120]:`.
  func prompt(_ question: SetUpQuestion, usual: String?) -> String {
    question.words + (usual.map { " [\($0)]" } ?? " (\(question.open))") + ":"
  }

  func oneOf(_ count: Int) -> String {
    .words(de: "  Eine Zahl von 1 bis \(count).", en: "  A number from 1 to \(count).")
  }

  var stopped: String {
    .words(
      de: "Aufgehört. Was beantwortet ist, steht im Plan; wie es weitergeht, sagt `takt today`.",
      en: "Stopped. What is answered stands in the plan; `takt today` says how to go on.")
  }

  var stoppedAtOnce: String {
    .words(
      de: "Aufgehört. Es gibt noch keinen Plan; `takt init` fragt von vorn.",
      en: "Stopped. There is no plan yet; `takt init` asks anew.")
  }

  var ending: String {
    .words(
      de: """

        Der Plan steht. Als Nächstes: Ideen sammeln (`takt idea add "…" "…"`), dann füllt \
        `takt week next --fill` die nächste Woche. Was zu tun ist, sagt jeden Tag `takt today`.
        """,
      en: """

        The plan stands. Next: collect ideas (`takt idea add "…" "…"`), then `takt week next --fill` \
        fills the next week. `takt today` says every day what is to be done.
        """)
  }
}
