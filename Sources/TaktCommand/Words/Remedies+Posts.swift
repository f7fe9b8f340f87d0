import Planning

extension PostRemedy {
  /// - Parameter post: nil where it is the reader's choice.
  func wording(of post: PostID?) -> Wording {
    func edit(_ de: String, _ en: String, _ option: (Blanks) -> String) -> Wording {
      .step(de, en) { "takt post edit \($0.post(post)) \(option($0))" }
    }
    func takingBack(_ blanks: Blanks) -> String {
      "takt post edit \(blanks.post(post)) --published-at none"
    }
    let id = (de: Blanks.german.post(post), en: Blanks.english.post(post))
    return switch self {
    case .addOwner: edit("Nennen Sie jemanden", "Name somebody") { _ in "--owner NAME" }
    case .addLink:
      Wording(
        de: "Nennen Sie ihn: `takt post edit \(id.de) --link ADRESSE`, oder `--format text`.",
        en: "Name it: `takt post edit \(id.en) --link ADDRESS`, or `--format text`.")
    case .addMedia: edit("Nennen Sie eine", "Name one") { "--media \($0.file)" }
    case .describeMedia:
      edit("Sagen Sie, was zu sehen ist", "Say what there is to see") { _ in "--alt \"…\"" }
    case .setAddress: edit("Nachtragen", "Add it") { "--url \($0.address)" }
    case .addPillar:
      Wording(
        de: """
          `takt pillar add NAME` legt eins an, `takt post edit \(id.de) --pillar NAME` trägt es ein.
          """,
        en: """
          `takt pillar add NAME` makes one, `takt post edit \(id.en) --pillar NAME` puts it down.
          """)
    case .unpay: edit("Oder zahlen Sie nichts dafür", "Or pay nothing for it") { _ in "--no-paid" }
    case .editTogether:
      .command(de: "ändert alle", en: "changes them all") {
        "takt post edit \($0.post(post)) --together …"
      }
    case .move:
      .step("Verschieben", "Move it") { "takt post move \($0.post(post)) --to …" }
    case .moveToNextDay:
      .step("Wenn nicht", "If not") { "takt post move \($0.post(post)) --to +1d" }
    case .publish: .step("Veröffentlichen", "Publish it") { "takt publish \($0.post(post))" }
    case .publishEarly: .step("Schon jetzt", "Right now") { "takt publish \($0.post(post))" }
    case .publishWhenDue:
      .step("Wenn es so weit ist", "When it is time") { blanks in
        post.map { "takt publish \($0)" } ?? "takt publish"
      }
    case .takeBack: .step("Doch nicht", "If it is not out") { takingBack($0) }
    case .copyOrTakeBack:
      Wording(
        de:
          "`takt post copy \(id.de) --to …` macht einen neuen; doch nicht veröffentlicht: `\(takingBack(.german))`.",
        en:
          "`takt post copy \(id.en) --to …` makes a new one; if it is not out: `\(takingBack(.english))`."
      )
    case .edit: .command(de: "ändert ihn", en: "changes it") { "takt post edit \($0.post(post))" }
    case .show: .command(de: "zeigt ihn", en: "shows it") { "takt post show \($0.post(post))" }
    case .copy:
      .command(de: "macht einen neuen", en: "makes a new one") {
        "takt post copy \($0.post(post)) --to …"
      }
    case .readAgain:
      .step("Lesen Sie den Text noch einmal durch", "Read the text once more") {
        "takt post show \($0.post(post))"
      }
    case .catchUp:
      Wording(
        de: """
          Veröffentlichen (`takt publish\(post.map { " \($0)" } ?? "")`), verschieben (`takt post move \(id.de) --to …`) oder \
          auslassen (`takt post skip \(id.de)`).
          """,
        en: """
          Publish it (`takt publish\(post.map { " \($0)" } ?? "")`), move it (`takt post move \(id.en) --to …`) or skip it \
          (`takt post skip \(id.en)`).
          """)
    case .approveWaiting:
      .command(de: "gibt frei, was wartet", en: "approves what waits") { _ in
        "takt post approve status:inReview"
      }
    case .measure: measuring(post)
    }
  }

  private func measuring(_ post: PostID?) -> Wording {
    guard let post else {
      return Wording(
        de: "Nach den Zahlen eines Beitrags fragt `takt log NUMMER` jederzeit.",
        en: "`takt log ID` asks for a post's numbers at any time.")
    }
    return Wording(
      de: "Nach dem Rest von #\(post) fragt `takt log \(post)`.",
      en: "`takt log \(post)` asks for the rest of #\(post).")
  }
}

extension CampaignRemedy {
  /// - Parameter campaign: nil where it is the reader's choice.
  func wording(of campaign: String?) -> Wording {
    func name(_ blanks: Blanks) -> String { campaign?.shellWord ?? blanks.campaign }
    return switch self {
    case .suggestGoals:
      .command(de: "schlägt welche vor", en: "proposes some") { "takt goal suggest \(name($0))" }
    case .review:
      Wording(
        de: "Die Auswertung zeigt `takt review \(name(.german))`.",
        en: "`takt review \(name(.english))` shows the evaluation.")
    case .show: .command(de: "zeigt sie", en: "shows it") { "takt campaign show \(name($0))" }
    case .addOwner:
      .step("Nennen Sie jemanden", "Name somebody") {
        "takt campaign edit \(name($0)) --owner PERSON"
      }
    case .end: .command(de: "beendet sie", en: "ends it") { "takt campaign end \(name($0))" }
    case .evaluate:
      .command(de: "hält es fest", en: "keeps it") {
        "takt campaign evaluate \(name($0)) --lesson TEXT"
      }
    case .bookEffort: .step("Buchen", "Book some") { "takt effort add \(name($0)) --minutes 25" }
    case .listLessons:
      .command(de: "zeigt alle", en: "shows all") { "takt lesson list --campaign \(name($0))" }
    case .addLesson:
      .step("Festhalten", "Keep one") { "takt lesson add TEXT --campaign \(name($0))" }
    case .planPosts:
      .step("Planen", "Plan some") { "takt week next --fill --campaign \(name($0))" }
    case .skipPlanned:
      .step("Auslassen", "Skip them") {
        "takt post skip campaign:\(name($0)) status:draft,inReview,approved"
      }
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
      .command(de: "zeigt ihn", en: "shows it") { _ in "takt experiment show \(experiment)" }
    case .delete:
      .step("Neu beginnen", "To begin anew") { _ in "takt experiment delete \(experiment)" }
    }
  }
}
