import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// The walk through the posts that nobody measured, oldest first: a number each, Enter for unknown.
///
/// Every answer is written at once, so that nothing is lost where the walk is broken off.
struct LogWalk {
  let plan: OpenPlan
  /// When the numbers were so.
  let at: Instant

  func run() throws {
    let posts = try plan.measuredPosts().filter { post in
      post.isUnmeasured(at: plan.now) && post.post.canBeObserved(at: at, in: plan.zone)
    }
    guard !posts.isEmpty else {
      return plan.options.note(
        de: "Kein veröffentlichter Beitrag ist noch zu messen.",
        en: "No published post is left to measure.")
    }
    plan.options.note(
      de: "\(posts.count) Beiträge zu messen. Eingabetaste: unbekannt; q: aufhören.",
      en: "\(posts.count) posts to measure. Enter: unknown; q: stop.")
    var measured = 0
    for post in posts {
      let walk = try ask(about: post.post)
      if walk.hasNumbers { measured += 1 }
      if walk.isBrokenOff { break }
    }
    plan.options.note(
      de: "Gemessen: \(measured) von \(posts.count) Beiträgen.",
      en: "Measured: \(measured) of \(posts.count) posts.")
    for line in plan.options.writer.trial(plan.options.dryRun) {
      Terminal.standardError.write(line)
    }
  }

  private func ask(about post: Post) throws -> (hasNumbers: Bool, isBrokenOff: Bool) {
    let title = plan.options.writer.question(about: PostReport(post, in: plan.zone))
    Terminal.standardError.write("\n" + title)
    var hasNumbers = false
    for metric in post.channel.network.metricsToLog {
      switch try ask(metric, of: post) {
      case .told: hasNumbers = true
      case .unknown: continue
      case .stop: return (hasNumbers, isBrokenOff: true)
      }
    }
    return (hasNumbers, isBrokenOff: false)
  }

  private enum Answer {
    case told, unknown, stop
  }

  /// Asks again until the answer can be read.
  private func ask(_ metric: Metric, of post: Post) throws -> Answer {
    let name = metric.wording.text(in: Speech.current.language)
    while let line = Terminal.ask("  \(name):")?.trimmed {
      if line.isEmpty || line == "-" || line == "–" { return .unknown }
      if line.lowercased() == "q" { return .stop }
      do {
        let entry = try LogEntry([LogEntry.reading(of: metric, line)], of: post)
        _ = try entry.record(at: at, in: plan)
        return .told
      } catch let error as any WordedError {
        Terminal.standardError.write("  " + Complaint(error).sentence.harmlessLines)
      }
    }
    return .stop
  }
}
