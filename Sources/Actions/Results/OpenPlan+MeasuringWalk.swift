package import Evaluation
package import Planning
package import Reports
import Storage

/// A walk through numbers that are to be measured: what is asked, in which order, and what introduces it.
package struct MeasuringWalk {
  /// The moment at which the numbers were so.
  package let moment: Instant
  package let round: MeasuringRound
  package let questions: [MeasuringQuestion]
  /// The posts in the order of the walk, each with the address at which its numbers stand.
  package let posts: [(post: PostReport, address: String?)]
  package let channels: [(channel: ChannelReport, address: String?)]
  /// The campaigns whose own numbers are asked for, each once.
  package var campaigns: [Reference<Campaign>] {
    round.campaigns.map(\.campaign.reference).distinct
  }
}

extension OpenPlan {
  /// A walk through all that is due, or through some posts, due or not.
  /// - Parameters:
  ///   - numbers: none is all that is due.
  ///   - moment: when the numbers were so, as typed; nil is now.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`, `ReadingError.notPublished`,
  ///   `.observedBeforePublished`.
  package func measuringWalk(
    of numbers: [PostNumbers], at moment: String?
  ) throws -> Noted<MeasuringWalk> {
    try noting { notices in
      let instant = try past(moment, &notices)
      _ = try person()
      return try read { snapshot in
        let ids = try numbers.flatMap { try self.ids(of: $0, in: snapshot) }
        let round =
          ids.isEmpty
          ? try dueRound(at: instant, in: snapshot)
          : try round(of: ids.distinct, at: instant, in: snapshot)
        return try walk(through: round, at: instant, in: snapshot)
      }
    }
  }

  private func dueRound(at moment: Instant, in snapshot: PlanSnapshot) throws -> MeasuringRound {
    var published = PostFilter()
    published.statuses.wanted = [.published]
    return MeasuringRound(
      posts: try snapshot.measuredPosts(published),
      channels: try snapshot.channelFollowers(upTo: now),
      campaigns: try snapshot.campaignNumbers(upTo: now), at: moment, now: now, in: zone)
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
      uniqueKeysWithValues: try snapshot.all(Channel.self).map { ($0.id, $0.url) })
    let context = try postContext(in: snapshot)
    return MeasuringWalk(
      moment: moment, round: round, questions: round.questions(at: moment, for: try snapshot.all()),
      posts: (round.posts + round.olderPosts).map(\.post).map { post in
        (
          PostReport(post, in: context),
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
    _ walk: MeasuringWalk, measured: Set<Measurement.Subject>, seconds: Int?, unfinished: PostID?
  ) throws -> WalkReport {
    let tally = { (subjects: [Measurement.Subject]) in
      WalkReport.Tally(done: measured.intersection(subjects).count, due: subjects.count)
    }
    return try read { snapshot in
      WalkReport(
        posts: tally(walk.posts.map { .post($0.post.id) }),
        channels: tally(walk.channels.map { .channel($0.channel.id) }),
        campaigns: tally(walk.campaigns.map { .campaign($0.id) }),
        coverage: Coverage(
          of: try snapshot.measuredPosts(PostFilter(span: recentDays)), at: now),
        seconds: seconds, unfinished: unfinished)
    }
  }
}
