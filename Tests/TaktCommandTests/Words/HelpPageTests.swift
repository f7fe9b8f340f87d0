import ArgumentParser
import Planning
import Rendering
import Testing

@testable import TaktCommand

/// Help as Takt words it, of every command.
@Suite struct HelpPageTests {
  static let commands = CommandShape.root.all.map(\.line)

  private func shape(_ line: String) throws -> CommandShape {
    try #require(CommandShape.root.all.first { $0.line == line })
  }

  private func page(_ line: String, _ language: Language, width: Int = 80) throws -> String {
    try Speech.$current.withValue(Speech(language: language, isJSON: false)) {
      HelpPage(shape: try shape(line), width: width).text
    }
  }

  /// The words of the argument parser, which are English.
  private static let ofTheParser = [
    "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "(default", "(values", "<",
    "Show help information", "Show the version", "for detailed help",
  ]

  @Test(arguments: commands)
  func `is in the reader's language, fits the screen, and ends with what every command takes`(
    command: String
  ) throws {
    for (language, usage, last) in [
      (Language.german, "Aufruf: takt", "Bei jedem Befehl:"),
      (.english, "Usage: takt", "With every command:"),
    ] {
      let page = try page(command, language, width: 60)
      for word in Self.ofTheParser { #expect(!page.contains(word), "\(word)") }
      #expect(page.contains(usage))
      let parts = page.split(separator: last)
      #expect(parts.count == 2)
      #expect(!parts[0].contains("  --dry-run ") && parts[1].contains("--help"))
      // What is typed, and one long word, cannot be broken.
      for line in page.split(separator: "\n")
      where !line.hasPrefix("  takt ") && line.dropFirst(2).contains(" ") {
        #expect(String(line).columnsOnScreen <= 60, "\(line)")
      }
    }
  }

  /// What help says comes from what the parser tells of itself.
  @Test(arguments: commands)
  func `the parser describes what a command takes`(command: String) throws {
    let arguments = try shape(command).arguments()
    #expect(arguments.contains { $0.isNamed("--help") } && arguments.contains { $0.isNamed("-h") })
    let isNoun = try !shape(command).subcommands.isEmpty && command != "takt"
    #expect(isNoun || arguments.contains { $0.isNamed("--dry-run") && $0.kind == .flag })
    for argument in arguments where argument.kind != .flag {
      for part in (argument.valueName ?? "").split(separator: "|") {
        #expect(ValueNames.words[String(part)] != nil, "\(part)")
      }
    }
  }

  private func examples(_ line: String, _ language: Language) throws -> [String] {
    try Speech.$current.withValue(Speech(language: language, isJSON: false)) {
      try shape(line).command.configuration.discussion.split(separator: "\n")
        .filter { $0.hasPrefix("  takt ") }.map { line in
          // What is said of it stands behind several blanks.
          String(line.drop { $0 == " " }).firstMatch(of: #/(.+?)(  .*)?$/#).map { String($0.1) }
            ?? ""
        }
    }
  }

  @Test(arguments: commands, Language.allCases)
  func `each example can be typed`(command: String, language: Language) throws {
    for example in try examples(command, language) {
      #expect(throws: Never.self, "\(example)") { try Takt.parseAsRoot(example.typedWords) }
      #expect(example.hasPrefix(command + " ") || example == command)
    }
  }

  @Test(arguments: [
    "post add", "post edit", "post move", "post approve", "week", "publish", "log", "today",
    "idea add", "goal add", "campaign add", "import", "review", "check",
  ])
  func `what is done daily has examples`(command: String) throws {
    for language in Language.allCases {
      #expect(try examples("takt \(command)", language).count >= 2)
    }
  }
}
