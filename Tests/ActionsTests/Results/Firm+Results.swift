import Planning
import Storage
import TestFirms
import TestSupport

@testable import Actions

extension Firm {
  /// Records numbers by hand.
  func log(_ words: String..., at now: WallTime = "2026-03-03T08:00") throws {
    _ = try plan(at: now).log(words, at: nil)
  }

  /// Every number that was ever recorded, the oldest first.
  func measuredValues() throws -> [Int] {
    try plan().read { try $0.measurements() }.sorted { $0.observedAt < $1.observedAt }.map(\.value)
  }
}
