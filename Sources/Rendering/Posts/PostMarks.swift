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

extension TextWriter {
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
}
