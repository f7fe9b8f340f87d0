package import Planning

extension LessonError: WordedError {
  package var text: ErrorText {
    switch self {
    case .own(let lesson, let campaign):
      ErrorText(
        "lesson.own", .refused, remedy: .enter(.heedingCampaign),
        de: """
          Lehre \(lesson) stammt aus „\(campaign)“ selbst; beherzigen kann sie erst eine andere.
          """,
        en: """
          Lesson \(lesson) was learnt in “\(campaign)” itself; only another campaign can heed it.
          """)
    }
  }
}
