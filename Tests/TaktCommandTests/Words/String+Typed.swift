import Foundation

extension String {
  /// The words behind `takt` in a line, as a shell cuts it.
  var typedWords: [String] {
    matches(of: #/"[^"]*"|'[^']*'|\S+/#).dropFirst().map { word in
      String(word.output).trimmingCharacters(in: ["'", "\""])
    }
  }
}
