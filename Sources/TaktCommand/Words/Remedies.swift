import Planning
import Rendering
import Reports

/// Remedies as what to type. Each is a sentence of its own and has its command between backticks, the one
/// for scripts first.
extension Remedy {
  static let words: RemedyWords = { $0.wording }

  /// Only what to type, in the reader's language.
  static let jsonCommand: RemedyCommand = { remedy in
    let code = remedy.wording.text(in: Speech.current.language).firstCode
    return code?.hasPrefix("takt ") == true ? code : nil
  }

  private var wording: Wording {
    switch self {
    case .setUp: Self.firstSteps
    case .add(let kind): kind.adding
    case .list(let kind): kind.listing
    case .post(let remedy, let post): remedy.wording(of: post)
    case .setFormat(let format, let post):
      Wording(
        de: "Ist das gemeint: `takt post edit \(post) --format \(format.rawValue)`.",
        en: "If that is meant: `takt post edit \(post) --format \(format.rawValue)`.")
    case .listPosts(let filter):
      Wording(
        de: "`takt post list \(filter.shellWord)` zeigt sie.",
        en: "`takt post list \(filter.shellWord)` shows them.")
    case .campaign(let remedy, let name): remedy.wording(of: name)
    case .addGoal(let numbers, let campaign):
      Wording(
        de: "`takt goal add \(campaign.shellWord) \(numbers.arguments(unknown: "ZAHL"))`",
        en: "`takt goal add \(campaign.shellWord) \(numbers.arguments(unknown: "NUMBER"))`")
    case .heed(let lesson, let campaign):
      Wording(
        de: """
          Beherzigt? `takt lesson heed \(lesson) --campaign \(campaign.shellWord)`, mit --no: nicht.
          """,
        en: """
          Heeded? `takt lesson heed \(lesson) --campaign \(campaign.shellWord)`, with --no: it was not.
          """)
    case .experiment(let remedy, let name): remedy.wording(of: name.shellWord)
    case .addChannel(let network):
      Wording(
        de: "Anlegen: `takt channel add \(network.id)`.",
        en: "Add it: `takt channel add \(network.id)`.")
    case .addImprint(let channel):
      Wording(
        de: "Nachtragen: `takt channel edit \(channel.shellWord) --imprint ADRESSE`.",
        en: "Add it: `takt channel edit \(channel.shellWord) --imprint ADDRESS`.")
    case .planIdea:
      Wording(
        de: "`takt idea plan NUMMER --on KANAL` plant eine Idee auf den nächsten freien Platz.",
        en: "`takt idea plan ID --on CHANNEL` puts an idea on the next free slot.")
    case .fillWeek(let week):
      Wording(
        de: "Füllen: `takt week \(week) --fill`.", en: "Fill them: `takt week \(week) --fill`.")
    case .finishFollowUp:
      Wording(
        de: "Wenn es erledigt ist: `takt feedback done NUMMER`.",
        en: "When it is done: `takt feedback done ID`.")
    case .listFollowUps:
      Wording(
        de: "`takt feedback list --open` zeigt, was offen ist.",
        en: "`takt feedback list --open` shows what is open.")
    case .measure:
      Wording(
        de: "Messen: `takt log`, oder aus der Exportdatei: `takt import DATEI`.",
        en: "Measure: `takt log`, or from the export file: `takt import FILE`.")
    case .measureByHand:
      Wording(de: "`takt log` fragt danach.", en: "`takt log` asks for the numbers.")
    case .importOlderNumbers:
      Wording(
        de: "Ältere Zahlen holt `takt import DATEI`.",
        en: "`takt import FILE` brings in older numbers.")
    case .checkUp(let campaign, let metrics): Self.checkingUp(on: campaign.shellWord, metrics)
    case .bookTime:
      Wording(
        de:
          "Buchen: `takt publish NUMMER --minutes 25` oder `takt effort add NUMMER --minutes 25`.",
        en: "Book it: `takt publish ID --minutes 25` or `takt effort add ID --minutes 25`.")
    case .enter(let entry): entry.wording
    case .showAll: Wording(de: "`--json` nennt alle.", en: "`--json` names all.")
    case .makePlan:
      Wording(
        de: "Mit `takt init` legen Sie eine an, mit --plan nennen Sie eine andere.",
        en: "Make one with `takt init`, or name another with --plan.")
    case .renewPlan:
      Wording(
        de: "Beginnen Sie mit `takt init`, dann `takt import DATEI`.",
        en: "Begin with `takt init`, then `takt import FILE`.")
    case .checkPlan: Wording(de: "`takt doctor` sieht nach.", en: "`takt doctor` has a look.")
    case .listFormats:
      Wording(
        de: "`takt import --help` nennt die Formate und ihre Quellen.",
        en: "`takt import --help` names the formats and their sources.")
    case .addSlot(let channel, let pillar):
      Self.addingSlot(of: channel.shellWord, pillar.map { " --pillar \($0.shellWord)" } ?? "")
    case .replacePillar(let pillar):
      Wording(
        de: """
          `takt post list \("pillar:\(pillar)".shellWord)` zeigt sie, `takt post edit NUMMER --pillar \
          THEMA` ändert es.
          """,
        en: """
          `takt post list \("pillar:\(pillar)".shellWord)` shows them, `takt post edit ID --pillar \
          PILLAR` changes it.
          """)
    case .setHourlyRate:
      Wording(
        de: "Eintragen: `takt config set hourly-rate 45`.",
        en: "Set it: `takt config set hourly-rate 45`.")
    }
  }

  private static var firstSteps: Wording {
    Wording(
      de: """
        Weiter geht es mit:
          takt person add "Ihr Name" --minutes-per-week 120
          takt audience add Kunden --segment b2c     (oder b2b)
          takt channel add facebook
          takt slot add facebook "di 9:00"           (eine Zeit der Woche)
        """,
      en: """
        Go on with:
          takt person add "Your name" --minutes-per-week 120
          takt audience add Customers --segment b2c     (or b2b)
          takt channel add facebook
          takt slot add facebook "tue 9:00"             (a weekly time)
        """)
  }

  private static func addingSlot(of channel: String, _ pillar: String) -> Wording {
    Wording(
      de: """
        Nennen Sie mit --at eine Zeit, oder richten Sie einen ein: `takt slot add \(channel) \
        "di 9:00"\(pillar)`.
        """,
      en: """
        Give a time with --at, or set one up: `takt slot add \(channel) "tue 9:00"\(pillar)`.
        """)
  }

  private static func checkingUp(on campaign: String, _ metrics: [Metric]) -> Wording {
    let numbers = metrics.map { " \($0.name)=…" }.joined()
    let log = metrics.isEmpty ? "" : "`takt log campaign \(campaign)\(numbers)`, "
    return Wording(
      de: "\(log)`takt log` oder `takt import DATEI`, dann `takt trend --campaign \(campaign)`",
      en: "\(log)`takt log` or `takt import FILE`, then `takt trend --campaign \(campaign)`")
  }
}

extension GoalNumbers {
  fileprivate func arguments(unknown: String) -> String {
    let network = network.map { " --network \($0.id)" } ?? ""
    let start = startValue.map(typed) ?? "unknown"
    return "\(metric.name) \(target.map(typed) ?? unknown)\(network) --start-value \(start)"
  }

  /// As it is typed: without marks between thousands.
  private func typed(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
