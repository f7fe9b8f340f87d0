import ArgumentParser
import Planning

/// `Slips` finds what may have been meant by a line that the argument parser refuses: the same line, with its slips
/// put right.
struct Slips {
  let typed: TypedCommand
  let problem: UsageProblem

  /// The line that was meant, without `takt`; nil where nobody can tell. Only a line that the parser takes, or one
  /// that merely lacks something, is proposed.
  static func mended(_ words: [String]) -> [String]? {
    var words = words
    // A line may hold several; each is put right on its own.
    for step in 0..<4 {
      guard let problem = problem(in: words) else { return step > 0 ? words : nil }
      guard let next = Slips(typed: TypedCommand(words), problem: problem).mended else {
        return step > 0 && problem.lacksSomething ? words : nil
      }
      words = next
    }
    return nil
  }

  /// Why the parser refuses a line; nil where it does not.
  static func problem(in words: [String]) -> UsageProblem? {
    let typed = TypedCommand(words)
    if typed.isHelp, let place = typed.unknown { return .unexpected([words[place]]) }
    do {
      _ = try Takt.parseAsRoot(words)
      return nil
    } catch {
      guard Takt.exitCode(for: error) == .validationFailure else { return nil }
      return UsageProblem(parserSays: Takt.message(for: error))
    }
  }

  /// The line without its first slip.
  private var mended: [String]? {
    if let place = typed.unknown { return command(at: place) }
    let arguments = typed.shape.arguments()
    let parts = typed.parts(arguments)
    return singleDash(arguments, parts) ?? option(arguments, parts) ?? quotes(arguments, parts)
  }

  // MARK: Commands

  private func command(at place: Int) -> [String]? {
    let word = typed.words[place].lowercased()
    let known = typed.shape.subcommands.map { $0.command._commandName }
    let commands = known + (typed.end == 0 && !typed.isHelp ? ["help"] : [])
    if let meant = OtherWords.commands(for: word).first(where: commands.contains)
      ?? word.nearest(of: commands)
    {
      return replacing(place, with: [meant])
    }
    return typed.end == 0 ? verb(word, at: place) : nil
  }

  /// A verb where a noun was to stand: both changed places, or only one noun has the verb.
  private func verb(_ word: String, at place: Int) -> [String]? {
    let nouns = CommandShape.root.subcommands
    func verb(of noun: CommandShape) -> String? {
      let verbs = noun.subcommands.map { $0.command._commandName }
      return verbs.contains(word)
        ? word : OtherWords.commands(for: word).first(where: verbs.contains)
    }
    let names = nouns.map { $0.command._commandName }
    if place + 1 < typed.words.count {
      let next = typed.words[place + 1].lowercased()
      let noun =
        OtherWords.commands(for: next).first(where: names.contains) ?? next.nearest(of: names)
      if let noun, let shape = CommandShape.root.subcommand(noun), let verb = verb(of: shape) {
        var words = replacing(place, with: [noun, verb])
        words.remove(at: place + 2)
        return words
      }
    }
    let having = nouns.filter { verb(of: $0) != nil }
    guard having.count == 1, let verb = verb(of: having[0]) else { return nil }
    return replacing(place, with: [having[0].command._commandName, verb])
  }

  // MARK: Options

  private typealias Parts = [(place: Int, part: TypedCommand.Part)]

  /// `-on` for `--on`.
  private func singleDash(_ arguments: [ArgumentShape], _ parts: Parts) -> [String]? {
    let slip = parts.first { place, part in
      let word = typed.words[place]
      return part == .option && word.count > 2 && !word.hasPrefix("--")
        && arguments.contains { $0.isNamed("-" + word.nameOfOption) }
    }
    return slip.map { replacing($0.place, with: ["-" + typed.words[$0.place]]) }
  }

  /// An option that the command has not; the parser may have found something else first.
  private func option(_ arguments: [ArgumentShape], _ parts: Parts) -> [String]? {
    let slip = parts.first { place, part in
      let name = typed.words[place].nameOfOption
      return part == .option && !arguments.contains { $0.isNamed(name) }
    }
    guard let place = slip?.place else { return nil }
    let name = typed.words[place].nameOfOption
    let word = String(name.drop { $0 == "-" }).lowercased()
    let rest = typed.words[place].dropFirst(name.count)
    if let other = OtherWords.elsewhere(word, beside: typed.shape.line),
      let verb = typed.words[..<place].firstIndex(of: "edit")
    {
      var words = replacing(place, with: ["--\(other.option)\(rest)"])
      words[verb] = other.verb
      return words
    }
    if arguments.contains(where: \.isFilter), let condition = condition(word, at: place) {
      return condition
    }
    let names = arguments.flatMap(\.longNames).map { String($0.dropFirst(2)) }
    guard
      let meant = OtherWords.options(for: word).first(where: names.contains)
        ?? word.nearest(of: names)
    else { return nil }
    return replacing(place, with: ["--\(meant)\(rest)"])
  }

  /// `--campaign Fair` where posts are chosen by `campaign:Fair`.
  private func condition(_ word: String, at place: Int) -> [String]? {
    let keys = FilterCondition.Key.allCases.map(\.rawValue)
    guard let key = ([word] + OtherWords.options(for: word)).first(where: keys.contains) else {
      return nil
    }
    let typedWord = typed.words[place]
    if let equals = typedWord.firstIndex(of: "=") {
      return replacing(place, with: ["\(key):\(typedWord[typedWord.index(after: equals)...])"])
    }
    guard place + 1 < typed.words.count, !typed.words[place + 1].hasPrefix("-") else { return nil }
    var words = replacing(place, with: ["\(key):\(typed.words[place + 1])"])
    words.remove(at: place + 1)
    return words
  }

  // MARK: Quotes

  /// A text, or a time, of several words without quotes: they are joined to the word before them.
  private func quotes(_ arguments: [ArgumentShape], _ parts: Parts) -> [String]? {
    guard case .unexpected = problem else { return nil }
    let positionals = arguments.filter { $0.kind == .positional }
    guard !positionals.contains(where: \.isRepeating) else { return nil }
    var words = typed.words
    var joined: Set<Int> = []
    for (index, part) in parts.enumerated().reversed() {
      guard case .positional(let number) = part.part, number >= positionals.count, index > 0
      else { continue }
      let before = parts[index - 1]
      // Of several arguments nobody knows which one has more words.
      let isClear =
        switch before.part {
        case .option: false
        case .value: true
        case .positional: positionals.count == 1 || isAfterValue(parts, index)
        }
      guard isClear, before.place == part.place - 1 else { return nil }
      words[before.place] += " " + words[part.place]
      joined.insert(part.place)
    }
    return joined.isEmpty ? nil : words.indices.filter { !joined.contains($0) }.map { words[$0] }
  }

  /// The words without a name that end at a place begin right behind an option's value.
  private func isAfterValue(_ parts: Parts, _ index: Int) -> Bool {
    let start = parts[..<index].last { if case .positional = $0.part { false } else { true } }
    return start?.part == .value
  }

  private func replacing(_ place: Int, with words: [String]) -> [String] {
    Array(typed.words[..<place]) + words + typed.words[(place + 1)...]
  }
}

extension UsageProblem {
  /// The line is right as far as it goes.
  fileprivate var lacksSomething: Bool {
    switch self {
    case .missing, .missingValue: true
    case .unknownOption, .valueTooMuch, .unexpected, .unfit, .said: false
    }
  }
}

extension String {
  /// An option without the value that an equals sign adds.
  var nameOfOption: String { String(prefix { $0 != "=" }) }
}
