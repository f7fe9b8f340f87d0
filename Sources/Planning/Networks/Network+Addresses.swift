extension Network {
  /// The network's own id of a post, where its address holds it.
  package func postID(inAddress address: String) -> String? {
    for mark in postPage?.idMarks ?? [] {
      guard let range = address.firstRange(of: mark) else { continue }
      let digits = address[range.upperBound...].prefix(while: \.isASCIIDigit)
      if !digits.isEmpty { return String(digits) }
    }
    return nil
  }

  /// The network's id of a post as it is compared: without a page's id before it.
  package func comparableID(_ id: String) -> String {
    guard postPage?.idFollowsPageID == true, let mark = id.lastIndex(of: "_") else { return id }
    return String(id[id.index(after: mark)...])
  }

  /// A post's address as it is compared: without what differs from one copy to the next.
  package func comparableAddress(_ address: String) -> String {
    var rest = address.trimmed.utf8[...]
    if let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      let path = rest[colon...].dropFirst()
      if path.starts(with: "//".utf8) { rest = path.dropFirst(2) }
    }
    rest = rest.prefix { $0 != UInt8(ascii: "#") }
    if postPage?.isNamedByQuery != true { rest = rest.prefix { $0 != UInt8(ascii: "?") } }
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
