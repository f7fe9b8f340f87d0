import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt learn`.
struct Learn: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Was die eigenen Beiträge lehren: Netzwerk, Format, Tag, Tageszeit, Thema.",
        en: "What your own posts teach: network, format, day, part of the day, pillar."),
      discussion: .words(
        de: """
          Gezählt wird, was das Ziel zählt; --metric wählt anderes. Unter 20 gemessenen Beiträgen \
          heißt die Antwort „zu wenig Daten“, mit der Zahl, die fehlt.
          """,
        en: """
          What counts is what the goal counts; --metric chooses another. Below 20 measured posts the \
          answer is “too little data”, with how many are missing.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Option(
    help: .words(
      de: "Kennzahl; sonst die des jüngsten Ziels.", en: "Metric; else the newest goal's."))
  var metric: String?
  @Option(help: .words(de: "Nur dieses Netzwerk.", en: "This network only.")) var network: String?
  @Option(
    help: .words(
      de: "Nur Beiträge dieser Kampagne.", en: "Only posts of this campaign."))
  var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openStepwise()
    let metric = try metric.map { try Metric.find($0).checkedForLearning() }
    let network = try network.map { try Network.find($0) }
    let campaign = try campaign.map { try plan.campaign(named: $0) }
    let learning = Learning(
      try plan.latestPosts(on: network.map { [$0] } ?? Network.all),
      efforts: try plan.repository.efforts(), by: metric,
      goals: try plan.goalsNewestFirst(campaign),
      at: plan.now, in: plan.zone
    ) { post in campaign == nil || post.campaign?.id == campaign?.id }
    try plan.show(
      LearnReport(learning, asOf: plan.today), output, text: { $0.learn($1) },
      page: { $0.learn($1) })
  }
}

extension StepwisePlan {
  /// The posts that are out, with what was measured of them.
  func latestPosts(
    on networks: [Network], limit: Int = Learning.mostPosts
  ) throws -> [MeasuredPost] {
    try measured(
      networks.flatMap {
        try repository.posts(publishedBefore: now, on: [$0], limit: limit)
      })
  }

  /// Of the campaign that began last first; of one campaign only where one is meant.
  func goalsNewestFirst(_ campaign: Campaign? = nil) throws -> [Goal] {
    if let campaign { return try repository.goals(of: campaign.id) }
    let goals = Dictionary(grouping: try repository.goals(), by: \.campaign)
    return try repository.campaigns().reversed().flatMap { goals[$0.id] ?? [] }
  }
}
