import Planning
package import Reports

/// Time and name of a slot.
extension Speaker {
  /// `Di 09:00 Facebook`.
  package func name(of slot: SlotReport) -> String {
    "\(time(of: slot)) \(place(network: slot.network, channel: slot.channel))"
  }

  func free(from next: WallTime) -> String {
    say(de: "frei ab \(moment(next))", en: "free from \(moment(next))")
  }

  func time(of slot: SlotReport) -> String {
    let weekday = Weekday(rawValue: slot.weekday).map { say($0.shortName) } ?? unknown
    return "\(weekday) \(slot.time)"
  }
}
