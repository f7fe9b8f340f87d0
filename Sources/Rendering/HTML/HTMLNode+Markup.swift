import Foundation
import Reports

extension HTMLNode {
  /// As it stands in the file: HTML that is well-formed XML as well, so that anything can read it.
  package var markup: String {
    var markup = ""
    write(to: &markup)
    return markup
  }

  /// - Parameter isTakts: Takt's own words, which may be set as Takt likes.
  fileprivate func write(to markup: inout String, isTakts: Bool = true) {
    switch self {
    case .text(let text): markup += isTakts ? text.escaped.withUnbrokenUnits : text.escaped
    case .element(let element): element.write(to: &markup)
    case .picture(let picture, let words, let look):
      markup += "<img class=\"\(look.escapedInQuotes)\" alt=\"\(words.escapedInQuotes)\" src=\""
      markup += "data:\(picture.format.mediaType);base64,"
      markup += Data(picture.bytes).base64EncodedString() + "\" />\n"
    }
  }
}

extension HTMLElement {
  fileprivate func write(to markup: inout String) {
    markup += "<" + tag.rawValue
    for attribute in attributes where attribute.isHarmless {
      markup += " \(attribute.name.rawValue)=\"\(attribute.value.escapedInQuotes)\""
    }
    guard !tag.isVoid else {
      markup += " />\n"
      return
    }
    markup += ">"
    let isTakts = ![.bdi, .code, .style].contains(tag)
    for child in children { child.write(to: &markup, isTakts: isTakts) }
    markup += "</\(tag.rawValue)>"
    if !tag.isInline { markup += "\n" }
  }
}

extension HTMLElement.Attribute {
  /// A link leads into the page or onto the web, whatever stands in an export.
  fileprivate var isHarmless: Bool {
    name != .href || value.hasPrefix("#") || value.isWebAddress
  }
}

extension String {
  /// Begins as addresses of the web do; `javascript:` and its like run in the page.
  var isWebAddress: Bool {
    let start = prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// A number and its unit stay on one line.
  fileprivate var withUnbrokenUnits: String {
    replacing(#/(?<number>[0-9]) (?<unit>%|€|Uhr\b|min\b|[hs]\b|[A-Z]{3}\b)/#) {
      "\($0.number)\u{A0}\($0.unit)"
    }
  }

  fileprivate var escaped: String {
    escaped { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: nil
      }
    }
  }

  fileprivate var escapedInQuotes: String {
    escaped { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\n": "&#10;"
      case "\t": "&#9;"
      default: nil
      }
    }
  }

  private func escaped(_ reference: (Unicode.Scalar) -> String?) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in harmlessLines.unicodeScalars {
      if let reference = reference(scalar) {
        escaped.append(contentsOf: reference.unicodeScalars)
      } else {
        // What is no character at all may not stand in a page.
        escaped.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
      }
    }
    return String(escaped)
  }
}
