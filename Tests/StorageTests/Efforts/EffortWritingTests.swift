import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct EffortWritingTests {
  private let file: PlanFile
  private let channel: Channel
  private let campaign: Campaign
  private let post: Post

  init() throws {
    file = try PlanFile()
    channel = try file.plan.addChannel(.facebook)
    campaign = try file.plan.addCampaign("Easter", for: [file.plan.addAudience("Families")])
    post = try file.plan.addPost("a", on: [channel], campaign: campaign)[0]
  }

  private func book(_ subject: Subject, on day: Day) throws -> BookedEffort {
    let entry = try EffortEntry(
      on: subject, day: day, minutes: Effort(minutes: 5), money: nil, activity: .text)
    let id = try file.plan.add(entry, by: author)
    return BookedEffort(id: id, entry: entry)
  }

  @Test func `comes back with its number and what it was spent on`() throws {
    let booked = [
      try book(.post(post.id), on: "2026-03-05"),
      try book(.campaign(campaign.reference), on: "2026-03-03"),
      try book(.channel(channel.reference), on: "2026-03-04"),
    ]
    let plan = try file.opened()
    #expect(booked.map(\.id) == [ID(1), ID(2), ID(3)])
    #expect(try plan.bookedEfforts() == [booked[1], booked[2], booked[0]])
    #expect(try plan.bookedEfforts(on: .post(post.id)) == [booked[0]])
    #expect(try plan.bookedEfforts(on: .channel(channel.reference)) == [booked[2]])
    #expect(try plan.bookedEfforts(on: .campaign(campaign.reference)) == [booked[1], booked[0]])
    #expect(try plan.efforts(of: campaign.id) == [booked[1].entry, booked[0].entry])
    #expect(try plan.bookedEffort(ID(2)) == booked[1])
  }

  @Test func `is deleted by its number, which never comes back`() throws {
    let booked = try book(.post(post.id), on: "2026-03-05")
    try file.plan.delete(booked, by: author)
    #expect(try file.plan.bookedEfforts().isEmpty)
    #expect(throws: PlanFileError.noSuch(.effort, booked.id.number)) {
      try file.plan.bookedEffort(booked.id)
    }
    #expect(try book(.post(post.id), on: "2026-03-05").id == ID(2))
  }
}
