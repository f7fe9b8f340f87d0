import Actions
import Evaluation
import Planning
import Rendering
import Reports

/// The walk through the numbers that are due: what is asked, in which words, and what it came to.
struct LogWalk {
  let plan: OpenPlan
  let options: GlobalOptions

  /// Asks for the numbers of some posts, due or not; for all that is due where none is named.
  /// - Parameter moment: when the numbers were so, as typed; nil is now.
  func run(of numbers: [PostNumbers], at moment: String?) throws {
    let writer = options.writer
    let noted = try plan.measuringWalk(of: numbers, at: moment)
    Notice.say(noted.notices)
    let (walk, round) = (noted.report, noted.report.round)
    guard !round.isEmpty else {
      return Terminal.standardError.write(
        writer.nothingToMeasure(next: round.next, today: plan.today))
    }
    let titles = titles(of: walk)
    var dialogue = LogDialogue(
      walk.questions, in: plan, options, at: walk.moment, title: { titles[$0.subject] ?? "" })
    let start = ContinuousClock.now
    Terminal.standardError.write(
      writer.walkBegins(
        posts: round.posts.count, channels: round.channels.count,
        campaigns: walk.campaigns.map(\.name), older: round.olderPosts.count))
    try dialogue.run()
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    let report = try plan.ended(
      walk, measured: Set(dialogue.entered.keys.map(\.subject)),
      seconds: options.isClockFixed ? nil : seconds, unfinished: dialogue.unfinished)
    let lines = ["", writer.walkEnds(report)] + writer.trial(options.dryRun)
    Terminal.standardError.write(lines.joined(separator: "\n"))
  }

  /// What introduces the questions about each post, channel and campaign.
  private func titles(of walk: MeasuringWalk) -> [Measurement.Subject: String] {
    let writer = options.writer
    var titles: [Measurement.Subject: String] = [:]
    for (place, post) in walk.posts.enumerated() {
      titles[.post(post.post.id)] = writer.question(
        about: post.post, place + 1, of: walk.posts.count, address: post.address)
    }
    for channel in walk.channels {
      titles[.channel(channel.channel.id)] = writer.question(
        about: channel.channel, address: channel.address)
    }
    for campaign in walk.campaigns {
      titles[.campaign(campaign.id)] = writer.question(about: campaign)
    }
    return titles
  }
}
