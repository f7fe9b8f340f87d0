package import Planning

extension EffortError: WordedError {
  package var text: ErrorText {
    switch self {
    case .outOfRange(let minutes):
      ErrorText(
        "effort.outOfRange", .refused,
        de: "\(minutes) Minuten passen in keine Woche: 0 bis 10080 angeben.",
        en: "\(minutes) minutes do not fit into a week: give 0 to 10080.")
    case .empty:
      ErrorText(
        "effort.empty", .usage, remedy: .enter(.effort),
        de: "Weder Zeit noch Geld ist angegeben.", en: "Neither time nor money is given.")
    }
  }
}
