import Planning

/// What is said where a name leads nowhere, or to something that has closed.
extension ErrorText {
  static func unknown(_ kind: ThingKind, _ name: String, near: [String]) -> ErrorText {
    let hintDE = near.isEmpty ? kind.nextStep.german : "Es gibt zum Beispiel \(near.quotedGerman)."
    let hintEN =
      near.isEmpty ? kind.nextStep.english : "There is, for example, \(near.quotedEnglish)."
    return ErrorText(
      "\(kind.rawValue).unknown", .missing,
      de: "\(kind.noSuch.german) „\(name)“. \(hintDE)",
      en: "\(kind.noSuch.english) “\(name)”. \(hintEN)")
  }

  static func retired(_ network: Network) -> ErrorText {
    let since = network.retiredSince?.words
    let names = Segment.allCases.map { segment in
      (segment, network.alternatives(for: segment).map(\.name).joined(separator: ", "))
    }
    let de = names.map { "für \($0.0.name.german) \($0.1)" }.joined(separator: "; ")
    let en = names.map { "for \($0.0.name.english) \($0.1)" }.joined(separator: "; ")
    return ErrorText(
      "network.retired", .refused,
      de: """
        \(network.name) ist seit dem \(since?.german ?? "") geschlossen: Dort lässt sich \
        nichts mehr planen. Stattdessen \(de).
        """,
      en: """
        \(network.name) has been closed since \(since?.english ?? ""): nothing can be \
        planned there. Instead: \(en).
        """
    )
  }
}

/// What is said where posts keep something from being deleted.
extension ErrorText {
  static func campaignInUse(_ name: String, posts count: Int) -> ErrorText {
    ErrorText(
      "campaign.hasPosts", .refused,
      de: """
        An „\(name)“ hängen \(count) Beiträge. Löschen oder verlegen Sie diese zuerst, \
        oder beenden Sie die Kampagne.
        """,
      en: "“\(name)” has \(count) posts. Delete or move these first, or end the campaign.")
  }

  static func pillarInUse(_ name: String, posts count: Int) -> ErrorText {
    let filter = "pillar:\(name)".shellWord
    return ErrorText(
      "pillar.hasPosts", .refused,
      de: """
        \(count == 1 ? "Ein Beitrag hat" : "\(count) Beiträge haben") das Thema „\(name)“ \
        (`takt post list \(filter)`). Geben Sie \(count == 1 ? "ihm" : "ihnen") zuerst ein \
        anderes: `takt post edit NUMMER --pillar THEMA`.
        """,
      en: """
        \(count == 1 ? "One post has" : "\(count) posts have") the pillar “\(name)” \
        (`takt post list \(filter)`). Give \(count == 1 ? "it" : "them") another first: \
        `takt post edit NUMBER --pillar PILLAR`.
        """)
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

  fileprivate var nextStep: Wording {
    switch self {
    case .person, .audience, .channel, .campaign, .map, .pillar, .experiment, .snippet,
      .goal, .post, .idea, .slot, .occasion, .effort, .lesson, .feedback:
      Wording(de: "Anlegen: `takt \(rawValue) add`.", en: "Add it: `takt \(rawValue) add`.")
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

extension [Metric] {
  var names: String {
    var seen: Set<Metric> = []
    return filter { seen.insert($0).inserted }.map(\.name).joined(separator: ", ")
  }
}
