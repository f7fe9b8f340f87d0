import Foundation
package import Planning

extension PlanZone {
  /// A zone of the system's time zone data, by its IANA name; abbreviations such as CET are no
  /// zones, since they leave open which clock change holds.
  package static func named(_ identifier: String) -> PlanZone? {
    guard identifier == "UTC" || identifier.contains("/"),
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    return PlanZone(identifier: identifier) { instant in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.seconds)))
    }
  }
}
