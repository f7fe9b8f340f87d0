import Planning

/// What is said where no slot gives a time.
extension ErrorText {
  static func noSlot(on channel: String, for pillar: String?) -> ErrorText {
    let name = channel.shellWord
    let kept = pillar.map { " --pillar \($0.shellWord)" } ?? ""
    let whatDE = pillar.map { " für das Thema „\($0)“" } ?? ""
    let whatEN = pillar.map { " for the pillar “\($0)”" } ?? ""
    return ErrorText(
      "slot.missing", .refused,
      de: """
        \(channel) hat keinen Sendeplatz\(whatDE). Nennen Sie mit --at eine Zeit, oder richten Sie \
        einen ein: `takt slot add \(name) "di 9:00"\(kept)`.
        """,
      en: """
        \(channel) has no slot\(whatEN). Give a time with --at, or set one up: `takt slot add \
        \(name) "tue 9:00"\(kept)`.
        """)
  }
}
