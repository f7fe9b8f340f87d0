import Planning
import Reports

/// Words for a week that is looked back on.
extension Speaker {
  /// What became of the week's posts; a part without any is left out.
  func parts(of report: WeekLookBack) -> [(title: String, posts: [PostReport], paint: Paint)] {
    let parts: [(Wording, [PostReport], Paint)] = [
      (Wording(de: "Hinausgegangen", en: "Went out"), report.published, .good),
      (
        Wording(de: "Geplant, aber nicht hinausgegangen", en: "Planned, not sent"),
        report.notPublished, .warning
      ),
      (
        Wording(de: "Diese Woche noch geplant", en: "Still to come this week"), report.toCome, .bold
      ),
      (Wording(de: "Ausgelassen", en: "Skipped"), report.skipped, .dim),
    ]
    return parts.filter { !$0.1.isEmpty }.map { (say($0.0), $0.1, $0.2) }
  }

  /// Said where nothing went out in a week that has begun.
  func silence(of report: WeekLookBack) -> String? {
    guard report.published.isEmpty, report.from <= report.today else { return nil }
    return say(de: "Diese Woche ging nichts hinaus.", en: "Nothing went out this week.")
  }

  func numbers(of post: PostReport) -> String {
    let known = post.network.metricsToLog.compactMap { metric in
      post.metrics[metric.name].map { "\(number($0.value)) \(say(metric.wording))" }
    }
    return known.isEmpty
      ? (post.status == .published ? unknown : say(post.status.name))
      : known.prefix(2).joined(separator: ", ")
  }

  var nothingToMeasureNow: String {
    say(de: "Jetzt ist nichts zu messen.", en: "Nothing is to be measured now.")
  }
}
