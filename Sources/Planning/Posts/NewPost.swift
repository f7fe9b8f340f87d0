/// A post that is still to be written down: for one or more channels, at one time or again and again.
package struct NewPost: Sendable {
  /// What is said on one channel.
  package struct Part: Sendable {
    package let channel: Channel
    package var text: String
  }

  /// When it is to go out.
  package enum Start: Hashable, Sendable {
    case at(WallTime)
    /// The next free slot of each channel.
    case nextSlot
    /// A free slot of each channel, all at the same time.
    case slots([SlotTime])
  }

  /// How it comes back.
  package struct Repetition: Sendable {
    package let rule: Recurrence
    package let end: Recurrence.End

    package init(_ rule: Recurrence, to end: Recurrence.End) {
      self.rule = rule
      self.end = end
    }
  }

  package internal(set) var parts: [Part]
  package var start: Start
  package var repetition: Repetition?
  package var campaign: CampaignChoice
  package var owner: Person?
  /// Whoever plans it: what belongs to nobody else is theirs.
  package var planner: Person?
  package var pillar: Reference<Pillar>?
  /// What it is made from.
  package var idea: IdeaID?
  /// What is too long for a network is cut there, as the text of an idea is.
  package var isCut: Bool
  /// It is dealt an arm of this one.
  package var experiment: Experiment?
  package var format: PostFormat
  /// The format that somebody asked for; nil where Takt took it from the files or the link.
  package var statedFormat: PostFormat?
  package var link: String?
  package var media: [Medium]
  package var risk: Risk
  package var isPaid: Bool
  package var minutes: Effort?

  /// - Throws: `TextError.empty`, `.textTooLarge`, `.notText`, `.retiredNetwork`.
  package init(
    text: String, on channels: [Channel], at start: Start, repetition: Repetition? = nil,
    campaign: CampaignChoice = .given(nil), owner: Person? = nil, planner: Person? = nil,
    pillar: Reference<Pillar>? = nil,
    idea: IdeaID? = nil, experiment: Experiment? = nil, format: PostFormat = .text,
    link: String? = nil, media: [Medium] = [], risk: Risk = .low, isPaid: Bool = false,
    minutes: Effort? = nil
  ) throws {
    for channel in channels { try channel.network.checkPlannable() }
    let text = try Post.checked(text: text)
    parts = channels.map { Part(channel: $0, text: text) }
    self.start = start
    self.repetition = repetition
    self.campaign = campaign
    self.owner = owner
    self.planner = planner
    self.pillar = pillar
    self.idea = idea
    isCut = idea != nil
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
  /// - Throws: `TextError.empty`, `.textTooLarge`, `.notText`.
  package static func checked(text: String) throws(TextError) -> String {
    guard !text.allSatisfy(\.isWhitespace) else { throw TextError.empty }
    let bytes = text.utf8.count
    guard bytes <= largestText else { throw TextError.tooLarge(bytes: bytes) }
    guard !text.utf8.contains(0) else { throw TextError.notText }
    return text
  }
}

extension Network {
  /// - Throws: `NetworkError.retired` with what to use instead.
  package func checkPlannable() throws(NetworkError) {
    guard retiredSince != nil else { return }
    throw NetworkError.retired(self)
  }
}
