package import Evaluation
package import Planning
package import Reports
import Storage

/// What the plan knows of channels.
extension PlanSnapshot {
  func channelMeasurements() throws -> [Channel: [Measurement]] {
    try channels().reduce(into: [:]) { $0[$1] = try measurements(of: $1.id) }
  }

  /// How many followed each channel when somebody last counted.
  func channelFollowers(upTo moment: Instant) throws -> [ChannelFollowers] {
    let last = try lastTotals(of: .followers, upTo: moment)
    return try channels().map { ChannelFollowers(channel: $0, last: last[$0.id]) }
  }
}

/// Results by hand.
extension OpenPlan {
  /// Records numbers as typed.
  /// - Parameters:
  ///   - words: a post, `channel NAME` or `campaign NAME`; then `metric=value`.
  ///   - moment: when the numbers were so, as typed; nil is now.
  /// - Throws: `SubjectError.missing`, `ReadingError`, `PlanningError.observedBeforePublished`.
  package func log(
    _ words: [String], at moment: String?
  ) throws -> Noted<ChangeReport<LogReport>> {
    var notices: [Notice] = []
    let report = try change { change in
      let instant = try past(moment, &notices)
      var words = words[...]
      let thing = try thing(&words, in: change.snapshot)
      let readings = try words.map { try NewReading(typed: $0) }
      let measurements = try record(readings, of: thing, at: instant, in: change)
      return changed([LogReport(measurements, of: thing, in: zone)])
    }
    return Noted(report, notices)
  }

  /// Takes what the numbers are of from the words, and leaves the numbers.
  private func thing(
    _ words: inout ArraySlice<String>, in snapshot: PlanSnapshot
  ) throws -> MeasuredThing {
    guard let first = words.popFirst() else { throw SubjectError.missing }
    let thing: MeasuredThing
    if let id = PostID(argument: first) {
      thing = .post(try snapshot.post(id))
    } else {
      guard let name = words.popFirst() else { throw SubjectError.missing }
      switch first.lowercased() {
      case "channel", "kanal": thing = .channel(try snapshot.channel(named: name))
      case "campaign", "kampagne": thing = .campaign(try snapshot.campaign(named: name))
      default: throw SubjectError.missing
      }
    }
    guard !words.isEmpty else { throw ReadingError.valueMissing(first) }
    return thing
  }

  /// Records one number of a walk.
  package func log(
    _ reading: NewReading, of thing: MeasuredThing, at moment: Instant
  ) throws -> Measurement? {
    try change { try record([reading], of: thing, at: moment, in: $0).last }
  }

  private func record(
    _ readings: [NewReading], of thing: MeasuredThing, at moment: Instant, in change: PlanChange
  ) throws -> [Measurement] {
    for reading in readings { try thing.check(reading.metric) }
    if case .post(let post) = thing { try post.check(observedAt: moment, in: zone) }
    return try change.record(readings, of: thing.subject, observedAt: moment)
  }
}

/// A walk through numbers that are to be measured: what is asked, in which order, and what introduces it.
package struct MeasuringWalk {
  /// When the numbers were so.
  package let moment: Instant
  package let round: MeasuringRound
  package let questions: [MeasuringQuestion]
  /// In the order of the walk, each with the address at which its numbers stand.
  package let posts: [(post: PostReport, address: String?)]
  package let channels: [(channel: ChannelReport, address: String?)]

  package var subjects: (posts: [Subject], channels: [Subject]) {
    (posts.map { .post($0.post.id) }, round.channels.map { .channel($0.channel.id) })
  }
}

extension OpenPlan {
  /// A walk through all that is due, or through some posts, due or not.
  /// - Parameters:
  ///   - ids: none is all that is due.
  ///   - moment: when the numbers were so, as typed; nil is now.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuchPost`, `PlanningError.notPublished`,
  ///   `.observedBeforePublished`.
  package func measuringWalk(
    of ids: [PostID], at moment: String?
  ) throws -> Noted<MeasuringWalk> {
    var notices: [Notice] = []
    let instant = try past(moment, &notices)
    _ = try person()
    let walk = try read { snapshot in
      let round =
        ids.isEmpty
        ? try dueRound(at: instant, in: snapshot)
        : try round(of: ids.distinct, at: instant, in: snapshot)
      return try self.walk(through: round, at: instant, in: snapshot)
    }
    return Noted(walk, notices)
  }

  private func dueRound(at moment: Instant, in snapshot: PlanSnapshot) throws -> MeasuringRound {
    var published = PostFilter()
    published.statuses.wanted = [.published]
    return MeasuringRound(
      posts: try snapshot.measuredPosts(published),
      channels: try snapshot.channelFollowers(upTo: now), at: moment, now: now, in: zone)
  }

  private func round(
    of ids: [PostID], at moment: Instant, in snapshot: PlanSnapshot
  ) throws -> MeasuringRound {
    let posts = try snapshot.posts(numbered: ids)
    for post in posts { try post.check(observedAt: moment, in: zone) }
    return MeasuringRound(of: try snapshot.measured(posts))
  }

  private func walk(
    through round: MeasuringRound, at moment: Instant, in snapshot: PlanSnapshot
  ) throws -> MeasuringWalk {
    let addresses = Dictionary(
      uniqueKeysWithValues: try snapshot.channels().map { ($0.id, $0.url) })
    let scene = try postScene(in: snapshot)
    return MeasuringWalk(
      moment: moment, round: round, questions: round.questions(at: moment),
      posts: (round.posts + round.olderPosts).map(\.post).map { post in
        (
          PostReport(post, in: scene),
          post.numbersAddress(channelAddress: addresses[post.channel.id] ?? nil)
        )
      },
      channels: round.channels.map(\.channel).map { (ChannelReport($0), $0.numbersAddress) })
  }

  /// What a walk came to.
  /// - Parameters:
  ///   - measured: what numbers were entered for.
  ///   - seconds: how long it took; nil where no clock was looked at.
  ///   - unfinished: the post amid whose numbers it was broken off.
  package func ended(
    _ walk: MeasuringWalk, measured: Set<Subject>, seconds: Int?, unfinished: PostID?
  ) throws -> WalkReport {
    let (posts, channels) = walk.subjects
    return try read { snapshot in
      WalkReport(
        posts: .init(done: measured.intersection(posts).count, due: posts.count),
        channels: .init(done: measured.intersection(channels).count, due: channels.count),
        coverage: Coverage(
          of: try snapshot.measuredPosts(PostFilter(span: recentDays)), at: now),
        seconds: seconds, unfinished: unfinished)
    }
  }
}

extension LogReport {
  fileprivate init(_ measurements: [Measurement], of thing: MeasuredThing, in zone: PlanZone) {
    switch thing {
    case .post(let post):
      self.init(measurements, of: "#\(post.id)", post: post.id, in: zone)
    case .channel(let channel): self.init(measurements, of: channel.name.text, in: zone)
    case .campaign(let campaign): self.init(measurements, of: campaign.name.text, in: zone)
    }
  }
}
