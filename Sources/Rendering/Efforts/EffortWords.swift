import Planning
import Reports

/// What was booked.
extension Speaker {
  /// `#12, 3.3.2026: 25 min, Text`.
  func words(for entry: EffortReport, _ currency: String) -> String {
    let amounts = [
      entry.minutes.map(duration), entry.money.map { money($0, currency) },
      entry.activity.map { say($0.name) },
    ].compactMap(\.self).joined(separator: ", ")
    return "\(entry.subject.harmless), \(date(entry.day)): \(amounts)"
  }
}
