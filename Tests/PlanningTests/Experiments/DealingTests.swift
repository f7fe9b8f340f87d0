import Planning
import TestSupport
import Testing

@Suite struct DealingTests {
  private let experiment: Experiment

  init() throws { experiment = try Sample.experiment() }

  /// Posts on days of March 2026, numbered from 1.
  private func posts(on days: Int...) throws -> [Post] {
    try days.enumerated().map { place, day in
      try Sample.post(place + 1, plannedAt: at(day))
    }
  }

  private func at(_ day: Int) -> WallTime {
    WallTime(day: Day(year: 2026, month: 3, day: day) ?? .epoch, time: .midnight)
  }

  private func arms(_ posts: [Post], beside turns: [(day: Int, arm: Int)] = []) throws -> [Int?] {
    let turns = turns.map { Experiment.Turn(at: at($0.day), arm: $0.arm) }
    let dealt = try experiment.dealt(posts, beside: turns)
    return posts.map { dealt[$0.id] }
  }

  @Test func `takes turns in the order of time, what is usual first`() throws {
    #expect(try arms(posts(on: 3, 5, 10, 12)) == [0, 1, 1, 0])
    #expect(try arms(posts(on: 12, 3, 10, 5)) == [0, 0, 1, 1])
    #expect(try arms(posts(on: 3, 3, 3)) == [0, 1, 1])
  }

  @Test func `goes on from where it stopped`() throws {
    #expect(try arms(posts(on: 10, 12), beside: [(3, 0), (5, 1)]) == [1, 0])
    #expect(try arms(posts(on: 10, 12), beside: [(3, 0)]) == [1, 1])
    #expect(try arms(posts(on: 3), beside: [(10, 0)]) == [1])
  }

  @Test func `one post at a time, in any order, ends with even arms`() throws {
    var turns: [(day: Int, arm: Int)] = []
    for day in [20, 3, 12, 9, 27, 5, 24, 16] {
      let arm = try arms([Sample.post(1, plannedAt: at(day))], beside: turns)[0]
      turns.append((day, arm ?? 7))
      let news = turns.count { $0.arm == 1 }
      #expect(abs(turns.count - 2 * news) <= 1)
    }
  }

  @Test(arguments: [[2], [2, 4], [3, 5], [2, 4, 6], [2, 3, 4, 5], [2, 3, 4, 5, 6]])
  func `gives each arm each weekday`(firstWeek: [Int]) throws {
    let days = (0..<4).flatMap { week in firstWeek.map { $0 + 7 * week } }
    let posts = try days.enumerated().map { place, day in
      try Sample.post(place + 1, plannedAt: at(day))
    }
    let dealt = try arms(posts)
    for (place, _) in firstWeek.enumerated() {
      let mine = stride(from: place, to: days.count, by: firstWeek.count).map { dealt[$0] }
      #expect(Set(mine) == [0, 1], "\(firstWeek[place]) March and its weekday: \(dealt)")
    }
  }

  @Test func `makes good for posts that left`() throws {
    #expect(
      try arms(posts(on: 10, 12, 17, 19), beside: [(3, 0), (5, 1), (6, 1), (7, 1)])
        == [0, 0, 1, 0])
  }

  @Test func `whoever has an arm keeps it, and is in one experiment only`() throws {
    let mine = try Sample.post(
      1, plannedAt: at(3), arm: .init(of: experiment.reference, name: "image"))
    #expect(try experiment.dealt([mine]).isEmpty)
    let other = Reference<Experiment>(id: ID(9), name: "Times")
    let taken = try Sample.post(2, plannedAt: at(3), arm: .init(of: other, name: "noon"))
    #expect(throws: ExperimentError.taken(ID(2), by: "Times")) { try experiment.dealt([taken]) }
  }

  @Test func `only posts that can still be written either way take part`() throws {
    let good = try Sample.post(1, plannedAt: at(3))
    let elsewhere = try Sample.post(2, on: Sample.channel(2, .x), plannedAt: at(3))
    let out = try Sample.post(2, plannedAt: at(3), publishedAt: "2026-03-03T08:00:00Z")
    let skipped = try Sample.post(2, plannedAt: at(3), status: .skipped)
    let paid = try Sample.post(2, plannedAt: at(3), isPaid: true)
    let early = try Sample.post(2, plannedAt: "2026-03-01T23:59")
    let late = try Sample.post(2, plannedAt: "2026-04-27T00:00")
    let period = experiment.period
    let cases: [(Post, ExperimentError)] = [
      (elsewhere, .elsewhere(ID(2), "Pictures", channel: "Facebook")), (out, .out(ID(2))),
      (skipped, .skipped(ID(2))), (paid, .paid(ID(2))),
      (early, .outside(ID(2), "Pictures", period)), (late, .outside(ID(2), "Pictures", period)),
    ]
    for (post, error) in cases {
      #expect(throws: error) { try experiment.dealt([good, post]) }
    }
    let last = try Sample.post(2, plannedAt: "2026-04-26T23:59")
    #expect(try experiment.dealt([good, last]) == [ID(1): 0, ID(2): 1])
  }

  @Test(arguments: [
    (["text", "image"], 1, PostFormat.image), (["Text", "Bild"], 1, .image),
    (["link", "VIDEO"], 0, .link),
  ])
  func `an arm that is a format is the format of its posts`(
    arms: [String], arm: Int, format: PostFormat
  ) throws {
    let experiment = try Sample.experiment(arms: arms)
    #expect(try experiment.fitted(Sample.post(), toArm: arm).format == format)
    #expect(try experiment.fitted(Sample.post(), toArm: arm, given: format).format == format)
    let error = ExperimentError.otherFormat(ID(1), "Pictures", turn: format, given: .poll)
    #expect(throws: error) { try experiment.fitted(Sample.post(), toArm: arm, given: .poll) }
  }

  @Test(arguments: [["text", "comment"], ["questions", "statements"]])
  func `other arms leave the format alone`(arms: [String]) throws {
    let experiment = try Sample.experiment(arms: arms)
    #expect(try experiment.fitted(Sample.post(), toArm: 0, given: .poll) == Sample.post())
  }

  @Test func `a post leaves before it is out only`() throws {
    let arm = Post.Arm(of: experiment.reference, name: "image")
    try experiment.checkLeaving(Sample.post(1, plannedAt: at(3), arm: arm))
    #expect(throws: ExperimentError.notIn(ID(1), "Pictures")) {
      try experiment.checkLeaving(Sample.post(1, plannedAt: at(3)))
    }
    let out = try Sample.post(
      1, plannedAt: at(3), publishedAt: "2026-03-03T08:00:00Z", arm: arm)
    #expect(throws: ExperimentError.outAlready(ID(1), "Pictures")) {
      try experiment.checkLeaving(out)
    }
  }
}
