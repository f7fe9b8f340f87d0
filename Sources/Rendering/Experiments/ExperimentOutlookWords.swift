import Evaluation
import Planning
import Reports

/// What an experiment can show by its end, said before the first post.
extension Speaker {
  func outlook(of experiment: ExperimentReport) -> String? {
    guard let outlook = experiment.outlook else { return nil }
    let minimum = say(
      de: """
        Ein Urteil braucht \(outlook.fewestAnArm) gemessene Beiträge je Variante, „belegt“ \
        \(outlook.fewestAnArmToSupport).
        """,
      en: """
        A verdict takes \(outlook.fewestAnArm) measured posts an arm, “supported” \
        \(outlook.fewestAnArmToSupport).
        """)
    return ([minimum] + pace(outlook) + reach(of: experiment, outlook)).joined(separator: " ")
  }

  private func pace(_ outlook: OutlookReport) -> [String] {
    guard let pace = outlook.postsPerWeek, let weeks = outlook.weeksToVerdict,
      let support = outlook.weeksToSupport
    else {
      return [
        say(
          de: """
            Wie lange das dauert, ist offen: Auf diesem Kanal ist in den letzten 8 Wochen nichts \
            erschienen und nichts geplant.
            """,
          en: """
            How long that takes is open: nothing went out on this channel in the last 8 weeks, and \
            nothing is planned.
            """)
      ]
    }
    guard support > 0 else { return [] }
    let often = number(pace, decimals: 1)
    let rate = say(
      de: "Bei \(often) \(pace == 1 ? "Beitrag" : "Beiträgen") in der Woche auf diesem Kanal",
      en: "At \(often) \(pace == 1 ? "post" : "posts") a week on this channel")
    return [
      weeks > 0
        ? say(
          de: "\(rate) dauert das \(weeksGerman(weeks)), für „belegt“ \(weeksGerman(support)).",
          en: "\(rate) that takes \(weeksEnglish(weeks)), for “supported” \(weeksEnglish(support))."
        )
        : say(
          de: "\(rate) dauert es bis „belegt“ noch \(weeksGerman(support)).",
          en: "\(rate) “supported” takes \(weeksEnglish(support)) more.")
    ]
  }

  private func weeksGerman(_ weeks: Int) -> String {
    weeks == 1 ? "1 Woche" : "\(number(weeks)) Wochen"
  }

  private func weeksEnglish(_ weeks: Int) -> String {
    weeks == 1 ? "1 week" : "\(number(weeks)) weeks"
  }

  private func reach(of experiment: ExperimentReport, _ outlook: OutlookReport) -> [String] {
    guard let expected = outlook.postsExpected else { return [] }
    let end = date(experiment.to)
    let coming = say(
      de: "Bis \(end) sind etwa \(posts(expected)) zu erwarten",
      en: "Until \(end) about \(posts(expected)) can be expected")
    guard outlook.isDecidable == true, let factors = outlook.smallestFactor else {
      return [
        say(
          de: """
            \(coming): bis dahin nicht zu entscheiden. Löschen Sie den Versuch und legen Sie ihn \
            mit einem späteren Ende neu an.
            """,
          en: """
            \(coming): not decidable by then. Delete the experiment and set it up anew with a later \
            end.
            """)
      ]
    }
    return [
      coming + ".", smallest(factors.low...factors.high, posts: expected / 2),
      outlook.canSupport
        ? ""
        : say(
          de: "„Belegt“ ist bis dahin nicht zu erreichen.",
          en: "“Supported” cannot be reached by then."),
    ].filter { !$0.isEmpty }
  }

  /// Which differences so many posts find.
  func smallest(_ factors: ClosedRange<Double>, posts: Int) -> String {
    let (low, high) = (times(factors.lowerBound), times(factors.upperBound))
    return say(
      de: """
        Mit \(number(posts)) Beiträgen je Variante zeigt sich erst etwa das \(low)- bis \
        \(high)-Fache, in vier von fünf Fällen.
        """,
      en: """
        With \(number(posts)) posts an arm only about \(low) to \(high) times as much would show, in \
        four cases of five.
        """)
  }

  private func times(_ factor: Double) -> String { number(factor, decimals: 1) }

  /// Each a paragraph of its own.
  func doubts(about experiment: ExperimentReport, _ currency: String) -> [String] {
    experiment.doubts.map { doubt in
      switch doubt {
      case .weekdays: weekdaysApart(experiment)
      case .smallNumbers: smallNumbers(experiment, currency)
      }
    }
  }

  private func weekdaysApart(_ experiment: ExperimentReport) -> String {
    let days = experiment.arms.map { arm in
      let found = experiment.assignments.filter { $0.arm == arm.name }
        .compactMap { $0.calendarAt?.day.weekday }
      return Set(found).sorted { $0.rawValue < $1.rawValue }.map { say($0.shortName) }
        .joined(separator: ", ")
    }
    let names = experiment.arms.map { quoted($0.name) }
    let doubt = say(
      de: """
        \(names[0]) steht nur auf \(days[0]), \(names[1]) nur auf \(days[1]): Dann kann der \
        Wochentag der Unterschied sein.
        """,
      en: """
        \(names[0]) is on \(days[0]) only, \(names[1]) on \(days[1]) only: then the weekday may be \
        the difference.
        """)
    guard experiment.outlook != nil else { return doubt }
    return say(
      de: "\(doubt) Tauschen Sie in jeder zweiten Woche die Tage.",
      en: "\(doubt) Swap the days every other week.") + " " + told(.post(.move, nil))
  }

  private func smallNumbers(_ experiment: ExperimentReport, _ currency: String) -> String {
    let usual =
      experiment.usualValue.map { value($0, of: experiment.metric, currency) } ?? unknown
    let metric = experiment.metric.wording
    return say(
      de: """
        Ein Beitrag bringt hier meist nur \(usual) (\(metric.german)): So kleine Zahlen zeigen \
        kaum einen Unterschied. Impressions oder Reichweite wären ergiebiger.
        """,
      en: """
        A post usually brings only \(usual) here (\(metric.english)): numbers so small hardly show \
        a difference. Impressions or reach would tell more.
        """)
  }
}
