import Planning
import Reports
import TestSupport
import Testing

@Suite struct ChangeReportTests {
  private let finding = Finding(
    post: ID(12), rule: "text.tooLong", severity: .error,
    message: Wording(de: "Zu lang.", en: "Too long."),
    reason: Wording(de: "Grenze.", en: "Limit."))

  @Test(arguments: [false, true])
  func `a change shows the things, the findings and whether it was kept`(dryRun: Bool) throws {
    let report = ChangeReport(
      [PersonReport(try Sample.person(minutes: nil))],
      findings: [FindingReport(finding, in: .german)], dryRun: dryRun)
    let json = try JSONShape(report)
    #expect(Set(json.keys.keys) == ["changed", "findings", "dryRun"])
    #expect(json.isTrue("dryRun") == dryRun)
    #expect(json.list("changed")[0].text("name") == "Anna")
    #expect(json.list("changed")[0].isNull("minutesPerWeek"))
    #expect(json.list("findings")[0].text("message") == "Zu lang.")
  }

  @Test func `a finding is worded for its reader and named for scripts`() throws {
    let json = try JSONShape(CheckReport([finding], posts: 1, in: .english))
    let first = try #require(json.list("findings").first)
    #expect(Set(first.keys.keys) == ["post", "rule", "severity", "message", "reason", "remedy"])
    #expect(first.number("post") == 12)
    #expect(first.text("rule") == "text.tooLong")
    #expect(first.text("severity") == "error")
    #expect(first.text("message") == "Too long.")
    #expect(first.isNull("remedy"))
    #expect(
      try JSONShape(CheckReport([], posts: 1, in: .english)).keys["findings"] as? [String] == [])
  }

  @Test func `an import accounts for every row`() throws {
    var file = ImportReport.File(file: "a.csv", format: "meta-posts", rows: 6)
    file.new = 1
    file.days = 2
    file.strangers = 3
    file.skipped = [ImportReport.SkippedRow(row: 4, reason: "no date")]
    let json = try JSONShape(ImportReport(files: [file], dryRun: false))
    let first = try #require(json.list("files").first)
    #expect(first.has("file format rows days new changed unchanged unmatched strangers skipped"))
    #expect(first.number("days") == 2 && first.number("strangers") == 3)
    #expect(first.list("skipped")[0].number("row") == 4)
    #expect(first.list("skipped")[0].text("reason") == "no date")
  }

  @Test func `things of the plan have every key`() throws {
    let campaign = try Sample.campaign()
    let report = CampaignReport(
      campaign, goals: [try Sample.goal(.leads)], posts: 3, currency: "EUR")
    let json = try JSONShape(report)
    #expect(
      json.has(
        """
        id name objective audiences networks from to owner deputy budget minutes currency state goals \
        posts
        """))
    for key in ["owner", "deputy", "budget", "minutes"] { #expect(json.isNull(key)) }
    let goal = try #require(json.list("goals").first)
    #expect(goal.isNull("network") && goal.isNull("startValue"))
    #expect(goal.text("metric") == "leads" && goal.number("target") == 40)
    let channel = try JSONShape(ChannelReport(Sample.channel(1, .xing)))
    for key in ["url", "owner", "deputy", "imprint", "retiredSince"] {
      #expect(channel.isNull(key))
    }
    #expect(channel.number("textLimit") == 400)
    #expect(try JSONShape(AudienceReport(Sample.audience())).isNull("description"))
  }
}
