package import Planning

/// What holds some words, kind by kind. In JSON it is the list of what was found.
package struct FindReport: Equatable, Sendable {
  /// One thing that holds the words.
  package struct Hit: Equatable, Sendable {
    /// When it is, or when it was written down.
    package enum Moment: Equatable, Sendable {
      case time(WallTime)
      case day(Day)
      case days(Period)
    }

    package let kind: ThingKind
    /// nil for what people know by its name.
    package let id: Int?
    package let name: String?
    package let text: String
    package let when: Moment?
    /// The channel, campaign or post that it belongs to.
    package let place: String?
  }

  /// What was looked through of one kind, and what was found there.
  package struct Group: Equatable, Sendable {
    package let kind: ThingKind
    /// The first of what was found, or all of it.
    package let hits: [Hit]
    package let found: Int
    /// How many there are of the kind.
    package let total: Int

    /// - Parameter found: nil where the hits are all.
    package init(_ kind: ThingKind, _ hits: [Hit], found: Int? = nil, of total: Int) {
      self.kind = kind
      self.hits = hits
      self.found = found ?? hits.count
      self.total = total
    }
  }

  /// As they were typed.
  package let words: [String]
  package let groups: [Group]

  package init(_ words: [String], _ groups: [Group]) {
    self.words = words
    self.groups = groups
  }

  package var hits: [Hit] { groups.flatMap(\.hits) }
}

extension FindReport: Encodable {
  package func encode(to encoder: any Encoder) throws { try hits.encode(to: encoder) }
}

extension FindReport.Hit: Encodable {
  private enum Key: CodingKey {
    case kind, id, name, text, when, place
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind.rawValue, forKey: .kind)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(text, forKey: .text)
    switch when {
    case .time(let time): try container.encode(time, forKey: .when)
    case .day(let day): try container.encode(day, forKey: .when)
    case .days(let period): try container.encode(period.from, forKey: .when)
    case nil: try container.encodeNil(forKey: .when)
    }
    try container.encode(place, forKey: .place)
  }
}

extension FindReport.Hit {
  package init(_ post: Post, in zone: PlanZone) {
    self.init(
      kind: .post, id: post.id.number, name: nil, text: post.text,
      when: post.calendarTime(in: zone).map(Moment.time), place: post.channel.name)
  }

  package init(_ idea: Idea) {
    self.init(
      kind: .idea, id: idea.id.number, name: nil, text: idea.text, when: .day(idea.day),
      place: idea.pillar?.name)
  }

  package init(_ lesson: Lesson) {
    self.init(
      kind: .lesson, id: lesson.id.number, name: nil, text: lesson.text, when: .day(lesson.day),
      place: lesson.campaign?.name)
  }

  package init(_ feedback: Feedback) {
    self.init(
      kind: .feedback, id: feedback.id.number, name: nil, text: feedback.text,
      when: .day(feedback.day), place: feedback.subject?.name)
  }

  package init(_ occasion: Occasion) {
    self.init(
      kind: .occasion, id: occasion.id.number, name: occasion.name.text,
      text: occasion.name.text, when: .days(occasion.period), place: nil)
  }

  package init(_ campaign: Campaign) {
    self.init(
      kind: .campaign, id: nil, name: campaign.name.text, text: campaign.name.text,
      when: .days(campaign.period), place: nil)
  }

  package init(_ experiment: Experiment) {
    self.init(
      kind: .experiment, id: nil, name: experiment.name.text, text: experiment.hypothesis,
      when: .days(experiment.period), place: experiment.channel.name)
  }

  package init(_ snippet: Snippet) {
    self.init(
      kind: .snippet, id: nil, name: snippet.name.text, text: snippet.text, when: nil,
      place: snippet.channel?.name)
  }
}
