import Foundation

/// `ForegroundProgram` is a program that somebody uses in Takt's place for a while: it has the terminal
/// until it ends.
///
/// It stays in Takt's own process group, the one that the shell put into the foreground: so it may read
/// and write, Ctrl-C and Ctrl-Z reach it, and `fg` brings both back. Foundation's `Process` makes a group
/// of its own, which the terminal stops at the first key.
struct ForegroundProgram {
  enum End: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  /// A line of the shell, since it may hold options: `code --wait`. The arguments follow it.
  let command: String
  var arguments: [String] = []
  /// The file that it reads as its input; nil: the terminal.
  var input: Int32?
  /// Of its environment, beside Takt's own.
  var variables: [String: String] = [:]

  /// The seconds that a program has for ending once Takt is told to end.
  private static let patience: UInt32 = 2

  /// Runs it to its end. The terminal is as before then, whatever the program made of it.
  /// - Throws: `EndedBySignal` where Takt is told to end meanwhile, the program too by then;
  ///   `CommandError.programFailed`.
  func run(holding signals: HeldSignals) throws -> End {
    var modes = termios()
    let hasModes = tcgetattr(Terminal.standardInput.descriptor, &modes) == 0
    let child = try start(signals)
    defer {
      if hasModes { tcsetattr(Terminal.standardInput.descriptor, TCSADRAIN, &modes) }
    }
    var last: Int32?
    while true {
      switch signals.next() {
      case SIGCHLD:
        guard let end = Self.end(of: child, WNOHANG) else { continue }
        alarm(0)
        if let last { throw EndedBySignal(signal: last) }
        return end
      case let signal where [SIGTERM, SIGHUP].contains(signal):
        last = signal
        kill(child, signal)
        alarm(Self.patience)
      case SIGALRM:
        guard let last else { continue }
        kill(child, SIGKILL)
        _ = Self.end(of: child, 0)
        throw EndedBySignal(signal: last)
      default: continue  // typed for the program, which got it too
      }
    }
  }

  /// nil while it runs, or is stopped.
  private static func end(of child: pid_t, _ options: Int32) -> End? {
    var status: Int32 = 0
    var found = waitpid(child, &status, options)
    while found < 0, errno == EINTR { found = waitpid(child, &status, options) }
    guard found == child else { return nil }
    let signal = status & 0x7F
    if signal != 0 { return .killed(by: signal) }
    let code = (status >> 8) & 0xFF
    // A shell that waited for a program tells so by which signal it ended.
    return (129...192).contains(code) ? .killed(by: code - 128) : .exited(code)
  }

  private func start(_ signals: HeldSignals) throws -> pid_t {
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
    var mask = signals.before
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    // Data that go elsewhere are not for the program to draw on.
    if !Terminal.standardOutput.isInteractive {
      posix_spawn_file_actions_adddup2(
        &streams, Terminal.standardInput.descriptor, Terminal.standardOutput.descriptor)
    }
    if let input {
      posix_spawn_file_actions_adddup2(&streams, input, Terminal.standardInput.descriptor)
    }
    let words = Self.strings(["sh", "-c", line, "sh"] + arguments)
    let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    let surroundings = Self.strings(environment.map { "\($0.key)=\($0.value)" })
    defer { for string in words + surroundings { free(string) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", &streams, &attributes, words, surroundings)
    guard failure == 0 else {
      throw CommandError.programFailed(command, reason: String(cString: strerror(failure)))
    }
    return child
  }

  /// What the shell runs. A plain program takes the shell's place, so that a signal to end reaches it.
  private var line: String {
    let isPlain = command.wholeMatch(of: #/\s*[\w.\/~+-]+(\s[^;&|<>()`\n]*)?/#) != nil
    return (isPlain ? "exec " : "") + command + " \"$@\""
  }

  /// Strings of C, with nothing behind the last of them; whoever gets them frees them.
  private static func strings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { strdup($0) } + [nil]
  }
}
