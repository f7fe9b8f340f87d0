import Evaluation
import Planning
import Reports

extension Speaker {
  /// Campaigns side by side, a line for each goal.
  func standings(
    of campaigns: [CampaignStanding], _ currency: String
  ) -> Table<(standing: CampaignStanding, goal: GoalReview?, isFirst: Bool)> {
    let rows = campaigns.flatMap { standing in
      let goals = standing.goals.isEmpty ? [nil] : standing.goals.map(Optional.some)
      return goals.enumerated().map { (standing: standing, goal: $1, isFirst: $0 == 0) }
    }
    return Table(rows) {
      Column(shrinksTo: 10) { Cell($0.isFirst ? $0.standing.campaign.name : "", .bold) }
      Column { $0.isFirst ? say($0.standing.campaign.state.name) : "" }
      Column(shrinksTo: 10) { $0.goal.map(name) ?? "" }
      Column(.right) { $0.goal.map { actual(of: $0, currency) } ?? "" }
      Column(.right) {
        $0.goal.map {
          say(de: "von ", en: "of ") + value($0.target, of: $0.metric, currency)
        } ?? ""
      }
      Column {
        let status = $0.goal?.status ?? .noGoal
        return Cell(say(status.name), status.paint)
      }
    }
  }
}
