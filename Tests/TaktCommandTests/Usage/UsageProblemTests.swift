import ArgumentParser
import Planning
import Testing

@testable import TaktCommand

/// What the argument parser says, held against the version in use: its words are read here and nowhere else.
@Suite struct UsageProblemTests {
  static let refusals: [(line: String, problem: UsageProblem)] = [
    ("takt wek", .unexpected(["wek"])), ("takt fly to", .unexpected(["fly", "to"])),
    ("takt week --onn", .unknownOption("--onn")),
    ("takt week --zzzzzzzz", .unknownOption("--zzzzzzzz")),
    ("takt week -x", .unknownOption("-x")),
    ("takt post add Hi --on", .missingValue(ofOption: "--on")),
    ("takt week --json=3", .valueTooMuch(option: "--json", value: "3")),
    ("takt post add Hi", .missing(["--on <channels> ..."])),
    ("takt import", .missing(["<files> ..."])),
    ("takt week --lang fr", .unfit(value: "fr", argument: "--lang <lang>", reason: nil)),
    ("takt post show x", .unfit(value: "x", argument: "<id>", reason: nil)),
    (
      "takt effort add 1 --activity singing",
      .unfit(value: "singing", argument: "--activity <activity>", reason: nil)
    ),
  ]

  @Test(arguments: refusals.indices)
  func `reads what the parser says`(index: Int) {
    let (line, problem) = Self.refusals[index]
    #expect(Slips.problem(in: line.typedWords) == problem, "\(line)")
  }

  @Test(arguments: Self.refusals.indices, Language.allCases)
  func `is told without the parser's words`(index: Int, language: Language) {
    let (line, problem) = Self.refusals[index]
    Speech.$current.withValue(Speech(language: language, isJSON: false)) {
      let text = UsageError(problem, in: line.typedWords).text(asJSON: false)
      let english = [
        "Unknown", "Unexpected", "expected", "invalid", "Please provide", "See '", "USAGE",
        "Missing value", "<",
      ]
      #expect(english.allSatisfy { !text.contains($0) }, "\(text)")
      #expect(text.split(separator: "\n").count <= 2, "\(text)")
    }
  }

  @Test func `a sentence of ours stays as it is`() {
    let line = "takt week --campaign Spring"
    Speech.$current.withValue(Speech(language: .german, isJSON: false)) {
      guard case .said(let sentence)? = Slips.problem(in: line.typedWords) else {
        Issue.record("the parser words it")
        return
      }
      #expect(sentence.contains("--fill"))
    }
  }
}
