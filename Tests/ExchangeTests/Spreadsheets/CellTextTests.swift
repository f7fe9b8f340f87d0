import Testing

@testable import Exchange

@Suite struct CellTextTests {
  @Test(arguments: [
    (1203.0, "1203"), (0, "0"), (-0.0, "0"), (-7, "-7"), (0.0928, "0.0928"),
    (1.0 / 3, "0.3333333333333333"),
    (0.00005, "5E-05"), (999_999_999_999_999, "999999999999999"), (1e15, "1E+15"),
    (-1_234_567_890_123_456, "-1.234567890123456E+15"),
    (1_125_899_906_842_624.5, "1.1258999068426245E+15"),
    (6.487e17, "6.487E+17"), (1e300, "1E+300"), (.nan, "#NUM!"), (-.infinity, "#NUM!"),
  ])
  func `a number has all its digits, and an exponent where it may be rounded`(
    value: Double, text: String
  ) {
    #expect(CellText.number(value) == text)
  }

  @Test(arguments: [
    (1, "1900-01-01"), (59, "1900-02-28"), (60, "60"), (61, "1900-03-01"), (44008, "2020-06-26"),
    (44008.545138888889, "2020-06-26T13:05:00"), (44008.999999, "2020-06-27"),
    (44008.5000001, "2020-06-26T12:00:00"), (2_958_465, "9999-12-31"), (2_958_466, "2958466"),
    (2_958_465.9999999, "2958465.9999999"), (0, "0"), (0.5, "0.5"), (-1, "-1"), (1e300, "1E+300"),
    (.nan, "#NUM!"),
  ])
  func `a date is written in ISO 8601, what is no day of the calendar as a number`(
    serial: Double, text: String
  ) {
    #expect(CellText(startsIn1904: false).date(serial) == text)
  }

  @Test(arguments: [
    (0, "1904-01-01"), (60, "1904-03-01"), (42546.25, "2020-06-26T06:00:00"),
    (2_957_003, "9999-12-31"),
    (2_957_004, "2957004"),
  ])
  func `days may count from 1904`(serial: Double, text: String) {
    #expect(CellText(startsIn1904: true).date(serial) == text)
  }

  @Test(arguments: [
    "dd.mm.yyyy", #"[$-407]d\. mmmm yyyy;@"#, "DD.MM.YYYY", "hh:mm", "mm:ss.0", "[$-F800]dddd",
    "yyyy",
    #""Stand: "d.m."#,
  ])
  func `a format with letters of a date is one`(code: String) {
    #expect(CellText.isDate(format: 164, code: code))
    #expect(CellText.isDate(format: 0, code: code))
  }

  @Test(arguments: [
    "General", "Standard", "General;[Red]-General", "0.00", "[Red]0", "[h]:mm", "[mm]:ss", "[ss]",
    #"0 "days""#, #"0\d"#, "0_d", "*d0", "[$USD] 0", "@", "", #"0 "d"#, #"0\"#, "[d",
  ])
  func `any other format is none`(code: String) {
    #expect(!CellText.isDate(format: 164, code: code))
    #expect(!CellText.isDate(format: 14, code: code))
  }

  @Test func `built-in formats go by their ids`() {
    let dates = (0...200).filter { CellText.isDate(format: $0, code: nil) }
    #expect(dates == Array(14...22) + Array(27...36) + [45, 47] + Array(50...58))
  }

  @Test func `truths and errors read as in Excel`() {
    #expect([true, false].map(CellText.boolean) == ["TRUE", "FALSE"])
    #expect(
      [0x00, 0x07, 0x0F, 0x17, 0x1D, 0x24, 0x2A, 0x2B].map(CellText.error) == [
        "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
      ])
  }
}
