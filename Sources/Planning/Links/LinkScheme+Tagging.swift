extension LinkScheme {
  /// What the tags of a link tell.
  package struct Subject: Hashable, Sendable {
    package let network: Network
    package let isPaid: Bool
    package let campaign: String?
    package let pillar: String?
    package let post: PostID
    package let format: PostFormat

    package init(
      network: Network, isPaid: Bool, campaign: String?, pillar: String?, post: PostID,
      format: PostFormat
    ) {
      self.network = network
      self.isPaid = isPaid
      self.campaign = campaign
      self.pillar = pillar
      self.post = post
      self.format = format
    }
  }

  /// A post's link with this scheme's parameters, behind those that it has and before its fragment.
  ///
  /// A parameter for which nothing is known is left out. An address stays exactly as it is if its
  /// query has a key that begins with `utm_`: somebody tagged it by hand, and two schemes in one
  /// address would count for neither; so does one that is not of the web (`mailto:`, `tel:`), or
  /// that holds blanks.
  package func tagged(_ address: String, for subject: Subject) -> String {
    let tags = parameters.compactMap { parameter in
      subject.value(of: parameter).map { parameter.key + "=" + $0 }
    }
    guard !tags.isEmpty, let link = UntaggedLink(address) else { return address }
    return link.adding(tags.joined(separator: "&"))
  }
}

extension LinkScheme.Subject {
  /// nil where it is empty.
  fileprivate func value(of parameter: LinkScheme.Parameter) -> String? {
    let pieces = parameter.value.map { piece in
      switch piece {
      case .text(let text): text
      case .placeholder(let placeholder): text(for: placeholder)
      }
    }
    let value = pieces.joined().slug
    return value.isEmpty ? nil : value
  }

  private func text(for placeholder: LinkScheme.Placeholder) -> String {
    switch placeholder {
    case .network: network.id
    case .medium: isPaid ? "paid-social" : "social"
    case .campaign: [campaign, pillar].compactMap { $0?.slug }.first { !$0.isEmpty } ?? ""
    case .pillar: pillar ?? ""
    case .post: "post-\(post)"
    case .format: format.rawValue
    }
  }
}

/// An address of the web that nobody tagged, in parts (RFC 3986, 3).
private struct UntaggedLink {
  /// Scheme, host and path.
  let page: Substring.UTF8View
  /// Without its question mark.
  let query: Substring.UTF8View?
  /// With its number sign.
  let fragment: Substring.UTF8View
  let hasPath: Bool

  init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    let isOfWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    guard isOfWeb, !address.unicodeScalars.contains(where: \.isBlankOrControl) else { return nil }
    let bytes = address[...].utf8
    fragment = bytes.drop { $0 != UInt8(ascii: "#") }
    let whole = bytes[..<fragment.startIndex]
    page = whole.prefix { $0 != UInt8(ascii: "?") }
    query = page.endIndex == whole.endIndex ? nil : whole[page.endIndex...].dropFirst()
    let rest = page.dropFirst(lower.hasPrefix("https") ? 8 : 7)
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") }
    hasPath = host.endIndex < rest.endIndex
    let isTagged = query?.split(separator: UInt8(ascii: "&")).contains(where: Self.isTag) ?? false
    guard !host.isEmpty, !isTagged else { return nil }
  }

  /// The address with more parameters. One without path and query gets the path `/`: browsers ask
  /// for it anyway, and programs that find links in texts know it better than a `?` behind a host.
  func adding(_ tags: String) -> String {
    var address = String(Substring(page))
    if let query {
      let isOpen = query.isEmpty || query.last == UInt8(ascii: "&")
      address += "?" + Substring(query) + (isOpen ? "" : "&")
    } else {
      address += hasPath ? "?" : "/?"
    }
    return address + tags + Substring(fragment)
  }

  /// Whether a parameter's key begins with `utm_`, also with capitals or percent-encoded.
  private static func isTag(_ parameter: Substring.UTF8View) -> Bool {
    var rest = parameter
    for wanted in "utm_".utf8 {
      guard var byte = rest.popFirst() else { return false }
      if byte == UInt8(ascii: "%"), let code = UInt8(Substring(rest.prefix(2)), radix: 16) {
        byte = code
        rest = rest.dropFirst(2)
      }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      guard (isCapital ? byte + 32 : byte) == wanted else { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var isBlankOrControl: Bool {
    properties.isWhitespace || properties.generalCategory == .control
  }
}
