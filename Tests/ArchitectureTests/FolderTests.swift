import Testing

/// Layers are rooms, features are folders: a change to goals is `*/Goals/`.
@Suite struct FolderTests {
  /// Folders of one room that no other has, and why they are no feature of the others.
  private static let alone: [String: [String: String]] = [
    "Evaluation": ["Statistics": "Mathematics that knows nothing of a plan."],
    "Rendering": [
      "Charts": "Drawing, whatever is drawn.", "HTML": "Pages, whatever stands on them.",
    ],
    "Exchange": [
      "Bytes": "Files as bytes.", "Calendar": "The format iCalendar.",
      "ImportFormats": "What networks export.", "Spreadsheets": "The formats of workbooks.",
      "Tables": "The format CSV, and what a table's columns mean.",
    ],
    "TaktCommand": [
      "Dialogues": "Walks and questions on a terminal.", "Options": "What several commands take.",
      "Surroundings": "Terminal, editor, files that are written.",
      "Usage": "How a line is typed, and what may have been meant by it.",
      "Words": "Help, errors and exit codes of the command line.",
    ],
  ]

  /// The features of each room. Commands stand under their features, apart from what else a command
  /// line needs.
  private static let features: [String: Set<String>] = SourceFile.sources.reduce(into: [:]) {
    var folders = $1.folders
    if folders.first == "Commands" { folders.removeFirst() }
    if let feature = folders.first { $0[$1.room, default: []].insert(feature) }
  }

  @Test(arguments: features.keys.sorted())
  func `a room's folders are features of other rooms too, or have a reason`(room: String) {
    let others = Self.features.filter { $0.key != room }.values.reduce(into: Set<String>()) {
      $0.formUnion($1)
    }
    let alone = Set(Self.alone[room, default: [:]].keys)
    let strange = (Self.features[room] ?? []).subtracting(others)
    #expect(strange.subtracting(alone).isEmpty, "without a reason")
    #expect(alone.subtracting(strange).isEmpty, "no longer alone")
  }

  @Test func `files stand in a feature's folder, not beside it`() {
    let allowed: Set = [
      "Schema/Schema.swift", "Sources/TaktCommand/Program.swift", "Sources/TaktCommand/Takt.swift",
      "Sources/takt/main.swift",
    ]
    #expect(Set(SourceFile.sources.filter(\.folders.isEmpty).map(\.path)) == allowed)
  }

  /// What is done to everything has the noun's command for its place; what only this noun can do may
  /// stand beside it.
  @Test func `one file adds, lists, edits and deletes a noun, and reads well`() {
    let files = SourceFile.sources.filter { $0.folders.first == "Commands" }
    let nouns = files.map(\.name).filter { $0.hasSuffix("Command") }.map { $0.dropLast(7) }
    #expect(Set(nouns).isSuperset(of: ["Campaign", "Person", "Post"]))
    for file in files {
      #expect(file.lines < 200, "\(file.path) has \(file.lines) lines")
      for noun in nouns where file.name != noun + "Command" {
        let verbs = ["Add", "List", "Edit", "Delete"].filter {
          file.types.declared.contains(noun + $0)
        }
        #expect(verbs.isEmpty, "\(file.path): \(noun) \(verbs)")
      }
    }
  }

  /// Where a room is tested, its folders are; what tests read or compare with is no Swift.
  @Test func `tests stand in the folders of their room`() {
    for file in SourceFile.tests {
      guard let target = file.path.split(separator: "/").dropFirst().first,
        target.hasSuffix("Tests"), let features = Self.features[String(target.dropLast(5))]
      else { continue }
      #expect(file.folders.first.map(features.contains) == true, "\(file.path)")
    }
  }
}
