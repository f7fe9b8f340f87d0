import Foundation

/// One of the three streams of the process.
struct Terminal: Sendable {
  static let standardInput = Terminal(descriptor: 0)
  static let standardOutput = Terminal(descriptor: 1)
  static let standardError = Terminal(descriptor: 2)

  let descriptor: Int32

  /// Somebody sits at the other end.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Writes the text and ends its line. A reader that has gone away is no error of ours.
  func write(_ text: String) {
    guard !text.isEmpty else { return }
    let line = text.hasSuffix("\n") ? text : text + "\n"
    try? FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(line.utf8))
  }

  /// The columns of the terminal; of a file or a pipe, what `COLUMNS` says, else 80.
  func width(environment: [String: String]) -> Int {
    var size = winsize()
    if isInteractive, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 40), 500) } ?? 80
  }

  /// Asks on stderr, so that stdout stays data, and reads one line; nil at the end of the input.
  static func ask(_ question: String) -> String? {
    try? FileHandle.standardError.write(contentsOf: Data((question + " ").utf8))
    return readLine()
  }
}
