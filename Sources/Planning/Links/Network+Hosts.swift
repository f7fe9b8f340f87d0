extension Network {
  /// The network on whose site an address lies; nil for any other site, a network's own short links among
  /// them.
  package static func host(of address: String) -> Network? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return all.first { network in
      network.sites.contains { host == $0 || host.hasSuffix("." + $0) }
    }
  }

  /// The site on which it lets people write, and the one that it had before.
  private var sites: [String] {
    let page = composer.page.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
    let site = page.hasPrefix("www.") ? String(page.dropFirst(4)) : String(page)
    return self == .x ? [site, "twitter.com"] : [site]
  }
}

extension Post {
  /// Makes sure that an address may be the one at which it stands.
  /// - Throws: `LinkError.otherNetwork`.
  package func check(address: String) throws(LinkError) {
    guard let found = Network.host(of: address), found != channel.network else { return }
    throw .otherNetwork(found, instead: channel.network)
  }
}
