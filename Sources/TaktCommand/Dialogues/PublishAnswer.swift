import Planning

/// What somebody typed when asked whether a post is out. The letters of both languages count.
enum PublishAnswer: Equatable {
  /// It is out; at a time as typed, nil is now.
  case out(at: String?)
  /// It is out, and this is where.
  case address(String)
  case no
  case back
  case skip
  case stop

  init(_ line: String) {
    let line = line.trimmed
    self =
      switch line.lowercased() {
      case "": .out(at: nil)
      case "b", "z": .back
      case "s": .skip
      case "q": .stop
      case "jetzt", "now": .out(at: nil)
      default:
        if let isOut = Bool(answer: line) {
          isOut ? .out(at: nil) : .no
        } else if line.contains("://") {
          .address(line)
        } else if line.contains("/"), line.prefix(while: { $0 != "/" }).contains(where: \.isLetter),
          line.contains("."), !line.contains(" ")
        {
          .address("https://" + line)
        } else {
          .out(at: line)
        }
      }
  }
}
