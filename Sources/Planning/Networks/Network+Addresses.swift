extension Network {
  /// The network's own id of a post, where its address holds it.
  package func postID(inAddress address: String) -> String? {
    guard self == .x else { return nil }
    let parts = address.utf8.split(separator: UInt8(ascii: "/"))
    guard let place = parts.firstIndex(where: { $0.elementsEqual("status".utf8) }),
      place + 1 < parts.count
    else { return nil }
    let digits = parts[place + 1].prefix { (0x30...0x39).contains($0) }
    return digits.isEmpty ? nil : String(Substring(digits))
  }

  /// A post's address as it is compared: without what differs from one copy to the next.
  ///
  /// On Facebook the part behind the question mark may be all that names a post.
  package func comparableAddress(_ address: String) -> String {
    var rest = address.trimmed[...]
    if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      rest = rest[colon...].dropFirst(3)
    }
    rest = rest.prefix { $0 != "#" }
    if self != .facebook { rest = rest.prefix { $0 != "?" } }
    let host = rest.prefix { $0 != "/" }
    rest = rest[host.endIndex...]
    while rest.last == "/" { rest.removeLast() }
    var name = host.lowercased()
    for beginning in ["www.", "m.", "mobile."] where name.hasPrefix(beginning) {
      name.removeFirst(beginning.count)
    }
    return name + rest
  }
}
