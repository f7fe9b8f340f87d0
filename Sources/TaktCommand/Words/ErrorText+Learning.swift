import Planning

/// What is said where a lesson, or what people said, cannot be kept so.
extension ErrorText {
  static func note(characters: Int, limit: Int) -> ErrorText {
    guard characters > 0 else {
      return ErrorText(
        "text.blank", .refused, de: "Der Text ist leer. Schreiben Sie ein paar Worte.",
        en: "The text is empty. Write a few words.")
    }
    return ErrorText(
      "text.tooLong", .refused,
      de: "Der Text hat \(characters) Zeichen, höchstens \(limit) sind möglich. Kürzen Sie ihn.",
      en: "The text has \(characters) characters, at most \(limit) are possible. Shorten it.")
  }

  static func withoutLesson(_ campaign: String) -> ErrorText {
    ErrorText(
      "campaign.noLesson", .refused,
      de: """
        „\(campaign)“ hat noch keine Lehre. Was soll beim nächsten Mal gleich oder anders sein? \
        `takt campaign evaluate \(campaign.shellWord) --lesson TEXT`.
        """,
      en: """
        “\(campaign)” has no lesson yet. What is to be the same or different next time? \
        `takt campaign evaluate \(campaign.shellWord) --lesson TEXT`.
        """)
  }

  static func notOpen(_ feedback: FeedbackID, _ state: FollowUp) -> ErrorText {
    ErrorText(
      "feedback.notOpen", .refused,
      de: """
        Zu Rückmeldung \(feedback) ist nichts offen (\(state.name.german)). Was offen ist, zeigt \
        `takt feedback list --open`.
        """,
      en: """
        Nothing is open about feedback \(feedback) (\(state.name.english)). `takt feedback list \
        --open` shows what is.
        """)
  }

  static func own(_ lesson: LessonID, of campaign: String) -> ErrorText {
    ErrorText(
      "lesson.own", .refused,
      de: """
        Lehre \(lesson) stammt aus „\(campaign)“ selbst; beherzigen kann sie erst eine andere. \
        Nennen Sie diese mit --campaign.
        """,
      en: """
        Lesson \(lesson) was learnt in “\(campaign)” itself; only another campaign can heed it. \
        Name that one with --campaign.
        """)
  }
}
