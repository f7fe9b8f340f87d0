import Planning

extension PlanningError: WordedError {
  var text: ErrorText {
    switch self {
    case .nameOutOfRange(let name):
      ErrorText(
        "name.outOfRange", .refused,
        de: name.isEmpty
          ? "Der Name ist leer." : "Ein Name hat 1 bis 100 Zeichen und nicht nur Leerzeichen.",
        en: name.isEmpty ? "The name is empty." : "A name has 1 to 100 characters, not only blanks."
      )
    case .unknownName(let kind, let name, let near):
      .unknown(kind, name, near: near)
    case .ambiguousName(let kind, let name, let candidates):
      ErrorText(
        "\(kind.rawValue).ambiguous", .missing,
        de:
          "„\(name)“ kann mehreres heißen: \(candidates.quotedGerman). Schreiben Sie den Namen aus.",
        en: "“\(name)” can mean several: \(candidates.quotedEnglish). Write the name in full.")
    case .effortOutOfRange(let minutes):
      ErrorText(
        "effort.outOfRange", .refused,
        de: "\(minutes) Minuten passen in keine Woche: 0 bis 10080 angeben.",
        en: "\(minutes) minutes do not fit into a week: give 0 to 10080.")
    case .moneyOutOfRange:
      ErrorText(
        "money.outOfRange", .refused,
        de: "Der Betrag liegt außerhalb von 0 bis 1.000.000.000.",
        en: "The amount is outside 0 to 1,000,000,000.")
    case .budgetOutOfRange:
      ErrorText(
        "budget.outOfRange", .refused,
        de: "Die Stunden liegen außerhalb von 0 bis 10.000.",
        en: "The hours are outside 0 to 10,000.")
    case .emptyEffort:
      ErrorText(
        "effort.empty", .usage,
        de: "Geben Sie --minutes oder --money an.", en: "Give --minutes or --money.")
    case .periodBackwards(let from, let to):
      ErrorText(
        "period.backwards", .refused,
        de:
          "Das Ende \(to.words.german) liegt vor dem Anfang \(from.words.german). Tauschen Sie --from und --to.",
        en:
          "The end \(to.words.english) is before the beginning \(from.words.english). Swap --from and --to."
      )
    case .periodTooLong(let from, let to):
      ErrorText(
        "period.tooLong", .refused,
        de:
          "Vom \(from.words.german) bis zum \(to.words.german) sind mehr als zehn Jahre. Wählen Sie ein näheres Ende.",
        en:
          "From \(from.words.english) to \(to.words.english) is more than ten years. Choose a nearer end."
      )
    case .kindNotOnNetwork(let kind, let network):
      ErrorText(
        "channel.kind", .refused,
        de:
          "\(network.name) kennt die Art „\(kind.rawValue)“ nicht; es gibt \(network.kinds.map(\.rawValue).joined(separator: ", ")).",
        en:
          "\(network.name) has no kind “\(kind.rawValue)”; there are \(network.kinds.map(\.rawValue).joined(separator: ", "))."
      )
    case .noChannelOn(let network):
      ErrorText(
        "channel.none", .missing,
        de:
          "Der Plan hat keinen Kanal auf \(network.name). Legen Sie ihn an: `takt channel add \(network.id)`.",
        en: "The plan has no channel on \(network.name). Add it: `takt channel add \(network.id)`.")
    case .retiredNetwork(let network):
      .retired(network)
    default: stepText
    }
  }
}

extension ErrorText {
  fileprivate static func unknown(_ kind: ThingKind, _ name: String, near: [String]) -> ErrorText {
    let hintDE = near.isEmpty ? kind.nextStep.german : "Gemeint vielleicht: \(near.quotedGerman)?"
    let hintEN = near.isEmpty ? kind.nextStep.english : "Did you mean \(near.quotedEnglish)?"
    return ErrorText(
      "\(kind.rawValue).unknown", .missing,
      de: "\(kind.noSuch.german) „\(name)“. \(hintDE)",
      en: "\(kind.noSuch.english) “\(name)”. \(hintEN)")
  }

  fileprivate static func retired(_ network: Network) -> ErrorText {
    let since = network.retiredSince?.words
    let names = Segment.allCases.map { segment in
      (segment, network.alternatives(for: segment).map(\.name).joined(separator: ", "))
    }
    let de = names.map { "für \($0.0.name.german) \($0.1)" }.joined(separator: "; ")
    let en = names.map { "for \($0.0.name.english) \($0.1)" }.joined(separator: "; ")
    return ErrorText(
      "network.retired", .refused,
      de:
        "\(network.name) ist seit dem \(since?.german ?? "") geschlossen: Dort lässt sich nichts mehr planen. Stattdessen \(de).",
      en:
        "\(network.name) has been closed since \(since?.english ?? ""): nothing can be planned there. Instead: \(en)."
    )
  }
}

extension ThingKind {
  fileprivate var noSuch: Wording {
    switch self {
    case .person: Wording(de: "Es gibt keine Person", en: "There is no person")
    case .audience: Wording(de: "Es gibt keine Zielgruppe", en: "There is no audience")
    case .channel: Wording(de: "Es gibt keinen Kanal", en: "There is no channel")
    case .campaign: Wording(de: "Es gibt keine Kampagne", en: "There is no campaign")
    case .network: Wording(de: "Es gibt kein Netzwerk", en: "There is no network")
    case .metric: Wording(de: "Es gibt keine Kennzahl", en: "There is no metric")
    }
  }

  fileprivate var nextStep: Wording {
    switch self {
    case .person, .audience, .channel, .campaign:
      Wording(
        de: "Legen Sie sie an: `takt \(rawValue) add`.", en: "Add it: `takt \(rawValue) add`.")
    case .network:
      Wording(
        de: "Bekannt sind \(Network.all.map(\.id).joined(separator: ", ")).",
        en: "Known are \(Network.all.map(\.id).joined(separator: ", ")).")
    case .metric:
      Wording(
        de: "`takt goal suggest` nennt brauchbare.", en: "`takt goal suggest` names useful ones.")
    }
  }
}

extension [String] {
  var quotedGerman: String { map { "„\($0)“" }.joined(separator: ", ") }
  var quotedEnglish: String { map { "“\($0)”" }.joined(separator: ", ") }
}
