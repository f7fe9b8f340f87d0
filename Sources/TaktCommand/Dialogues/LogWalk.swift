import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// The walk through the numbers that are due: what is asked, in which words, and what it came to.
struct LogWalk {
  private let plan: StepwisePlan
  /// When the numbers were so.
  private let moment: Instant
  private let person: PersonID?

  /// - Throws: `PersonError.nobodyNamed`, before anything is asked.
  init(plan: StepwisePlan, at moment: Instant) throws {
    self.plan = plan
    self.moment = moment
    person = try plan.person()?.id
  }

  /// Asks for all that is due.
  func run() throws {
    var published = PostFilter()
    published.statuses.wanted = [.published]
    let round = MeasuringRound(
      posts: try plan.measuredPosts(published), channels: try plan.channelFollowers(), at: moment,
      now: plan.now, in: plan.zone)
    guard !round.isEmpty else {
      let words = plan.options.writer.nothingToMeasure(next: round.next, today: plan.today)
      return Terminal.standardError.write(words)
    }
    try walk(through: round)
  }

  /// Asks for the numbers of some posts, due or not.
  /// - Throws: `PlanFileError.noSuchPost`, `PlanningError.notPublished`, `.observedBeforePublished`.
  func run(of ids: [PostID]) throws {
    let posts = try plan.repository.posts(numbered: ids.distinct)
    for post in posts { try post.check(observedAt: moment, in: plan.zone) }
    try walk(through: MeasuringRound(of: plan.measured(posts)))
  }

  private func walk(through round: MeasuringRound) throws {
    let writer = plan.options.writer
    let titles = try titles(of: round)
    var dialogue = LogDialogue(
      round.questions(at: moment), in: plan, by: person, at: moment,
      title: { titles[$0.subject] ?? "" })
    let start = ContinuousClock.now
    Terminal.standardError.write(
      writer.walkBegins(
        posts: round.posts.count, channels: round.channels.count, older: round.olderPosts.count))
    try dialogue.run()
    let report = try report(on: round, dialogue, took: ContinuousClock.now - start)
    let lines = ["", writer.walkEnds(report)] + writer.trial(plan.options.dryRun)
    Terminal.standardError.write(lines.joined(separator: "\n"))
  }

  /// What introduces the questions about each post and channel.
  private func titles(of round: MeasuringRound) throws -> [Subject: String] {
    let writer = plan.options.writer
    let addresses = Dictionary(
      uniqueKeysWithValues: try plan.repository.channels().map { ($0.id, $0.url) })
    let posts = round.posts + round.olderPosts
    let scene = try plan.postScene()
    var titles: [Subject: String] = [:]
    for (place, post) in posts.map(\.post).enumerated() {
      titles[.post(post.id)] = writer.question(
        about: PostReport(post, in: scene), place + 1, of: posts.count,
        address: post.numbersAddress(channelAddress: addresses[post.channel.id] ?? nil))
    }
    for channel in round.channels.map(\.channel) {
      titles[.channel(channel.id)] = writer.question(
        about: ChannelReport(channel), address: channel.numbersAddress)
    }
    return titles
  }

  private func report(
    on round: MeasuringRound, _ dialogue: LogDialogue, took time: Duration
  ) throws -> WalkReport {
    let subjects = Set(dialogue.entered.keys.map(\.subject))
    let posts = (round.posts + round.olderPosts).map { Subject.post($0.id) }
    let channels = round.channels.map { Subject.channel($0.channel.id) }
    let recent = PostFilter(span: plan.recentDays)
    return WalkReport(
      posts: .init(done: subjects.intersection(posts).count, due: posts.count),
      channels: .init(done: subjects.intersection(channels).count, due: channels.count),
      coverage: Coverage(of: try plan.measuredPosts(recent), at: plan.now),
      seconds: plan.options.isClockFixed ? nil : Int(time.components.seconds),
      unfinished: dialogue.unfinished)
  }
}
