extension Post {
  /// The link as it goes out: tagged as the plan says, so that the firm's website tells where its
  /// visitors came from.
  package func outgoingLink(_ scheme: LinkScheme?) -> String? {
    guard let link, let scheme else { return link }
    return scheme.tagged(
      link,
      for: LinkScheme.Subject(
        network: channel.network, isPaid: isPaid, campaign: campaign?.name, pillar: pillar?.name,
        post: id, format: format))
  }

  /// The text with its link as it goes out, wherever it holds it as a whole.
  package func outgoingBody(_ scheme: LinkScheme?) -> String {
    guard let link, let outgoing = outgoingLink(scheme), link != outgoing else { return text }
    var body = ""
    var rest = text.startIndex
    for place in text.webLinks where text[place] == link {
      body += text[rest..<place.lowerBound] + outgoing
      rest = place.upperBound
    }
    return body + text[rest...]
  }

  /// What is handed over to be pasted, and so what the network counts: the text, and the link below
  /// it where the text does not hold it.
  package func outgoingText(_ scheme: LinkScheme?) -> String {
    let body = outgoingBody(scheme)
    guard let link = outgoingLink(scheme), !body.holds(link: link) else { return body }
    return body + "\n\n" + link
  }
}

extension String {
  /// Whether an address stands in the text, not only as the beginning of a longer one.
  func holds(link: String) -> Bool {
    let longer = webLinks.filter { self[$0] != link && self[$0].hasPrefix(link) }
    return ranges(of: link).contains { place in
      !longer.contains { $0.lowerBound == place.lowerBound }
    }
  }
}
