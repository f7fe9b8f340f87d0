import Planning
import TestSupport
import Testing

/// What a person types to mean posts.
@Suite struct PostTermTests {
  @Test(
    arguments: [
      ("12", [12...12]), ("#12", [12...12]), ("47,48", [47...47, 48...48]), ("47-49", [47...49]),
      ("#47-#49,51", [47...49, 51...51]), ("3,", [3...3]), ("4–6", [4...6]), ("7-7", [7...7]),
    ] as [(String, [ClosedRange<PostID>])])
  func `numbers are single, in a list or in a range`(
    text: String, ranges: [ClosedRange<PostID>]
  ) {
    #expect(PostNumbers(text)?.ranges == ranges)
  }

  @Test(arguments: ["", ",", "49-47", "2026-03", "1-2-3", "-3", "3-", "0", "a", "3a", "1;2"])
  func `what is no number is none`(text: String) {
    #expect(PostNumbers(text) == nil)
  }

  private func kind(_ text: String) -> String? {
    switch try? PostTerm(text) {
    case .numbers(let numbers): "numbers \(numbers.text)"
    case .condition(let condition): "\(condition.key) \(condition.values)"
    case .word(let word): "word \(word)"
    case nil: nil
    }
  }

  @Test(
    arguments: [
      ("3,4-6", "numbers 3,4-6"), ("status:draft,skipped", #"status ["draft", "skipped"]"#),
      (#"campaign:"Hannover Messe""#, #"campaign ["Hannover Messe"]"#),
      ("campaign:„Hannover Messe“", #"campaign ["Hannover Messe"]"#),
      ("pillar:'Craft'", #"pillar ["Craft"]"#), ("bread", "word bread"),
      ("“rye bread”", "word rye bread"), ("9:00", "word 9:00"), ("2026-03", nil), ("49-47", nil),
      ("colour:red", nil), ("^bread", nil), ("", nil), ("campaign:", nil), ("\"\"", nil),
    ] as [(String, String?)])
  func `a word means numbers, a condition or a text`(text: String, expected: String?) {
    #expect(kind(text) == expected)
  }

  @Test(
    arguments: [
      (["campaign:“Hannover", "Messe”", "x"], ["campaign:“Hannover Messe”", "x"]),
      (["„rye", "and", "oats“"], ["„rye and oats“"]), (["“open", "end"], ["“open", "end"]),
      (["it's", "'tis", "rock'n'roll"], ["it's", "'tis", "rock'n'roll"]), ([], []),
    ] as [([String], [String])])
  func `a quotation that the shell cut is put together`(words: [String], joined: [String]) {
    #expect(words.joinedQuotations == joined)
  }
}
