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
