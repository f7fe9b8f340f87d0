import Testing

/// A catalogue's entry that is not in its list is nowhere, and the compiler says nothing.
@Suite struct CatalogueTests {
  private static let code = SourceFile.sources.map(\.code).joined(separator: "\n")

  @Test(arguments: ["Network", "Metric", "Rule", "Setting"])
  func `every entry is in its catalogue`(type: String) throws {
    let list = try #require(
      try Self.code.firstMatch(of: Regex("static let all: \\[\(type)\\] = \\[([^\\]]*)\\]")))
    try expect(entries(of: type), in: list)
  }

  @Test func `every format of exports is tried`() throws {
    let list = try #require(
      Self.code.firstMatch(
        of: try Regex(#"static let formats: \[any ResultsFormat\] = \[([^\]]*)\]"#)))
    let types = Self.code.matches(of: #/struct (\w+): ResultsFormat/#).map { String($0.1) }
    try expect(entries(of: "TableFormat") + types.filter { $0 != "TableFormat" }, in: list)
  }

  /// What nobody names helps nobody.
  @Test(arguments: ["Entry", "Remedy"])
  func `every remedy helps somewhere`(name: String) throws {
    let file = try #require(SourceFile.sources.first { $0.name == name })
    let others = SourceFile.sources.filter { $0.room != "TaktCommand" && $0.name != name }
    let code = others.map(\.code).joined(separator: "\n")
    let names = file.code.matches(of: #/\n  case ([\w, ]+)/#).flatMap { match in
      match.1.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    }
    #expect(names.count > 20)
    #expect(names.filter { !code.contains(".\($0)") } == [])
  }

  /// The names of the values that a type declares of itself.
  private func entries(of type: String) throws -> [String] {
    let found = Self.code.matches(of: try Regex("static let (\\w+)(?:: \(type))? = \(type)\\("))
    return found.compactMap { $0[1].substring.map(String.init) }
  }

  private func expect(_ entries: [String], in list: Regex<AnyRegexOutput>.Match) throws {
    let words = try #require(list[1].substring).split { !$0.isLetter && !$0.isNumber }
    #expect(entries.count > 4)
    #expect(Set(entries).subtracting(words.map(String.init)).isEmpty)
  }
}
