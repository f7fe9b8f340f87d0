import Foundation

/// `HeldSignals` are the signals that would end Takt, held back while a program in the foreground has
/// the terminal: Ctrl-C is meant for the program, and what lies in the temporary folder is removed
/// before Takt ends.
///
/// They are blocked and taken one by one instead of handled, so that everything is done in the usual
/// order of the code. Other threads have them blocked too, as Dispatch makes its threads so.
struct HeldSignals {
  /// `forProgram` are typed on the keyboard for the program alone.
  private static let forProgram = [SIGINT, SIGQUIT]
  private static let all = forProgram + [SIGTERM, SIGHUP, SIGCHLD, SIGALRM]

  /// The mask as it was, which a program inherits.
  let before: sigset_t

  /// Holds them for the length of some work. What was typed for the program is forgotten at its end;
  /// a signal to end that nobody took yet ends Takt then.
  static func during<Value>(_ work: (HeldSignals) throws -> Value) rethrows -> Value {
    // Where nobody handles it, some systems drop the end of a child instead of holding it.
    let childEnds = signal(SIGCHLD) { _ in }
    defer { signal(SIGCHLD, childEnds) }
    var held = set(of: all)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer {
      forget(forProgram + [SIGCHLD, SIGALRM])
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try work(HeldSignals(before: before))
  }

  /// Waits for the next one.
  func next() -> Int32 {
    var held = Self.set(of: Self.all)
    var signal: Int32 = 0
    sigwait(&held, &signal)
    return signal
  }

  private static func forget(_ signals: [Int32]) {
    while true {
      var pending = sigset_t()
      sigpending(&pending)
      let found = signals.filter { sigismember(&pending, $0) == 1 }
      guard !found.isEmpty else { return }
      var held = set(of: found)
      var signal: Int32 = 0
      sigwait(&held, &signal)
    }
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}

/// `EndedBySignal` is thrown where Takt is told to end: what was begun is put away on the way up.
struct EndedBySignal: Error {
  let signal: Int32

  /// Ends the process as the signal would have; where even that is held back, with the number by
  /// which shells know it.
  func end() -> Int32 {
    _ = Foundation.signal(signal, SIG_DFL)
    raise(signal)
    return 128 + signal
  }
}
