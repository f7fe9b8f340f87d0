import Planning
import Reports

/// Campaigns to be looked at again, each with what to type.
extension TextWriter {
  func checkUps(_ checkUps: [CheckUpReport]) -> [String] {
    checkUps.flatMap { checkUp in
      let own = checkUp.metrics.filter { $0.isCampaignLevel && !$0.isDerived }
      return ["", painted(checkUpTitle(checkUp), .warning)]
        + told(.checkUp(campaign: checkUp.campaign, own)).wrapped(to: width - 2)
        .map { "  " + painted($0, .dim) }
    }
  }
}
