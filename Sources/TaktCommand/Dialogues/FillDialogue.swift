import Planning
import Rendering
import Reports
import Storage

/// A person at the terminal and the free slots of a week, one after the other. Every answer is
/// written at once, as a change of its own, so that nothing is lost where somebody stops.
struct FillDialogue {
  let plan: StepwisePlan
  let free: [SlotTime]
  private var planned = 0

  init(plan: StepwisePlan, free: [SlotTime]) {
    self.plan = plan
    self.free = free
  }

  mutating func run() throws {
    let writer = plan.options.writer
    Terminal.standardError.write(writer.fillBegins(free: free.count))
    for (place, time) in free.enumerated() {
      guard try fill(time, place + 1) else { break }
    }
    Terminal.standardError.write(
      (["", writer.fillEnds(planned: planned, free: free.count)]
        + writer.trial(plan.options.dryRun)).joined(separator: "\n"))
  }

  /// - Returns: whether the walk goes on.
  private mutating func fill(_ time: SlotTime, _ place: Int) throws -> Bool {
    let writer = plan.options.writer
    let known = try plan.repository.ideas()
    let fill = FillReport.Place(
      time, among: known, calendar: try plan.calendarScene(), today: plan.today, in: plan.zone)
    var page = 0
    Terminal.standardError.write(writer.question(about: fill, place, of: free.count))
    while true {
      let shown = Array(fill.ideas.dropFirst(page * FillKey.most).prefix(FillKey.most))
      let hasMore = fill.ideas.count > (page + 1) * FillKey.most
      Terminal.standardError.write(writer.choices(shown, hasMore: hasMore || page > 0))
      switch ask(count: shown.count, hasMore: hasMore || page > 0) {
      case .idea(let index):
        let idea = known.first { $0.idea.id == shown[index].id }?.idea
        try write(shown[index].text, from: idea, at: time)
        return true
      case .more: page = hasMore ? page + 1 : 0
      case .type:
        if try type(at: time) { return true }
      case .skip: return true
      case .stop: return false
      }
    }
  }

  private func ask(count: Int, hasMore: Bool) -> FillKey {
    while let key = Terminal.askKey(plan.options.writer.fillPrompt(count, hasMore: hasMore)) {
      if let answer = FillKey(key, count: count, hasMore: hasMore) { return answer }
    }
    return .stop
  }

  /// A text of the moment, without an idea.
  /// - Returns: whether there was one.
  private mutating func type(at time: SlotTime) throws -> Bool {
    guard let line = Terminal.ask(plan.options.writer.fillTextPrompt), !line.trimmed.isEmpty else {
      return false
    }
    try write(line.trimmed, from: nil, at: time)
    return true
  }

  private mutating func write(_ text: String, from idea: Idea?, at time: SlotTime) throws {
    let channels = [time.slot.channel]
    let new = try NewPost(
      text: text, on: channels, at: .at(time.at), owner: plan.owner(of: nil, on: channels),
      pillar: idea?.pillar ?? time.slot.pillar, idea: idea?.id,
      format: idea?.link == nil ? .text : .link, link: idea?.link, minutes: time.slot.minutes
    )
    let author = try plan.author(words: words(text, from: idea, at: time))
    let posts = try plan.repository.add(
      SnippetChoice().completed(new, in: plan), by: author, in: plan.zone)
    planned += posts.count
    try Terminal.standardError.write(plan.options.writer.steps(plan.report(changed: posts)))
  }

  /// The command that would have planned the same, for the history.
  private func words(_ text: String, from idea: Idea?, at time: SlotTime) -> String {
    let place = "--on \(time.slot.channel.name.text.shellWord) --at \(time.at)"
    return idea.map { "takt idea plan \($0.id) \(place)" }
      ?? "takt post add \(text.shellWord) \(place)"
  }
}
