import Evaluation
import Planning
package import Reports

/// Where a campaign stands: its goals first, then what they rest on, what it cost, and its posts.
extension TextWriter {
  package func review(_ report: CampaignReview) -> String {
    let campaign = report.campaign
    let owner = campaign.owner.map { ", \(say(de: "zuständig", en: "owner")) \($0.harmless)" } ?? ""
    let facts =
      "\(say(campaign.objective.name)) · \(span(campaign.from, campaign.to))\(owner) · "
      + say(de: "Stand \(date(report.asOf))", en: "as of \(date(report.asOf))")
    let head =
      ([heading(campaign.name) + "  " + state(campaign.state)]
      + facts.wrapped(to: width).map { painted($0, .dim) }).joined(separator: "\n")
    let sections = [
      overdue(report).map { [painted($0, .warning)] } ?? [], goals(of: report),
      changes(report.changes, report.cost.currency),
      measuring(report), planKept(report), cost(of: report), learned(in: report),
      experiments(of: report), feedback(in: report), lessons(of: report), ranking(report),
    ]
    return ([head] + sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") })
      .joined(separator: "\n\n")
  }

  package func overview(_ report: ReviewOverview) -> String {
    guard !report.campaigns.isEmpty else { return noCampaigns }
    return [
      lines(of: standings(of: report.campaigns, report.currency)),
      quarter(report.quarter, report.currency),
    ].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func measuring(_ report: CampaignReview) -> [String] {
    let (words, paint) = coverage(of: report)
    return [postCounts(of: report) + ". " + painted(words, paint)]
      + (withoutCampaign(report)?.wrapped(to: width).map { painted($0, .warning) } ?? [])
  }

  private func cost(of report: CampaignReview) -> [String] {
    [heading(say(de: "Aufwand", en: "Cost"))] + facts(costs(of: report))
  }
}

/// The sections of a review, each under its title; one without content is left out.
extension TextWriter {
  func changes(_ advice: [Advice], _ currency: String) -> [String] {
    guard !advice.isEmpty else { return [] }
    return [heading(changesTitle)]
      + advice.enumerated().flatMap { index, advice in
        let words = sentence(advice).wrapped(to: width - 5)
        return words.enumerated().map { line, text in
          (line == 0 ? "  \(index + 1). " : "     ") + text
        }
      }
  }

  func planKept(_ report: CampaignReview) -> [String] {
    let facts = facts(planFacts(of: report))
    return facts.isEmpty ? [] : [heading(planTitle)] + facts
  }

  func learned(in report: CampaignReview) -> [String] {
    let sentences = learnedSentences(in: report)
    let hourly = hourlyQuestions(in: report).flatMap(hourly)
    guard !sentences.isEmpty else { return hourly }
    return [heading(learnedTitle)]
      + sentences.flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 } + hourly
  }

  func experiments(of report: CampaignReview) -> [String] {
    guard !report.experiments.isEmpty else { return [] }
    let narrow = narrower(by: 4)
    return [heading(experimentsTitle)]
      + report.experiments.flatMap { experiment in
        ["  " + painted(experiment.name.harmless, .bold)]
          + narrow.wrapped(verdict(of: experiment), experiment.verdict.paint).map { "    " + $0 }
      }
  }

  /// More would push the rest off the screen.
  private static var mostFeedback: Int { 5 }

  func feedback(in report: CampaignReview) -> [String] {
    guard !report.feedback.isEmpty else { return [] }
    let shown = Array(report.feedback.prefix(Self.mostFeedback))
    return [heading(feedbackTitle), "  " + feedbackSummary(report.feedback)] + paragraphs(of: shown)
  }

  func lessons(of report: CampaignReview) -> [String] {
    let (own, others) = (report.ownLessons, report.otherLessons)
    let before =
      others.isEmpty
      ? []
      : ["  " + earlierLessonsTitle] + paragraphs(of: others)
        + advice(of: others, for: report.campaign.name)
    let now = own.isEmpty ? [] : ["  " + ownLessonsTitle] + paragraphs(of: own.map(\.lesson))
    let missing = missingLesson(of: report).map { "  " + $0 }
    let lines = before + now + [missing].compactMap(\.self)
    return lines.isEmpty ? [] : [heading(lessonsTitle)] + lines
  }

  func quarter(_ report: QuarterReport, _ currency: String) -> [String] {
    guard hasContent(report) else { return [] }
    let note = quarterNote.wrapped(to: width - 2).map { "  " + painted($0, .dim) }
    return [heading(quarterTitle(report))] + lines(of: quarterTable(report, currency), indent: 2)
      + ["  " + quarterSentence(report, currency)] + note
  }
}
