import Planning

/// `Blanks` stand in a command for what only its reader knows.
struct Blanks {
  let number, amount, file, address, channel, campaign, weekTime: String

  static let german = Blanks(
    number: "NUMMER", amount: "ZAHL", file: "DATEI", address: "ADRESSE", channel: "KANAL",
    campaign: "KAMPAGNE", weekTime: "\"di 9:00\"")
  static let english = Blanks(
    number: "ID", amount: "NUMBER", file: "FILE", address: "ADDRESS", channel: "CHANNEL",
    campaign: "CAMPAIGN", weekTime: "\"tue 9:00\"")

  func post(_ post: PostID?) -> String { post.map { "\($0)" } ?? number }
}

extension Wording {
  /// The same in both languages, but for the blanks.
  static func typed(_ line: (Blanks) -> String) -> Wording {
    Wording(de: line(.german), en: line(.english))
  }

  /// What is to be done, then what to type: ``Anlegen: `takt pillar add NAME`.``
  static func step(_ de: String, _ en: String, _ command: (Blanks) -> String) -> Wording {
    Wording(de: "\(de): `\(command(.german))`.", en: "\(en): `\(command(.english))`.")
  }

  /// A command with what it does: `` `takt post list` zeigt alle.``
  static func command(de: String, en: String, _ command: (Blanks) -> String) -> Wording {
    Wording(de: "`\(command(.german))` \(de).", en: "`\(command(.english))` \(en).")
  }
}
