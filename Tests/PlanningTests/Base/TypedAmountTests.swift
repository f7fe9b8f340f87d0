import Testing

@testable import Planning

@Suite struct TypedAmountTests {
  @Test(arguments: [
    ("500", 50_000), ("499.50", 49_950), ("499,50", 49_950), ("0,5", 50), (" 7 ", 700), ("0", 0),
  ])
  func `reads money in both ways of writing`(text: String, cents: Int) throws {
    #expect(try TypedAmount.money(text).cents == cents)
  }

  @Test(arguments: ["", "-5", "1.234,50", "5 EUR", "1e3", "٣", "4.999", ".5", "5."])
  func `refuses what is no amount, or reads two ways`(text: String) {
    #expect(throws: AmountError.noMoney(text)) { try TypedAmount.money(text) }
  }

  @Test(arguments: [("20", 1200), ("7.5", 450), ("7,25", 435), ("0,01", 1)])
  func `reads hours as minutes`(text: String, minutes: Int) throws {
    #expect(try TypedAmount.minutes(text) == minutes)
  }

  @Test(arguments: [
    ("0", 0), ("1200", 1200), ("1.200", 1200), ("1,200,000", 1_200_000), ("1'200", 1200),
    ("12’000", 12_000),
  ])
  func `reads counts with marks between thousands`(text: String, count: Int) {
    #expect(TypedAmount.whole(text) == count)
  }

  @Test(arguments: [
    "", "-1", "1.5", "1.20", "12.0000", "1e5", "NaN", "1234.567",
    String(repeating: "9", count: 400),
  ])
  func `refuses what is no count`(text: String) {
    #expect(TypedAmount.whole(text) == nil)
  }

  @Test(arguments: [5000, 6250, 6205, 1])
  func `money is written as it is read`(cents: Int) throws {
    let money = try Money(cents: cents)
    #expect(try TypedAmount.money(TypedAmount.text(money)) == money)
  }

  @Test func `reads goals in the metric's unit`() throws {
    #expect(try GoalNumber.read("2,5 %", of: .engagementRate) == 0.025)
    #expect(try GoalNumber.read("1.200", of: .reach) == 1200)
    #expect(try GoalNumber.read("99,90", of: .revenue) == 9990)
    #expect(try GoalNumber.readIfKnown("unbekannt", of: .reach) == nil)
    #expect(throws: ReadingError.unreadable("2.5", metric: .engagementRate)) {
      try GoalNumber.read("2.5", of: .engagementRate)
    }
  }
}
