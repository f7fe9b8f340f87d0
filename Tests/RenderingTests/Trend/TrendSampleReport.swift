import Evaluation
import Planning
import Reports
import TestSupport

/// Trends as they are shown, from a channel's days of 2026.
enum TrendSampleReport {
  static let start: Day = "2026-01-05"

  /// Four-week sums, each on the first day of its block; nil leaves the block out.
  static func blocks(_ sums: [Int?], _ metric: Metric = .linkClicks) throws -> TrendReport {
    let values = sums.enumerated().flatMap { place, sum in
      sum.map { sum in
        (0..<28).map { day in (28 * place + day, day == 0 ? sum : 0) }
      } ?? []
    }
    return try report(values, metric, today: start.adding(days: 28 * sums.count), results: nil)
  }

  /// Weekly sums before and after the campaign's first day, 2 November 2026.
  static func campaign(
    before: [Int], after: [Int], _ metric: Metric = .linkClicks
  ) throws -> TrendReport {
    let campaign = try Sample.campaign(
      1, "Ostern <b>", from: "2026-11-02", to: "2026-12-27", state: .running)
    let first = campaign.period.from.adding(days: -7 * before.count)
    let values = (before + after).enumerated().flatMap { place, sum in
      (0..<7).map { day in (7 * place + day, day == 0 ? sum : 0) }
    }
    let today = campaign.period.from.adding(days: 7 * after.count)
    let now = noon(today)
    let results = CampaignResults(
      campaign: campaign,
      goals: [
        try Sample.goal(metric, target: 400, due: "2026-12-27"),
        try Sample.goal(.leads, due: "2026-12-27"),
      ], posts: [], ofCampaign: [],
      ofChannels: [try Sample.channel(): measurements(values, metric, from: first)], efforts: [],
      hourlyRate: nil, now: now, in: .berlin)
    return try report(values, metric, from: first, today: today, results: results)
  }

  private static func report(
    _ values: [(Int, Int)], _ metric: Metric, from first: Day = start, today: Day,
    results: CampaignResults?
  ) throws -> TrendReport {
    let records = TrendRecords(
      channels: [try Sample.channel(): measurements(values, metric, from: first)], campaigns: [:],
      posts: [], ofPosts: [], now: noon(today), in: .berlin)
    return TrendReport(
      TrendSeries(TrendScope(metric), in: records), campaign: results, currency: "EUR")
  }

  private static func measurements(
    _ values: [(Int, Int)], _ metric: Metric, from first: Day
  ) -> [Measurement] {
    values.map { place, value in
      let day = first.adding(days: place)
      return Measurement(
        of: .channelDay(ID(1), day), metric, value: value, observedAt: noon(day.adding(days: 1)),
        source: .manual)
    }
  }

  static func noon(_ day: Day) -> Instant {
    PlanZone.berlin.instant(
      of: WallTime(day: day, time: TimeOfDay(hour: 12, minute: 0) ?? .midnight))
  }

  static let rising: [Int?] = [18, 22, 19, 27, 31, 30, 38]
}
