extension Network {
  /// The network's own id of a post, where its address holds it.
  package func postID(inAddress address: String) -> String? {
    switch self {
    case .x: Self.digits(behind: ["/status/"], in: address)
    case .linkedin: Self.digits(behind: Self.linkedInKinds, in: address)
    default: nil
    }
  }

  /// The network's id of a post as it is compared: Facebook's is written with the page's id before
  /// it in some exports and without it in others.
  package func comparableID(_ id: String) -> String {
    guard self == .facebook, let mark = id.lastIndex(of: "_") else { return id }
    return String(id[id.index(after: mark)...])
  }

  /// LinkedIn names one post in several ways: `urn:li:activity:1`, the same percent-encoded, and
  /// `/posts/lindner_stahl-activity-1-Ab3d`.
  private static let linkedInKinds = ["activity", "share", "ugcPost"].flatMap { kind in
    [":", "%3A", "%3a", "-"].map { kind + $0 }
  }

  private static func digits(behind beginnings: [String], in address: String) -> String? {
    for beginning in beginnings {
      guard let range = address.firstRange(of: beginning) else { continue }
      let digits = address[range.upperBound...].prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty { return String(digits) }
    }
    return nil
  }

  /// A post's address as it is compared: without what differs from one copy to the next.
  ///
  /// On Facebook the part behind the question mark may be all that names a post.
  package func comparableAddress(_ address: String) -> String {
    var rest = address.trimmed.utf8[...]
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      let path = rest[colon...].dropFirst()
      if path.starts(with: "//".utf8) { rest = path.dropFirst(2) }
    }
    rest = rest.prefix { $0 != UInt8(ascii: "#") }
    if self != .facebook { rest = rest.prefix { $0 != UInt8(ascii: "?") } }
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    rest = rest[host.endIndex...]
    while rest.last == UInt8(ascii: "/") { rest.removeLast() }
    var name = Substring(host).lowercased()
    for beginning in ["www.", "m.", "mobile."] where name.hasPrefix(beginning) {
      name.removeFirst(beginning.count)
    }
    return name + Substring(rest)
  }
}
