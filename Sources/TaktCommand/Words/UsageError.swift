import ArgumentParser
import Planning

/// `UsageError` is a line that the argument parser refuses, in the reader's words, with the line that may have been
/// meant.
struct UsageError {
  /// Why, and what to do.
  let sentence: String
  /// A line to type as it stands.
  let proposal: String?
  /// What the command takes; nil where that helps nobody.
  let usage: String?

  init(_ problem: UsageProblem, in words: [String]) {
    let typed = TypedCommand(words)
    let arguments = typed.shape.arguments()
    proposal = Slips.mended(words).map {
      (["takt"] + $0).map(\.shellWord).joined(separator: " ")
    }
    sentence = Self.sentence(problem, typed, arguments, isMended: proposal != nil)
    usage =
      proposal == nil && typed.unknown == nil
      ? .words(de: "Aufruf: ", en: "Usage: ") + typed.shape.usage(of: arguments) : nil
  }

  /// On a terminal the line to type stands apart; to scripts all is one sentence.
  func text(asJSON: Bool) -> String {
    asJSON
      ? [sentence, proposal].compactMap(\.self).joined(separator: " ")
      : [sentence, proposal.map { "  \($0)" }, usage].compactMap(\.self).joined(separator: "\n")
  }

  private static func sentence(
    _ problem: UsageProblem, _ typed: TypedCommand, _ arguments: [ArgumentShape], isMended: Bool
  ) -> String {
    if let place = typed.unknown {
      return noSuchCommand(typed.words[place], typed.shape, isMended)
    }
    let command = "`\(typed.shape.line)`"
    let meant = isMended ? String.words(de: " Gemeint ist vielleicht:", en: " Did you mean:") : ""
    switch problem {
    case .unknownOption(let name):
      return .words(
        de: "\(command) hat keine Option \(name.harmlessName).",
        en: "\(command) has no option \(name.harmlessName).") + meant
    case .missingValue(let name):
      let whole = arguments.first { $0.isNamed(name) }?.synopsis ?? name
      return .words(
        de: "Zu \(name) fehlt die Angabe (\(whole)).", en: "\(name) needs a value (\(whole)).")
        + meant
    case .valueTooMuch(let option, let value):
      return .words(
        de: "\(option) ist ein Schalter und nimmt nichts: „\(value)“ ist zu viel.",
        en: "\(option) is a switch and takes nothing: “\(value)” is too much.")
    case .unexpected(let extra):
      return tooMuch(extra, command, isMended)
    case .missing(let synopses):
      return missing(synopses, arguments) + meant
    case .unfit(let value, let argument, let reason):
      return unfit(value, argument, reason, arguments)
    case .said(let sentence): return sentence
    }
  }

  private static func noSuchCommand(
    _ word: String, _ shape: CommandShape, _ isMended: Bool
  ) -> String {
    let missing = String.words(
      de: "Einen Befehl „\(shape.line) \(word)“ gibt es nicht.",
      en: "There is no command “\(shape.line) \(word)”.")
    return missing
      + (isMended
        ? .words(de: " Gemeint ist vielleicht:", en: " Did you mean:")
        : .words(
          de: " `\(shape.line) --help` nennt, was es gibt.",
          en: " `\(shape.line) --help` tells what there is."))
  }

  private static func tooMuch(_ extra: [String], _ command: String, _ isMended: Bool) -> String {
    let more = extra.count > 3 ? ["…"] : []
    let german = (extra.prefix(3).map { "„\($0)“" } + more).joined(separator: ", ")
    let english = (extra.prefix(3).map { "“\($0)”" } + more).joined(separator: ", ")
    let tooMuch = String.words(
      de: "\(german) \(extra.count == 1 ? "ist" : "sind") für \(command) zu viel.",
      en: "\(english) \(extra.count == 1 ? "is" : "are") too much for \(command).")
    return tooMuch
      + (isMended
        ? .words(
          de: " Was aus mehreren Wörtern besteht, gehört in Anführungszeichen:",
          en: " What has several words belongs in quotes:")
        : .words(
          de: " Was aus mehreren Wörtern besteht, gehört in Anführungszeichen.",
          en: " What has several words belongs in quotes."))
  }

  /// What is missing, with what help says of it.
  private static func missing(_ synopses: [String], _ arguments: [ArgumentShape]) -> String {
    let missing = synopses.map { synopsis in
      let argument = arguments.first { $0.isDescribed(by: synopsis) }
      return argument.map { $0.synopsis + $0.inBrackets } ?? synopsis
    }
    return .words(de: "Es fehlt: ", en: "Missing: ")
      + missing.joined(separator: .words(de: " oder ", en: " or ")) + "."
  }

  private static func unfit(
    _ value: String, _ name: String?, _ reason: String?, _ arguments: [ArgumentShape]
  ) -> String {
    let argument = name.flatMap { name in arguments.first { $0.isDescribed(by: name) } }
    let what = argument?.synopsis ?? name ?? ""
    let choices = (argument?.allValues ?? []).joined(separator: ", ")
    let fits =
      if let reason {
        ". " + reason
      } else if !choices.isEmpty {
        String.words(de: ". Möglich: \(choices).", en: ". Possible: \(choices).")
      } else {
        (argument?.inBrackets ?? "") + "."
      }
    return .words(de: "„\(value)“ passt nicht zu \(what)", en: "“\(value)” does not fit \(what)")
      + fits
  }
}

extension ArgumentShape {
  /// What help says of it, amid a sentence.
  fileprivate var inBrackets: String {
    abstract.map { " (\($0.hasSuffix(".") ? String($0.dropLast()) : $0))" } ?? ""
  }

  /// Whether the parser means this one by what it calls an argument: `--on <channels> ...`, `<text>`.
  fileprivate func isDescribed(by synopsis: String) -> Bool {
    guard let word = synopsis.split(separator: " ").first else { return false }
    return kind == .positional
      ? synopsis.hasPrefix("<\(valueName ?? "")>") : isNamed(String(word))
  }
}

extension String {
  /// The name of an option, which may hold anything.
  fileprivate var harmlessName: String { count > 40 ? prefix(39) + "…" : self }
}
