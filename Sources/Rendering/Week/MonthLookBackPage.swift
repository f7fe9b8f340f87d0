import Evaluation
import Planning
package import Reports

/// A month on one page, to hand on.
extension PageWriter {
  package func lookBack(_ report: MonthLookBack) -> String {
    page(
      kind: say(de: "Monatsrückblick", en: "Month in review"), title: say(report.month.words),
      facts: [span(report.from, report.to)], asOf: report.today,
      [paragraph(wentOut(report) + " " + cost(report.booked, of: report.published))]
        + [
          goals(of: report), best(report), lessons(report),
          section(nextTitle(report.next), [HTMLNode(.p, [:], [person(next(report.next))])]),
        ].compactMap(\.self))
  }

  private func goals(of report: MonthLookBack) -> HTMLNode? {
    guard !report.campaigns.isEmpty else { return nil }
    let parts = report.campaigns.enumerated().flatMap { place, campaign in
      [
        HTMLNode(
          .h3, [:], [person(campaign.campaign.name), " ", badge(campaign.campaign.state)]),
        bars(of: campaign.goals, id: "campaign-\(place + 1)"),
      ]
    }
    return section(goalsTitle, parts)
  }

  private func best(_ report: MonthLookBack) -> HTMLNode? {
    guard !report.best.isEmpty else { return nil }
    let title = bestTitle(report)
    return section(
      title,
      [table(ranking(of: report.best, by: report.orderedBy), caption: title, isTitled: true)])
  }

  private func lessons(_ report: MonthLookBack) -> HTMLNode? {
    guard !report.lessons.isEmpty else { return nil }
    let lines = report.lessons.map { lesson in
      HTMLNode(
        .p, [:], [person(lesson.text.harmless + (lesson.campaign.map { " (\($0))" } ?? ""))])
    }
    return section(learntTitle, lines)
  }
}
