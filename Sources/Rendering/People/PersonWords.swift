extension Speaker {
  /// `Anna`, `Anna (Vertretung: Ben)`; nil where it is neither anybody's nor somebody stands in.
  func responsible(_ owner: String?, _ deputy: String?) -> String? {
    guard let deputy else { return owner }
    return (owner ?? unknown) + say(de: " (Vertretung: \(deputy))", en: " (deputy: \(deputy))")
  }
}
