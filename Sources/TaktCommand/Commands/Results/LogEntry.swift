import Planning
import Reports
import Storage

/// What `takt log` was told: of what, and the numbers.
struct LogEntry {
  enum Thing {
    case post(Post)
    case channel(Channel)
    case campaign(Campaign)

    var subject: Subject {
      switch self {
      case .post(let post): .post(post.id)
      case .channel(let channel): .channel(channel.id)
      case .campaign(let campaign): .campaign(campaign.id)
      }
    }
  }

  let thing: Thing
  let readings: [NewReading]

  /// - Throws: `SubjectError.missing`, `.unreadableAssignment`, and what the names throw.
  init(_ words: [String], in plan: OpenPlan) throws {
    var words = words[...]
    guard let first = words.popFirst() else { throw SubjectError.missing }
    if let id = PostID(argument: first) {
      thing = .post(try plan.repository.post(id))
    } else {
      guard let name = words.popFirst() else { throw SubjectError.missing }
      switch first.lowercased() {
      case "channel", "kanal": thing = .channel(try plan.channel(named: name))
      case "campaign", "kampagne": thing = .campaign(try plan.campaign(named: name))
      default: throw SubjectError.missing
      }
    }
    guard !words.isEmpty else { throw ReadingError.valueMissing(first) }
    readings = try words.map(Self.reading)
    for reading in readings { try check(reading.metric) }
  }

  init(_ readings: [NewReading], of thing: Thing) throws {
    self.thing = thing
    self.readings = readings
    for reading in readings { try check(reading.metric) }
  }

  private func check(_ metric: Metric) throws {
    switch thing {
    case .post(let post): try metric.check(for: post)
    case .channel(let channel): try metric.check(for: channel)
    case .campaign: try metric.checkForCampaign()
    }
  }

  /// `linkClicks=34`, or `leads=+3` for what came in since.
  private static func reading(_ word: String) throws -> NewReading {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw ReadingError.valueMissing(word) }
    return try reading(of: TaktCommand.metric(named: parts[0].trimmed), parts[1].trimmed)
  }

  static func reading(of metric: Metric, _ text: String) throws -> NewReading {
    let isAdded = text.hasPrefix("+")
    let digits = isAdded ? String(text.dropFirst()) : text
    let value =
      metric.unit == .money ? try Amount.money(digits).cents : Amount.whole(digits)
    guard let value else { throw ReadingError.unreadable(text, metric: metric) }
    return try NewReading(metric, isAdded ? .added(value) : .total(value))
  }
}

extension LogEntry {
  /// Writes the numbers as of a moment.
  /// - Throws: `PlanningError.observedBeforePublished`, and what recording throws.
  func record(at instant: Instant, in plan: OpenPlan, by author: Author) throws -> [Measurement] {
    if case .post(let post) = thing { try post.check(observedAt: instant, in: plan.zone) }
    return try plan.repository.record(
      readings, of: thing.subject, observedAt: instant, by: author)
  }

  func report(_ measurements: [Measurement], in zone: PlanZone) -> LogReport {
    switch thing {
    case .post(let post): LogReport(measurements, of: "#\(post.id)", post: post.id, in: zone)
    case .channel(let channel): LogReport(measurements, of: channel.name.text, in: zone)
    case .campaign(let campaign): LogReport(measurements, of: campaign.name.text, in: zone)
    }
  }
}
