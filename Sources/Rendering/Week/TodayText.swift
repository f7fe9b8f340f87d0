import Planning
package import Reports

/// What is to be done now, each with the command that does it.
extension TextWriter {
  package func today(_ report: TodayReport) -> String {
    var lines = [heading("\(say(report.now.day.weekday.name)), \(date(report.now.day))")]
    if let step = report.firstStep { lines += begin(step, on: report.now.day) }
    if let sought = report.sought { lines += ["", nothing(.post, fits: sought)] }
    lines += section(
      report.late, lateTitle, .warning,
      told(.post(.catchUp, nil)))
    lines += section(
      report.due, dueTitle, .bold,
      told(.post(report.isTimePast ? .catchUp : .publishWhenDue, nil)))
    lines += inReview(report.inReview)
    lines += numbersToRead(
      of: report.toMeasure, report.channelsToMeasure, report.campaignsToMeasure)
    lines += checkUps(report.checkUps) + followUps(report.followUps)
    lines += toClose(report.campaigns, report.experiments)
    lines += reminders(report.occasions)
    lines += section(
      report.published, publishedTodayTitle, .good, nil)
    if !report.hasWork, report.sought == nil {
      lines += ["", nothingToDo]
    }
    if let next = report.next {
      let start =
        nextWords + " \(when(next))  #\(next.id)  \(place(of: next).harmless)  "
      lines += ["", start + next.text.harmless.truncated(to: width - start.displayWidth)]
    }
    return lines.joined(separator: "\n")
  }

  private func section(
    _ posts: [PostReport], _ title: String, _ paint: Paint, _ advice: String?
  ) -> [String] {
    guard !posts.isEmpty else { return [] }
    return ["", painted("\(title) (\(posts.count))", paint)] + rows(of: posts)
      + (advice.map(advised) ?? [])
  }

  /// Several lines of what to type keep their places.
  private func begin(_ step: FirstStep, on day: Day) -> [String] {
    let advice = told(step.remedy(on: day))
    return ["", words(step)] + (advice.contains("\n") ? [advice] : advice.wrapped(to: width))
  }

  /// What numbers are due, and how they come in; nothing where none are.
  func numbersToRead(
    of posts: [PostReport], _ channels: [FollowersReport], _ campaigns: [CampaignNumberReport]
  ) -> [String] {
    let count = posts.count + channels.count + campaigns.count
    guard count > 0 else { return [] }
    let levels = [followers(of: channels)].compactMap(\.self) + counts(of: campaigns)
    return ["", painted("\(measureNow) (\(count))", .warning)] + rows(of: posts)
      + levels.flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 }
      + advised(
        say(de: "Das braucht zwei Minuten.", en: "It takes two minutes.") + " " + told(.measure))
  }

  /// What people said and what still needs an answer: a line each.
  private func followUps(_ feedback: [FeedbackReport]) -> [String] {
    guard !feedback.isEmpty else { return [] }
    let table = Table(feedback) {
      Column { dayAndMonth($0.day) }
      Column(.right) { Cell("\($0.id)", .dim) }
      Column(shrinksTo: 8) { $0.subject?.name ?? "" }
      Column(shrinksTo: 12) { $0.text }
    }
    return ["", painted("\(toAnswerTitle) (\(feedback.count))", .warning)]
      + lines(of: table, indent: 2)
      + advised(told(.finishFollowUp))
  }

  private func inReview(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return ["", painted(waiting(count), .warning)]
      + advised(told(.post(.approveWaiting, nil)))
  }

  /// Campaigns and experiments that wait for somebody, each with what to do.
  private func toClose(
    _ campaigns: [CampaignDutyReport], _ experiments: [FinishedExperiment]
  ) -> [String] {
    guard !campaigns.isEmpty || !experiments.isEmpty else { return [] }
    let parts =
      campaigns.map { (duty($0), $0.remedy) }
      + experiments.map { (over($0), .experiment(.show, $0.experiment)) }
    return ["", painted("\(toCloseTitle) (\(parts.count))", .bold)]
      + parts.flatMap { words, remedy in
        words.wrapped(to: width - 2).map { "  " + $0 } + advised(told(remedy))
      }
  }

  /// `Herbstmesse in 21 Tagen, und kein Beitrag ist geplant`.
  private func reminders(_ occasions: [ReminderReport]) -> [String] {
    guard !occasions.isEmpty else { return [] }
    let lines = occasions.map { reminder in
      "  \(coming(reminder)): "
        + painted(planned(for: reminder), reminder.posts == 0 ? .warning : .plain)
    }
    return ["", painted("\(comingTitle) (\(occasions.count))", .bold)] + lines
  }

  private func advised(_ advice: String) -> [String] {
    advice.wrapped(to: width - 2).map { "  " + painted($0, .dim) }
  }

  private func rows(of posts: [PostReport]) -> [String] {
    guard !posts.isEmpty else { return [] }
    let table = Table(posts) {
      Column { $0.calendarAt.map { "\(dayAndMonth($0.day)) \($0.time)" } ?? unknown }
      Column(.right) { Cell("#\($0.id)", .dim) }
      Column(shrinksTo: 8) { Cell(place(of: $0), .hue($0.network.hue)) }
      Column(shrinksTo: 12) { $0.text }
      Column { Cell(say($0.status.name), $0.status.paint) }
    }
    return lines(of: table, indent: 2)
  }
}
