import Planning
import Reports
import TestSupport
import Testing

@Suite struct LessonReportTests {
  private func lesson(of campaign: Campaign?) throws -> Lesson {
    try Lesson(id: ID(3), campaign: campaign?.reference, day: "2026-03-30", text: "Begin early.")
  }

  @Test func `a lesson has its keys, and no campaign is null`() throws {
    let json = try JSONShape(LessonReport(lesson(of: nil)))
    #expect(Set(json.keys.keys) == ["id", "text", "campaign", "day"])
    #expect(json.number("id") == 3 && json.text("text") == "Begin early.")
    #expect(json.isNull("campaign") && json.text("day") == "2026-03-30")
    #expect(
      try JSONShape(LessonReport(lesson(of: Sample.campaign()))).text("campaign") == "Easter")
  }

  @Test(arguments: [true, false, nil])
  func `for a campaign it also says whether it was heeded`(heeded: Bool?) throws {
    let json = try JSONShape(
      CampaignLessonReport(lesson(of: Sample.campaign()), heeded: heeded))
    #expect(Set(json.keys.keys) == ["id", "text", "campaign", "day", "heeded"])
    #expect(heeded == nil ? json.isNull("heeded") : json.isTrue("heeded") == heeded)
  }

  @Test func `a campaign's step is a change with one more key`() throws {
    let campaign = CampaignReport(try Sample.campaign(), goals: [], posts: 0, currency: "EUR")
    let change = ChangeReport([campaign], dryRun: false)
    let new = try JSONShape(NewCampaignReport(change, lessons: []))
    #expect(Set(new.keys.keys) == ["changed", "findings", "dryRun", "lessons"])
    let ended = try JSONShape(CampaignStepReport(change, lesson: nil))
    #expect(Set(ended.keys.keys) == ["changed", "findings", "dryRun", "lesson"])
    #expect(ended.isNull("lesson") && ended.list("changed")[0].text("name") == "Easter")
  }
}
