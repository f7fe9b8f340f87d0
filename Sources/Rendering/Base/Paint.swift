import Planning

/// How a piece of text stands out on a terminal.
enum Paint {
  case plain, bold, dim, good, warning, bad, marked
  case hue(Hue)

  /// The parameters of "select graphic rendition" (ECMA-48, 8.3.117); nil for none.
  var parameters: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    case .marked: "7"
    case .hue(let hue): hue.terminal
    }
  }
}

extension TextWriter {
  /// The text in a colour, where colours show.
  func painted(_ text: String, _ paint: Paint) -> String {
    guard isColoured, let parameters = paint.parameters, !text.isEmpty else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
