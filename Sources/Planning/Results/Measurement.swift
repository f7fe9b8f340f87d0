/// Where a number comes from.
package enum Source: Hashable, Sendable {
  case manual
  case imported(ImportID)
}

/// One number of one metric, as it stood when somebody looked.
///
/// Where nothing was measured there is no measurement; a value of 0 is a measured zero.
package struct Measurement: Hashable, Sendable {
  /// What was measured, and over which time.
  package enum Subject: Hashable, Sendable {
    /// A post's whole life up to the moment of observation.
    case post(PostID)
    /// A channel's level or running total at the moment of observation.
    case channel(ChannelID)
    /// What happened on a channel on one day.
    case channelDay(ChannelID, Day)
    /// A campaign's running total at the moment of observation.
    case campaign(CampaignID)
  }

  package let subject: Subject
  package let metric: Metric
  package let share: Share
  /// In the metric's unit: a count, cents for money, minutes for a duration. Corrections that a
  /// network makes to a day may be negative.
  package let value: Int
  package let observedAt: Instant
  package let source: Source

  package init(
    of subject: Subject, _ metric: Metric, share: Share = .total, value: Int,
    observedAt: Instant, source: Source
  ) {
    self.subject = subject
    self.metric = metric
    self.share = share
    self.value = value
    self.observedAt = observedAt
    self.source = source
  }
}

extension Measurement.Subject {
  /// All of it, up to the moment of observation.
  package init(_ subject: Subject) {
    self =
      switch subject {
      case .post(let id): .post(id)
      case .channel(let channel): .channel(channel.id)
      case .campaign(let campaign): .campaign(campaign.id)
      }
  }

  /// What its totals begin at, before anybody counted: a campaign brought nothing before it was there.
  /// Of posts and channels the network counted since long.
  var start: Int? {
    switch self {
    case .campaign: 0
    case .post, .channel, .channelDay: nil
    }
  }
}
