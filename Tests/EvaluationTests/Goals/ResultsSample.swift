import Evaluation
import Planning
import TestSupport

/// A campaign from 2 to 29 March 2026 with its results, seen from a day at noon.
struct ResultsSample {
  var goal: Goal
  var today: Day
  var posts: [MeasuredPost] = []
  var ofCampaign: [Measurement] = []
  var ofChannels: [Channel: [Measurement]] = [:]
  var audiences: [Audience]?
  var efforts: [EffortEntry] = []

  init(_ goal: Goal, today: Day) {
    self.goal = goal
    self.today = today
  }

  func results() throws -> CampaignResults {
    CampaignResults(
      campaign: try Sample.campaign(audiences: audiences, state: .running), goals: [goal],
      posts: posts, ofCampaign: ofCampaign, ofChannels: ofChannels, efforts: efforts,
      hourlyRate: nil, now: noon(today), in: .berlin)
  }

  func progress() throws -> GoalProgress {
    try GoalCase(goal, in: results()).progress
  }

  /// One total that was entered for the campaign.
  mutating func total(_ value: Int, of metric: Metric? = nil, on day: Day) {
    ofCampaign.append(
      Measurement(
        of: .campaign(ID(1)), metric ?? goal.metric, value: value, observedAt: noon(day),
        source: .manual))
  }

  /// Adds posts of 3 March, each with a value read ten days later; nil was never read.
  mutating func add(_ values: [Int?], metric: Metric? = nil, out: Day = "2026-03-03") throws {
    for value in values {
      posts.append(
        try Sample.measured(
          posts.count + 1, publishedAt: noon(out), readAt: noon(out.adding(days: 10)),
          value.map { [metric ?? goal.metric: $0] } ?? [:]))
    }
  }

  /// A channel's level on a day.
  mutating func level(_ value: Int, of channel: Channel, on day: Day) {
    ofChannels[channel, default: []].append(
      Measurement(
        of: .channel(channel.id), goal.metric, value: value, observedAt: noon(day),
        source: .manual))
  }
}

func noon(_ day: Day) -> Instant {
  PlanZone.berlin.instant(of: WallTime(day: day, time: TimeOfDay(hour: 12, minute: 0) ?? .midnight))
}
