import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal with somebody at it, who may type all the answers in advance.
struct Pty {
  private let keyboard: FileHandle
  let screenSide: FileHandle
  /// The path of the side that programs have.
  let path: String

  init?() {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, let name = Self.unlockedName(of: master) else { return nil }
    let slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { return nil }
    path = name
    keyboard = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    screenSide = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  /// The path of the other end, which can be opened from now on.
  private static func unlockedName(of master: Int32) -> String? {
    #if canImport(Glibc)
      // Glibc's ptsname and its kin are hidden from Swift; these are what they call (tty_ioctl(4)).
      let (lock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK, TIOCGPTN
      var isLocked: Int32 = 0
      var place: UInt32 = 0
      guard ioctl(master, lock, &isLocked) == 0, ioctl(master, number, &place) == 0 else {
        return nil
      }
      return "/dev/pts/\(place)"
    #else
      guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
      return ptsname(master).map { String(cString: $0) }
    #endif
  }

  func type(_ lines: [String]) throws {
    try press(lines.map { $0 + "\n" }.joined())
  }

  /// Keys as they are, such as the one that ends the input.
  func press(_ keys: String) throws {
    try keyboard.write(contentsOf: Data(keys.utf8))
  }

  /// How large the screen is.
  func resize(columns: Int, rows: Int) {
    var size = winsize()
    (size.ws_col, size.ws_row) = (UInt16(columns), UInt16(rows))
    _ = ioctl(keyboard.fileDescriptor, UInt(TIOCSWINSZ), &size)
  }

  /// What programs put on the screen until now, waiting for the first of it; nil where nothing came in time.
  func output(within milliseconds: Int32) -> [UInt8]? {
    var readiness = pollfd(fd: keyboard.fileDescriptor, events: Int16(POLLIN), revents: 0)
    var found = poll(&readiness, 1, milliseconds)
    while found < 0, errno == EINTR { found = poll(&readiness, 1, milliseconds) }
    guard found == 1, readiness.revents & Int16(POLLIN) != 0 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(keyboard.fileDescriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// Somebody closes the window.
  func hangUp() throws { try keyboard.close() }
}
