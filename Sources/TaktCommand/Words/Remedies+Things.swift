import Planning

extension ThingKind {
  /// How the first of its kind is made.
  var adding: Wording {
    switch self {
    case .person:
      Wording(de: "Anlegen: `takt person add NAME`.", en: "Add one: `takt person add NAME`.")
    case .audience:
      Wording(
        de: "Anlegen: `takt audience add NAME --segment b2c`.",
        en: "Add one: `takt audience add NAME --segment b2c`.")
    case .channel:
      Wording(
        de: "Anlegen: `takt channel add facebook`.", en: "Add one: `takt channel add facebook`.")
    case .campaign:
      Wording(
        de: "Anlegen: `takt campaign add NAME …` (--help zeigt, was dazugehört).",
        en: "Add one: `takt campaign add NAME …` (--help shows what belongs to it).")
    case .goal, .metric: CampaignRemedy.suggestGoals.wording(of: nil)
    case .post:
      Wording(
        de: "Planen: `takt post add \"…\" --on facebook --at \"di 9:00\"`.",
        en: "Plan one: `takt post add \"…\" --on facebook --at \"tue 9:00\"`.")
    case .idea:
      Wording(de: "Festhalten: `takt idea add TEXT`.", en: "Keep one: `takt idea add TEXT`.")
    case .slot:
      Wording(
        de: "Einrichten: `takt slot add facebook \"di 9:00\"`.",
        en: "Set one up: `takt slot add facebook \"tue 9:00\"`.")
    case .occasion:
      Wording(
        de: "Eintragen: `takt occasion add NAME --from 5.10.`.",
        en: "Add one: `takt occasion add NAME --from 2026-10-05`.")
    case .pillar:
      Wording(de: "Anlegen: `takt pillar add NAME`.", en: "Add one: `takt pillar add NAME`.")
    case .snippet:
      Wording(
        de: "Anlegen: `takt snippet add NAME TEXT`.", en: "Add one: `takt snippet add NAME TEXT`.")
    case .experiment:
      Wording(
        de: "`takt experiment add --help` zeigt, wie einer aussieht.",
        en: "`takt experiment add --help` shows what one looks like.")
    case .effort:
      Wording(
        de: "Buchen: `takt effort add NUMMER --minutes 25`.",
        en: "Book some: `takt effort add ID --minutes 25`.")
    case .lesson:
      Wording(de: "Festhalten: `takt lesson add TEXT`.", en: "Keep one: `takt lesson add TEXT`.")
    case .feedback:
      Wording(
        de: "Festhalten: `takt feedback add TEXT`.", en: "Keep some: `takt feedback add TEXT`.")
    case .map:
      Wording(
        de: "`takt map --help` zeigt, wie eine aussieht.",
        en: "`takt map --help` shows what one looks like.")
    case .network: ThingKind.channel.adding
    }
  }

  /// What shows all there are.
  var listing: Wording {
    switch self {
    case .goal:
      Wording(
        de: "`takt goal list KAMPAGNE` zeigt die Ziele.",
        en: "`takt goal list CAMPAIGN` shows the goals.")
    case .idea:
      Wording(
        de: "`takt idea list --all` zeigt alle.", en: "`takt idea list --all` shows all.")
    case .metric: CampaignRemedy.suggestGoals.wording(of: nil)
    case .network: ThingKind.channel.listing
    case .person, .audience, .channel, .campaign, .post, .slot, .occasion, .pillar, .snippet,
      .experiment, .effort, .lesson, .feedback, .map:
      Wording(de: "`takt \(rawValue) list` zeigt alle.", en: "`takt \(rawValue) list` shows all.")
    }
  }
}
