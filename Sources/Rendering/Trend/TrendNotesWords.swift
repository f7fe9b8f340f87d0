import Evaluation
import Planning
import Reports

/// What the numbers of a trend are, and what is missing in them.
extension Speaker {
  func notes(on report: TrendReport) -> [String] {
    [
      report.metric.kind == .stock
        ? say(
          de: "Eine Followerzahl steigt fast immer; geprüft wird darum nur, was dazukommt.",
          en: "A follower count always trends; so only what comes in is tested.") : nil,
      gaps(in: report), origin(of: report), stopped(report), paid(report),
    ].compactMap(\.self)
  }

  private func gaps(in report: TrendReport) -> String? {
    let unknown = report.blocks.count { $0.sum == nil }
    guard unknown > 0 else { return nil }
    let (all, tested) = (report.blocks.count, report.trend.blocks)
    let isRead = report.sources.contains {
      [.channelReadings, .campaignTotals].contains($0.evidence)
    }
    let often = say(
      de: " Abzulesen ist mindestens alle \(report.longestGap) Tage.",
      en: " Read them every \(report.longestGap) days at least.")
    return say(
      de: """
        Bei \(unknown) von \(all) Blöcken fehlen Zahlen; geprüft wird nur, was am Ende ohne Lücke ist \
        (\(tested)).
        """,
      en: """
        Numbers are missing in \(unknown) of \(all) blocks; only what is without a gap at the end is \
        tested (\(tested)).
        """) + (isRead ? often : "")
  }

  private func origin(of report: TrendReport) -> String? {
    guard !report.sources.isEmpty else { return nil }
    return say(de: "Grundlage: ", en: "Based on ")
      + report.sources.map(words).joined(separator: "; ") + "."
  }

  private func words(_ source: TrendReport.Source) -> String {
    let channels = source.channels.map(\.harmless).joined(separator: ", ")
    return switch source.evidence {
    case .channelDays: say(de: "Tageszahlen (\(channels))", en: "daily numbers (\(channels))")
    case .channelReadings:
      say(
        de: "Zuwachs von Ablesung zu Ablesung (\(channels))",
        en: "growth from reading to reading (\(channels))")
    case .posts:
      say(
        de: "reife Beiträge, jeder an dem Tag, an dem er erschien (\(channels))",
        en: "mature posts, each on the day it went out (\(channels))")
    case .campaignTotals:
      say(
        de: "Zuwachs der Stände, die für Kampagnen eingetragen sind",
        en: "growth of the totals entered for campaigns")
    }
  }

  private func stopped(_ report: TrendReport) -> String? {
    guard !report.leftOut.isEmpty else { return nil }
    let names = report.leftOut.map { source in
      let name = source.channels.map(\.harmless).joined(separator: ", ")
      return name
        + say(de: " (Zahlen bis \(date(source.to)))", en: " (numbers to \(date(source.to)))")
    }.joined(separator: ", ")
    return say(
      de: "Nicht dabei, weil dort nicht mehr gemessen wird: \(names).",
      en: "Left out, since it is not measured there any more: \(names).")
  }

  private func paid(_ report: TrendReport) -> String? {
    let (all, out) = (report.paidPosts, report.paidLeftOut)
    guard all > 0 else { return nil }
    return say(
      de: """
        Bezahlt: \(posts(all)). Gezählt ist, was ohne Bezahlung kam; bei \(number(out)) weiß das \
        niemand, die bleiben außen vor.
        """,
      en: """
        Paid: \(posts(all)). What came without paying is counted; of \(number(out)) nobody knows \
        that, they are left out.
        """)
  }
}
