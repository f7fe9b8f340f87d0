extension Rule {
  /// Once a post is approved somebody has thought of it.
  static let onHoliday = Rule(
    name: "day.holiday", severity: .warning,
    reason: Wording(
      de: "An freien Tagen ist vielleicht niemand da, der antwortet.",
      en: "On days off perhaps nobody is there to answer."),
    remedy: { .post(.moveToNextDay, $0.id) }
  ) { post, context in
    specialDay(of: post, in: context) { $0.kind == .publicDay || $0.occasion?.kind.isQuiet == true }
  }

  static let onLesserHoliday = Rule(
    name: "day.special", severity: .hint,
    reason: Wording(
      de: "Manche Ihrer Leser haben dann anderes im Sinn; ein Anlass kann es auch sein.",
      en: "Some of your readers have other things in mind then; it may be an occasion, too."),
    remedy: { .post(.moveToNextDay, $0.id) }
  ) { post, context in
    specialDay(of: post, in: context) { $0.kind == .local || $0.kind == .halfDay }
  }

  private static func specialDay(
    of post: Post, in context: CheckContext, _ isMeant: (SpecialDay) -> Bool
  ) -> Wording? {
    guard post.status != .approved, let day = post.plannedAt?.day,
      let special = context.calendar.specialDays(on: day).first(where: isMeant)
    else { return nil }
    let places = special.regions.map(\.sign).joined(separator: ", ")
    let place = places.isEmpty ? "" : " (\(places))"
    return Wording(
      de: """
        \(special.name.german)\(place) am \(day.words.german): trotzdem veröffentlichen?
        """,
      en: """
        \(special.name.english)\(place) on \(day.words.english): post anyway?
        """)
  }
}
