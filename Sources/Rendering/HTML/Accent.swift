/// How good something is, told by a sign and, where colours show, by one.
package enum Accent: Sendable {
  case plain, good, warning, bad, quiet

  /// The class in the style sheet.
  var name: String? {
    switch self {
    case .plain: nil
    case .good: "good"
    case .warning: "warning"
    case .bad: "bad"
    case .quiet: "quiet"
    }
  }

  var sign: String {
    switch self {
    case .plain: "●"
    case .good: "✓"
    case .warning: "△"
    case .bad: "▼"
    case .quiet: "○"
    }
  }

  init(_ paint: Paint) {
    switch paint {
    case .good: self = .good
    case .warning: self = .warning
    case .bad: self = .bad
    case .dim: self = .quiet
    case .plain, .bold, .marked, .hue: self = .plain
    }
  }
}
