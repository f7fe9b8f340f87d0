package import Planning

extension IdeaError: WordedError {
  package var text: ErrorText {
    switch self {
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
    case .withoutPause:
      ErrorText(
        "idea.noPause", .usage, remedy: .enter(.pause),
        de: "Eine Grenze oder Jahreszeit setzt voraus, dass die Idee wiederkommt.",
        en: "A limit or a season needs an idea that comes again.")
    case .hasPosts(let id, let count):
      ErrorText(
        "idea.hasPosts", .refused, remedy: .listPosts(filter: "idea:\(id)"),
        de: """
          Aus Idee \(id) \(count == 1 ? "entstand ein Beitrag" : "entstanden \(count) Beiträge"); sie \
          bleibt, damit man das sieht.
          """,
        en: """
          \(count == 1 ? "A post was" : "\(count) posts were") made of idea \(id); it stays, so that \
          this can be seen.
          """)
    }
  }
}
