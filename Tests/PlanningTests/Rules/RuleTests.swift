import Planning
import TestSupport
import Testing

@Suite struct RuleTests {
  /// A post, what is planned beside it, and the rule that it breaks or keeps.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let fires: Bool
    let context: @Sendable () throws -> (Post, CheckContext)
  }

  static func context(
    _ post: Post, channel: Channel? = nil, campaign: Campaign? = nil, beside others: [Post] = [],
    files: [String: MediaFile] = [:]
  ) throws -> (Post, CheckContext) {
    (
      post,
      CheckContext(
        now: "2026-03-03T08:00", channels: [try channel ?? Sample.channel()],
        campaigns: campaign.map { [$0] } ?? [], openPosts: [post] + others, mediaFiles: files)
    )
  }

  static func `case`(
    _ name: String, _ rule: String, fires: Bool,
    _ context: @escaping @Sendable () throws -> (Post, CheckContext)
  ) -> Case {
    Case(testDescription: name, rule: rule, fires: fires, context: context)
  }

  static let cases =
    planCases + textCases + hashtagCases + linkCases + mediaCases + sizeCases
    + dayCases

  static let planCases: [Case] = [
    `case`("Google+", "network.retired", fires: true) {
      try context(Sample.post(on: Sample.channel(1, .googlePlus)))
    },
    `case`("Facebook", "network.retired", fires: false) { try context(Sample.post()) },
    `case`("an hour ago", "time.past", fires: true) {
      try context(Sample.post(plannedAt: "2026-03-03T07:59"))
    },
    `case`("now", "time.past", fires: false) {
      try context(Sample.post(plannedAt: "2026-03-03T08:00"))
    },
    `case`("59 minutes after another", "time.tooClose", fires: true) {
      try context(Sample.post(), beside: [Sample.post(2, plannedAt: "2026-03-03T09:59")])
    },
    `case`("an hour after another", "time.tooClose", fires: false) {
      try context(Sample.post(), beside: [Sample.post(2, plannedAt: "2026-03-03T10:00")])
    },
    `case`("at the time of another channel", "time.tooClose", fires: false) {
      try context(Sample.post(), beside: [Sample.post(2, on: Sample.channel(2, .x))])
    },
    `case`("nobody", "owner.missing", fires: true) { try context(Sample.post()) },
    `case`("its own owner", "owner.missing", fires: false) {
      try context(Sample.post(owner: Sample.person()))
    },
    `case`("the channel's owner", "owner.missing", fires: false) {
      try context(Sample.post(), channel: Sample.channel(owner: Sample.person()))
    },
    `case`("the campaign's owner", "owner.missing", fires: false) {
      let campaign = try Sample.campaign(owner: Sample.person())
      return try context(Sample.post(campaign: campaign), campaign: campaign)
    },
    `case`("a day before the campaign", "campaign.outside", fires: true) {
      let campaign = try Sample.campaign(from: "2026-03-04")
      return try context(Sample.post(campaign: campaign), campaign: campaign)
    },
    `case`("the campaign's last day", "campaign.outside", fires: false) {
      let campaign = try Sample.campaign(to: "2026-03-03")
      return try context(Sample.post(campaign: campaign), campaign: campaign)
    },
    `case`("no campaign while one runs", "campaign.none", fires: true) {
      try context(Sample.post(), campaign: Sample.campaign(state: .running))
    },
    `case`("no campaign before one runs", "campaign.none", fires: false) {
      try context(Sample.post(), campaign: Sample.campaign(from: "2026-03-04", state: .running))
    },
    `case`("no campaign while one is a draft", "campaign.none", fires: false) {
      try context(Sample.post(), campaign: Sample.campaign())
    },
    `case`("the campaign that runs", "campaign.none", fires: false) {
      let campaign = try Sample.campaign(state: .running)
      return try context(Sample.post(campaign: campaign), campaign: campaign)
    },
    `case`("consumers on XING only", "network.unsuited", fires: true) {
      let (campaign, xing) = (try Sample.campaign(), try Sample.channel(1, .xing))
      return try context(
        Sample.post(on: xing, campaign: campaign), channel: xing, campaign: campaign)
    },
    `case`("consumers on XING and Facebook", "network.unsuited", fires: false) {
      let (campaign, xing) = (try Sample.campaign(), try Sample.channel(2, .xing))
      return try context(
        Sample.post(on: xing, campaign: campaign), channel: xing, campaign: campaign,
        beside: [Sample.post(2, campaign: campaign)])
    },
    `case`("no legal notice", "imprint.missing", fires: true) { try context(Sample.post()) },
    `case`("a legal notice", "imprint.missing", fires: false) {
      try context(
        Sample.post(), channel: Sample.channel(imprint: "https://huber.example/impressum"))
    },
  ]

  @Test(arguments: cases)
  func `a rule fires where it should, and only there`(_ example: Case) throws {
    let (post, context) = try example.context()
    let found = Rule.findings(on: [post], in: context).filter { $0.rule == example.rule }
    #expect(found.count == (example.fires ? 1 : 0))
    #expect(found.allSatisfy { $0.post == post.id })
  }

  @Test func `every rule has a case that fires and one that does not`() {
    for fires in [true, false] {
      let covered = Set(Self.cases.filter { $0.fires == fires }.map(\.rule))
      #expect(covered == Set(Rule.all.map(\.name)))
    }
  }

  @Test func `rules have names of their own, the gravest first`() {
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    #expect(Rule.all.map(\.severity) == Rule.all.map(\.severity).sorted(by: >))
  }

  @Test func `no rule is graver than it says, and a post's gravest finding comes first`() throws {
    for example in Self.cases {
      let (post, context) = try example.context()
      let found = Rule.findings(on: [post], in: context)
      #expect(found.map(\.severity) == found.map(\.severity).sorted(by: >))
      for finding in found {
        let rule = Rule.all.first { $0.name == finding.rule }
        #expect(rule.map { finding.severity <= $0.severity } == true)
        #expect(rule?.reason == finding.reason)
      }
    }
  }

  @Test func `says of a rule whether it is about the channel`() {
    #expect(Rule.ofChannels.isSubset(of: Rule.all.map(\.name)))
    #expect(Rule.ofChannels == ["imprint.missing"])
  }

  @Test(arguments: [PostStatus.published, .skipped])
  func `leaves posts alone that are out or skipped`(status: PostStatus) throws {
    let post = try Sample.post(
      plannedAt: "2026-01-01T09:00",
      publishedAt: status == .published ? "2026-01-01T08:00:00Z" : nil, status: status)
    let (_, context) = try Self.context(post)
    #expect(Rule.findings(on: [post], in: context).isEmpty)
  }
}
