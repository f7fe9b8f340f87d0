/// One text on one channel, planned for a wall-clock time or found in an export.
package struct Post: Identifiable, Hashable, Sendable {
  /// Where a post came from.
  package enum Origin: String, Encodable, Sendable {
    case planned, adopted
  }

  /// The channel as a post needs it. A reference, since thousands of posts share a few of them, and
  /// what is known of a network is much to copy with each.
  package final class Place: Hashable, Sendable {
    package let id: ChannelID
    package let name: String
    package let network: Network
    package let kind: ChannelKind

    package init(id: ChannelID, name: String, network: Network, kind: ChannelKind) {
      self.id = id
      self.name = name
      self.network = network
      self.kind = kind
    }

    package convenience init(_ channel: Channel) {
      self.init(
        id: channel.id, name: channel.name.text, network: channel.network, kind: channel.kind)
    }

    package static func == (left: Place, right: Place) -> Bool {
      left === right
        || left.id == right.id && left.name == right.name && left.network == right.network
          && left.kind == right.kind
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  /// The arm of an experiment that it was dealt.
  package struct Arm: Hashable, Sendable {
    package let experiment: Reference<Experiment>
    package let name: String

    package init(of experiment: Reference<Experiment>, name: String) {
      self.experiment = experiment
      self.name = name
    }
  }

  package let id: PostID
  /// Posts made together share the number of the first of them; nil for a post made alone.
  package var group: PostID?
  package var channel: Place
  package var campaign: Reference<Campaign>?
  package var owner: Reference<Person>?
  package var pillar: Reference<Pillar>?
  /// nil for a post that is in no experiment.
  package let arm: Arm?
  /// What it was made from; posts of one idea are tied together.
  package let idea: IdeaID?
  /// nil for a post that was planned alone.
  package let occurrence: Occurrence?
  package let origin: Origin
  /// nil for an adopted post only.
  package var plannedAt: WallTime?
  package var publishedAt: Instant?
  package var status: PostStatus
  package var text: String
  package var format: PostFormat
  package var link: String?
  package var media: [Medium]
  package var risk: Risk
  package var isPaid: Bool
  /// The working time stated for it; nil where the format's usual time counts.
  package var minutes: Effort?
  /// The address in the network, once it is out.
  package var url: String?
  /// The network's own id, once an export told it.
  package var externalID: String?
  /// It says again what an earlier post says: that of another network, of its series, or of its idea.
  package private(set) var isRepeat: Bool

  package init(
    id: PostID, group: PostID? = nil, channel: Place, campaign: Reference<Campaign>? = nil,
    owner: Reference<Person>? = nil, pillar: Reference<Pillar>? = nil, idea: IdeaID? = nil,
    occurrence: Occurrence? = nil, origin: Origin = .planned,
    plannedAt: WallTime?, publishedAt: Instant? = nil, status: PostStatus = .draft, text: String,
    format: PostFormat = .text, link: String? = nil, media: [Medium] = [], risk: Risk = .low,
    isPaid: Bool = false, minutes: Effort? = nil, url: String? = nil, externalID: String? = nil,
    isRepeat: Bool = false, arm: Arm? = nil
  ) {
    self.id = id
    self.group = group
    self.channel = channel
    self.campaign = campaign
    self.owner = owner
    self.pillar = pillar
    self.arm = arm
    self.isRepeat = isRepeat
    self.idea = idea
    self.occurrence = occurrence
    self.origin = origin
    self.plannedAt = plannedAt
    self.publishedAt = publishedAt
    self.status = status
    self.text = text
    self.format = format
    self.link = link
    self.media = media
    self.risk = risk
    self.isPaid = isPaid
    self.minutes = minutes
    self.url = url
    self.externalID = externalID
  }

  /// Minutes that it takes: those stated, else the usual ones of its format.
  package func plannedMinutes(_ usual: UsualMinutes) -> Int {
    minutes?.minutes ?? (isRepeat ? usual.ofRepeats : usual[format])
  }

  /// When it was to go out; of an adopted post when it did.
  package func plannedTime(in zone: PlanZone) -> WallTime? {
    plannedAt ?? publishedAt.map(zone.wallTime(at:))
  }

  /// Where it stands in the calendar: when it went out, before that when it is planned.
  package func calendarTime(in zone: PlanZone) -> WallTime? {
    publishedAt.map(zone.wallTime(at:)) ?? plannedAt
  }
}

package typealias PostID = ID<Post>

extension Post {
  /// Nothing of it was changed: that it repeats another post depends on that one.
  package func isUnchanged(since old: Post) -> Bool {
    var now = self
    now.isRepeat = old.isRepeat
    return now == old
  }

  /// The other was made together with it, or from the same idea.
  package func isTied(to other: Post) -> Bool {
    other.id != id
      && (group != nil && other.group == group || idea != nil && other.idea == idea)
  }
}
