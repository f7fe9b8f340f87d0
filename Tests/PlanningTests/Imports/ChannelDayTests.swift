import Planning
import TestSupport
import Testing

/// Rows that are days of a channel. The plan's clock is two hours ahead of UTC, and it is 10:00 on
/// 20 March there.
@Suite struct ChannelDayTests {
  let page: Channel
  let branch: Channel
  let gram: Channel

  init() throws {
    page = try ImportScenes.channel(1, .facebook, "Seite")
    branch = try ImportScenes.channel(2, .facebook, "Filiale")
    gram = try ImportScenes.channel(3, .instagram, "Bilder")
  }

  @Test func `what a day brought is of that day, as of the moment of looking`() throws {
    let plan = plan()
    let outcome = try plan.take([day(2, "2026-03-10", [.reach: 9]), day(3, "2026-03-11")])
    #expect(outcome.counts == [2, 0, 0] && outcome.days == 2 && outcome.rows == 2)
    #expect(outcome.isComplete && plan.posts.isEmpty)
    #expect(
      plan.observations == [
        observation(.channelDay(page.id, "2026-03-10"), Figure(.reach, 9), ImportScenes.now),
        observation(.channelDay(page.id, "2026-03-11"), Figure(.reach, 5), ImportScenes.now),
      ])
  }

  @Test func `a level is the channel's at the day's end, today's of now`() throws {
    let plan = plan()
    let rows = [day(2, "2026-03-19", [.followers: 80]), day(3, "2026-03-20", [.followers: 81])]
    let outcome = try plan.take(rows)
    #expect(outcome.days == 2 && outcome.counts == [1, 1, 0])
    #expect(
      plan.observations == [
        observation(.channel(page.id), Figure(.followers, 80), "2026-03-19T21:59:59Z"),
        observation(.channel(page.id), Figure(.followers, 81), ImportScenes.now),
      ])
  }

  @Test func `parts a level from what the day brought`() throws {
    let plan = plan()
    let outcome = try plan.take([day(2, "2026-03-19", [.followers: 80, .reach: 9])])
    #expect(outcome.counts == [1, 0, 0])
    #expect(
      plan.entries.map(\.subject) == [
        .channelDay(page.id, "2026-03-19"), .channel(page.id),
      ])
  }

  @Test func `levels of days that are known already are no change`() throws {
    let plan = plan()
    let days = ["2026-03-17", "2026-03-18", "2026-03-19"].enumerated().map { number, text in
      day(number + 2, Day(stringLiteral: text), [.followers: 80 + number])
    }
    _ = try plan.take(Array(days.prefix(2)))
    let file = ExportedFile(name: "b", hash: "b", format: "test")
    #expect(try plan.take(days, of: file).counts == [0, 1, 2])
  }

  @Test func `a day that has not begun is refused`() throws {
    let plan = plan()
    let outcome = try plan.take([day(2, "2026-03-21"), day(3, "2026-03-20")])
    #expect(outcome.skipped.map(\.line) == [2] && outcome.reasons == [.match(.dayInFuture)])
    #expect(plan.entries.map(\.subject) == [.channelDay(page.id, "2026-03-20")])
  }

  @Test func `takes the only channel where the file can be from`() throws {
    let plan = plan(on: [page, gram])
    let rows = [
      day(2, "2026-03-10", on: [.instagram]), day(3, "2026-03-10", on: [.instagram, .x]),
      day(4, "2026-03-10"),
    ]
    _ = try plan.take(rows)
    #expect(
      plan.entries.map(\.subject) == [
        .channelDay(gram.id, "2026-03-10"), .channelDay(gram.id, "2026-03-10"),
        .channelDay(page.id, "2026-03-10"),
      ])
  }

  @Test func `never guesses the channel`() throws {
    let row = day(2, "2026-03-10", on: [.instagram, .facebook])
    let none = try plan(on: []).take([row])
    #expect(none.reasons == [.match(.noChannel(.instagram))])
    for channels in [[page, branch], [page, gram]] {
      let open = try plan(on: channels).take([row])
      #expect(open.reasons == [.match(.channelOpen(channels.map(\.name.text)))])
    }
  }

  @Test func `takes the channel that was said, if it can be that one`() throws {
    let named = plan(on: [page, branch, gram])
    _ = try named.take([day(2, "2026-03-10", on: [.instagram, .facebook])], channel: branch)
    #expect(named.entries.map(\.subject) == [.channelDay(branch.id, "2026-03-10")])
    let wrong = try named.take([day(2, "2026-03-10", on: [.facebook])], channel: gram)
    #expect(wrong.reasons == [.match(.channelElsewhere("Bilder", .facebook))])
  }

  @Test func `the days of a file that came in before stay, those left over come in`() throws {
    let file = ImportScenes.file()
    let first: Instant = "2026-03-15T08:00:00Z"
    let earlier = EarlierImport(
      id: ImportID(3), subjects: [.channelDay(page.id, "2026-03-10")], observedAt: first)
    let plan = MemoryPlan([], on: [page], earlier: [file.hash: earlier])
    let outcome = try plan.take([day(2, "2026-03-10"), day(3, "2026-03-11")], of: file)
    #expect(outcome.isKnown && outcome.counts == [1, 0, 1])
    #expect(plan.entries.map(\.subject) == [.channelDay(page.id, "2026-03-11")])
    #expect(plan.entries.map(\.observedAt) == [first])
  }

  @Test func `the days of a file that was given twice count once`() throws {
    let plan = plan()
    let file = (file: ImportScenes.file(), rows: [day(2, "2026-03-10")])
    let outcomes = try plan.take([file, file])
    #expect(outcomes.map(\.counts) == [[1, 0, 0], [0, 0, 1]])
    #expect(outcomes.map(\.days) == [1, 1] && plan.entries.count == 1)
  }

  @Test func `equal values again are a later observation`() throws {
    let plan = plan()
    plan.observe([.reach: 5], of: .channelDay(page.id, "2026-03-10"), at: "2026-03-12T08:00:00Z")
    plan.observe([.reach: 4], of: .channelDay(page.id, "2026-03-11"), at: "2026-03-12T08:00:00Z")
    let outcome = try plan.take([day(2, "2026-03-10"), day(3, "2026-03-11")])
    #expect(outcome.counts == [0, 1, 1])
    #expect(plan.observations.map(\.figure.value) == [5, 4, 5, 5])
    #expect(plan.observations.suffix(2).allSatisfy { $0.at == ImportScenes.now })
  }

  @Test func `a day without a number brings nothing`() throws {
    let plan = plan()
    let outcome = try plan.take([day(2, "2026-03-10", [:])])
    #expect(plan.entries.isEmpty && outcome.counts == [0, 0, 1] && outcome.days == 1)
  }

  private func plan(on channels: [Channel]? = nil) -> MemoryPlan {
    MemoryPlan(on: channels ?? [page])
  }

  private func day(
    _ line: Int, _ day: Day, _ values: [Metric: Int] = [.reach: 5],
    on networks: [Network] = [.facebook]
  ) -> ExportedRow {
    .day(
      ExportedDay(
        line: line, networks: networks, day: day, figures: values.map { Figure($0, $1) }))
  }

  private func observation(
    _ subject: Measurement.Subject, _ figure: Figure, _ at: Instant
  ) -> MemoryPlan.Observation {
    MemoryPlan.Observation(subject: subject, figure: figure, at: at)
  }
}
