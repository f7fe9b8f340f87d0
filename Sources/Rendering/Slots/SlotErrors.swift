package import Planning

extension SlotError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unreadable(let text):
      ErrorText(
        "slot.unreadable", .refused,
        de: "„\(text)“ ist keine Zeit der Woche: Wochentag und Uhrzeit angeben, etwa \"di 9:00\".",
        en: "“\(text)” is no time of the week: give a weekday and a time, such as \"tue 9:00\".")
    case .missing(let channel, let pillar):
      ErrorText(
        "slot.missing", .refused, remedy: .addSlot(channel: channel, pillar: pillar),
        de: "\(channel) hat keinen Sendeplatz\(pillar.map { " für das Thema „\($0)“" } ?? "").",
        en: "\(channel) has no slot\(pillar.map { " for the pillar “\($0)”" } ?? "").")
    case .noneFree(let channel, let days):
      ErrorText(
        "slot.noneFree", .refused, remedy: .addAnotherSlot(channel: channel),
        de: "Auf \(channel) ist in \(days) Tagen kein Sendeplatz frei.",
        en: "No slot of \(channel) is free in \(days) days.")
    case .noLongerFree(let channel, let at):
      ErrorText(
        "slot.noLongerFree", .refused,
        de:
          "\(channel), \(at.day.words.german), \(at.time): Dort ist inzwischen ein Beitrag geplant.",
        en: "\(channel), \(at.day.words.english), \(at.time): a post is planned there by now.")
    case .taken(let channel, let weekday, let time):
      ErrorText(
        "slot.exists", .refused, remedy: .list(.slot),
        de: """
          \(channel) hat am \(weekday.name.german) um \(time) schon einen Sendeplatz. Zwischen zweien \
          liegt mindestens eine Stunde.
          """,
        en: """
          \(channel) already has a slot on \(weekday.name.english) at \(time). At least an hour lies \
          between two.
          """)
    }
  }
}
