import ArgumentParser
import Planning
import Rendering

/// `HelpPage` is what help says of a command: what it does, how it is called, what it takes. The options that every
/// command has come last.
struct HelpPage {
  let shape: CommandShape
  /// The columns of the screen.
  let width: Int

  /// How help begins that the parser makes, where it tells what a command does.
  static let parserBegins = "OVERVIEW: "

  /// The columns up to where a line says what something is.
  private static let labels = 26

  var text: String {
    let arguments = shape.arguments().filter(\.shouldDisplay)
    let global = CommandShape.root.arguments().flatMap { $0.names ?? [] }.map(\.typed)
    let isGlobal = { (argument: ArgumentShape) in
      argument.names?.contains { global.contains($0.typed) } == true
    }
    let configuration = shape.command.configuration
    let commands =
      configuration.ungroupedSubcommands.isEmpty
      ? [] : [section(.words(de: "Befehle", en: "Commands"), configuration.ungroupedSubcommands)]
    let sections =
      [
        section(
          .words(de: "Angaben", en: "Arguments"), arguments.filter { $0.kind == .positional }),
        section(
          .words(de: "Optionen", en: "Options"),
          arguments.filter { $0.kind != .positional && !isGlobal($0) }),
      ] + commands
      + configuration.groupedSubcommands.map { section($0.name, $0.subcommands) }
      + [
        section(
          .words(de: "Bei jedem Befehl", en: "With every command"), arguments.filter(isGlobal))
      ]
    let usage = String.words(de: "Aufruf: ", en: "Usage: ") + shape.usage(of: arguments)
    let discussion = configuration.discussion.laidOut(in: width)
    return
      ([configuration.abstract.laidOut(in: width), usage.laidOut(in: width, hanging: 7)]
      + (discussion.isEmpty ? [] : [discussion])
      + sections.compactMap(\.self) + details)
      .joined(separator: "\n\n")
  }

  private var details: [String] {
    guard !shape.command.configuration.subcommands.isEmpty else { return [] }
    let name = shape.words.dropFirst().map { " \($0)" }.joined()
    return [
      .words(
        de: "Mehr zu einem Befehl: takt help\(name) BEFEHL",
        en: "More on a command: takt help\(name) COMMAND")
    ]
  }

  private func section(_ title: String, _ arguments: [ArgumentShape]) -> String? {
    var lines: [String] = []
    for (index, argument) in arguments.enumerated() {
      let abstract = argument.abstract ?? ""
      // A switch and its opposite are one line.
      if index > 0, arguments[index - 1].isSwitch(with: argument) { continue }
      let opposite = arguments.dropFirst(index + 1).first.flatMap {
        argument.isSwitch(with: $0) ? "/" + $0.label : nil
      }
      lines.append(line(argument.label + (opposite ?? ""), argument.words(abstract)))
    }
    return section(title, lines)
  }

  private func section(_ title: String, _ commands: [any ParsableCommand.Type]) -> String? {
    section(
      title,
      commands.filter { $0.configuration.shouldDisplay }.map {
        line($0._commandName, $0.configuration.abstract)
      })
  }

  private func section(_ title: String, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : ([title + ":"] + lines).joined(separator: "\n")
  }

  private func line(_ label: String, _ words: String) -> String {
    let label = "  " + label
    let gap = Self.labels - label.count
    let start = gap > 1 ? label + String(repeating: " ", count: gap) : label + "\n" + indent
    return (start + words).laidOut(in: width, hanging: Self.labels)
  }

  private var indent: String { String(repeating: " ", count: Self.labels) }
}

extension ArgumentShape {
  /// What stands for its value: `DATEI`, `ID|FILTER`.
  private var value: String {
    (valueName ?? "").split(separator: "|").map { ValueNames.word(for: String($0)) }
      .joined(separator: "|")
  }

  /// As it is typed: `--on CHANNELS`, `TEXT`, `FILE …`.
  var synopsis: String {
    let name = longNames.first ?? names?.first?.typed ?? ""
    return switch kind {
    case .positional: value + (isRepeating ? " …" : "")
    case .flag: name
    case .option: "\(name) \(value)"
    }
  }

  /// As it stands before what help says of it, with a short name where it has one.
  fileprivate var label: String {
    let short = (names ?? []).filter { $0.kind == .short }.map { $0.typed + ", " }.joined()
    return short + synopsis
  }

  fileprivate func isSwitch(with other: ArgumentShape) -> Bool {
    kind == .flag && other.kind == .flag && abstract == other.abstract && abstract?.isEmpty == false
      && names != other.names
  }

  /// What help says of it, with what can be chosen and what holds where nothing is.
  fileprivate func words(_ abstract: String) -> String {
    let own = isNamed("--help") || isNamed("--version")
    let abstract = own ? ownAbstract : abstract
    let choices = kind == .flag ? [] : allValues ?? []
    let known = [
      choices.isEmpty ? nil : choices.joined(separator: ", "),
      kind == .flag ? nil : defaultValue.map { .words(de: "sonst \($0)", en: "else \($0)") },
    ].compactMap(\.self)
    return known.isEmpty ? abstract : "\(abstract) (\(known.joined(separator: "; ")))"
  }

  /// What the parser adds of itself has its words only.
  private var ownAbstract: String {
    isNamed("--help")
      ? .words(de: "Diese Hilfe zeigen.", en: "Show this help.")
      : .words(de: "Die Version nennen.", en: "Tell the version.")
  }
}

extension CommandShape {
  /// How it is called, in one line.
  func usage(of arguments: [ArgumentShape]) -> String {
    let positionals = arguments.filter { $0.kind == .positional }.map {
      $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis
    }
    let options = arguments.filter { $0.kind != .positional }
    let needed = options.filter { !$0.isOptional }.map(\.synopsis)
    let verb =
      command.configuration.subcommands.isEmpty ? [] : [String.words(de: "BEFEHL", en: "COMMAND")]
    return
      (words + verb + positionals + needed + [.words(de: "[Optionen]", en: "[options]")])
      .joined(separator: " ")
  }
}
