import Planning
import Reports
import TestSupport
import Testing

@testable import TaktCommand

/// What is said beside a report, as scripts read it.
@Suite struct NotedJSONTests {
  private struct Answer: Encodable {
    let name: String
  }

  private func json(
    _ noted: Noted<some Encodable>, in language: Language = .english
  ) throws -> String {
    try Speech.$current.withValue(Speech(language: language, isJSON: true)) { try noted.jsonText }
  }

  private let notices: [Notice] = [
    .timeTwice("2026-10-25T02:30"), .leftAlone([1, 2], [.published, .skipped]),
  ]

  @Test func `notices are sentences in the report's object`() throws {
    let noted = Noted(Answer(name: "Bread"), notices)
    #expect(
      try json(noted) == """
        {"name":"Bread","notices":["02:30 comes twice on 25 Oct 2026; the first one is taken.",\
        "As before: #1, #2 (published, skipped)."]}
        """)
    #expect(
      try json(noted, in: .german) == """
        {"name":"Bread","notices":["02:30 Uhr gibt es am 25.10.2026 zweimal; gemeint ist das erste \
        Mal.","Wie zuvor: #1, #2 (veröffentlicht, ausgelassen)."]}
        """)
  }

  @Test func `stand beside the keys of a change`() throws {
    let change = ChangeReport(["Bread"], dryRun: false)
    #expect(
      try json(Noted(change, [.notExpanded(2)])) == """
        {"changed":["Bread"],"dryRun":false,"findings":[],"notices":["2 repeat in a way that Takt \
        does not know: the first time only."]}
        """)
  }

  @Test func `without a notice there is no such key`() throws {
    #expect(try json(Noted(Answer(name: "Bread"))) == #"{"name":"Bread"}"#)
  }

  @Test func `a list stays a list`() throws {
    #expect(
      try json(Noted([Answer(name: "Bread")], notices)) == #"[{"name":"Bread"}]"#)
    #expect(try json(Noted([Answer]())) == "[]")
  }
}
