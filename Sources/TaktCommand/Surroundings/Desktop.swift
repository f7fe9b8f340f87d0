import Foundation

/// The person's own programs around the terminal: the browser and the clipboard. Takt starts them for
/// somebody at a terminal only, and itself opens no connection.
struct Desktop {
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
  }

  private func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }

  /// Windows can be opened: without, a "browser" would take the terminal.
  private var hasWindows: Bool {
    #if os(macOS)
      true
    #else
      isSet("WAYLAND_DISPLAY") || isSet("DISPLAY")
    #endif
  }

  /// The program that opens an address. On Linux `open` may be another, which opens a console.
  #if os(macOS)
    private static let opener = ["open"]
  #else
    private static let opener = ["xdg-open"]
  #endif

  /// The programs that take a text for the clipboard, the best first.
  private var copiers: [[String]] {
    #if os(macOS)
      [["pbcopy"]]
    #else
      (isSet("WAYLAND_DISPLAY") ? [["wl-copy"]] : [])
        + (isSet("DISPLAY") ? [["xclip", "-selection", "clipboard"]] : [])
    #endif
  }

  /// Opens an address in the person's browser, and does not wait for it.
  /// - Returns: whether there was a program that takes it.
  func open(_ address: String) -> Bool {
    guard hasWindows, let program = first(of: [Self.opener]) else { return false }
    return (try? start(program, [address], input: nil)) != nil
  }

  /// Puts a text on the clipboard.
  /// - Returns: whether a program took it.
  func copy(_ text: String) -> Bool {
    guard let program = first(of: copiers) else { return false }
    guard let process = try? start(program, [], input: text) else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// The first of some command lines whose program is on the path, with the path of its program.
  private func first(of commands: [[String]]) -> [String]? {
    commands.lazy.compactMap { command in
      environment.path(ofProgram: command[0]).map { [$0] + command.dropFirst() }
    }.first
  }

  /// Starts a program that has nothing to say: what it writes would stand amid the questions.
  private func start(_ command: [String], _ arguments: [String], input: String?) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = command.dropFirst() + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    try process.run()
    if let input {
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    return process
  }
}

extension Terminal {
  /// The most bytes that terminals take for the clipboard: those that say so take 74,994 of text.
  private static let clipboardLimit = 74_994

  /// Asks the terminal to put a text on the clipboard of whoever sits before it, by the sequence OSC 52
  /// of xterm (ctlseqs, "Manipulate Selection Data"). No terminal answers whether it did.
  /// - Returns: whether it was asked.
  func offerClipboard(_ text: String, environment: [String: String]) -> Bool {
    let terminal = environment["TERM"] ?? ""
    guard isInteractive, !["", "dumb", "linux"].contains(terminal) else { return false }
    let bytes = Data(text.utf8)
    guard bytes.count <= Self.clipboardLimit else { return false }
    show("\u{1B}]52;c;\(bytes.base64EncodedString())\u{7}")
    return true
  }
}
