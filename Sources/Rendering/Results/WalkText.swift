import Evaluation
package import Planning
package import Reports

/// The walk through the numbers that are due: what is asked about, and what it came to.
extension TextWriter {
  /// What lies ahead, and the keys; `older` posts come last.
  package func walkBegins(posts: Int, channels: Int, older: Int) -> String {
    let parts = [
      posts > 0 ? self.posts(posts) : nil,
      channels > 0
        ? say(
          de: "die Follower von \(ofChannels(channels))",
          en: "the followers of \(ofChannels(channels))") : nil,
      older > 0
        ? say(
          de: "\(self.posts(older)), älter als \(MeasuringRound.daysBack) Tage",
          en: "\(self.posts(older)) older than \(MeasuringRound.daysBack) days") : nil,
    ].compactMap(\.self)
    let ahead =
      say(de: "Zu messen: ", en: "To measure: ")
      + parts.joined(separator: say(de: "; dann ", en: "; then ")) + "."
    return (ahead.wrapped(to: width) + keys.wrapped(to: width).map { painted($0, .dim) })
      .joined(separator: "\n")
  }

  /// What may be typed beside a number; each key stays on one line with its meaning.
  private var keys: String {
    let keys = [
      say(de: "Eingabetaste: unbekannt", en: "Enter: unknown"),
      say(de: "+3: drei mehr", en: "+3: three more"),
      say(de: "?: was gemeint ist", en: "?: what is meant"), say(de: "z: zurück", en: "b: back"),
      say(de: "s: weiter zum nächsten", en: "s: on to the next"),
      say(de: "q: aufhören", en: "q: stop"),
    ]
    return keys.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " · ")
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

  private func line(_ address: String?) -> [String] {
    address.map { ["  " + painted($0.harmless, .dim)] } ?? []
  }

  /// What there is to say where nothing is due, and when something will be.
  package func nothingToMeasure(next: Day?, today: Day) -> String {
    let nothing = say(de: "Jetzt ist nichts zu messen.", en: "There is nothing to measure now.")
    let coming = next.map { next in
      next == today
        ? say(de: " Das Nächste ist heute noch dran.", en: " The next is due later today.")
        : say(
          de: " Das Nächste ist am \(weekday(next)) dran.",
          en: " The next is due on \(weekday(next)).")
    }
    return (nothing + (coming ?? "") + " " + told(.post(.measure, nil))).wrapped(to: width).joined(
      separator: "\n")
  }

  /// How far it got, how long it took, and how much of the results is known now.
  package func walkEnds(_ report: WalkReport) -> String {
    let sentences = [done(report), left(report), rest(report)].compactMap(\.self)
    return (sentences.flatMap { $0.wrapped(to: width) } + coverage(report)).joined(separator: "\n")
  }

  private func done(_ report: WalkReport) -> String {
    let (posts, channels) = (report.posts, report.channels)
    let parts = [
      posts.due > 0
        ? say(
          de: "\(posts.done) von \(ofPosts(posts.due)) gemessen",
          en: "\(posts.done) of \(ofPosts(posts.due)) measured") : nil,
      channels.due > 0
        ? say(
          de: "Follower auf \(channels.done) von \(ofChannels(channels.due)) gezählt",
          en: "followers counted on \(channels.done) of \(ofChannels(channels.due))") : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let time = report.seconds.map { " in " + seconds($0) } ?? ""
    return parts.prefix(1).uppercased() + parts.dropFirst() + time + "."
  }

  private func left(_ report: WalkReport) -> String? {
    let left = report.posts.due - report.posts.done
    guard left > 0 else { return nil }
    return say(
      de: "\(posts(left)) \(left == 1 ? "bleibt" : "bleiben") offen.",
      en: "\(posts(left)) \(left == 1 ? "is" : "are") left.") + " " + told(.measureByHand)
  }

  private func rest(_ report: WalkReport) -> String? {
    report.unfinished.map { told(.post(.measure, $0)) }
  }

  private func coverage(_ report: WalkReport) -> [String] {
    let coverage = report.coverage
    guard let fraction = coverage.fraction else { return [] }
    let words = say(
      de: """
        Abdeckung der letzten \(MeasuringRound.daysBack) Tage: \(percent(fraction)) \
        (\(coverage.measured) von \(ofPosts(coverage.published))).
        """,
      en: """
        Coverage of the last \(MeasuringRound.daysBack) days: \(percent(fraction)) \
        (\(coverage.measured) of \(ofPosts(coverage.published))).
        """)
    let gap =
      switch coverage.sufficiency {
      case .enough: ""
      case .provesNoMiss(let needed), .saysNothing(let needed):
        say(
          de: " Unter \(percent(needed)) lässt sich „verfehlt“ nicht belegen.",
          en: " Below \(percent(needed)) a missed goal cannot be proven.")
      }
    let paint = coveragePaint(coverage.measured, coverage.published)
    return (words + gap).wrapped(to: width)
      .map { painted($0, paint) }
  }

  private func ofPosts(_ number: Int) -> String {
    count(number, Wording(de: "Beitrag", en: "post"), Wording(de: "Beiträgen", en: "posts"))
  }

  private func ofChannels(_ number: Int) -> String {
    count(number, Wording(de: "Kanal", en: "channel"), Wording(de: "Kanälen", en: "channels"))
  }

  private func weekday(_ day: Day) -> String {
    "\(say(day.weekday.shortName)) \(date(day))"
  }
}
