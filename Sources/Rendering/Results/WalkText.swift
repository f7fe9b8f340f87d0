import Evaluation
package import Planning
package import Reports

/// The walk through the numbers that are due: what is asked about, and what it came to.
extension TextWriter {
  /// What lies ahead, and the keys; `older` posts come last.
  package func walkBegins(
    posts: Int, channels: Int, campaigns: [String], older: Int
  ) -> String {
    let names = campaigns.map(quoted).joined(separator: ", ")
    let parts = [
      posts > 0 ? self.posts(posts) : nil,
      channels > 0
        ? say(
          de: "die Follower von \(ofChannels(channels))",
          en: "the followers of \(ofChannels(channels))") : nil,
      campaigns.isEmpty ? nil : say(de: "was \(names) brachte", en: "what \(names) brought"),
      older > 0
        ? say(
          de: "\(self.posts(older)), älter als \(MeasuringRound.daysBack) Tage",
          en: "\(self.posts(older)) older than \(MeasuringRound.daysBack) days") : nil,
    ].compactMap(\.self)
    let ahead =
      say(de: "Zu messen: ", en: "To measure: ")
      + parts.joined(separator: say(de: "; dann ", en: "; then ")) + "."
    return (ahead.wrapped(to: width) + walkKeys.wrapped(to: width).map { painted($0, .dim) })
      .joined(separator: "\n")
  }

  /// Which post is asked about: enough to find it, and where to look.
  package func question(
    about post: PostReport, _ place: Int, of count: Int, address: String?
  ) -> String {
    let title = heading("#\(post.id)") + "  \(self.place(of: post).harmless), \(when(post))"
    let position = count > 1 ? painted("  (\(place)/\(count))", .dim) : ""
    let words = quoted(post.text.harmless.truncated(to: max(width - 4, 20)))
    return (["", title + position, "  " + words] + line(address)).joined(separator: "\n")
  }

  /// Tells whose followers are asked for.
  package func question(about channel: ChannelReport, address: String?) -> String {
    let title = heading(place(network: channel.network, channel: channel.name))
    return (["", title] + line(address)).joined(separator: "\n")
  }

  /// Tells whose own numbers are asked for.
  package func question(about campaign: Reference<Campaign>) -> String {
    ["", heading(say(de: "Kampagne ", en: "Campaign ") + quoted(campaign.name))]
      .joined(separator: "\n")
  }

  private func line(_ address: String?) -> [String] {
    address.map { ["  " + painted($0.harmless, .dim)] } ?? []
  }

  package func nothingToMeasure(next: Day?, today: Day) -> String {
    nothingDue(next: next, today: today).wrapped(to: width).joined(separator: "\n")
  }

  /// How far it got, how long it took, and how much of the results is known now.
  package func walkEnds(_ report: WalkReport) -> String {
    let sentences = [walkDone(report), walkLeft(report), walkRest(report)].compactMap(\.self)
    return (sentences.flatMap { $0.wrapped(to: width) } + coverage(report)).joined(separator: "\n")
  }

  private func coverage(_ report: WalkReport) -> [String] {
    let paint = coveragePaint(report.coverage.measured, report.coverage.published)
    return (coverage(after: report)?.wrapped(to: width) ?? []).map { painted($0, paint) }
  }
}
