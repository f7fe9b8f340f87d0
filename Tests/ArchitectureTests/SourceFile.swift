import Foundation
import Testing

/// A Swift file of the house, as text.
struct SourceFile {
  /// From the root of the package.
  let path: String
  let text: String
  /// The text without comments.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    }.joined(separator: "\n")
  }

  /// The target that it belongs to.
  var room: String {
    let parts = path.split(separator: "/")
    return String(parts[0] == "Schema" ? parts[0] : parts[1])
  }

  /// The folders in which it stands within its room, the outermost first.
  var folders: [String] {
    let room = path.hasPrefix("Schema/") ? 1 : 2
    return path.split(separator: "/").dropFirst(room).dropLast().map(String.init)
  }

  /// How many lines it has, empty ones too.
  var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// Without its folder and its ending.
  var name: String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }

  /// Whether its code has a word that is not the end of a longer one.
  func mentions(_ word: String) -> Bool {
    var rest = code[...]
    while let range = rest.range(of: word) {
      let isWhole =
        range.lowerBound == code.startIndex
        || !code[code.index(before: range.lowerBound)].isLetter
      if isWhole { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  /// The modules that it imports.
  var imports: [String] {
    let words = code.split(separator: "\n").filter { $0.contains("import ") }
      .map { $0.split(separator: " ") }
    return words.compactMap { words in
      guard let start = words.firstIndex(of: "import") else { return nil }
      let isDirective = words[..<start].allSatisfy { word in
        word.first == "@" || ["public", "package", "internal", "private"].contains(word)
      }
      let module = words.last?.split(separator: ".").first
      return isDirective ? module.map(String.init) : nil
    }
  }

  /// The types that it declares for the rest of its room, and those that it extends.
  var types: (declared: Set<Substring>, extended: Set<Substring>) {
    let kinds =
      #/^(?:(?:public|package|final|indirect) )*(struct|enum|class|actor|protocol|extension) \[?([\w.]+)/#
    var found: (declared: Set<Substring>, extended: Set<Substring>) = ([], [])
    for line in code.split(separator: "\n") {
      guard let match = line.firstMatch(of: kinds)?.output else { continue }
      let names = match.2.split(separator: ".")
      if match.1 == "extension" {
        found.extended.formUnion(names)
      } else {
        found.declared.formUnion(names)
      }
    }
    return found
  }

  /// The constants of its types, as others name them: `Coverage.fewest`.
  var constants: Set<String> {
    let type = #/^(?:\w+ )*(?:struct|enum|extension|class|actor) (?:\w+\.)*(\w+)/#
    let constant = #/^  (?:\w+ )*static let (?:\(([\w, ]+)\)|(\w+))/#
    var owner: Substring = ""
    var found: Set<String> = []
    for line in code.split(separator: "\n") {
      if let match = line.firstMatch(of: type) { owner = match.1 }
      guard let match = line.firstMatch(of: constant) else { continue }
      let names = (match.1 ?? match.2 ?? "").split(separator: ", ")
      found.formUnion(names.map { "\(owner).\($0)" })
    }
    return found
  }

  /// Every file of the product.
  static let sources = read("Sources") + read("Schema")

  static let tests = read("Tests")

  private static func read(_ folder: String) -> [SourceFile] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    var found: [SourceFile] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      found.append(SourceFile(path: String(file.path().dropFirst(root.path().count)), text: text))
    }
    return found.sorted { $0.path < $1.path }
  }
}

extension SourceFile: CustomTestStringConvertible {
  var testDescription: String { path }
}
