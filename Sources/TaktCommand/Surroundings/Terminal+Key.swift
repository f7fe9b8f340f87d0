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
    // A key beyond ASCII comes as several bytes: none of them says anything here.
    return first < 0x80 ? Character(Unicode.Scalar(first)) : "\u{FFFD}"
  }
}
