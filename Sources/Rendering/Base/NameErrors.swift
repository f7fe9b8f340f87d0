package import Planning

extension NameError: WordedError {
  package var text: ErrorText {
    switch self {
    case .outOfRange(let name):
      ErrorText(
        "name.outOfRange", .refused,
        de: "Ein Name hat 1 bis 100 Zeichen und nicht nur Leerzeichen; dieser hat \(name.count).",
        en: "A name has 1 to 100 characters, not only blanks; this one has \(name.count).")
    case .unknown(let kind, let name, let near): .unknown(kind, name, near: near)
    case .ambiguous(let kind, let name, let candidates):
      ErrorText(
        "\(kind.rawValue).ambiguous", .missing,
        de: """
          „\(name)“ kann mehreres heißen: \(candidates.quotedGerman). Schreiben Sie den \
          Namen aus.
          """,
        en: "“\(name)” can mean several: \(candidates.quotedEnglish). Write the name in full.")
    }
  }
}

extension ErrorText {
  /// What is said where a name leads nowhere.
  static func unknown(_ kind: ThingKind, _ name: String, near: [String]) -> ErrorText {
    let (de, en) = kind.known(near: near).map { (" " + $0.german, " " + $0.english) } ?? ("", "")
    return ErrorText(
      "\(kind.rawValue).unknown", .missing,
      remedy: near.isEmpty && kind != .network ? .add(kind) : nil,
      de: "\(kind.noSuch.german) „\(name)“.\(de)", en: "\(kind.noSuch.english) “\(name)”.\(en)")
  }
}

extension ThingKind {
  /// Names that may have been meant; nil where nobody knows any.
  fileprivate func known(near: [String]) -> Wording? {
    if !near.isEmpty {
      return Wording(
        de: "Es gibt zum Beispiel \(near.quotedGerman).",
        en: "There is, for example, \(near.quotedEnglish).")
    }
    guard self == .network else { return nil }
    let networks = Network.all.map(\.id).joined(separator: ", ")
    return Wording(de: "Bekannt sind \(networks).", en: "Known are \(networks).")
  }

  /// What stands before a name or a number that leads nowhere.
  var noSuch: Wording {
    switch self {
    case .person: Wording(de: "Es gibt keine Person", en: "There is no person")
    case .audience: Wording(de: "Es gibt keine Zielgruppe", en: "There is no audience")
    case .channel: Wording(de: "Es gibt keinen Kanal", en: "There is no channel")
    case .campaign: Wording(de: "Es gibt keine Kampagne", en: "There is no campaign")
    case .network: Wording(de: "Es gibt kein Netzwerk", en: "There is no network")
    case .metric: Wording(de: "Es gibt keine Kennzahl", en: "There is no metric")
    case .map: Wording(de: "Es gibt keine Zuordnung", en: "There is no map")
    case .pillar: Wording(de: "Es gibt kein Thema", en: "There is no pillar")
    case .experiment: Wording(de: "Es gibt keinen Versuch", en: "There is no experiment")
    case .snippet: Wording(de: "Es gibt keinen Baustein", en: "There is no snippet")
    case .goal: Wording(de: "Es gibt kein Ziel", en: "There is no goal")
    case .post: Wording(de: "Es gibt keinen Beitrag", en: "There is no post")
    case .idea: Wording(de: "Es gibt keine Idee", en: "There is no idea")
    case .slot: Wording(de: "Es gibt keinen Sendeplatz", en: "There is no slot")
    case .occasion: Wording(de: "Es gibt keinen Anlass", en: "There is no occasion")
    case .effort: Wording(de: "Es gibt keine Buchung", en: "There is no effort entry")
    case .lesson: Wording(de: "Es gibt keine Lehre", en: "There is no lesson")
    case .feedback: Wording(de: "Es gibt keine Rückmeldung", en: "There is no feedback")
    }
  }
}

extension [String] {
  var quotedGerman: String { map { "„\($0)“" }.joined(separator: ", ") }
  var quotedEnglish: String { map { "“\($0)”" }.joined(separator: ", ") }
}

extension [Metric] {
  var names: String {
    var seen: Set<Metric> = []
    return filter { seen.insert($0).inserted }.map(\.name).joined(separator: ", ")
  }
}
