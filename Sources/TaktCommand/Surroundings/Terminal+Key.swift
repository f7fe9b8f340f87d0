import Foundation

extension Terminal {
  /// Asks on stderr and reads one key without the Enter behind it; nil at the end of the input.
  ///
  /// The terminal is as before when this returns, whatever was typed: Ctrl-C comes as a key, from the
  /// moment that the question can be read.
  static func askKey(_ question: String) -> Character? {
    var before = termios()
    let hasModes = tcgetattr(standardInput.descriptor, &before) == 0
    if hasModes {
      var now = before
      now.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
      tcsetattr(standardInput.descriptor, TCSANOW, &now)
    }
    defer { if hasModes { tcsetattr(standardInput.descriptor, TCSANOW, &before) } }
    standardError.show(question + " ")
    guard hasModes, let key = readKey() else {
      standardError.write("\n")
      return nil
    }
    let isVisible = key.isLetter || key.isNumber
    standardError.write(isVisible ? "\(key)\n" : "\n")
    return key
  }

  private static func readKey() -> Character? {
    guard let first = standardInput.byte() else { return nil }
    // A key beyond ASCII comes as several bytes, an arrow as a sequence of signs: one key, whose parts
    // must not be taken for letters.
    guard first < 0x80 else {
      for _ in 1..<max((~first).leadingZeroBitCount, 1) where standardInput.hasMore {
        _ = standardInput.byte()
      }
      return "\u{FFFD}"
    }
    guard first == 0x1B, standardInput.hasMore else { return Character(Unicode.Scalar(first)) }
    skipSequence()
    return "\u{1B}"
  }

  /// Reads what a key sends behind Escape: a sign, or a bracket and signs up to a letter or `~`.
  private static func skipSequence() {
    guard let second = standardInput.byte(), second == 0x5B || second == 0x4F else { return }
    while standardInput.hasMore, let byte = standardInput.byte() {
      if (0x40...0x7E).contains(byte) { return }
    }
  }

  /// Whether something has come already, or comes within the moment in which a key's signs follow one
  /// another.
  private var hasMore: Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 20) > 0
  }
}
