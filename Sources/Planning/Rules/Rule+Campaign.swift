extension Rule {
  static let networkRetired = Rule(
    name: "network.retired", severity: .error,
    reason: Wording(
      de: "In einem geschlossenen Netzwerk liest niemand mehr.",
      en: "Nobody reads a network that has closed.")
  ) { post, _ in
    guard let day = post.channel.network.retiredSince else { return nil }
    let network = post.channel.network.name
    return Wording(
      de: """
        \(network) ist seit dem \(day.words.german) geschlossen. Planen Sie den Beitrag \
        anderswo.
        """,
      en: "\(network) has been closed since \(day.words.english). Plan the post elsewhere.")
  }

  static let outsideCampaign = Rule(
    name: "campaign.outside", severity: .warning,
    reason: Wording(
      de: "Was nach dem Ende erscheint, zählt für das Ziel nicht.",
      en: "What appears after the end does not count for the goal.")
  ) { post, context in
    guard let time = post.plannedAt,
      let campaign = post.campaign.flatMap({ context.campaigns[$0.id] }),
      !campaign.period.contains(time.day)
    else { return nil }
    let period = campaign.period
    return Wording(
      de: """
        Der Tag \(time.day.words.german) liegt außerhalb der Kampagne „\(campaign.name.text)“ \
        (\(period.from.words.german) bis \(period.to.words.german)).
        """,
      en: """
        The day \(time.day.words.english) is outside the campaign “\(campaign.name.text)” \
        (\(period.from.words.english) to \(period.to.words.english)).
        """)
  }

  /// What goes out while a campaign runs, and belongs to none: most often it was forgotten.
  static let campaignNone = Rule(
    name: "campaign.none", upTo: .hint,
    reason: Wording(
      de: "Was zu keiner Kampagne gehört, zählt für kein Ziel.",
      en: "What belongs to no campaign counts for no goal.")
  ) { post, context in
    guard post.campaign == nil, let day = post.plannedAt?.day else { return nil }
    let running = context.calendarOfCampaigns.running(on: day).map(\.name.text)
    guard let first = running.first else { return nil }
    let only = running.count == 1 ? first : nil
    let german = running.map { "„\($0)“" }.joined(separator: ", ")
    let english = running.map { "“\($0)”" }.joined(separator: ", ")
    return Complaint(
      message: Wording(
        de:
          "Gehört zu keiner Kampagne; zu dieser Zeit \(only == nil ? "laufen" : "läuft") \(german).",
        en: "Belongs to no campaign; \(english) \(only == nil ? "run" : "runs") at that time."),
      remedy: .joinCampaign(only, of: [post.id]))
  }

  /// A post for business customers on a network that reaches consumers, or the other way round,
  /// where the campaign has nothing better planned.
  static let networkUnsuited = Rule(
    name: "network.unsuited", severity: .warning,
    reason: Wording(
      de: "Wer am falschen Ort wirbt, erreicht die Falschen.",
      en: "Who speaks in the wrong place reaches the wrong people.")
  ) { post, context in
    guard let campaign = post.campaign.flatMap({ context.campaigns[$0.id] }) else { return nil }
    let segments = Set(campaign.audiences.map(\.segment))
    let planned = context.networks(besides: post)
    let suits = { (network: Network) in !segments.isDisjoint(with: network.suits) }
    guard !suits(post.channel.network), !planned.contains(where: suits) else { return nil }
    let better = segments.sorted { $0.rawValue < $1.rawValue }.flatMap(\.networks).map(\.name)
    let first = Array(better.prefix(2))
    let networks = Network.all.filter(planned.contains).map(\.name)
    return Wording(
      de: """
        Die Kampagne „\(campaign.name.text)“ ist nur auf \(networks.joined(separator: " und ")) geplant; ihre Zielgruppe ist \
        eher auf \(first.joined(separator: " und ")) zu finden.
        """,
      en: """
        The campaign “\(campaign.name.text)” is planned on \(networks.joined(separator: " and ")) only; its audience is \
        found rather on \(first.joined(separator: " and ")).
        """)
  }
}
