import Planning
import Testing

@testable import Exchange

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("27", 27), ("0", 0), ("007", 7), ("1,234", 1234), ("1.234", 1234), ("1'006", 1006),
    ("1’006", 1006), ("1 234", 1234), ("1\u{A0}234", 1234), ("1\u{202F}234", 1234),
    ("1.234.567", 1_234_567), ("12,345,678", 12_345_678), ("39.0", 39), ("1.234,0", 1234),
    ("1,234.00", 1234), ("1234,00", 1234), ("0.000", 0), ("12.0000", 12), (" 5 ", 5),
    ("1'234.0", 1234), ("1000000000000", 1_000_000_000_000),
  ])
  func `reads counts as all three countries write them`(text: String, count: Int) throws {
    #expect(try NumberText(text, in: "Views").count() == count)
  }

  @Test(arguments: ["", "  ", "-", "–", "—", " - "])
  func `takes a blank or a dash for unknown, not for zero`(text: String) throws {
    #expect(try NumberText(text, in: "Views").count() == nil)
  }

  @Test(arguments: [
    "NaN", "nan", "inf", "-inf", "6.49E+17", "1e3", "0x1F", "12%", "12,5 %", "1,23,456",
    "1.234.56", "1,234,5", ",5", "5.", "1..5", "1'5", "1 23", "٣", "½", "1.234'567", "--5", "+5",
    "1,2345,678",
  ])
  func `refuses what is no number`(text: String) {
    #expect(throws: RowProblem.notANumber(column: "Views", value: text)) {
      try NumberText(text, in: "Views").count()
    }
  }

  @Test(arguments: ["12,5", "0.123", "39.5", "1.234,56", "1,234.5", "1234.567"])
  func `never rounds a count`(text: String) {
    #expect(throws: RowProblem.notWhole(column: "Views", value: text)) {
      try NumberText(text, in: "Views").count()
    }
  }

  @Test func `says what else is wrong`() {
    #expect(throws: RowProblem.bound(column: "Views", value: "< 1%")) {
      try NumberText("< 1%", in: "Views").count()
    }
    #expect(throws: RowProblem.negative(column: "Views", value: "-5")) {
      try NumberText("-5", in: "Views").count()
    }
    for digits in [13, 19, 400] {
      let text = String(repeating: "9", count: digits)
      #expect(throws: RowProblem.numberTooLarge(column: "Views", value: text)) {
        try NumberText(text, in: "Views").count()
      }
    }
  }

  @Test(arguments: [
    ("499.50", 49_950), ("499,5", 49_950), ("1.234,56", 123_456), ("1.234", 123_400),
    ("1'234.05", 123_405), ("0.05", 5),
  ])
  func `reads money in cents`(text: String, cents: Int) throws {
    #expect(try NumberText(text, in: "revenue").cents() == cents)
  }

  @Test(arguments: ["0.123", "1,2345", "1e5"])
  func `refuses parts of a cent`(text: String) {
    #expect(throws: RowProblem.notANumber(column: "revenue", value: text)) {
      try NumberText(text, in: "revenue").cents()
    }
  }
}
