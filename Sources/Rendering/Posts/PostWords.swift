import Planning
import Reports

extension PostStatus {
  /// One column that tells the status without colour.
  var mark: String {
    switch self {
    case .draft: "·"
    case .inReview: "?"
    case .approved: "+"
    case .published: "✓"
    case .skipped: "×"
    }
  }

  var paint: Paint {
    switch self {
    case .draft: .plain
    case .inReview: .warning
    case .approved, .published: .good
    case .skipped: .dim
    }
  }
}

extension Speaker {
  var noPosts: String {
    say(de: "Keine Beiträge.", en: "No posts.") + " " + told(.add(.post))
  }

  /// What the marks of a calendar mean.
  var legend: String {
    PostStatus.allCases.map { "\($0.mark) \(say($0.name))" }.joined(separator: "  ")
  }

  /// The network and the channel, the latter only where its name says more.
  func place(of post: PostReport) -> String {
    place(network: post.network, channel: post.channel)
  }

  func place(network: Network, channel: String) -> String {
    channel == network.name ? network.name : "\(network.name) (\(channel))"
  }

  /// The day and time at which a post stands in the calendar.
  func when(_ post: PostReport) -> String {
    post.calendarAt.map(moment) ?? unknown
  }

  func length(of post: PostReport) -> String {
    let length = "\(number(post.length)) / \(number(post.limit))"
    return say(de: "\(length) Zeichen", en: "\(length) characters")
  }

  /// When a number was read off, and from where.
  func source(of reading: ReadingReport) -> String {
    let date = date(reading.observedOn)
    return reading.source == "manual"
      ? say(de: "von Hand, \(date)", en: "by hand, \(date)")
      : say(de: "aus einer Datei, \(date)", en: "from a file, \(date)")
  }

  func words(for occurrence: OccurrenceReport) -> String {
    let rule = occurrence.rule.words
    return say(
      de: "\(rule.german), \(occurrence.place) von \(occurrence.times) (Serie \(occurrence.id))",
      en: "\(rule.english), \(occurrence.place) of \(occurrence.times) (series \(occurrence.id))"
    )
  }

  func words(for medium: MediumReport) -> String {
    medium.file + (medium.alternativeText.map { " (\(quoted($0)))" } ?? "")
  }

  /// The posts that say the same elsewhere.
  func together(with tied: [PostReport]) -> String? {
    guard !tied.isEmpty else { return nil }
    return tied.map { "#\($0.id) \(place(of: $0))" }.joined(separator: ", ")
  }

  /// Which arm of which experiment it is to be written as.
  func arm(of post: PostReport) -> String? {
    post.experiment.map {
      say(
        de: "\($0.name), Variante \(quoted($0.arm))", en: "\($0.name), arm \(quoted($0.arm))")
    }
  }
}
