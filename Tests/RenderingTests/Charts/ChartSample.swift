import Planning
import Rendering
import TestSupport

/// Charts of a bakery's March, with everything that can be in them, and some with nothing.
enum ChartSample {
  static let all: [any Chart] = [
    bars, curve, level, plot, line, calendar, GoalBars(title: "a", summary: "b", bars: []),
    DotPlot(title: "c", summary: "b", unit: .count, groups: []),
    LineChart(title: "d", summary: "b", unit: .count, series: []),
    CalendarGrid(
      title: "e", summary: "b", days: "2026-03-24"..."2026-03-24", marks: [:], today: "2026-03-24"),
    CumulativeCurve(
      title: "f", summary: "b", unit: .fraction, steps: [], course: [], expected: nil,
      from: "2026-03-02", due: "2026-03-02", target: 0.5, today: "2026-03-02"),
  ]

  static let bars = GoalBars(
    title: "Stand der Ziele", summary: "Anteil am Zielwert.",
    bars: [
      GoalBars.Bar(
        name: "Anfragen", actual: 5, interval: 1.6...11, expected: 6.3, target: 8, unit: .count,
        words: "5 von 8", status: "hinter Plan", tone: .bad),
      GoalBars.Bar(
        name: "Ein Name, der zu lang ist, als dass er über seinen Balken passte, ja viel zu lang",
        actual: 7364, expected: 1000, target: 2000, unit: .count, words: "7.364 von 2.000",
        status: "nicht messbar (Lücken)", tone: .warning),
      GoalBars.Bar(
        name: "Umsatz", actual: nil, expected: nil, target: 123_456, unit: .money(currency: "EUR"),
        words: "–", status: "noch nicht begonnen", tone: .quiet),
    ])

  static let curve = CumulativeCurve(
    title: "Anfragen", summary: "5 von 8.", unit: .count,
    steps: [
      DayPoint("2026-03-04", 1), DayPoint("2026-03-11", 2), DayPoint("2026-03-23", 5),
    ], course: [DayPoint("2026-03-02", 0), DayPoint("2026-03-30", 8)], expected: 6.3,
    from: "2026-03-02", due: "2026-03-29", target: 8, today: "2026-03-24")

  static let level = CumulativeCurve(
    title: "Umsatz", summary: "Weit darüber.", unit: .money(currency: "EUR"),
    steps: [DayPoint("2026-02-27", 100_000), DayPoint("2026-03-30", 123_456_789)],
    course: [DayPoint("2026-03-02", 90_000), DayPoint("2026-03-30", 200_000)], expected: nil,
    from: "2026-03-02", due: "2026-03-29", target: 200_000, today: "2026-12-24")

  static let plot = DotPlot(
    title: "Formate", summary: "Jeder Punkt ein Beitrag.", unit: .count,
    groups: [
      DotPlot.Group(
        name: "Bild", dots: [900, 901, 902, 903, 904, 1120, 1407].map { DotPlot.Dot($0) },
        median: 903, interval: 900...1407),
      DotPlot.Group(name: "Video", dots: [DotPlot.Dot(2011, isProvisional: true)], median: nil),
      DotPlot.Group(name: "Umfrage", dots: [], median: nil),
    ], reference: DotPlot.Reference(1500, "Ziel"))

  static let line = LineChart(
    title: "Follower", summary: "Mehr.", unit: .count,
    series: [
      LineChart.Series(
        name: "Facebook", points: [DayPoint("2026-02-02", 1100), DayPoint("2026-03-23", 1184)]),
      LineChart.Series(name: "Instagram", points: [DayPoint("2026-02-09", 1010)]),
      LineChart.Series(
        name: "Trend", points: [DayPoint("2026-02-02", 1090), DayPoint("2026-03-23", 1180)],
        kind: .reference),
    ])

  static let calendar = CalendarGrid(
    title: "März 2026", summary: "Was hinausging.", days: "2026-03-01"..."2026-03-31",
    marks: [
      "2026-03-03": [
        mark(.facebook, .published), mark(.instagram, .skipped),
        CalendarGrid.Mark(
          time: "12:00",
          signs: [
            CalendarGrid.Signs(.approved, [.facebook, .x, .linkedin]),
            CalendarGrid.Signs(.draft, [.instagram]),
          ], words: "12:00", anchor: "post-3"),
      ],
      "2026-03-24": Array(repeating: mark(.xing, .draft), count: 20),
      "2026-02-27": [mark(.googlePlus, .published)],
    ],
    special: [
      "2026-03-03": ["Donaudampfschifffahrtsgesellschaftsjubiläum", "Markt an der Brücke"],
      "2026-03-07": ["Messe"], "2026-03-08": ["Messe", "Frauentag"], "2026-03-09": ["Messe"],
    ], today: "2026-03-24")

  private static func mark(_ network: Network, _ status: PostStatus) -> CalendarGrid.Mark {
    CalendarGrid.Mark(
      time: "09:00", signs: [CalendarGrid.Signs(status, [network])], words: "09:00 \(network.name)")
  }
}
