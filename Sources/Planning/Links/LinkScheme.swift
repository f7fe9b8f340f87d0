/// How the links of posts are tagged, so that the statistics of the firm's website tell which post
/// brought a visit; made from a template such as `utm_source={network}&utm_content={post}`.
package struct LinkScheme: Hashable, Sendable {
  /// What a template can stand in for, by the word between its braces.
  package enum Placeholder: String, CaseIterable, Sendable {
    /// The network's id, such as `linkedin`.
    case network
    /// `social`, for a paid post `paid-social`: by these words Google Analytics 4 tells its channels
    /// Organic Social and Paid Social (support.google.com/analytics/answer/9756891).
    case medium
    /// The campaign's name, else the pillar's.
    case campaign
    case pillar
    /// The post's number, such as `post-12`.
    case post
    case format
  }

  enum Piece: Hashable, Sendable {
    case text(String)
    case placeholder(Placeholder)
  }

  struct Parameter: Hashable, Sendable {
    let key: String
    let value: [Piece]
  }

  let parameters: [Parameter]

  /// The scheme of a new plan.
  package static let standard = LinkScheme(parameters: [
    Parameter(key: "utm_source", value: [.placeholder(.network)]),
    Parameter(key: "utm_medium", value: [.placeholder(.medium)]),
    Parameter(key: "utm_campaign", value: [.placeholder(.campaign)]),
    Parameter(key: "utm_content", value: [.placeholder(.post)]),
  ])

  private init(parameters: [Parameter]) {
    self.parameters = parameters
  }

  /// - Parameter template: `key=value`, joined by `&`. Keys begin with `utm_`, go on with `a` to
  ///   `z`, digits and `_`, and differ; values hold text and placeholders, at least one of them.
  /// - Throws: `SettingError.badLinkScheme` with the part that is wrong.
  package init(_ template: String) throws(SettingError) {
    var parameters: [Parameter] = []
    for part in template.split(separator: "&", omittingEmptySubsequences: false) {
      guard let parameter = Parameter(part),
        !parameters.contains(where: { $0.key == parameter.key })
      else { throw .badLinkScheme(String(part)) }
      parameters.append(parameter)
    }
    self.parameters = parameters
  }

  /// The template that makes this scheme.
  package var text: String {
    parameters.map { $0.key + "=" + $0.value.map(\.text).joined() }.joined(separator: "&")
  }
}

extension LinkScheme.Parameter {
  fileprivate init?(_ text: Substring) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, sides[0].hasPrefix("utm_"), sides[0].utf8.count > 4,
      sides[0].utf8.allSatisfy(Self.isOfKeys), let value = LinkScheme.Piece.all(in: sides[1]),
      value.contains(where: \.leavesTraces)
    else { return nil }
    self.init(key: String(sides[0]), value: value)
  }

  private static func isOfKeys(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "_")
    }
  }
}

extension LinkScheme.Piece {
  /// As the template has it.
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .placeholder(let placeholder): "{\(placeholder.rawValue)}"
    }
  }

  /// Whether anything of it can be left in an address.
  fileprivate var leavesTraces: Bool {
    switch self {
    case .text(let text): !text.slug.isEmpty
    case .placeholder: true
    }
  }

  /// nil where a brace is alone, or no placeholder is between two.
  fileprivate static func all(in text: Substring) -> [Self]? {
    var pieces: [Self] = []
    var rest = text
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let word = rest[brace...].dropFirst().prefix { $0 != "}" }
      guard rest[brace] == "{", word.endIndex < rest.endIndex,
        let placeholder = LinkScheme.Placeholder(rawValue: String(word))
      else { return nil }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      pieces.append(.placeholder(placeholder))
      rest = rest[word.endIndex...].dropFirst()
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }
}
