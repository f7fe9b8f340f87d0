import Foundation
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A shell with job control at a terminal of its own, and somebody who types and reads what comes.
///
/// It is made by `Takt.atTerminal`, and stands at the shell's prompt then:
///
///     try await takt.atTerminal(columns: 60) { terminal in
///       try terminal.type("takt log")
///       try await terminal.expect("Reach:")
///       try terminal.type("340")
///       try terminal.press(.interrupt)
///       let run = try await terminal.prompt()
///       #expect(run.status == 130)
///     }
///
/// Nothing sleeps: `expect` and `prompt` wait for output, and give up only where none comes for long.
final class TerminalSession: Sendable {
  /// What one command line came to.
  struct Run {
    /// What was on the screen since it was typed, without the prompt.
    let screen: String
    let status: Int32
  }

  /// Keys that are no letters.
  enum Key: String {
    case enter = "\r"
    case escape = "\u{1B}"
    /// Ctrl-C.
    case interrupt = "\u{3}"
    /// Ctrl-D.
    case endOfInput = "\u{4}"
    /// Ctrl-Z.
    case suspend = "\u{1A}"
    /// Ctrl-X, by which one leaves nano.
    case leave = "\u{18}"
    case backspace = "\u{7F}"
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private struct State {
    var screen = ScreenText()
    /// Up to where it was read by `expect` and `prompt`.
    var place = 0
    /// Where the command line began.
    var start = 0
  }

  private let pty: Pty
  private let shell: pid_t
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "terminal")

  /// The exit status of what ran before, and a sign that no program shows.
  private static let prompt = "<$?>\u{203A} "

  init(environment: [String: String], in folder: URL, columns: Int, rows: Int) throws {
    guard let pty = Pty() else { throw Failure(description: "there is no terminal to be had") }
    pty.resize(columns: columns, rows: rows)
    self.pty = pty
    var surroundings = environment
    surroundings["PS1"] = Self.prompt
    surroundings["PS2"] = ""
    shell = try Self.spawn(
      [
        "sh", "-c", "cd \"$1\" && exec /bin/bash --norc --noprofile --noediting -i", "sh",
        folder.path,
      ],
      surroundings, at: pty.path)
  }

  /// Types a line, with Enter at its end.
  func type(_ line: String) throws {
    state.withLock { $0.start = $0.place }
    try pty.press(line + Key.enter.rawValue)
  }

  /// Presses keys as they are.
  func press(_ keys: String) throws { try pty.press(keys) }

  func press(_ keys: Key...) throws { try pty.press(keys.map(\.rawValue).joined()) }

  /// Waits until some text appears after what was read before.
  func expect(_ text: String, within limit: Duration = .seconds(60)) async throws {
    let wanted = Array(text.utf8)
    try await wait(for: "“\(text)”", within: limit) { state -> Void? in
      guard let found = state.screen.bytes[state.place...].firstRange(of: wanted) else {
        return nil
      }
      state.place = found.upperBound
      return ()
    }
  }

  /// Waits until the shell asks for the next line, and tells what became of the last.
  func prompt(within limit: Duration = .seconds(60)) async throws -> Run {
    try await wait(for: "the prompt", within: limit) { state in
      let text = String(decoding: state.screen.bytes[state.start...], as: UTF8.self)
      guard let found = text.firstMatch(of: #/<(\d+)>\u{203A} $/#), let status = Int32(found.1),
        state.place < state.screen.bytes.count
      else { return nil }
      state.place = state.screen.bytes.count
      return Run(screen: String(text[..<found.range.lowerBound]), status: status)
    }
  }

  /// Runs a command line to its end.
  func run(_ line: String) async throws -> Run {
    try type(line)
    return try await prompt()
  }

  /// The terminal shows what is typed, hands it over line by line, and takes Ctrl-C for one.
  func expectUsable(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let screen = try await run("PATH=/usr/bin:/bin stty -a").screen
    let modes = screen.split { " ;\n".contains($0) }
    for mode in ["echo", "icanon", "isig", "icrnl", "opost"] {
      #expect(
        modes.contains { $0 == mode }, "\(mode): \(screen)", sourceLocation: sourceLocation)
    }
  }

  /// Closes the window, and ends what runs in it.
  func close() {
    try? pty.hangUp()
    kill(shell, SIGKILL)
    var status: Int32 = 0
    waitpid(shell, &status, 0)
  }

  /// Reads output until `found` finds something in it. On a queue, since it keeps a thread waiting.
  private func wait<Value: Sendable>(
    for what: String, within limit: Duration, _ found: @escaping @Sendable (inout State) -> Value?
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in
        let end = ContinuousClock.now + limit
        while true {
          if let value = state.withLock({ found(&$0) }) {
            return continuation.resume(returning: value)
          }
          let rest = max((end - ContinuousClock.now).components.seconds, 0)
          guard let output = pty.output(within: Int32(rest * 1000)) else { break }
          state.withLock { $0.screen.take(output) }
        }
        let screen = state.withLock { String(decoding: $0.screen.bytes, as: UTF8.self) }
        continuation.resume(
          throwing: Failure(description: "\(what) did not come; the screen: \(screen)"))
      }
    }
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not see everywhere.
  #if canImport(Darwin)
    private static let sessionOfItsOwn: Int16 = 0x400
  #else
    private static let sessionOfItsOwn: Int16 = 0x80
  #endif

  /// Starts a program as the leader of a session whose terminal is the one at a path.
  private static func spawn(
    _ words: [String], _ environment: [String: String], at terminal: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
      var streams: posix_spawn_file_actions_t?
    #else
      var attributes = posix_spawnattr_t()
      var streams = posix_spawn_file_actions_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    // The threads of tests have signals blocked and ignored, which a shell would inherit.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    for signal in [SIGKILL, SIGSTOP] { sigdelset(&all, signal) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      sessionOfItsOwn | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    posix_spawn_file_actions_addopen(&streams, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&streams, 0, 1)
    posix_spawn_file_actions_adddup2(&streams, 0, 2)
    let arguments = words.map { strdup($0) } + [nil]
    let surroundings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + surroundings { free(string) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, words[0], &streams, &attributes, arguments, surroundings)
    guard failure == 0 else { throw Failure(description: String(cString: strerror(failure))) }
    return process
  }
}
