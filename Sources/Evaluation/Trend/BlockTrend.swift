package import Planning

/// Whether what comes in grows or shrinks: exact Mann–Kendall on sums of four weeks, whose false alarms
/// stay near 5 % where those of a weekly test do not (Mann 1945, Kendall 1975; slope: Theil 1950, Sen
/// 1968). The run of known blocks at the end is tested, never a level: one that grows steadily always
/// has a trend.
package struct BlockTrend: Hashable, Sendable {
  package let verdict: Certainty
  /// How many blocks it rests on.
  package let blocks: Int
  /// Of the blocks; nil below the fewest.
  package let test: MannKendall?
  /// More in each block than in the one before; nil below the fewest.
  package let line: TheilSen?
  /// When an answer will be possible, if nothing is missed until then; nil where there is one.
  package let decidableOn: Day?

  /// A perfect trend reaches p = 0.017 with five blocks and 0.083 with four.
  package static let fewest = 5

  /// Of the slope's interval.
  package static let level = 0.9

  /// - Parameter blocks: oldest first.
  init(_ blocks: [TrendBlock]) { self.init(blocks, decidableOn: nil) }

  private init(_ blocks: [TrendBlock], decidableOn: Day?) {
    let sums = blocks.run.compactMap(\.sum)
    self.blocks = sums.count
    guard sums.count >= Self.fewest else {
      (verdict, test, line) = (.tooLittleData, nil, nil)
      self.decidableOn = decidableOn
      return
    }
    let test = MannKendall(sums)
    verdict = Certainty(p: test.p)
    self.test = test
    line = TheilSen(sums, level: Self.level)
    self.decidableOn = nil
  }
}

extension BlockTrend {
  package init(_ series: TrendSeries) {
    self.init(series.blocks, decidableOn: series.decidableOn)
  }
}

extension TrendSeries {
  /// When the fewest blocks can be there.
  fileprivate var decidableOn: Day { day(ofBlocks: BlockTrend.fewest) }

  /// When one more block than now can be there.
  package var nextBlockOn: Day { day(ofBlocks: blocks.run.count + 1) }

  private func day(ofBlocks count: Int) -> Day {
    let days = count * TrendBlock.days + delay
    let tomorrow = today.adding(days: 1)
    guard let to else { return tomorrow.adding(days: days) }
    // What was not read in time stays unknown; what an export holds can still be had.
    let isBroken =
      today.ordinal - to.ordinal > Growth.longest
      && sources.contains { [.channelReadings, .campaignTotals].contains($0.evidence) }
    return isBroken
      ? tomorrow.adding(days: days) : max(runStart(upTo: to).adding(days: days), tomorrow)
  }

  /// The first day of what is known without a gap up to the last day: a further block may be on its way.
  private func runStart(upTo to: Day) -> Day {
    let blocks = self.blocks
    let run = blocks.run
    if run.count == blocks.count { return from ?? to }
    return run.first?.from ?? to.adding(days: 1)
  }
}
