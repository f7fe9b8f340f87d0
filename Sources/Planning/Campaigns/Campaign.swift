/// An undertaking with an objective, an audience and an end, by which its posts are judged.
package struct Campaign: Named, Hashable {
  package let id: CampaignID
  package var name: Name
  package var objective: Objective
  package var audiences: [Audience]
  package var period: Period
  package var owner: Reference<Person>?
  package var deputy: Reference<Person>?
  package var budget: Budget
  package var state: CampaignState

  /// - Throws: `CampaignError.withoutAudience`.
  package init(
    id: CampaignID, name: Name, objective: Objective, audiences: [Audience], period: Period,
    owner: Reference<Person>?, deputy: Reference<Person>?, budget: Budget,
    state: CampaignState = .draft
  ) throws(CampaignError) {
    guard !audiences.isEmpty else { throw CampaignError.withoutAudience(name.text) }
    self.id = id
    self.name = name
    self.objective = objective
    self.audiences = audiences.distinct
    self.period = period
    self.owner = owner
    self.deputy = deputy
    self.budget = budget
    self.state = state
  }

  /// The networks of its audiences, each once, in their order.
  package var networks: [Network] {
    var seen: Set<Network> = []
    return audiences.flatMap(\.networks).filter { seen.insert($0).inserted }
  }

  /// The campaign as running: only with an owner, and with a goal set beforehand.
  /// - Throws: `CampaignError.state`, `.campaignWithoutOwner`, `.campaignWithoutGoal`.
  package func started(goals: [Goal]) throws(CampaignError) -> Campaign {
    guard state == .draft else { throw CampaignError.state(name.text, state, wanted: .running) }
    guard owner != nil else { throw CampaignError.withoutOwner(name.text) }
    guard !goals.isEmpty else { throw CampaignError.withoutGoal(name.text) }
    var started = self
    started.state = .running
    return started
  }

  /// The goal, if the campaign can have it.
  /// - Parameters:
  ///   - goals: those that it has.
  ///   - channels: the plan's.
  /// - Throws: `GoalError`, `MetricError.notOfKind`, `NetworkError.retired`.
  package func checked(_ goal: Goal, beside goals: [Goal], on channels: [Channel]) throws -> Goal {
    guard goal.due >= period.from else {
      throw GoalError.beforeCampaign(due: goal.due, from: period.from)
    }
    try goal.checkTarget()
    try goal.network?.checkPlannable()
    if let same = goals.first(where: { $0.id != goal.id && $0.isSame(as: goal) }) {
      throw GoalError.twice(same.id, goal.metric)
    }
    let networks = goal.network.map { [$0] } ?? networks
    try channels.filter { networks.contains($0.network) }.checkTelling(of: goal.metric)
    return goal
  }

  /// - Throws: `CampaignError.state` unless it runs.
  package func ended() throws(CampaignError) -> Campaign {
    guard state == .running else { throw CampaignError.state(name.text, state, wanted: .ended) }
    var ended = self
    ended.state = .ended
    return ended
  }

  /// - Throws: `CampaignError.state` unless it has ended and awaits its evaluation.
  package func checkEvaluable() throws(CampaignError) {
    guard state == .ended else { throw CampaignError.state(name.text, state, wanted: .evaluated) }
  }

  /// The campaign as evaluated: only with a lesson of its own.
  /// - Throws: `CampaignError.state`, `.campaignWithoutLesson`.
  package func evaluated(with lessons: [Lesson]) throws(CampaignError) -> Campaign {
    try checkEvaluable()
    guard lessons.contains(where: { $0.campaign?.id == id }) else {
      throw CampaignError.withoutLesson(name.text)
    }
    var evaluated = self
    evaluated.state = .evaluated
    return evaluated
  }
}

package typealias CampaignID = ID<Campaign>
