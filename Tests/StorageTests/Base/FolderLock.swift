import Foundation
import Synchronization
import TestSupport
import Testing

/// The lock that Takt holds while it makes or migrates a plan, as another process would.
struct FolderLock {
  private let descriptor: Int32

  init(_ folder: TemporaryFolder) throws {
    descriptor = open(folder.url.path(), O_RDONLY | O_DIRECTORY)
    try #require(descriptor >= 0 && flock(descriptor, LOCK_EX) == 0)
  }

  /// What `waiting` gives that begins while the lock is held and `meanwhile` runs. It has a thread of
  /// its own: the threads that run tests are as few as the processors, and two of them blocked in
  /// the lock would leave none to let go of it.
  func outcome<Value: Sendable>(
    of waiting: @escaping @Sendable () throws -> Value, meanwhile: () throws -> Void
  ) throws -> Value {
    let (begun, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let results = Results<Value>()
    Thread.detachNewThread {
      begun.signal()
      results.add(Result(catching: waiting))
      ended.signal()
    }
    begun.wait()
    let work = Result(catching: meanwhile)
    close(descriptor)
    ended.wait()
    try work.get()
    return try #require(results.all.first).get()
  }
}

/// Collects what several threads bring.
final class Results<Value: Sendable>: Sendable {
  private let found = Mutex<[Result<Value, any Error>]>([])

  func add(_ result: Result<Value, any Error>) { found.withLock { $0.append(result) } }

  var all: [Result<Value, any Error>] { found.withLock { $0 } }
}
