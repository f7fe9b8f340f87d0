/// A post that is still to be written down: one text, for one or more channels at one time.
package struct NewPost: Sendable {
  package var text: String
  package var channels: [Channel]
  package var plannedAt: WallTime
  package var campaign: Campaign?
  package var owner: Person?
  package var pillar: Pillar?
  /// It is dealt an arm of this one.
  package var experiment: Experiment?
  package var format: PostFormat
  package var link: String?
  package var media: [String]
  package var risk: Risk
  package var isPaid: Bool
  package var minutes: Effort?

  /// - Throws: `PlanningError.emptyText`, `.textTooLarge`, `.notText`, `.retiredNetwork`.
  package init(
    text: String, on channels: [Channel], at plannedAt: WallTime, campaign: Campaign? = nil,
    owner: Person? = nil, pillar: Pillar? = nil, experiment: Experiment? = nil,
    format: PostFormat = .text, link: String? = nil,
    media: [String] = [],
    risk: Risk = .low, isPaid: Bool = false, minutes: Effort? = nil
  ) throws(PlanningError) {
    for channel in channels { try channel.network.checkPlannable() }
    self.text = try Post.checked(text: text)
    self.channels = channels
    self.plannedAt = plannedAt
    self.campaign = campaign
    self.owner = owner
    self.pillar = pillar
    self.experiment = experiment
    self.format = format
    self.link = link
    self.media = media
    self.risk = risk
    self.isPaid = isPaid
    self.minutes = minutes
  }
}

extension Post {
  /// More than any network takes; beyond it a file was given by mistake.
  private static let largestText = 1_000_000

  /// The text as it is, if a post can have it.
  /// - Throws: `PlanningError.emptyText`, `.textTooLarge`, `.notText`.
  package static func checked(text: String) throws(PlanningError) -> String {
    guard !text.allSatisfy(\.isWhitespace) else { throw .emptyText }
    let bytes = text.utf8.count
    guard bytes <= largestText else { throw .textTooLarge(bytes: bytes) }
    guard !text.utf8.contains(0) else { throw .notText }
    return text
  }
}

extension Network {
  /// - Throws: `PlanningError.retiredNetwork` with what to use instead.
  package func checkPlannable() throws(PlanningError) {
    guard retiredSince != nil else { return }
    throw .retiredNetwork(self)
  }
}
