import Planning
package import Reports

/// What is due, as a page for whoever does it without Takt: what is to go out as it will look, and no
/// command.
extension PageWriter {
  package func today(_ report: TodayReport) -> String {
    let sections = [
      previews(report.late, lateTitle), previews(report.due, dueTitle), toMeasure(report),
      checkUps(report.checkUps), toAnswer(report.followUps), toClose(report),
      coming(report.occasions),
      report.published.isEmpty
        ? nil : section(publishedTodayTitle, [results(report.published)]),
    ].compactMap(\.self)
    let silence =
      report.sought.map { noneFits(.post, $0) } ?? report.firstStep.map(words)
      ?? (report.hasWork ? nil : nothingToDo)
    let waiting = report.inReview > 0 ? waiting(report.inReview) : nil
    return page(
      kind: say(de: "Tagesplan", en: "Plan of the day"),
      title: "\(say(report.now.day.weekday.name)), \(date(report.now.day))",
      facts: [selection(report.sought)].compactMap(\.self), asOf: report.now.day,
      [silence, waiting].compactMap(\.self).map { paragraph($0, .quiet) } + sections
        + [report.next.map(next)].compactMap(\.self))
  }

  private func previews(_ posts: [PostReport], _ title: String) -> HTMLNode? {
    posts.isEmpty
      ? nil : section(title, posts.atOnce.map { preview($0, among: posts, isDated: true) })
  }

  private func toMeasure(_ report: TodayReport) -> HTMLNode? {
    let posts = report.toMeasure.isEmpty ? [] : [results(report.toMeasure)]
    let followers = followers(of: report.channelsToMeasure).map {
      HTMLNode(.p, [:], [person($0)])
    }
    let parts = posts + [followers].compactMap(\.self)
    return parts.isEmpty ? nil : section(measureNow, parts)
  }

  private func checkUps(_ checkUps: [CheckUpReport]) -> HTMLNode? {
    checkUps.isEmpty
      ? nil
      : section(
        say(de: "Nachsehen", en: "Look again"),
        checkUps.map { HTMLNode(.p, [:], [person(checkUpTitle($0))]) })
  }

  private func toAnswer(_ feedback: [FeedbackReport]) -> HTMLNode? {
    feedback.isEmpty ? nil : section(toAnswerTitle, feedback.map(quotation))
  }

  private func toClose(_ report: TodayReport) -> HTMLNode? {
    let words = report.campaigns.map(duty) + report.experiments.map(over)
    return words.isEmpty
      ? nil : section(toCloseTitle, words.map { HTMLNode(.p, [:], [person($0)]) })
  }

  private func coming(_ occasions: [ReminderReport]) -> HTMLNode? {
    occasions.isEmpty
      ? nil
      : section(
        comingTitle,
        occasions.map { HTMLNode(.p, [:], [person("\(coming($0)): \(planned(for: $0))")]) })
  }

  private func next(_ post: PostReport) -> HTMLNode {
    HTMLNode(
      .p, [.class: "empty"],
      [.text(nextWords + " "), person("\(when(post)), \(place(of: post)): \(post.text.harmless)")])
  }
}
