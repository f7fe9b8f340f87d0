import Evaluation
import Planning
import Reports

/// The goals of a review: all on one scale, then each with what its verdict rests on.
extension PageWriter {
  func goals(of report: CampaignReview) -> [HTMLNode] {
    guard !report.goals.isEmpty else {
      return [paragraph(withoutGoals(report), .warning)]
    }
    let curves = report.curves.goals
    return [bars(of: report.goals, id: "goals")]
      + report.goals.enumerated().map { index, goal in
        article(
          goal, curves.indices.contains(index) ? curves[index] : nil, id: "goal-\(index + 1)",
          asOf: report.asOf)
      }
  }

  /// How far each goal has come.
  func bars(of goals: [GoalReview], id: String) -> HTMLNode {
    let statuses = GoalStatus.allCases.compactMap { status -> String? in
      let count = goals.filter { $0.status == status }.count
      return count == 0 ? nil : "\(count) \(say(status.name))"
    }.joined(separator: ", ")
    let scale = say(
      de: "Die Linie bei 100 % ist der Zielwert.", en: "The line at 100% is the target.")
    return figure(
      GoalBars(
        title: say(de: "Stand der Ziele", en: "How far the goals are"),
        summary: "\(statuses). \(scale)", bars: goals.map(bar)), id: id)
  }

  private func bar(_ goal: GoalReview) -> GoalBars.Bar {
    let expected = goal.expected.flatMap { expected in
      goal.metric.kind == .ratio || goal.metric.kind == .duration
        ? nil
        : say(de: ", bis heute zu erwarten ", en: ", expected by now ")
          + value(expected, of: goal.metric, currency)
    }
    return GoalBars.Bar(
      name: name(of: goal), actual: goal.actual, interval: interval(of: goal),
      expected: goal.expected,
      target: goal.target, unit: AxisUnit(goal.metric, currency),
      isLessBetter: goal.metric.better == .less, words: reached(goal, currency) + (expected ?? ""),
      status: say(goal.status.name), tone: Accent(goal.status.paint))
  }

  private func interval(of goal: GoalReview) -> ClosedRange<Double>? {
    goal.low.flatMap { low in goal.high.map { min(low, $0)...max(low, $0) } }
  }

  private func article(
    _ goal: GoalReview, _ curve: CampaignCurves.GoalCurve?, id: String, asOf: Day
  ) -> HTMLNode {
    let heading = HTMLNode(
      .h3, [:],
      [
        .text(heading(name(of: goal)) + " "),
        badge(say(goal.status.name), Accent(goal.status.paint)),
      ])
    let why = paragraph(why(goal.reason, of: goal, currency))
    let basis = basis(of: goal, currency).filter { !$0.0.isEmpty }.map { words, paint in
      paragraph(words, Accent(paint))
    }
    let charts = [
      curve.flatMap { self.curve($0, of: goal, asOf: asOf) }.map { figure($0, id: id) },
      curve.flatMap { values($0, of: goal) }.map { figure($0, id: id) },
    ].compactMap(\.self)
    return HTMLNode(
      .article, [.class: "goal"],
      [heading, HTMLNode(.p, [.class: "number"], [.text(reached(goal, currency))]), why] + basis
        + charts)
  }

  /// nil where a single number is no way.
  private func curve(
    _ curve: CampaignCurves.GoalCurve, of goal: GoalReview, asOf: Day
  ) -> CumulativeCurve? {
    guard curve.points.count > 1, let last = curve.points.last else { return nil }
    let unit = AxisUnit(goal.metric, currency)
    let (reached, target) = (amount(last.value, in: unit), amount(curve.target, in: unit))
    let way = say(
      de: "\(reached) am \(date(last.date)), Ziel \(target) bis \(date(curve.due)).",
      en: "\(reached) on \(date(last.date)), target \(target) by \(date(curve.due)).")
    return CumulativeCurve(
      title: say(de: "\(name(of: goal)) im Verlauf", en: "\(name(of: goal)) over time"),
      summary: "\(way) \(reading(of: goal))", unit: unit,
      steps: curve.points.map { DayPoint($0.date, $0.value) },
      course: curve.course.map { DayPoint($0.date, $0.value) },
      expected: isOnCourse(goal.expected, curve, asOf) ? goal.expected : nil,
      from: curve.from, due: curve.due, target: curve.target, today: asOf)
  }

  /// With gaps less is expected of what was measured than of the plan: a mark beside the way would only
  /// puzzle.
  private func isOnCourse(
    _ expected: Double?, _ curve: CampaignCurves.GoalCurve, _ day: Day
  ) -> Bool {
    guard let expected, let plan = curve.course.last(where: { $0.date <= day })?.value else {
      return expected != nil
    }
    return abs(expected - plan) <= 0.05 * curve.target
  }

  /// What a dot of the curve is.
  private func reading(of goal: GoalReview) -> String {
    switch goal.evidence {
    case .posts:
      say(
        de: "Jeder Beitrag zählt an dem Tag, an dem er erschien.",
        en: "Each post counts on the day it went out.")
    case .channelDays:
      say(de: "Die Tage der Kanäle sind zusammengezählt.", en: "The channels' days are added up.")
    case .campaignTotal, .channelTotals, .channelLevel, .medianOfPosts, .cost, nil:
      say(
        de: "Jeder Punkt ist ein eingetragener Stand.", en: "Each dot is a number that was entered."
      )
    }
  }

  /// The posts behind a median, beside the target.
  private func values(_ curve: CampaignCurves.GoalCurve, of goal: GoalReview) -> DotPlot? {
    guard !curve.values.isEmpty else { return nil }
    return DotPlot(
      title: say(
        de: "\(name(of: goal)) je Beitrag", en: "\(name(of: goal)) of each post"),
      summary: say(
        de: "Jeder Punkt ist ein Beitrag, der Strich ihr mittlerer Wert.",
        en: "Each dot is a post, the bar their middle value."),
      unit: AxisUnit(goal.metric, currency),
      groups: [
        DotPlot.Group(
          name: goal.network?.name ?? say(de: "alle Netzwerke", en: "all networks"),
          dots: curve.values.map { DotPlot.Dot($0.value, isProvisional: !$0.isMature) },
          median: goal.actual, interval: interval(of: goal))
      ], reference: DotPlot.Reference(curve.target, say(de: "Ziel", en: "target")))
  }
}
