import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct NetworkWorthTests {
  /// A post on each of the four networks, in a week without any time: all are dropped.
  private func drops(_ sample: CapacitySample) throws -> [WeekCapacity.Drop] {
    var sample = sample
    sample.people = [try Sample.person(minutes: 0)]
    for network in CapacitySample.networks { try sample.add(network) }
    return try sample.capacity().drops
  }

  private func networks(_ drops: [WeekCapacity.Drop]) -> [Network] {
    drops.map(\.post.channel.network)
  }

  /// Ten posts of an hour on each network, with so many clicks each.
  private func hourly(_ clicks: [(Network, Int)]) throws -> HourlyResults? {
    var posts: [MeasuredPost] = []
    var efforts: [EffortEntry] = []
    for (place, (network, clicks)) in clicks.enumerated() {
      for _ in 0..<10 {
        posts.append(
          try Sample.measured(
            posts.count + 1, on: Sample.channel(place + 1, network),
            publishedAt: noon("2026-02-02"), [.linkClicks: clicks]))
        efforts.append(
          try EffortEntry(
            on: .post(ID(posts.count)), day: "2026-02-02", minutes: Effort(minutes: 60),
            money: nil, activity: nil))
      }
    }
    return Learning.hourlyResults(
      posts, efforts: efforts, by: .linkClicks, goals: [], at: noon("2026-03-20"))
  }

  @Test func `goes by the best place in an audience's order, what none names last`() throws {
    var sample = try CapacitySample()
    sample.audiences = [
      try Sample.audience(1, "A", networks: [.linkedin, .xing]),
      try Sample.audience(2, "B", networks: [.instagram, .facebook, .linkedin, .xing]),
    ]
    let found = try drops(sample)
    // Facebook and XING are both second; the one whose name comes first is worth more.
    #expect(networks(found) == [.x, .xing, .facebook, .linkedin])
    #expect(
      found.map(\.ground) == [
        .audience(place: nil), .audience(place: 2), .audience(place: 2), .audience(place: 1),
      ])
  }

  @Test func `without audiences nothing tells them apart but their names`() throws {
    var sample = try CapacitySample()
    sample.audiences = []
    let found = try drops(sample)
    #expect(networks(found) == CapacitySample.networks.sorted { $0.id > $1.id })
    #expect(found.allSatisfy { $0.ground == .audience(place: nil) })
  }

  @Test func `results an hour go before what suits an audience`() throws {
    var sample = try CapacitySample()
    sample.hourly = try hourly([(.x, 40), (.facebook, 9), (.linkedin, 4), (.xing, 1)])
    #expect(try #require(sample.hourly).verdict == .supported)
    let found = try drops(sample)
    #expect(networks(found) == [.xing, .linkedin, .facebook, .x])
    let rates = try found.map { try #require($0.rate) }
    #expect(rates == rates.sorted())
    #expect(abs(rates[3] - 40) < 2 && abs(rates[0] - 1) < 1)
    for (drop, rate) in zip(found, rates) {
      #expect(drop.ground == .results(.linkClicks, perHour: rate, best: rates[3]))
    }
  }

  @Test func `the audience decides where the results of one network are unknown`() throws {
    var sample = try CapacitySample()
    sample.hourly = try hourly([(.x, 40), (.facebook, 9), (.xing, 1)])
    #expect(try #require(sample.hourly).verdict == .supported)
    let found = try drops(sample)
    #expect(networks(found) == [.x, .facebook, .xing, .linkedin])
    #expect(found.first?.ground == .audience(place: nil))
  }

  @Test func `the audience decides where the results cannot be told apart`() throws {
    var sample = try CapacitySample()
    sample.hourly = try hourly(CapacitySample.networks.map { ($0, 5) })
    #expect(try #require(sample.hourly).verdict == .noDifference)
    #expect(try networks(drops(sample)) == [.x, .facebook, .xing, .linkedin])
  }
}

extension WeekCapacity.Drop {
  fileprivate var rate: Double? {
    if case .results(_, let perHour, _) = ground { perHour } else { nil }
  }
}
