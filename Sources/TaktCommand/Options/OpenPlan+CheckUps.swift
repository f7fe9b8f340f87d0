import Evaluation
import Planning
import Reports
import Storage

extension StepwisePlan {
  /// The campaigns that wait for a look back. Results are read only of those whose time for it has come.
  func dueCheckUps() throws -> [CheckUpReport] {
    let open = try repository.campaigns().filter { campaign in
      campaign.checkUps.contains { $0.isOpen(on: today) }
    }
    guard !open.isEmpty else { return [] }
    let channels = try channelMeasurements()
    return try open.compactMap { CheckUpReport(try results(of: $0, channels), in: zone) }
  }
}
