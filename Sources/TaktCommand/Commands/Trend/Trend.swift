import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt trend [METRIC]`.
struct Trend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Wie sich eine Kennzahl über Monate entwickelt, und was eine Kampagne daran änderte.",
        en: "How a metric moves over months, and what a campaign changed about it."),
      discussion: .words(
        de: """
          Geprüft wird die Summe von je vier Wochen; unter fünf solchen Blöcken ohne Lücke heißt die \
          Antwort „zu wenig Daten“, mit dem Tag, ab dem es reicht. Was nicht gemessen wurde, ist keine \
          Null.
          """,
        en: """
          What is tested is the sum of each four weeks; below five such blocks without a gap the \
          answer is “too little data”, with the day from which on there is enough. What was not \
          measured is no zero.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Kennzahl; sonst die des jüngsten Ziels mit Zahlen, sonst followers.",
      en: "Metric; else that of the newest goal with numbers, else followers."))
  var metric: String?
  @Option(help: .words(de: "Nur dieses Netzwerk.", en: "This network only.")) var network: String?
  @Option(help: .words(de: "Nur dieser Kanal.", en: "This channel only.")) var channel: String?
  @Option(
    help: .words(
      de: "Hat sie etwas verändert, und was blieb davon?",
      en: "Did it change anything, and what lasted of it?"))
  var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openStepwise()
    let metric = try metric.map { try Metric.find($0) }
    if let metric, !metric.hasTrend { throw TrendError.noSum(metric) }
    if let network, let channel { throw TrendError.twoPlaces(network: network, channel: channel) }
    let question = TrendQuestion(
      metric: metric, network: try network.map { try Network.find($0) },
      channel: try channel.map { try plan.channel(named: $0) })
    let campaign = try campaign.map { try plan.campaign(named: $0) }
    try plan.show(
      try plan.trend(question, of: campaign), output, text: { $0.trend($1) },
      page: { $0.trend($1) })
  }
}

extension StepwisePlan {
  fileprivate func trend(_ question: TrendQuestion, of campaign: Campaign?) throws -> TrendReport {
    let records = try trendRecords()
    let results = try campaign.map { try self.results(of: $0, records.channels) }
    let goals = try results?.goals ?? goalsNewestFirst()
    return TrendReport(
      question.series(in: records, of: results, goals: goals), campaign: results,
      currency: settings.currency.code, in: zone)
  }

  private func trendRecords() throws -> TrendRecords {
    var filter = PostFilter()
    filter.statuses.wanted = [.published]
    let measured = Dictionary(grouping: try repository.measurements(), by: \.subject.owner)
    return TrendRecords(
      channels: Dictionary(
        uniqueKeysWithValues: try repository.channels().map {
          ($0, measured[.channel($0.id)] ?? [])
        }),
      campaigns: Dictionary(
        uniqueKeysWithValues: try repository.campaigns().map {
          ($0, measured[.campaign($0.id)] ?? [])
        }),
      posts: try repository.posts(filter), ofPosts: measured[.posts] ?? [], now: now, in: zone)
  }
}

/// Whose numbers a measurement is among.
private enum MeasurementOwner: Hashable {
  case channel(ChannelID)
  case campaign(CampaignID)
  case posts
}

extension Subject {
  fileprivate var owner: MeasurementOwner {
    switch self {
    case .post: .posts
    case .channel(let id), .channelDay(let id, _): .channel(id)
    case .campaign(let id): .campaign(id)
    }
  }
}
