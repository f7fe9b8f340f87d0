import Planning

extension ThingKind {
  /// How the first of its kind is made.
  var adding: Wording {
    switch self {
    case .person, .pillar: .step("Anlegen", "Add one") { _ in "takt \(rawValue) add NAME" }
    case .audience:
      .step("Anlegen", "Add one") { _ in "takt audience add NAME --segment b2c" }
    case .channel, .network: .step("Anlegen", "Add one") { _ in "takt channel add facebook" }
    case .campaign:
      Wording(
        de: "Anlegen: `takt campaign add NAME …` (--help zeigt, was dazugehört).",
        en: "Add one: `takt campaign add NAME …` (--help shows what belongs to it).")
    case .goal, .metric: CampaignRemedy.suggestGoals.wording(of: nil)
    case .post:
      .step("Planen", "Plan one") { "takt post add \"…\" --on \($0.channel) --at \($0.weekTime)" }
    case .idea, .lesson: .step("Festhalten", "Keep one") { _ in "takt \(rawValue) add TEXT" }
    case .feedback: .step("Festhalten", "Keep some") { _ in "takt feedback add TEXT" }
    case .slot:
      .step("Einrichten", "Set one up") { "takt slot add \($0.channel) \($0.weekTime)" }
    case .occasion:
      Wording(
        de: "Eintragen: `takt occasion add NAME --from 5.10.`.",
        en: "Add one: `takt occasion add NAME --from 2026-10-05`.")
    case .snippet: .step("Anlegen", "Add one") { _ in "takt snippet add NAME TEXT" }
    case .experiment:
      .command(de: "zeigt, wie einer aussieht", en: "shows what one looks like") { _ in
        "takt experiment add --help"
      }
    case .map:
      .command(de: "zeigt, wie eine aussieht", en: "shows what one looks like") { _ in
        "takt map --help"
      }
    case .effort:
      .step("Buchen", "Book some") { "takt effort add \($0.number) --minutes 25" }
    }
  }

  /// What shows all there are.
  var listing: Wording {
    switch self {
    case .goal:
      .command(de: "zeigt alle", en: "shows all") { _ in "takt goal list" }
    case .idea: .command(de: "zeigt alle", en: "shows all") { _ in "takt idea list --all" }
    case .occasion:
      .command(de: "zeigt alle", en: "shows all") { _ in "takt occasion list --all" }
    case .metric: CampaignRemedy.suggestGoals.wording(of: nil)
    case .network: ThingKind.channel.listing
    case .person, .audience, .channel, .campaign, .post, .slot, .pillar, .snippet,
      .experiment, .effort, .lesson, .feedback, .map:
      .command(de: "zeigt alle", en: "shows all") { _ in "takt \(rawValue) list" }
    }
  }
}
