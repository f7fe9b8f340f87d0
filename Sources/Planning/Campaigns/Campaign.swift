/// An undertaking with an objective, an audience and an end, by which its posts are judged.
package struct Campaign: Identifiable, Hashable, Sendable {
  package let id: CampaignID
  package var name: Name
  package var objective: Objective
  package var audiences: [Audience]
  package var period: Period
  package var owner: Reference<Person>?
  package var deputy: Reference<Person>?
  package var budget: Budget
  package var state: CampaignState

  /// - Throws: `PlanningError.campaignWithoutAudience`.
  package init(
    id: CampaignID, name: Name, objective: Objective, audiences: [Audience], period: Period,
    owner: Reference<Person>?, deputy: Reference<Person>?, budget: Budget,
    state: CampaignState = .draft
  ) throws(PlanningError) {
    guard !audiences.isEmpty else { throw .campaignWithoutAudience(name.text) }
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

  package var reference: Reference<Campaign> { Reference(id: id, name: name.text) }

  /// The networks of its audiences, each once, in their order.
  package var networks: [Network] {
    var seen: Set<Network> = []
    return audiences.flatMap(\.networks).filter { seen.insert($0).inserted }
  }

  /// The campaign as running: only with an owner, and with a goal set beforehand.
  /// - Throws: `PlanningError.campaignState`, `.campaignWithoutOwner`, `.campaignWithoutGoal`.
  package func started(goals: [Goal]) throws(PlanningError) -> Campaign {
    guard state == .draft else { throw .campaignState(name.text, state, wanted: .running) }
    guard owner != nil else { throw .campaignWithoutOwner(name.text) }
    guard !goals.isEmpty else { throw .campaignWithoutGoal(name.text) }
    var started = self
    started.state = .running
    return started
  }

  /// The goal, if the campaign can have it.
  /// - Throws: `PlanningError.goalBeforeCampaign`, `.retiredNetwork`.
  package func checked(_ goal: Goal) throws(PlanningError) -> Goal {
    guard goal.due >= period.from else {
      throw .goalBeforeCampaign(due: goal.due, from: period.from)
    }
    try goal.network?.checkPlannable()
    return goal
  }

  /// - Throws: `PlanningError.campaignState` unless it runs.
  package func ended() throws(PlanningError) -> Campaign {
    guard state == .running else { throw .campaignState(name.text, state, wanted: .ended) }
    var ended = self
    ended.state = .ended
    return ended
  }

  /// - Throws: `PlanningError.campaignState` unless it has ended and awaits its evaluation.
  package func checkEvaluable() throws(PlanningError) {
    guard state == .ended else { throw .campaignState(name.text, state, wanted: .evaluated) }
  }

  /// The campaign as evaluated: only with a lesson of its own.
  /// - Throws: `PlanningError.campaignState`, `.campaignWithoutLesson`.
  package func evaluated(with lessons: [Lesson]) throws(PlanningError) -> Campaign {
    try checkEvaluable()
    guard lessons.contains(where: { $0.campaign?.id == id }) else {
      throw .campaignWithoutLesson(name.text)
    }
    var evaluated = self
    evaluated.state = .evaluated
    return evaluated
  }
}
