import Planning
package import Reports

/// A trend as a page: what the terminal shows, with pictures.
extension PageWriter {
  package func trend(_ report: TrendReport) -> String {
    let verdict =
      [paragraph(verdict(of: report), Accent(report.trend.verdict.paint))]
      + notes(on: report).map { paragraph($0, .quiet) }
    let facts = [
      report.from.flatMap { from in
        report.to.map { say(de: "Zahlen vom ", en: "numbers of ") + span(from, $0) }
      },
      say(de: "Stand ", en: "as of ") + date(report.asOf),
    ].compactMap(\.self)
    let charts = [blocks(of: report), rolling(of: report)].compactMap(\.self)
    return page(
      kind: say(de: "Entwicklung", en: "Trend"), title: title(of: report), facts: facts,
      asOf: report.asOf,
      verdict + charts
        + [change(of: report), course(of: report), lasting(of: report)].compactMap(\.self))
  }

  /// The sums of four weeks at their last days, and the line through those that are tested.
  private func blocks(of report: TrendReport) -> HTMLNode? {
    let points = report.blocks.compactMap { block in block.sum.map { DayPoint(block.to, $0) } }
    guard points.count > 1 else { return nil }
    return figure(
      LineChart(
        title: say(de: "Je vier Wochen", en: "Each four weeks"),
        summary: say(
          de: "Jeder Punkt ist die Summe der vier Wochen bis zu diesem Tag.",
          en: "Each dot is the sum of the four weeks up to that day."),
        unit: unit(of: report),
        series: [LineChart.Series(name: say(report.metric.wording), points: points)]
          + [line(through: report)].compactMap(\.self), hasZero: true), id: "blocks")
  }

  private func line(through report: TrendReport) -> LineChart.Series? {
    guard let slope = report.trend.slope, let start = report.trend.intercept else { return nil }
    let tested = report.blocks.suffix(report.trend.blocks).enumerated()
    return LineChart.Series(
      name: say(de: "mittlere Steigung", en: "middle slope"),
      points: tested.map { DayPoint($0.element.to, start + slope * Double($0.offset)) },
      kind: .reference)
  }

  /// Only whole windows: one that is still filling would look like growth.
  private func rolling(of report: TrendReport) -> HTMLNode? {
    let series = [
      LineChart.Series(
        name: say(de: "28 Tage", en: "28 days"),
        points: report.rolling.filter(\.isComplete28).compactMap { sums in
          sums.days28.map { DayPoint(sums.day, $0) }
        }),
      LineChart.Series(
        name: say(de: "91 Tage", en: "91 days"),
        points: report.rolling.filter(\.isComplete91).compactMap { sums in
          sums.days91.map { DayPoint(sums.day, $0) }
        }),
    ].filter { $0.points.count > 1 }
    guard !series.isEmpty else { return nil }
    return figure(
      LineChart(
        title: say(de: "Die letzten 28 und 91 Tage", en: "The last 28 and 91 days"),
        summary: say(
          de: "Jede Woche die Summe der Tage davor, sobald es so viele gibt.",
          en: "Each week the sum of the days before, once there are as many."),
        unit: unit(of: report), series: series, hasZero: true), id: "rolling")
  }

  private func unit(of report: TrendReport) -> AxisUnit { AxisUnit(report.metric, report.currency) }
}

/// What a page shows of the campaign that was asked about.
extension PageWriter {
  private func change(of report: TrendReport) -> HTMLNode? {
    report.change.map { change in
      section(
        changeTitle(change),
        changeWords(change, report).map { paragraph($0, Accent($1)) })
    }
  }

  private func course(of report: TrendReport) -> HTMLNode? {
    guard let words = courseWords(report), let change = report.change,
      let target = report.target, let due = report.due
    else { return nil }
    guard report.cumulative.count > 1 else { return section(courseTitle, [paragraph(words)]) }
    let curve = CumulativeCurve(
      title: courseTitle, summary: words + ".", unit: unit(of: report),
      steps: report.cumulative.map { DayPoint($0.day, $0.sum) },
      course: report.course.map { DayPoint($0.day, $0.sum) }, expected: nil, from: change.from,
      due: due, target: target, today: report.asOf)
    return section(courseTitle, [figure(curve, id: "course", isTitled: true)])
  }

  private func lasting(of report: TrendReport) -> HTMLNode? {
    lastingTable(report).map { table in
      section(lastingTitle, [self.table(table, caption: lastingTitle, isTitled: true)])
    }
  }
}
