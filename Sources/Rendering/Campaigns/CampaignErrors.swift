package import Planning

extension CampaignError: WordedError {
  package var text: ErrorText {
    switch self {
    case .budgetOutOfRange:
      ErrorText(
        "budget.outOfRange", .refused,
        de: "So viele Stunden hat keine Kampagne: 0 bis 10.000 angeben.",
        en: "No campaign has so many hours: give 0 to 10,000.")
    case .withoutAudience(let name):
      ErrorText(
        "campaign.noAudience", .usage, remedy: .enter(.audience),
        de: "Die Kampagne „\(name)“ braucht eine Zielgruppe.",
        en: "The campaign “\(name)” needs an audience.")
    case .withoutOwner(let name):
      ErrorText(
        "campaign.noOwner", .refused, remedy: .campaign(.addOwner, name),
        de: "„\(name)“ hat niemanden, der zuständig ist.",
        en: "“\(name)” has nobody responsible."
      )
    case .withoutGoal(let name):
      ErrorText(
        "campaign.noGoal", .refused, remedy: .campaign(.suggestGoals, name),
        de: "„\(name)“ hat kein Ziel und kann so nicht beurteilt werden.",
        en: "“\(name)” has no goal and could not be judged."
      )
    case .state(let name, let state, let wanted):
      ErrorText(
        "campaign.state", .refused, remedy: .campaign(.show, name),
        de: """
          „\(name)“ ist im Stand „\(state.name.german)“ und kann nicht in den Stand \
          „\(wanted.name.german)“ wechseln.
          """,
        en: """
          “\(name)” is \(state.name.english) and cannot become \(wanted.name.english).
          """)
    case .hasPosts(let name, let count):
      ErrorText(
        "campaign.hasPosts", .refused,
        de: """
          An „\(name)“ hängen \(count) Beiträge. Löschen oder verlegen Sie diese zuerst, oder beenden \
          Sie die Kampagne.
          """,
        en: "“\(name)” has \(count) posts. Delete or move these first, or end the campaign.")
    case .withoutLesson(let name):
      ErrorText(
        "campaign.noLesson", .refused, remedy: .campaign(.evaluate, name),
        de: "„\(name)“ hat noch keine Lehre. Was soll beim nächsten Mal gleich oder anders sein?",
        en: "“\(name)” has no lesson yet. What is to be the same or different next time?")
    }
  }
}

extension PeriodError: WordedError {
  package var text: ErrorText {
    switch self {
    case .backwards(let from, let to):
      ErrorText(
        "period.backwards", .refused, remedy: .enter(.period),
        de: """
          Das Ende \(to.words.german) liegt vor dem Anfang \(from.words.german).
          """,
        en: """
          The end \(to.words.english) is before the beginning \(from.words.english).
          """
      )
    case .tooLong(let from, let to):
      ErrorText(
        "period.tooLong", .refused,
        de: """
          Vom \(from.words.german) bis zum \(to.words.german) sind mehr als zehn Jahre. \
          Wählen Sie ein näheres Ende.
          """,
        en: """
          From \(from.words.english) to \(to.words.english) is more than ten years. Choose \
          a nearer end.
          """
      )
    }
  }
}
