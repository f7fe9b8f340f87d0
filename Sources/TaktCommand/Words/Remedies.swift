import Planning
import Rendering
import Reports

/// Remedies as what to type. Each is a sentence of its own and has its command between backticks, the one
/// for scripts first.
extension Remedy {
  static let words: RemedyWords = { $0.wording }

  /// Only what to type, in the reader's language; nil where that is part of a command.
  static let jsonCommand: RemedyCommand = { remedy in
    let code = remedy.wording.text(in: Speech.current.language).firstCode
    return code?.hasPrefix("takt ") == true ? code : nil
  }

  private var wording: Wording {
    switch self {
    case .introduceYourself(let names): Self.introduction(names)
    case .forgetYourself:
      .command(de: "vergisst das wieder", en: "forgets that") { _ in "takt me none" }
    case .setUp: Self.firstSteps
    case .add(let kind): kind.adding
    case .list(let kind): kind.listing
    case .post(let remedy, let post): remedy.wording(of: post)
    case .setFormat(let format, let post):
      .step("Ist das gemeint", "If that is meant") {
        "takt post edit \($0.post(post)) --format \(format.rawValue)"
      }
    case .listPosts(let filter):
      .command(de: "zeigt diese Beiträge", en: "shows these posts") { _ in
        "takt post list \(filter.shellWord)"
      }
    case .listHolding(let kind, let words):
      .command(de: "zeigt alle", en: "shows all") { _ in
        let words = words.map { $0.bareOrCondition.shellWord }.joined(separator: " ")
        return "takt \(kind.rawValue) list \(kind == .idea ? "--all " : "")\(words)"
      }
    case .meanHolding(let word):
      .step("Die Beiträge mit diesem Wort", "The posts with that word") { _ in
        "text:\(word)".shellWord
      }
    case .campaign(let remedy, let name): remedy.wording(of: name)
    case .addGoal(let numbers, let campaign):
      .typed { "`takt goal add \(campaign.shellWord) \(numbers.arguments(unknown: $0.amount))`" }
    case .editGoal(let goal):
      .step("Ändern", "Change it") { "takt goal edit \(goal) --target \($0.amount)" }
    case .joinCampaign(let campaign, let posts):
      .step("Aufnehmen", "Take \(posts.count > 1 ? "them" : "it") in") {
        "takt post edit \(posts.isEmpty ? $0.number : PostNumbers(posts).text) --campaign "
          + (campaign?.shellWord ?? $0.campaign)
      }
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
      .step("Anlegen", "Add it") { _ in "takt channel add \(network.id)" }
    case .setNetworks(let networks, let audience):
      .step("Dazunehmen", "Add it") { _ in
        "takt audience edit \(audience.shellWord) --networks "
          + networks.map(\.id).joined(separator: ",")
      }
    case .addChannelOfKind(let kind, let network):
      .step("Einen solchen Kanal anlegen", "Add such a channel") { _ in
        "takt channel add \(network.id) --kind \(kind.rawValue) --name NAME"
      }
    case .addImprint(let channel):
      .step("Nachtragen", "Add it") {
        "takt channel edit \(channel.shellWord) --imprint \($0.address)"
      }
    case .addSlot(let channel, let pillar):
      .step(
        "Nennen Sie mit --at eine Zeit, oder richten Sie einen ein",
        "Give a time with --at, or set one up"
      ) {
        "takt slot add \(channel.shellWord) \($0.weekTime)"
          + (pillar.map { " --pillar \($0.shellWord)" } ?? "")
      }
    case .addAnotherSlot(let channel):
      .step(
        "Nennen Sie mit --at eine Zeit, oder richten Sie einen weiteren ein",
        "Give a time with --at, or set up another"
      ) { _ in "takt slot add \(channel.shellWord) \"…\"" }
    case .replacePillar(let pillar):
      Wording(
        de: """
          `takt post edit \("pillar:\(pillar)".shellWord) --pillar THEMA` gibt seinen Beiträgen ein \
          anderes.
          """,
        en: """
          `takt post edit \("pillar:\(pillar)".shellWord) --pillar PILLAR` gives its posts another.
          """)
    case .planIdea:
      .command(
        de: "plant eine Idee auf den nächsten freien Platz",
        en: "puts an idea on the next free slot"
      ) { "takt idea plan \($0.number) --on \($0.channel)" }
    case .fillWeek(let week): .step("Füllen", "To fill") { _ in "takt week \(week) --fill" }
    case .finishFollowUp:
      .step("Wenn es erledigt ist", "When it is done") { "takt feedback done \($0.number)" }
    case .listFollowUps:
      .command(de: "zeigt, was offen ist", en: "shows what is open") { _ in
        "takt feedback list --open"
      }
    case .measure:
      Wording(
        de: "Messen: `takt log`, oder aus der Exportdatei: `takt import DATEI`.",
        en: "Measure: `takt log`, or from the export file: `takt import FILE`.")
    case .measureByHand:
      .command(de: "fragt danach", en: "asks for the numbers") { _ in "takt log" }
    case .measureOfCampaign(let campaign, let metric):
      .step("Eintragen", "Enter it") {
        "takt log campaign \(campaign.shellWord) \(metric.name)=\($0.amount)"
      }
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
    case .setHourlyRate:
      .step("Eintragen", "Set it") { _ in "takt config set hourly-rate 45" }
    case .enter(let entry): entry.wording
    case .showAll: Wording(de: "Mit --json sehen Sie alle.", en: "With --json you see all.")
    case .makePlan:
      Wording(
        de: "Mit `takt init` legen Sie eine an, mit --plan nennen Sie eine andere.",
        en: "Make one with `takt init`, or name another with --plan.")
    case .renewPlan:
      Wording(
        de: "Beginnen Sie mit `takt init`, dann `takt import DATEI`.",
        en: "Begin with `takt init`, then `takt import FILE`.")
    case .checkPlan: .command(de: "sieht nach", en: "has a look") { _ in "takt doctor" }
    case .listFormats:
      .command(
        de: "nennt die Formate und ihre Quellen", en: "names the formats and their sources"
      ) { _ in "takt import --help" }
    }
  }

  /// The line to type, for the first few: the reader is one of them, or knows how it goes.
  private static func introduction(_ names: [String]) -> Wording {
    let lines = names.prefix(3).map { "`takt me \($0.shellWord)`" }
    let more = names.count > lines.count ? ["…"] : []
    return Wording(
      de: "Einmal für diesen Computer: \((lines + more).joined(separator: " oder ")). "
        + "Nur für einen Befehl: --as NAME.",
      en: "Once for this computer: \((lines + more).joined(separator: " or ")). "
        + "For one command only: --as NAME.")
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

extension String {
  /// A word to be found in texts; as a condition where it would else be a number, an option or a condition.
  fileprivate var bareOrCondition: String {
    let isWord = first?.isLetter == true && !FilterCondition.isOne(self)
    return isWord ? self : "text:" + self
  }
}
