import Planning

extension PostRemedy {
  func wording(of post: PostID?) -> Wording {
    let id = (de: post.map { "\($0)" } ?? "NUMMER", en: post.map { "\($0)" } ?? "ID")
    switch self {
    case .addOwner:
      return Wording(
        de: "Nennen Sie jemanden: `takt post edit \(id.de) --owner NAME`.",
        en: "Name somebody: `takt post edit \(id.en) --owner NAME`.")
    case .addLink:
      return Wording(
        de: "Nennen Sie ihn: `takt post edit \(id.de) --link ADRESSE`, oder `--format text`.",
        en: "Name it: `takt post edit \(id.en) --link ADDRESS`, or `--format text`.")
    case .addMedia:
      return Wording(
        de: "Nennen Sie eine: `takt post edit \(id.de) --media DATEI`.",
        en: "Name one: `takt post edit \(id.en) --media FILE`.")
    case .describeMedia:
      return Wording(
        de: "Sagen Sie, was zu sehen ist: `takt post edit \(id.de) --alt \"…\"`.",
        en: "Say what there is to see: `takt post edit \(id.en) --alt \"…\"`.")
    case .setAddress:
      return Wording(
        de: "Nachtragen: `takt post edit \(id.de) --url ADRESSE`.",
        en: "Add it: `takt post edit \(id.en) --url ADDRESS`.")
    case .move:
      return Wording(
        de: "Verschieben: `takt post move \(id.de) --to …`.",
        en: "Move it: `takt post move \(id.en) --to …`.")
    case .moveToNextDay:
      return Wording(
        de: "Wenn nicht: `takt post move \(id.de) --to +1d`.",
        en: "If not: `takt post move \(id.en) --to +1d`.")
    case .publish:
      return Wording(
        de: "Veröffentlichen: `takt publish \(id.de)`.", en: "Publish it: `takt publish \(id.en)`.")
    case .catchUp:
      return Wording(
        de: """
          Veröffentlichen (`takt publish \(id.de)`), verschieben (`takt post move \(id.de) --to …`) oder \
          auslassen (`takt post skip \(id.de)`).
          """,
        en: """
          Publish it (`takt publish \(id.en)`), move it (`takt post move \(id.en) --to …`) or skip it \
          (`takt post skip \(id.en)`).
          """)
    case .measure:
      guard let post else {
        return Wording(
          de: "Nach den Zahlen eines Beitrags fragt `takt log NUMMER` jederzeit.",
          en: "`takt log ID` asks for a post's numbers at any time.")
      }
      return Wording(
        de: "Nach dem Rest von #\(post) fragt `takt log \(post)`.",
        en: "`takt log \(post)` asks for the rest of #\(post).")
    case .show:
      return Wording(
        de: "`takt post show \(id.de)` zeigt ihn.", en: "`takt post show \(id.en)` shows it.")
    case .copy:
      return Wording(
        de: "`takt post copy \(id.de) --to …` macht einen neuen.",
        en: "`takt post copy \(id.en) --to …` makes a new one.")
    case .unpay:
      return Wording(
        de: "Oder zahlen Sie nichts dafür: `takt post edit \(id.de) --no-paid`.",
        en: "Or pay nothing for it: `takt post edit \(id.en) --no-paid`.")
    case .readAgain:
      return Wording(
        de: "Lesen Sie den Text noch einmal durch: `takt post show \(id.de)`.",
        en: "Read the text once more: `takt post show \(id.en)`.")
    }
  }
}

extension CampaignRemedy {
  func wording(of campaign: String?) -> Wording {
    let name = (de: campaign?.shellWord ?? "KAMPAGNE", en: campaign?.shellWord ?? "CAMPAIGN")
    switch self {
    case .suggestGoals:
      return Wording(
        de: "`takt goal suggest \(name.de)` schlägt welche vor.",
        en: "`takt goal suggest \(name.en)` proposes some.")
    case .review:
      return Wording(
        de: "Die Auswertung zeigt `takt review \(name.de)`.",
        en: "`takt review \(name.en)` shows the evaluation.")
    case .show:
      return Wording(
        de: "`takt campaign show \(name.de)` zeigt sie.",
        en: "`takt campaign show \(name.en)` shows it.")
    case .addOwner:
      return Wording(
        de: "Nennen Sie jemanden: `takt campaign edit \(name.de) --owner PERSON`.",
        en: "Name somebody: `takt campaign edit \(name.en) --owner PERSON`.")
    case .end:
      return Wording(
        de: "`takt campaign end \(name.de)` beendet sie.",
        en: "`takt campaign end \(name.en)` ends it.")
    case .evaluate:
      return Wording(
        de: "`takt campaign evaluate \(name.de) --lesson TEXT` hält es fest.",
        en: "`takt campaign evaluate \(name.en) --lesson TEXT` keeps it.")
    case .listLessons:
      return Wording(
        de: "`takt lesson list --campaign \(name.de)` zeigt alle.",
        en: "`takt lesson list --campaign \(name.en)` shows all.")
    case .addLesson:
      return Wording(
        de: "Festhalten: `takt lesson add TEXT --campaign \(name.de)`.",
        en: "Keep one: `takt lesson add TEXT --campaign \(name.en)`.")
    case .skipPlanned:
      let filters = "status:draft,inReview,approved"
      return Wording(
        de: "Auslassen: `takt post skip campaign:\(name.de) \(filters)`.",
        en: "Skip them: `takt post skip campaign:\(name.en) \(filters)`.")
    }
  }
}

extension ExperimentRemedy {
  func wording(of experiment: String) -> Wording {
    switch self {
    case .assign:
      Wording(
        de: """
          Beiträge zuteilen: `takt post add … --experiment \(experiment)`, oder `takt experiment assign \
          \(experiment) NUMMER …`.
          """,
        en: """
          Assign posts: `takt post add … --experiment \(experiment)`, or `takt experiment assign \
          \(experiment) NUMBER …`.
          """)
    case .show:
      Wording(
        de: "`takt experiment show \(experiment)` zeigt ihn.",
        en: "`takt experiment show \(experiment)` shows it.")
    case .delete:
      Wording(
        de: "Neu beginnen: `takt experiment delete \(experiment)`.",
        en: "To begin anew: `takt experiment delete \(experiment)`.")
    }
  }
}
