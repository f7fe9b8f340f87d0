import Testing

/// The rooms and their doors, as the design draws them.
@Suite struct ArchitectureTests {
  /// Which rooms and packages each room may import; the system's own modules are below.
  private static let doors: [String: Set<String>] = [
    "Schema": [],
    "Planning": [],
    "Evaluation": ["Planning"],
    "Reports": ["Evaluation", "Planning"],
    "Rendering": ["Reports", "Evaluation", "Planning"],
    "Exchange": ["Reports", "Evaluation", "Planning", "CExpat", "CZlib"],
    "Storage": ["Schema", "Reports", "Evaluation", "Planning", "GRDB"],
    "Actions": ["Storage", "Exchange", "Reports", "Evaluation", "Planning"],
    "TaktCommand": [
      "Actions", "Rendering", "Reports", "Evaluation", "Planning", "ArgumentParser",
    ],
    "takt": ["TaktCommand"],
  ]

  /// Modules that come with the system and the compiler.
  private static let system: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
  ]

  @Test func `there are the rooms of the design, and no others`() {
    #expect(Set(SourceFile.sources.map(\.room)) == Set(Self.doors.keys))
  }

  @Test func `imports run one way`() {
    for file in SourceFile.sources {
      let open = Self.system.union(Self.doors[file.room] ?? [])
      let closed = Set(file.imports).subtracting(open).sorted()
      #expect(closed.isEmpty, "\(file.path) imports \(closed.joined(separator: ", "))")
    }
  }

  /// Only Foundation knows Unicode's normal forms.
  @Test func `the plan and its judgement know no Foundation but its essentials`() {
    let rooms = SourceFile.sources.filter { ["Planning", "Evaluation"].contains($0.room) }
    let found = rooms.filter { $0.imports.contains("Foundation") }.map(\.name)
    #expect(found == ["String+NormalForms"])
  }

  /// Constants of Evaluation that words may name, and why.
  private static let named = [
    "MeasuringRound.daysBack": "How far back is looked, which decides nothing."
  ]

  /// Verdicts are decided once, and carry their reason: who words them needs no threshold, and has
  /// words for each reason by name.
  @Test func `words name reasons, not what Evaluation decides by`() {
    let files = SourceFile.sources
    let deciding = files.filter { $0.room == "Evaluation" }.reduce(into: Set<String>()) {
      $0.formUnion($1.constants)
    }
    #expect(deciding.isSuperset(of: ["Coverage.sufficient", "TraitAnswer.fewestOfGroup"]))
    #expect(deciding.isSuperset(of: Self.named.keys))
    for file in files where file.room == "Rendering" {
      let found = deciding.subtracting(Self.named.keys).filter(file.mentions).sorted()
      #expect(found.isEmpty, "\(file.path): \(found)")
      let words = ["Goals", "Learn"].contains(file.folders.first)
      #expect(!words || !file.mentions("default:"), "\(file.path)")
    }
  }

  /// Front ends reach the plan file through actions, which hand out reports: the doors keep Storage from
  /// them, and this keeps what Actions holds of it.
  @Test func `actions keep the repository to themselves`() throws {
    let plan = try #require(SourceFile.sources.first { $0.name == "OpenPlan" })
    #expect(plan.code.contains("\n  let repository: PlanRepository"))
    for file in SourceFile.sources where file.room == "Actions" {
      #expect(!file.code.contains("package import Storage"), "\(file.path)")
    }
  }

  /// The clock, the environment and the terminal are TaktCommand's.
  @Test(arguments: [
    "Date()", "Date.now", "Date(timeIntervalSinceNow", "ProcessInfo", "CommandLine", "getenv",
    "ContinuousClock", "SuspendingClock", "clock_gettime", "Calendar.current", "TimeZone.current",
    "TimeZone.autoupdatingCurrent", "Locale.current", "gettimeofday", "CFAbsoluteTime", "print(",
    "isatty", "fputs(", "FileHandle.standard", "readLine(",
  ])
  func `nobody else looks at the world outside`(word: String) {
    for file in SourceFile.sources where !["TaktCommand", "takt"].contains(file.room) {
      #expect(!file.mentions(word), "\(file.path): \(word)")
    }
  }

  /// What helps is a `Remedy`: a command line tells what to type, a page shows a button.
  @Test func `nobody below the front ends writes a command line`() {
    let rooms = SourceFile.sources.filter { !["TaktCommand", "takt"].contains($0.room) }
    for file in rooms where file.name != "Stylesheet" {
      let found = file.code.matches(of: #/\btakt [a-z]+|--[a-z]+/#).map { String($0.output) }
      #expect(found.isEmpty, "\(file.path): \(found)")
    }
  }

  /// An error that is no refusal would make a defect of a stored value that is damaged, and one without
  /// words a defect of what somebody typed.
  @Test func `what the plan's rules throw is a refusal, and has words`() {
    let files = SourceFile.sources
    let errors = files.filter { $0.room == "Planning" }.flatMap { file in
      file.code.matches(of: #/\benum (\w+Error)\b(?:: (\w+))?/#).map(\.output)
    }
    #expect(errors.contains { $0.1 == "PostError" })
    let words = files.filter { $0.room == "Rendering" }.map(\.code)
    for error in errors {
      #expect(error.2 == "Refusal", "\(error.1)")
      #expect(words.contains { $0.contains("extension \(error.1): WordedError") }, "\(error.1)")
    }
  }

  @Test(arguments: [
    "fatalError(", "try!", "as!", "@unchecked", "@preconcurrency", "nonisolated(unsafe)",
    "swift-format-ignore", "TODO", "FIXME",
  ])
  func `no source takes a short cut`(word: String) {
    for file in SourceFile.sources {
      #expect(!file.text.contains(word), "\(file.path): \(word)")
    }
  }

  @Test func `no file is longer than can be read at once`() {
    for file in SourceFile.sources + SourceFile.tests {
      #expect(file.lines <= 300, "\(file.path) has \(file.lines) lines")
    }
  }

  /// One that only extends, or helps to extend, may bear the name of its topic.
  @Test func `a file bears the name of what it declares`() {
    for file in SourceFile.sources {
      let types = file.types
      let name = file.name.split(separator: "+")[0]
      let isNamed =
        types.declared.isEmpty || !types.extended.isEmpty || types.declared.contains(name)
      #expect(isNamed, "\(file.path)")
    }
  }

  @Test func `two files of one room have different names`() {
    for (room, files) in Dictionary(grouping: SourceFile.sources, by: \.room) {
      let names = Dictionary(grouping: files, by: \.name).filter { $0.value.count > 1 }
      #expect(names.isEmpty, "\(room): \(names.keys.sorted())")
    }
  }
}
