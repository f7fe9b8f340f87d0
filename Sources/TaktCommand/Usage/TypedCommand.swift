import ArgumentParser

/// `TypedCommand` is how far typed words lead down the tree of commands.
struct TypedCommand {
  /// Without `takt`.
  let words: [String]
  /// The command that they name, as far as there is one.
  private(set) var shape = CommandShape.root
  /// The place behind the last word that names it.
  private(set) var end = 0
  /// The place of a word where a command was to stand that there is not.
  private(set) var unknown: Int?
  /// Help was asked for by `takt help …`.
  private(set) var isHelp = false

  init(_ words: [String]) {
    self.words = words
    let global = shape.arguments()
    let options = Self.takingValues(global)
    var place = 0
    while place < words.count, !shape.command.configuration.subcommands.isEmpty {
      let word = words[place]
      if word == "--" { return }
      if word.hasPrefix("-") {
        // What only a command could have ends the search for one.
        guard global.contains(where: { $0.isNamed(word.nameOfOption) }) else { return }
        place += options.contains(word) ? 2 : 1
      } else if let next = shape.subcommand(word) {
        shape = next
        place += 1
        end = place
      } else if word == "help", end == 0, !isHelp {
        isHelp = true
        place += 1
      } else {
        unknown = place
        return
      }
    }
  }

  /// The names of options that a value follows.
  static func takingValues(_ arguments: [ArgumentShape]) -> Set<String> {
    Set(
      arguments.filter { $0.kind == .option }.flatMap { $0.names ?? [] }.map(\.typed))
  }

  /// What the words behind the command are.
  enum Part: Equatable {
    case option
    case value
    /// An argument without a name, and which one it is.
    case positional(Int)
  }

  /// What each word behind the command is, by the options that the command has.
  func parts(_ arguments: [ArgumentShape]) -> [(place: Int, part: Part)] {
    let options = Self.takingValues(arguments)
    var parts: [(place: Int, part: Part)] = []
    var positionals = 0
    var isEnded = false
    var place = end
    while place < words.count {
      let word = words[place]
      if !isEnded, word == "--" {
        isEnded = true
      } else if !isEnded, word.count > 1, word.hasPrefix("-") {
        parts.append((place, .option))
        if options.contains(word), place + 1 < words.count {
          place += 1
          parts.append((place, .value))
        }
      } else {
        parts.append((place, .positional(positionals)))
        positionals += 1
      }
      place += 1
    }
    return parts
  }
}
