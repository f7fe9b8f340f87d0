import Planning
import TestSupport
import Testing

@Suite struct CampaignTests {
  @Test func `is for somebody`() {
    #expect(throws: CampaignError.withoutAudience("Easter")) {
      try Sample.campaign(audiences: [])
    }
  }

  @Test func `starts with an owner and a goal only`() throws {
    let goal = try Sample.goal()
    let owned = try Sample.campaign(owner: Sample.person())
    #expect(throws: CampaignError.withoutOwner("Easter")) {
      try Sample.campaign().started(goals: [goal])
    }
    #expect(throws: CampaignError.withoutGoal("Easter")) { try owned.started(goals: []) }
    #expect(try owned.started(goals: [goal]).state == .running)
  }

  @Test(arguments: CampaignState.allCases)
  func `starts once, and ends while it runs`(state: CampaignState) throws {
    let campaign = try Sample.campaign(owner: Sample.person(), state: state)
    let goal = try Sample.goal()
    if state == .draft {
      #expect(try campaign.started(goals: [goal]).state == .running)
    } else {
      #expect(throws: CampaignError.state("Easter", state, wanted: .running)) {
        try campaign.started(goals: [goal])
      }
    }
    if state == .running {
      #expect(try campaign.ended().state == .ended)
    } else {
      #expect(throws: CampaignError.state("Easter", state, wanted: .ended)) {
        try campaign.ended()
      }
    }
  }

  @Test(arguments: CampaignState.allCases)
  func `is evaluated once it has ended, with a lesson of its own`(state: CampaignState) throws {
    let campaign = try Sample.campaign(state: state)
    let lesson = { (campaign: Campaign?) in
      try Lesson(id: ID(1), campaign: campaign?.reference, day: "2026-03-30", text: "Begin early.")
    }
    let (own, others) = (try lesson(campaign), try lesson(Sample.campaign(2, "Summer")))
    guard state == .ended else {
      #expect(throws: CampaignError.state("Easter", state, wanted: .evaluated)) {
        try campaign.evaluated(with: [own])
      }
      return
    }
    #expect(throws: CampaignError.withoutLesson("Easter")) {
      try campaign.evaluated(with: [others, lesson(nil)])
    }
    #expect(try campaign.evaluated(with: [others, own]).state == .evaluated)
  }

  @Test func `is on the networks of its audiences, each once`() throws {
    let audiences = [
      try Sample.audience(1, "Firms", .b2b), try Sample.audience(2, "Families", .b2c),
    ]
    let networks = try Sample.campaign(audiences: audiences).networks
    #expect(networks == [.xing, .linkedin, .x, .facebook])
  }
}
