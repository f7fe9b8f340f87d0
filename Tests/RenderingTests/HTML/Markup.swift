/// A page read back strictly: every element is closed in its order, every attribute quoted, every
/// `&` the beginning of a reference. So are documents of XML, and so are Takt's pages.
final class Markup {
  /// What is wrong, and where.
  struct Flaw: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  let attributes: [String: String]
  private(set) var children: [Markup] = []
  /// Its own text, references resolved, without that of its children.
  private(set) var text = ""

  private init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Itself and everything in it, in the order of the page.
  var all: [Markup] { [self] + children.flatMap(\.all) }

  /// All of the text in it; a space that does not break is a space to a reader.
  var wholeText: String {
    text.replacing("\u{A0}", with: " ") + children.map(\.wholeText).joined(separator: " ")
  }

  func all(_ name: String) -> [Markup] { all.filter { $0.name == name } }

  static func read(_ page: String) throws -> Markup {
    let start = "<!DOCTYPE html>\n"
    guard page.hasPrefix(start) else { throw Flaw(description: "no doctype") }
    return try read(element: page.dropFirst(start.count))
  }

  static func read(element text: Substring) throws -> Markup {
    var rest = text
    let outside = Markup(name: "", attributes: [:])
    var open = [outside]
    while let next = rest.first {
      guard let current = open.last else { throw Flaw(description: "nothing is open") }
      if next != "<" {
        let piece = rest.prefix { $0 != "<" }
        current.text += try resolved(piece)
        rest = rest.dropFirst(piece.count)
        continue
      }
      let tag = rest.dropFirst().prefix { $0 != ">" && $0 != "<" }
      rest = rest.dropFirst(tag.count + 1)
      guard rest.first == ">" else { throw Flaw(description: "<\(tag) is not closed") }
      rest = rest.dropFirst()
      if tag.first == "/" {
        guard open.count > 1, tag.dropFirst() == current.name else {
          throw Flaw(description: "</\(tag.dropFirst())> closes <\(current.name)>")
        }
        open.removeLast()
      } else {
        let element = try element(tag)
        current.children.append(element)
        if tag.last != "/" { open.append(element) }
      }
    }
    guard open.count == 1, outside.children.count == 1 else {
      throw Flaw(description: "\(open.last?.name ?? "") is left open")
    }
    return outside.children[0]
  }

  private static func element(_ tag: Substring) throws -> Markup {
    let name = tag.prefix { $0.isLetter || $0.isNumber }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while rest.contains("=") {
      let key = rest.drop { $0 == " " }.prefix { $0 != "=" }
      rest = rest.drop { $0 != "=" }.dropFirst()
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        throw Flaw(description: "\(key) of <\(name)> is not quoted")
      }
      guard
        attributes.updateValue(try resolved(rest[..<end].dropFirst()), forKey: String(key)) == nil
      else { throw Flaw(description: "\(key) of <\(name)> stands twice") }
      rest = rest[end...].dropFirst()
    }
    guard rest.allSatisfy({ $0 == " " || $0 == "/" }), !name.isEmpty else {
      throw Flaw(description: "<\(tag)>")
    }
    return Markup(name: String(name), attributes: attributes)
  }

  private static func resolved(_ text: Substring) throws -> String {
    let references = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#10": "\n", "#9": "\t",
    ]
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return try pieces.enumerated().map { place, piece in
      if place == 0 { return String(piece) }
      guard let end = piece.firstIndex(of: ";"), let reference = references[String(piece[..<end])]
      else { throw Flaw(description: "&\(piece.prefix(9))") }
      return reference + piece[end...].dropFirst()
    }.joined()
  }
}
