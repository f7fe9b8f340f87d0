import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct FindTextTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 70)
  private let english = TextWriter(language: .english, isColoured: false, width: 70)
  private let zone = PlanZone(identifier: "UTC") { _ in 0 }

  private func posts(_ count: Int, _ text: String = "Fresh rye") throws -> FindReport.Group {
    FindReport.Group(
      .post, try (0..<count).map { FindReport.Hit(try Sample.post($0 + 1, text: text), in: zone) },
      of: 40)
  }

  private func lessons(_ count: Int) throws -> FindReport.Group {
    FindReport.Group(
      .lesson,
      try (0..<count).map {
        FindReport.Hit(
          try Lesson(
            id: ID($0 + 1), campaign: nil, day: "2026-03-30", text: "More rye"))
      }, of: 9)
  }

  @Test func `groups what was found by its kind`() throws {
    let occasion = FindReport.Hit(
      try Occasion(
        id: ID(3), name: Name("Rye day"), period: Period(from: "2026-04-01", to: "2026-04-02")))
    let campaign = FindReport.Hit(try Sample.campaign(1, "Rye"))
    let report = FindReport(
      ["rye"],
      [
        try posts(1), FindReport.Group(.idea, [], of: 4), try lessons(1),
        FindReport.Group(.occasion, [occasion], of: 1),
        FindReport.Group(.campaign, [campaign], of: 1),
      ])
    #expect(
      english.find(report) == """
        Posts (1)
          #1  3 Mar 2026  Facebook  Fresh rye

        Lessons (1)
          1  30 Mar 2026  More rye

        Occasions (1)
          3  1–2 April 2026  Rye day

        Campaigns (1)
          2–29 March 2026  Rye
        """)
  }

  @Test func `a screenful at most, with what shows the rest`() throws {
    let report = FindReport(["rye"], [try posts(30), try lessons(30)])
    let lines = german.find(report).split(separator: "\n").map(String.init)
    #expect(lines.count <= 20)
    #expect(lines.contains("  und noch 19. (listHolding)"))
    #expect(lines.contains("  und noch 27. (showAll)"))
    let few = FindReport(["rye"], [try posts(2), try lessons(12)])
    #expect(!german.find(few).contains("noch"))
  }

  @Test func `shows a long text around the word`() throws {
    let text = String(repeating: "Wheat and oats. ", count: 8) + "Now for the rye, and then some"
    let shown = english.find(FindReport(["rye"], [try posts(1, text)]))
    #expect(shown.contains("… ") && shown.contains("rye"), "\(shown)")
    let lines = shown.split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { $0.displayWidth <= 70 })
  }

  @Test func `an empty answer says what was looked through`() throws {
    let nothing = FindReport(
      ["rye", "oats"],
      [
        FindReport.Group(.post, [], of: 40), FindReport.Group(.idea, [], of: 1),
        FindReport.Group(.snippet, [], of: 0),
      ])
    #expect(
      german.find(nothing) == "Nichts enthält „rye oats“. Durchsucht: 40 Beiträge, 1 Idee.")
    #expect(
      english.find(FindReport(["rye"], [FindReport.Group(.post, [], of: 0)]))
        == "Nothing holds “rye”. The plan is still empty. (add)")
  }
}
