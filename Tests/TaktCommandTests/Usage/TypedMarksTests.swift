import Testing

@testable import TaktCommand

/// Quotation marks and dashes of print.
@Suite struct TypedMarksTests {
  @Test(arguments: [
    (["add", "“Smart", "quotes”", "--on", "x"], ["add", "Smart quotes", "--on", "x"]),
    (["„Guten", "Tag“"], ["Guten Tag"]), (["„Guten", "Tag”"], ["Guten Tag"]),
    (["‚Guten", "Tag‘"], ["Guten Tag"]), (["‘Good", "day’"], ["Good day"]),
    (["«Guten", "Tag»"], ["Guten Tag"]), (["»Guten", "Tag«"], ["Guten Tag"]),
    (["«", "Bonjour", "»"], ["Bonjour"]), (["“Hi”"], ["Hi"]),
    (["“Smart", "quotes“"], ["Smart quotes"]),
    (["--at", "“tue", "9:00”"], ["--at", "tue 9:00"]), (["--at=“tue", "9:00”"], ["--at=tue 9:00"]),
    (["“He", "said", "“yes”", "today”"], ["He said “yes” today"]),
    (["„Er", "sagte", "‚ja‘", "heute“"], ["Er sagte ‚ja‘ heute"]),
  ])
  func `marks of print are quotes`(typed: [String], read: [String]) {
    #expect(typed.withQuotesJoined == read)
  }

  @Test(arguments: [
    // The shell's quotes were used: the marks are part of the text.
    ["“Best bread in town”"], ["“Best", "bread in”"], ["say", "it’s", "fine"],
    // Nothing closes them.
    ["“Hello", "world"], ["“"], ["“", "x"], ["»"],
    // Not at the beginning of a word.
    ["5“", "x”"], ["text:“a", "b”"],
    ["--", "“a", "b”"],
  ])
  func `other marks are left alone`(typed: [String]) {
    #expect(typed.withQuotesJoined == typed)
  }

  @Test func `a quotation that never closes does not swallow the next`() {
    #expect(
      ["“Hello", "world", "--at", "“tue", "9:00”"].withQuotesJoined
        == ["“Hello", "world", "--at", "tue 9:00"])
  }

  @Test(arguments: [
    (["post", "add", "Hi", "–on", "x"], ["post", "add", "Hi", "--on", "x"]),
    (["post", "add", "Hi", "—on", "x"], ["post", "add", "Hi", "--on", "x"]),
    (["post", "add", "Hi", "–-on", "x"], ["post", "add", "Hi", "--on", "x"]),
    (["post", "add", "Hi", "—on=x"], ["post", "add", "Hi", "--on=x"]),
    (["—json", "week"], ["--json", "week"]), (["week", "—fill"], ["week", "--fill"]),
    (["—help"], ["--help"]),
  ])
  func `a long dash before an option of the command is two hyphens`(typed: [String], read: [String])
  {
    #expect(typed.withDashesRead == read)
  }

  @Test(arguments: [
    ["post", "add", "Bread", "–", "fresh"], ["post", "add", "–fresh"],
    ["post", "add", "Bread –on Saturday"], ["post", "add", "Hi", "--alt", "–on"],
    ["post", "add", "--", "–on"], ["find", "—on"], ["–", "week"],
  ])
  func `a long dash elsewhere is text`(typed: [String]) {
    #expect(typed.withDashesRead == typed)
  }
}
