import ArgumentParser
import Foundation

/// `CommandShape` is a command in the tree of commands. What it takes is what the argument parser says of it, so
/// that help, usage lines and proposals need no list of their own.
struct CommandShape {
  /// From `takt` down to the command.
  let path: [any ParsableCommand.Type]

  static var root: CommandShape { CommandShape(path: [Takt.self]) }

  var command: any ParsableCommand.Type { path.last ?? Takt.self }

  /// As it is typed: `takt post add`.
  var line: String { words.joined(separator: " ") }

  var words: [String] { path.map { $0._commandName } }

  var subcommands: [CommandShape] {
    command.configuration.subcommands.map { CommandShape(path: path + [$0]) }
  }

  func subcommand(_ name: String) -> CommandShape? {
    subcommands.first { $0.command._commandName == name }
  }

  /// It and all commands below it.
  var all: [CommandShape] { [self] + subcommands.flatMap(\.all) }

  /// The root without its tree.
  private struct Bare: ParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(version: Takt.version) }

    @OptionGroup var global: GlobalOptions
  }

  /// What the parser writes for tools; the word "experimental" in its option is its own.
  private struct Description: Decodable {
    struct Command: Decodable {
      let arguments: [ArgumentShape]?
    }

    let command: Command
  }

  /// What it takes, in the order of its declaration; empty where a newer parser describes it otherwise, which a
  /// test would tell.
  func arguments() -> [ArgumentShape] {
    // Of the root with its tree it would describe the whole tree.
    let described = path.count > 1 ? command : Bare.self
    let description = Data(described._dumpHelp().utf8)
    return (try? JSONDecoder().decode(Description.self, from: description))?.command.arguments ?? []
  }
}
