extension Post {
  /// What is handed over to be pasted, and so what the network counts: the text, and the link below
  /// it where the text does not hold it.
  package var outgoingText: String {
    guard let link, !text.contains(link) else { return text }
    return text + "\n\n" + link
  }
}
