import Testing

@testable import Rendering

/// Sentences on a screen.
@Suite struct LaidOutTests {
  @Test func `lines break at blanks and keep their indent`() {
    #expect("one two three four".laidOut(in: 9) == "one two\nthree\nfour")
    #expect("  one two three".laidOut(in: 9) == "  one two\n  three")
    #expect("one two\nthree four".laidOut(in: 9) == "one two\nthree\nfour")
    #expect(
      "--on X    two three four".laidOut(in: 15, hanging: 10)
        == "--on X    two\n          three\n          four")
  }

  @Test func `what fits stays as it is`() {
    #expect("  a    b  c ".laidOut(in: 12) == "  a    b  c ")
    #expect("\u{1B}[31mabc def\u{1B}[0m".laidOut(in: 7) == "\u{1B}[31mabc def\u{1B}[0m")
  }

  @Test func `what is to be typed is never cut`() {
    #expect(
      "Add one: `takt channel add facebook`, then go on.".laidOut(in: 20)
        == "Add one:\n`takt channel add facebook`,\nthen go on.")
    let line = "  takt post add 'A long text of many words' --on facebook"
    #expect(line.laidOut(in: 20) == line)
    #expect(
      "  takt log 12 reach=340  how a post stands".laidOut(in: 30)
        == "  takt log 12 reach=340\n      how a post stands")
    #expect("a ` b c d".laidOut(in: 5) == "a ` b\nc d")
  }

  @Test func `a percent sign stays with its number`() {
    #expect("about 50 % of them".laidOut(in: 9) == "about 50 %\nof them")
  }
}
