package import Planning
package import Reports
import Storage

/// A campaign's life: it starts, ends and is evaluated.
extension OpenPlan {
  package func startCampaign(_ campaign: String) throws -> ChangeReport<CampaignReport> {
    try change { change in
      let draft = try change.snapshot.campaign(named: campaign)
      let campaign = try draft.started(goals: change.snapshot.goals(of: draft.id))
      try change.update(campaign)
      return changed([try report(on: campaign, in: change.snapshot)])
    }
  }

  /// Ends a running campaign, and says what of it is still planned.
  /// - Parameter lesson: what was learnt for the next time.
  package func endCampaign(
    _ campaign: String, lesson: String?
  ) throws -> Noted<CampaignStepReport> {
    try change { change in
      let snapshot = change.snapshot
      let running = try snapshot.campaign(named: campaign)
      let ended = try running.ended()
      let step = try move(running, learning: lesson, in: change) { _ in ended }
      var filter = PostFilter()
      filter.campaigns.wanted = [ended.id]
      filter.statuses.wanted = PostStatus.open
      let left = try snapshot.posts(filter).count
      return Noted(
        step, left > 0 ? [.stillPlanned(campaign: ended.name.text, posts: left)] : [])
    }
  }

  /// A campaign that can be evaluated, and what its lessons are: what a person is asked about first.
  package func campaignToEvaluate(
    _ campaign: String
  ) throws -> (campaign: Campaign, lessons: CampaignLessons) {
    try read { snapshot in
      let ended = try snapshot.campaign(named: campaign)
      try ended.checkEvaluable()
      return (ended, try snapshot.lessonsAround(ended))
    }
  }

  /// Closes an ended campaign, which has a lesson of its own.
  /// - Parameter shown: the campaign that a person was asked about.
  /// - Throws: `PlanFileError.changedMeanwhile` where it is no longer so.
  package func evaluate(
    _ shown: Campaign, lesson: String?
  ) throws -> Noted<CampaignStepReport> {
    try change { change in
      guard try change.snapshot.all(Campaign.self).contains(shown) else {
        throw PlanFileError.changedMeanwhile(shown.name.text)
      }
      return try evaluate(shown, lesson: lesson, in: change)
    }
  }

  package func evaluateCampaign(
    _ campaign: String, lesson: String?
  ) throws -> Noted<CampaignStepReport> {
    try change { change in
      let ended = try change.snapshot.campaign(named: campaign)
      try ended.checkEvaluable()
      return try evaluate(ended, lesson: lesson, in: change)
    }
  }

  private func evaluate(
    _ ended: Campaign, lesson: String?, in change: PlanChange
  ) throws -> Noted<CampaignStepReport> {
    let step = try move(ended, learning: lesson, in: change) { try ended.evaluated(with: $0) }
    return Noted(step, [.evaluated(campaign: ended.name.text)])
  }

  /// Moves a campaign a step further, with the lesson that was given.
  /// - Parameter step: gets the campaign's lessons, the new one among them.
  private func move(
    _ campaign: Campaign, learning text: String?, in change: PlanChange,
    _ step: ([Lesson]) throws -> Campaign
  ) throws -> CampaignStepReport {
    let lesson = try text.map { text in
      try change.add { id in
        try Lesson(id: id, campaign: campaign.reference, day: today, text: text)
      }
    }
    let moved = try step(change.snapshot.lessons(of: campaign.id))
    try change.update(moved)
    return CampaignStepReport(
      changed([try report(on: moved, in: change.snapshot)]), lesson: lesson.map(LessonReport.init))
  }
}
