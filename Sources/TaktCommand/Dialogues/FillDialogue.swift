import Actions
import Planning
import Rendering
import Reports

/// A person at the terminal and the free slots of a week, one after the other. Every answer is
/// written at once, as a change of its own, so that nothing is lost where somebody stops.
struct FillDialogue {
  let plan: OpenPlan
  let options: GlobalOptions
  let free: [SlotTime]
  private var planned = 0

  init(plan: OpenPlan, options: GlobalOptions, free: [SlotTime]) {
    self.plan = plan
    self.options = options
    self.free = free
  }

  mutating func run() throws {
    let writer = options.writer
    Terminal.standardError.write(writer.fillBegins(free: free.count))
    for (place, time) in free.enumerated() {
      guard try fill(time, place + 1) else { break }
    }
    Terminal.standardError.write(
      (["", writer.fillEnds(planned: planned, free: free.count)] + writer.trial(options.dryRun))
        .joined(separator: "\n"))
  }

  /// - Returns: whether the walk goes on.
  private mutating func fill(_ time: SlotTime, _ place: Int) throws -> Bool {
    let writer = options.writer
    let fill = try plan.ideas(for: time)
    var page = 0
    Terminal.standardError.write(writer.question(about: fill, place, of: free.count))
    while true {
      let shown = Array(fill.ideas.dropFirst(page * FillKey.most).prefix(FillKey.most))
      let hasMore = fill.ideas.count > (page + 1) * FillKey.most
      Terminal.standardError.write(writer.choices(shown, hasMore: hasMore || page > 0))
      switch ask(count: shown.count, hasMore: hasMore || page > 0) {
      case .idea(let index):
        try write(.idea(shown[index]), at: time, words: "takt idea plan \(shown[index].id)")
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
    while let key = Terminal.askKey(options.writer.fillPrompt(count, hasMore: hasMore)) {
      if let answer = FillKey(key, count: count, hasMore: hasMore) { return answer }
    }
    return .stop
  }

  /// A text of the moment, without an idea.
  /// - Returns: whether there was one.
  private mutating func type(at time: SlotTime) throws -> Bool {
    guard let line = Terminal.ask(options.writer.fillTextPrompt), !line.trimmed.isEmpty else {
      return false
    }
    let text = line.trimmed
    try write(.text(text), at: time, words: "takt post add \(text.shellWord)")
    return true
  }

  /// - Parameter words: how the command begins that would have planned the same, for the history.
  private mutating func write(
    _ filling: OpenPlan.Filling, at time: SlotTime, words: String
  ) throws {
    let place = "--on \(time.slot.channel.name.text.shellWord) --at \(time.at)"
    let report = try plan.saying("\(words) \(place)").fill(time, with: filling)
    planned += report.changed.count
    Terminal.standardError.write(options.writer.steps(report))
  }
}
