import Foundation
import Rendering

/// One of the three streams of the process.
struct Terminal: Sendable {
  static let standardInput = Terminal(descriptor: 0)
  static let standardOutput = Terminal(descriptor: 1)
  static let standardError = Terminal(descriptor: 2)

  let descriptor: Int32

  /// Somebody sits at the other end.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Says something beside the data, and ends its line. If nobody can hear it, so be it. A screen's lines are broken
  /// at blanks; a file's are left whole, for programs that look for a sentence.
  func write(_ text: String) {
    try? put(laidOut(text))
  }

  /// Writes data and ends their line. A reader that has gone away is no error of ours.
  /// - Throws: `CommandError.outputFailed`, on a full disk for one.
  func put(_ text: String) throws(CommandError) {
    guard !text.isEmpty else { return }
    try send(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Shows something that stays on its line.
  func show(_ text: String) {
    try? send(text)
  }

  private func send(_ text: String) throws(CommandError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        return
      } else if errno != EINTR {
        throw .outputFailed(reason: String(cString: strerror(errno)))
      }
    }
  }

  /// How large the screen is; nil where there is none, or it does not say.
  var screen: (columns: Int, rows: Int)? {
    var size = winsize()
    guard isInteractive, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// The columns of the terminal; of a file or a pipe, what `COLUMNS` says, else 80.
  func width(environment: [String: String]) -> Int {
    screen?.columns ?? environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 40), 500) }
      ?? 80
  }

  private func laidOut(_ text: String) -> String {
    screen.map { text.laidOut(in: $0.columns) } ?? text
  }

  /// Asks on stderr, so that stdout stays data, and reads one line; nil at the end of the input.
  static func ask(_ question: String) -> String? {
    standardError.show(standardError.laidOut(question) + " ")
    return standardInput.line()
  }

  /// One line, read byte by byte: what was typed ahead of the next question stays with the terminal,
  /// which may ask for a single key then. nil at the end of the input.
  private func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = byte() {
      guard byte != 0x0A else { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// nil at the end of the input.
  func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
