import Planning
import Reports

/// Words beside the posts of a review, the best of which comes first.
extension Speaker {
  func rankingTitle(_ metric: Metric?) -> String {
    guard let metric else { return say(de: "Beiträge", en: "Posts") }
    return say(
      de: "Beiträge, die besten zuerst (\(say(metric.wording)))",
      en: "Posts, best first (\(say(metric.wording)))")
  }

  func notes(on shown: [RankedPost], of report: CampaignReview) -> [String] {
    let rest = report.posts.count - shown.count
    return [
      shown.contains { !$0.isMature && $0.value != nil }
        ? say(
          de: "* vorläufig: abgelesen, bevor der Beitrag alt genug war",
          en: "* provisional: read before the post was old enough") : nil,
      rest > 0
        ? say(
          de: "\(number(rest)) weitere sind nicht gezeigt.",
          en: "\(number(rest)) more are not shown.") + " "
          + told(.showAll) : nil,
    ].compactMap(\.self)
  }

  /// A value that may still change bears an asterisk.
  func value(of ranked: RankedPost, by metric: Metric?, _ currency: String) -> String {
    guard let metric, let value = ranked.value else { return unknown }
    return self.value(value, of: metric, currency) + (ranked.isMature ? "" : "*")
  }

  /// The other numbers worth logging on these networks that any of the posts has.
  func otherMetrics(of posts: [RankedPost], but metric: Metric?) -> [Metric] {
    let wanted = Set(posts.flatMap(\.post.network.metricsToLog)).subtracting(
      [metric].compactMap(\.self))
    return Metric.all.filter { other in
      wanted.contains(other) && posts.contains { $0.post.metrics[other.name] != nil }
    }
  }
}
