import ArgumentParser
import Planning
import Testing

@testable import TaktCommand

/// What may have been meant by a mistyped line.
@Suite struct SlipsTests {
  @Test(arguments: [
    ("takt posts", "takt post"), ("takt wek", "takt week"), ("takt wek next", "takt week next"),
    ("takt publsh 3", "takt publish 3"), ("takt post lst", "takt post list"),
    ("takt psot lst", "takt post list"), ("takt ideas", "takt idea"),
    ("takt campain show Spring", "takt campaign show Spring"), ("takt agneda", "takt agenda"),
    ("takt --json wek", "takt --json week"), ("takt help wek", "takt help week"),
  ])
  func `proposes the nearest command`(typed: String, meant: String) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    ("takt hilfe", "takt help"), ("takt woche", "takt week"), ("takt Woche next", "takt week next"),
    ("takt beiträge", "takt post"), ("takt heute", "takt today"),
    ("takt suche brot", "takt find brot"),
    ("takt search bread", "takt find bread"), ("takt post löschen 3", "takt post delete 3"),
    ("takt idee neu \"Unser Mehl\"", "takt idea add \"Unser Mehl\""),
  ])
  func `knows commands by their German names, and by those of other programs`(
    typed: String, meant: String
  ) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    ("takt add post x --on x", "takt post add x --on x"), ("takt list posts", "takt post list"),
    ("takt approve 3", "takt post approve 3"),
    ("takt heed 3 --campaign A", "takt lesson heed 3 --campaign A"),
  ])
  func `knows a verb without its noun, or before it`(typed: String, meant: String) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    ("takt post ad x --on x", "takt post add x --on x"),
    ("takt post add x --onn x", "takt post add x --on x"),
    ("takt post add x --channel x", "takt post add x --on x"),
    ("takt post copy 3 --at \"tue 9:00\"", "takt post copy 3 --to \"tue 9:00\""),
    ("takt post edit 3 --at \"tue 9:00\"", "takt post move 3 --to \"tue 9:00\""),
    ("takt post edit 3 --datum=5.3.", "takt post move 3 --to=5.3."),
    ("takt post add x -on x", "takt post add x --on x"),
    ("takt post add x --on x --campain=A", "takt post add x --on x --campaign=A"),
    ("takt week --filll", "takt week --fill"),
    ("takt week --jsno", "takt week --json"),
  ])
  func `proposes the nearest option`(typed: String, meant: String) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    ("takt post list --on facebook", "takt post list channel:facebook"),
    ("takt post list --campaign Spring", "takt post list campaign:Spring"),
    ("takt agenda --network=x", "takt agenda network:x"),
    ("takt post approve --status draft", "takt post approve status:draft"),
  ])
  func `proposes a condition where posts are chosen by conditions`(typed: String, meant: String) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    ("takt post add Hello world --on x", "takt post add \"Hello world\" --on x"),
    ("takt post add --on x Hello big world", "takt post add --on x \"Hello big world\""),
    ("takt post add Hi --on x --at tue 9:00", "takt post add Hi --on x --at \"tue 9:00\""),
    (
      "takt post add Hello world --on x --at tue 9:00",
      "takt post add \"Hello world\" --on x --at \"tue 9:00\""
    ),
    ("takt campaign show Spring fair", "takt campaign show \"Spring fair\""),
  ])
  func `puts quotes where a text has several words`(typed: String, meant: String) {
    #expect(Slips.mended(typed.typedWords) == meant.typedWords)
  }

  @Test(arguments: [
    "takt fly", "takt week", "takt goal add Spring Fair leads 12 --start-value 3",
    "takt post add Hi --on x --zzzzzz", "takt post add Hi", "takt doctor quickly",
  ])
  func `proposes nothing where nobody can tell`(typed: String) {
    #expect(Slips.mended(typed.typedWords) == nil)
  }

  /// Other names lead to a command or option that exists, so that none of them outlives it.
  @Test func `other names are names of something`() {
    let all = CommandShape.root.all
    let commands = Set(all.map { $0.command._commandName }).union(["help"])
    for name in OtherWords.commands.keys { #expect(commands.contains(name), "\(name)") }
    let options = Set(all.flatMap { $0.arguments() }.flatMap(\.longNames))
    let keys = Set(FilterCondition.Key.allCases.map(\.rawValue))
    for name in OtherWords.options.values.joined() {
      #expect(options.contains("--" + name) || keys.contains(name), "\(name)")
    }
  }

  @Test(arguments: [
    ("wek", "week", 1), ("publsh", "publish", 1), ("agneda", "agenda", 1), ("post", "post", 0),
    ("", "log", 3),
  ])
  func `counts slips`(one: String, other: String, slips: Int) {
    #expect(one.slips(to: other) == slips)
    #expect(other.slips(to: one) == slips)
  }
}
