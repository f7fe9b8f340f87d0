package import Planning
package import Reports
import Storage

extension PlanSnapshot {
  /// What a campaign taught, and what it could learn from others.
  func lessonsAround(_ campaign: Campaign) throws -> CampaignLessons {
    CampaignLessons(
      of: campaign, from: try all(), of: try all(),
      uses: try lessonUses(of: campaign.id))
  }
}

extension OpenPlan {
  package func lessons() throws -> [LessonReport] {
    try read { try $0.all(Lesson.self).map(LessonReport.init) }
  }

  /// What a campaign taught and could learn from others, and its whole name.
  package func lessons(
    of campaign: String
  ) throws -> (lessons: Listed<CampaignLessonReport>, campaign: String) {
    try read { snapshot in
      let campaign = try snapshot.campaign(named: campaign)
      let lessons = try snapshot.lessonsAround(campaign).reports
      let sought = Sought(of: try snapshot.count(Lesson.self))
      return (Listed(lessons, sought: sought), campaign.name.text)
    }
  }

  /// The text of a new lesson that somebody is to type.
  /// - Throws: `PersonError.nobodyNamed`, and what the name throws.
  package func draft(ofLessonFrom campaign: String?) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      Draft(.lesson(nil, campaign: try campaign.map { try snapshot.campaign(named: $0).name.text }))
    }
  }

  /// The text of a lesson that somebody is to type anew.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`.
  package func draft(of id: LessonID) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      let lesson = try snapshot.lesson(id)
      return Draft(.lesson(id, campaign: lesson.campaign?.name), text: lesson.text)
    }
  }

  package func addLesson(
    _ text: String, campaign: String?
  ) throws -> ChangeReport<LessonReport> {
    try change { change in
      let campaign = try campaign.map { try change.snapshot.campaign(named: $0).reference }
      return try add(text, of: campaign, in: change)
    }
  }

  /// Adds what somebody said of a campaign that was asked about, whatever it is called by now.
  /// - Parameter shown: the campaign as it was called then.
  package func addLesson(
    _ text: String, of shown: Reference<Campaign>
  ) throws -> ChangeReport<LessonReport> {
    try change { change in
      try add(text, of: change.snapshot.campaign(shown).reference, in: change)
    }
  }

  private func add(
    _ text: String, of campaign: Reference<Campaign>?, in change: PlanChange
  ) throws -> ChangeReport<LessonReport> {
    let lesson = try change.add { id in
      try Lesson(id: id, campaign: campaign, day: today, text: text)
    }
    return changed([LessonReport(lesson)])
  }

  /// - Parameters:
  ///   - draft: the text that an editor was opened on.
  ///   - campaign: nil stays, `none` makes it hold for all.
  package func editLesson(
    _ id: LessonID, text: String?, insteadOf draft: String? = nil, campaign: String?
  ) throws -> ChangeReport<LessonReport> {
    try change { change in
      let old = try change.snapshot.lesson(id)
      try old.text.checkUnchanged(since: draft)
      var lesson = old
      if let text { try lesson.reword(text) }
      if let campaign = try change.snapshot.campaign(instead: campaign) {
        lesson.campaign = campaign
      }
      guard lesson != old else { throw ChangeError.nothing }
      try change.update(lesson)
      return changed([LessonReport(lesson)])
    }
  }

  /// Records whether a campaign heeded a lesson; the campaign's whole name comes with it.
  package func heed(
    _ id: LessonID, by campaign: String, isHeeded: Bool
  ) throws -> (report: ChangeReport<CampaignLessonReport>, campaign: String) {
    try change { change in
      let campaign = try change.snapshot.campaign(named: campaign)
      let report = try heed(id, by: campaign, isHeeded: isHeeded, in: change)
      return (report, campaign.name.text)
    }
  }

  /// Records whether a campaign that was asked about heeded a lesson, whatever it is called by now.
  package func heed(
    _ id: LessonID, by shown: Reference<Campaign>, isHeeded: Bool
  ) throws -> ChangeReport<CampaignLessonReport> {
    try change { change in
      try heed(id, by: change.snapshot.campaign(shown), isHeeded: isHeeded, in: change)
    }
  }

  private func heed(
    _ id: LessonID, by campaign: Campaign, isHeeded: Bool, in change: PlanChange
  ) throws -> ChangeReport<CampaignLessonReport> {
    let lesson = try change.snapshot.lesson(id)
    let use = try lesson.use(by: campaign, isHeeded: isHeeded)
    try change.record(use, of: campaign.id)
    return changed([CampaignLessonReport(lesson, heeded: use.isHeeded)])
  }
}

extension Deleting where Report == LessonReport {
  /// A lesson, with what campaigns said of heeding it.
  package static func lesson(_ id: LessonID) -> Self {
    Self("\(id)") {
      [try $0.lesson(id)]
    } telling: { lesson, _, _ in
      LessonReport(lesson)
    }
  }
}
