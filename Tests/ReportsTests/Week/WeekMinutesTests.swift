import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct WeekMinutesTests {
  /// Posts of thirty minutes on Facebook and X, seen from the worth of both.
  private func minutes(
    available: Int?, posts: Int = 2, percent: Int = 20, hourly: HourlyResults? = nil,
    audiences: [Audience] = []
  ) throws -> WeekMinutes {
    let person = try Sample.person(minutes: available)
    let networks: [Network] = [.facebook, .x]
    let posts = try (1...posts).map { number in
      try Sample.post(
        number, on: Sample.channel(number, networks[number % 2]), owner: person, minutes: 30)
    }
    return try WeekMinutes(
      WeekCapacity(
        of: posts, people: [person], owner: { $0.owner?.id }, usual: UsualMinutes(),
        reserve: AnsweringReserve(percent: percent),
        worth: { NetworkWorth(of: networks, hourly: hourly, audiences: audiences) }))
  }

  private static let keys: Set = ["planned", "available", "reserve", "assumed", "people", "drop"]

  @Test func `says null of what nobody stated, and leaves no key out`() throws {
    let report = try minutes(available: nil)
    let json = try JSONShape(report)
    #expect(Set(json.keys.keys) == Self.keys)
    #expect(json.number("planned") == 60)
    #expect(json.isNull("available") && json.isNull("reserve"))
    #expect(json.list("people").isEmpty && json.list("drop").isEmpty)
    #expect(report.excess == nil)
  }

  @Test func `shows each person's share`() throws {
    let json = try JSONShape(try minutes(available: 120))
    #expect(Set(json.keys.keys) == Self.keys)
    #expect(json.number("available") == 120 && json.number("reserve") == 24)
    let people = json.list("people")
    #expect(people.count == 1 && Set(people[0].keys.keys) == ["person", "planned", "available"])
    #expect(people[0].text("person") == "Anna")
    #expect(people[0].number("planned") == 60 && people[0].number("available") == 120)
  }

  private static let dropKeys: Set = [
    "post", "network", "minutes", "reason", "metric", "perHour", "bestPerHour", "place",
  ]

  @Test func `a drop for an audience's sake has its place, or null where none names it`() throws {
    let named = [try Sample.audience(networks: [.facebook, .x])]
    for (audiences, place) in [([], nil), (named, 2.0)] as [([Audience], Double?)] {
      let json = try JSONShape(try minutes(available: 60, audiences: audiences))
      let drop = try #require(json.list("drop").first)
      #expect(json.list("drop").count == 1 && Set(drop.keys.keys) == Self.dropKeys)
      #expect(drop.number("post") == 1 && drop.text("network") == "x")
      #expect(drop.number("minutes") == 30 && drop.text("reason") == "audience")
      #expect(["metric", "perHour", "bestPerHour"].allSatisfy(drop.isNull))
      #expect(drop.number("place") == place && drop.isNull("place") == (place == nil))
    }
  }

  @Test func `a drop for the results' sake has the rates and no place`() throws {
    var measured: [MeasuredPost] = []
    var efforts: [EffortEntry] = []
    for number in 1...20 {
      let network: Network = number <= 10 ? .facebook : .x
      measured.append(
        try Sample.measured(
          number, on: Sample.channel(number, network), publishedAt: "2026-02-02T11:00:00Z",
          [.linkClicks: network == .x ? 40 : 4]))
      efforts.append(
        try EffortEntry(
          on: .post(ID(number)), day: "2026-02-02", minutes: Effort(minutes: 60), money: nil,
          activity: nil))
    }
    let hourly = Learning.hourlyResults(
      measured, efforts: efforts, by: .linkClicks, goals: [], at: "2026-03-20T11:00:00Z")
    let json = try JSONShape(try minutes(available: 60, hourly: hourly))
    let drop = try #require(json.list("drop").first)
    #expect(Set(drop.keys.keys) == Self.dropKeys)
    #expect(drop.text("network") == "facebook" && drop.text("reason") == "results")
    #expect(drop.text("metric") == "linkClicks" && drop.isNull("place"))
    let (rate, best) = (drop.number("perHour") ?? 0, drop.number("bestPerHour") ?? 0)
    #expect(abs(rate - 4) < 1 && abs(best - 40) < 1)
  }

  @Test(arguments: [(80, nil), (79, 1), (60, 20), (0, 80), (nil, nil)] as [(Int?, Int?)])
  func `tells what is missing, the time for answers included`(
    available: Int?, excess: Int?
  ) throws {
    #expect(try minutes(available: available).excess == excess)
  }
}
