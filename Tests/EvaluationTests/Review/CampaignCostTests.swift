import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct CampaignCostTests {
  private func cost(_ booked: [(minutes: Int?, cents: Int?)], rate: Int?) throws -> CampaignCost {
    let efforts = try booked.map { minutes, cents in
      try EffortEntry(
        on: .campaign(Reference(id: ID(1), name: "Easter")), day: "2026-03-03",
        minutes: minutes.map { try Effort(minutes: $0) },
        money: cents.map { try Money(cents: $0) }, activity: nil)
    }
    return CampaignCost(efforts, hourlyRate: try rate.map { try Money(cents: $0) })
  }

  @Test(
    arguments: [
      ([(90, nil), (nil, 5000)], 6000, 14_000), ([(1, nil)], 100, 2), ([(90, 5000)], nil, nil),
      ([(nil, 5000)], nil, 5000), ([], nil, 0), ([(90, nil)], 0, 0),
    ] as [([(Int?, Int?)], Int?, Int?)])
  func `adds working time at its rate to the money spent`(
    booked: [(Int?, Int?)], rate: Int?, total: Int?
  ) throws {
    #expect(try cost(booked.map { ($0.0, $0.1) }, rate: rate).totalCents == total)
  }

  @Test func `one result costs its share, and none costs nothing that could be said`() throws {
    let booked = try cost([(90, 5000)], rate: 6000)
    #expect(booked.cents(per: 7) == 2000)
    #expect(booked.cents(per: 0) == nil)
    #expect(try cost([(90, 5000)], rate: nil).cents(per: 7) == nil)
    #expect(try cost([], rate: 6000).cents(per: 7) == nil)
  }
}
