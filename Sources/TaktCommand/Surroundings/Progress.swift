import Rendering
import Reports
import Synchronization

/// How far a long reading has come, as a bar on stderr: on a terminal only, and only where it takes
/// over a second.
final class Progress: Sendable {
  private struct State {
    let begin = ContinuousClock.now
    var shown = -1
  }

  private let title: String
  private let total: Int
  private let state = Mutex(State())

  init(of title: String, total: Int) {
    self.title = title.harmlessLines
    self.total = total
  }

  /// Shows that so much of the whole has been read.
  func advance(to done: Int) {
    guard total > 0, Terminal.standardError.isInteractive else { return }
    state.withLock { state in
      let percent = min(done * 100 / total, 100)
      guard percent != state.shown, ContinuousClock.now - state.begin > .seconds(1) else { return }
      if percent == 100 {
        if state.shown >= 0 { Terminal.standardError.show("\r\u{1B}[K") }
      } else {
        let bar = String(repeating: "█", count: percent / 5)
        let rest = String(repeating: "░", count: 20 - percent / 5)
        Terminal.standardError.show("\r\(title)  \(bar)\(rest) \(percent) %\u{1B}[K")
      }
      state.shown = percent == 100 ? -1 : percent
    }
  }
}
