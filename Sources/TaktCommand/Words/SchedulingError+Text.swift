import Planning

extension SchedulingError: WordedError {
  var text: ErrorText {
    switch self {
    case .unreadableWeekTime(let text):
      ErrorText(
        "slot.unreadable", .refused,
        de: "„\(text)“ ist keine Zeit der Woche: Wochentag und Uhrzeit angeben, etwa \"di 9:00\".",
        en: "“\(text)” is no time of the week: give a weekday and a time, such as \"tue 9:00\".")
    case .noSlot(let channel, let pillar): .noSlot(on: channel, for: pillar)
    case .noFreeSlot(let channel, let days):
      ErrorText(
        "slot.noneFree", .refused,
        de: """
          Auf \(channel) ist in \(days) Tagen kein Sendeplatz frei. Nennen Sie mit --at eine Zeit, \
          oder richten Sie mit `takt slot add` einen weiteren ein.
          """,
        en: """
          No slot of \(channel) is free in \(days) days. Give a time with --at, or set up another \
          with `takt slot add`.
          """)
    case .slotTaken(let channel, let weekday, let time):
      ErrorText(
        "slot.exists", .refused,
        de: """
          \(channel) hat am \(weekday.name.german) um \(time) schon einen Sendeplatz. Zwischen zweien \
          liegt mindestens eine Stunde (`takt slot list`).
          """,
        en: """
          \(channel) already has a slot on \(weekday.name.english) at \(time). At least an hour lies \
          between two (`takt slot list`).
          """)
    case .pauseOutOfRange(let days):
      ErrorText(
        "idea.pause", .refused,
        de: "Eine Pause von \(days) Tagen geht nicht: 1 Tag bis 10 Jahre angeben.",
        en: "A pause of \(days) days is not possible: give 1 day to 10 years.")
    case .usesOutOfRange(let uses):
      ErrorText(
        "idea.uses", .refused, de: "\(uses)-mal geht nicht: 1 bis 1000 angeben.",
        en: "\(uses) times are not possible: give 1 to 1000.")
    case .unreadableSeason(let text):
      ErrorText(
        "idea.season", .refused,
        de: "„\(text)“ ist keine Zeit des Jahres: etwa 15.11.-6.1. angeben.",
        en: "“\(text)” is no time of the year: give for example 11-15..01-06.")
    case .reuseWithoutPause:
      ErrorText(
        "idea.noPause", .usage,
        de:
          "--most und --season brauchen --evergreen mit einer Pause, etwa --evergreen \"8 Wochen\".",
        en: "--most and --season need --evergreen with a pause, such as --evergreen \"8 weeks\".")
    case .ideaHasPosts(let id, let count):
      ErrorText(
        "idea.hasPosts", .refused,
        de: """
          Aus Idee \(id) \(count == 1 ? "entstand ein Beitrag" : "entstanden \(count) Beiträge"); sie \
          bleibt, damit man das sieht (`takt post list idea:\(id)`).
          """,
        en: """
          \(count == 1 ? "A post was" : "\(count) posts were") made of idea \(id); it stays, so that \
          this can be seen (`takt post list idea:\(id)`).
          """)
    case .reminderOutOfRange(let days):
      ErrorText(
        "occasion.reminder", .refused,
        de: "\(days) Tage vorher geht nicht: 1 Tag bis 10 Jahre angeben.",
        en: "\(days) days ahead are not possible: give 1 day to 10 years.")
    }
  }
}
