import Planning
import Reports

/// How far the plan was kept, what worked, and what people take along.
extension PageWriter {
  func planKept(_ report: CampaignReview) -> HTMLNode? {
    let facts = planFacts(of: report)
    return facts.isEmpty ? nil : section(planTitle, [self.facts(facts)])
  }

  /// What worked, and which network was worth the time.
  func learned(in report: CampaignReview) -> HTMLNode? {
    let content =
      learnedSentences(in: report).map { paragraph($0) }
      + hourlyQuestions(in: report).flatMap { question in
        [HTMLNode(.h3, [:], [.text(hourlyTitle(question))])]
          + sentences(on: question).map { paragraph($0) } + [
            table(hourlyTable(question), caption: hourlyTitle(question), isTitled: true)
          ]
      }
    return content.isEmpty ? nil : section(learnedTitle, content)
  }

  func experiments(of report: CampaignReview) -> HTMLNode? {
    guard !report.experiments.isEmpty else { return nil }
    return section(
      experimentsTitle,
      report.experiments.flatMap { experiment in
        [HTMLNode(.h3, [:], [person(experiment.name)])]
          + verdict(of: experiment).wrapped(to: 100).map { paragraph($0) }
      })
  }

  func feedback(in report: CampaignReview) -> HTMLNode? {
    guard !report.feedback.isEmpty else { return nil }
    return section(
      feedbackTitle,
      [paragraph(feedbackSummary(report.feedback))]
        + report.feedback.map(quotation))
  }

  /// What people said, and below it when, about what and in which tone.
  func quotation(_ feedback: FeedbackReport) -> HTMLNode {
    let facts = [date(feedback.day), feedback.subject?.name, say(feedback.tone.name)]
    return HTMLNode(
      .article, [.class: "post"],
      [
        HTMLNode(.p, [.class: "words"], [person(feedback.text)]),
        HTMLNode(
          .p, [.class: "quiet"], [person(facts.compactMap(\.self).joined(separator: " · "))]),
      ])
  }

  func lessons(of report: CampaignReview) -> HTMLNode? {
    let (own, others) = (report.ownLessons, report.otherLessons)
    let name = report.campaign.name.shellWord.harmless
    let before =
      others.isEmpty
      ? []
      : [paragraph(earlierLessonsTitle)]
        + others.flatMap { lesson($0.lesson, heeded($0)) }
        + [howToHeed(others, for: name)].compactMap(\.self).map { paragraph($0.harmless, .quiet) }
    let now =
      own.isEmpty
      ? [] : [paragraph(ownLessonsTitle)] + own.flatMap { lesson($0.lesson, nil) }
    let missing = missingLesson(of: report).map { paragraph($0) }
    let content = before + now + [missing].compactMap(\.self)
    return content.isEmpty ? nil : section(lessonsTitle, content)
  }

  private func lesson(_ lesson: LessonReport, _ mark: String?) -> [HTMLNode] {
    [
      HTMLNode(
        .article, [.class: "post"],
        [
          HTMLNode(.p, [.class: "words"], [person(lesson.text)]),
          HTMLNode(
            .p, [.class: "quiet"],
            [person("\(lesson.id) · " + origin(of: lesson, mark))]),
        ])
    ]
  }
}
