import Evaluation
import Planning
import TestSupport
import Testing

@testable import TaktCommand

@Suite struct LogWalkTests {
  @Test(arguments: [
    ("", LogAnswer.unknown), (" – ", .unknown), ("?", .explain), ("b", .back), ("Z", .back),
    ("s", .skip), ("Q ", .stop),
  ])
  func `knows the keys of both languages`(line: String, answer: LogAnswer) throws {
    #expect(try LogAnswer(line, to: .reach) == answer)
  }

  @Test(arguments: [
    ("1.234", NewReading.Amount.total(1234)), ("1,234", .total(1234)), ("0", .total(0)),
    ("+3", .added(3)),
  ])
  func `reads numbers, and what came in since`(line: String, amount: NewReading.Amount) throws {
    #expect(try LogAnswer(line, to: .reach) == .number(NewReading(.reach, amount)))
  }

  @Test(arguments: ["much", "-3", "1.2", "1e9", "++1", "qq"])
  func `refuses what is neither`(line: String) {
    #expect(throws: ReadingError.unreadable(line, metric: .reach)) {
      try LogAnswer(line, to: .reach)
    }
  }

  @Test(
    arguments: [
      ("j", true), ("Yes", true), ("n", false), ("nein", false), ("", false), ("412", nil),
      ("q", nil),
    ] as [(String, Bool?)])
  func `a doubt is answered by yes, no, or the right number`(line: String, isYes: Bool?) {
    #expect(LogAnswer.isYes(line) == isYes)
  }

  @Test func `goes on, on to the next thing, and back over its border`() throws {
    let posts = try [1, 2].map { MeasuredThing.post(try Sample.post($0)) }
    var route = LogRoute(
      posts.flatMap { thing in
        [Metric.reach, .shares].map { MeasuringQuestion(about: thing, $0, last: nil) }
      })
    #expect(route.place == 0 && !route.isAmidst)
    route.goBack()
    #expect(route.place == 0)
    route.advance()
    #expect(route.current?.metric == .shares && route.isAmidst)
    route.skip()
    #expect(route.current?.subject == .post(ID(2)) && !route.isAmidst)
    route.goBack()
    #expect(route.current?.subject == .post(ID(1)) && route.current?.metric == .shares)
    route.skip()
    route.skip()
    #expect(route.current == nil && !route.isAmidst)
    route.advance()
    route.skip()
    #expect(route.place == 4)
  }
}
