import Evaluation
import Planning
import Reports

/// Each answer as a sentence: with its metric, how many posts, the range, and what would settle it.
extension TextWriter {
  func sentences(on question: LearnQuestion) -> [String] {
    switch question.verdict {
    case .tooLittleData: [tooLittle(question)]
    case .noDifference: [noDifference(question)]
    case .hint, .supported:
      question.groups.filter { $0.verdict >= .hint }.sorted { ($0.p ?? 1) < ($1.p ?? 1) }
        .map { finding($0, question) }
    }
  }

  /// `Zu wenig Daten: 12 von 20 Beiträgen, 8 fehlen. Bei Ihrem Tempo genug ab 12. Mai.`
  private func tooLittle(_ question: LearnQuestion) -> String {
    let wanted = question.posts + question.missing
    let more = posts(question.missing)
    let isSmall = question.posts < TraitAnswer.fewestPosts
    let words =
      isSmall
      ? say(
        de: "Zu wenig Daten: \(question.posts) von \(wanted) Beiträgen. Es fehlen noch \(more).",
        en: "Too little data: \(question.posts) of \(wanted) posts, \(more.more) needed.")
      : say(
        de: "Zu wenig Abwechslung: In einer zweiten Gruppe fehlen noch \(more).",
        en: "Too little variety: a second group needs \(more.more).")
    let day = question.decidableOn.map { day in
      say(
        de: " Bei Ihrem Tempo genug ab \(date(day)).", en: " At your pace enough by \(date(day)).")
    }
    return words + (day ?? "")
  }

  private func noDifference(_ question: LearnQuestion) -> String {
    let name = question.trait.map(plural) ?? ""
    let words = say(
      de: "Kein Unterschied zwischen den \(name) erkennbar. Das beweist nicht, dass es keinen gibt",
      en: "No difference visible between \(name). That is not proof that there is none")
    guard let factor = question.visibleFactor, factor.isFinite, factor > 1 else {
      return words + "."
    }
    let larger = change(factor)
    return words
      + say(
        de: ": Mit so vielen Beiträgen zeigt sich erst etwa \(larger).",
        en: ": with so many posts only about \(larger) would show.")
  }

  private func finding(_ group: LearnGroup, _ question: LearnQuestion) -> String {
    let name = name(of: group, question)
    let factor = group.factor ?? 1
    let metric = say(question.metric.wording)
    let share = change(factor, signed: false)
    let isMore = factor > 1
    let basis = say(
      de: "\(group.posts) von \(posts(question.posts, dative: true))",
      en: "\(group.posts) of \(posts(question.posts))")
    let band = group.low.flatMap { low in group.high.map { self.range(low, $0) } }
    let range = band.map { say(de: "Spanne \($0), ", en: "range \($0), ") } ?? ""
    guard group.verdict == .supported else {
      let more = question.toSettle.map { posts in
        say(
          de: " Weiter testen; etwa \(number(posts)) weitere Beiträge klären es.",
          en: " Keep testing; about \(number(posts)) more posts would settle it.")
      }
      return say(
        de:
          "Hinweis: \(name): \(isMore ? "mehr" : "weniger") \(metric) (\(change(factor)), \(range)\(basis)).",
        en:
          "Hint: \(name): \(isMore ? "more" : "fewer") \(metric) (\(change(factor)), \(range)\(basis))."
      )
        + (more ?? "")
    }
    return say(
      de:
        "Belegt: \(name): rund \(share) \(isMore ? "mehr" : "weniger") \(metric) als üblich (\(range)\(basis)).",
      en:
        "Supported: \(name): about \(share) \(isMore ? "more" : "fewer") \(metric) than usual (\(range)\(basis))."
    )
  }

  /// A group by the name that people know it by.
  func name(of group: LearnGroup, _ question: LearnQuestion) -> String {
    question.trait.map { groupName(group.value, of: $0) }
      ?? Network(id: group.value)?.name ?? group.value
  }

  func groupName(_ key: String, of trait: PostTrait) -> String {
    let name: Wording? =
      switch trait {
      case .format: PostFormat(rawValue: key)?.name
      case .weekday: Weekday.allCases.first { $0.name.english == key }?.name
      case .daypart: Daypart(rawValue: key)?.name
      case .pillar: nil
      }
    return name.map(say) ?? key
  }

  private func plural(_ trait: PostTrait) -> String {
    switch trait {
    case .format: say(de: "Formaten", en: "formats")
    case .weekday: say(de: "Wochentagen", en: "weekdays")
    case .daypart: say(de: "Tageszeiten", en: "parts of the day")
    case .pillar: say(de: "Themen", en: "pillars")
    }
  }

  /// A factor as a change in whole percent: `+21 %`, `−9%`; from doubling on `×2,3`.
  func change(_ factor: Double) -> String { change(factor, signed: true) }

  private func change(_ factor: Double, signed: Bool) -> String {
    guard factor < 2 else { return "×" + number(factor, decimals: 1) }
    let share = rounded(abs(factor - 1))
    if share == rounded(0) { return signed ? "±" + share : share }
    return signed ? (factor < 1 ? "−" : "+") + share : share
  }

  func range(_ low: Double, _ high: Double) -> String {
    say(de: "\(change(low)) bis \(change(high))", en: "\(change(low)) to \(change(high))")
  }
}

extension TextWriter {
  /// `8 Beiträgen`, as after „von“.
  fileprivate func posts(_ number: Int, dative: Bool) -> String {
    count(
      number, Wording(de: "Beitrag", en: "post"),
      Wording(de: dative ? "Beiträgen" : "Beiträge", en: "posts"))
  }
}

extension String {
  /// `8 posts` → `8 more posts`.
  fileprivate var more: String {
    guard let blank = firstIndex(of: " ") else { return self }
    return self[..<blank] + " more" + self[blank...]
  }
}
