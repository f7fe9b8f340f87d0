import Evaluation
import Planning
import Reports

/// Each answer as a sentence: with its metric, how many posts, the range, and what would settle it.
extension Speaker {
  func sentences(on question: LearnQuestion) -> [String] {
    switch question.reason {
    case .networks(let reason): [hourlySentence(reason)]
    case .trait(let trait, let reason):
      switch reason {
      case .tooFewPosts(let have, let need): [tooFew(have, need) + untilThen(question)]
      case .tooLittleVariety(let missing): [tooLittleVariety(missing) + untilThen(question)]
      case .noDifference(let visible): [noDifference(trait, visible)]
      case .standOut(let groups): groups.map { finding($0, question) }
      }
    }
  }

  /// Questions without enough data: those that wait for the same by name, with what they wait for.
  func waiting(_ questions: [LearnQuestion]) -> [(names: String, sentence: String)] {
    let sentences = questions.map { self.sentences(on: $0).joined(separator: " ") }
    return sentences.distinct.map { sentence in
      let names = zip(questions, sentences).filter { $0.1 == sentence }
        .map { say($0.0.trait?.name ?? Wording(de: "Netzwerk", en: "network")) }
      return (names.joined(separator: ", "), sentence)
    }
  }

  /// `Zu wenig Daten: 12 von 20 Beiträgen. Es fehlen noch 8 Beiträge.`
  private func tooFew(_ have: Int, _ need: Int) -> String {
    let more = posts(need - have)
    return say(
      de: "Zu wenig Daten: \(have) von \(need) Beiträgen. Es fehlen noch \(more).",
      en: "Too little data: \(have) of \(need) posts, \(more.more) needed.")
  }

  private func tooLittleVariety(_ missing: Int) -> String {
    let more = posts(missing)
    return say(
      de: "Zu wenig Abwechslung: In einer zweiten Gruppe fehlen noch \(more).",
      en: "Too little variety: a second group needs \(more.more).")
  }

  /// ` Bei Ihrem Tempo genug ab 12. Mai.`
  private func untilThen(_ question: LearnQuestion) -> String {
    question.decidableOn.map { day in
      say(
        de: " Bei Ihrem Tempo genug ab \(date(day)).", en: " At your pace enough by \(date(day)).")
    } ?? ""
  }

  private func noDifference(_ trait: PostTrait, _ visible: Double?) -> String {
    let name = plural(trait)
    let words = say(
      de: "Kein Unterschied zwischen den \(name) erkennbar. Das beweist nicht, dass es keinen gibt",
      en: "No difference visible between \(name). That is not proof that there is none")
    guard let visible else { return words + "." }
    let larger = change(visible)
    return words
      + say(
        de: ": Mit so vielen Beiträgen zeigt sich erst etwa \(larger).",
        en: ": with so many posts only about \(larger) would show.")
  }

  private func finding(_ group: TraitAnswer.Group, _ question: LearnQuestion) -> String {
    let name = groupName(group.value)
    let factor = group.factor ?? 1
    let metric = say(question.metric.wording)
    let share = change(factor, signed: false)
    let basis = say(
      de: "\(group.posts) von \(posts(question.posts, dative: true))",
      en: "\(group.posts) of \(posts(question.posts))")
    let band = group.band.map { self.range($0.low, $0.high) }
    let range = band.map { say(de: "Spanne \($0), ", en: "range \($0), ") } ?? ""
    guard group.verdict == .supported else {
      let more = question.toSettle.map { posts in
        say(
          de: " Weiter testen; etwa \(number(posts)) weitere Beiträge klären es.",
          en: " Keep testing; about \(number(posts)) more posts would settle it.")
      }
      return say(
        de:
          "Hinweis: \(name): \(group.isMore ? "mehr" : "weniger") \(metric) (\(change(factor)), \(range)\(basis)).",
        en:
          "Hint: \(name): \(group.isMore ? "more" : "fewer") \(metric) (\(change(factor)), \(range)\(basis))."
      )
        + (more ?? "")
    }
    return say(
      de:
        "Belegt: \(name): rund \(share) \(group.isMore ? "mehr" : "weniger") \(metric) als üblich (\(range)\(basis)).",
      en:
        "Supported: \(name): about \(share) \(group.isMore ? "more" : "fewer") \(metric) than usual (\(range)\(basis))."
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

  func groupName(_ value: PostTrait.Value) -> String {
    switch value {
    case .format(let format): say(format.name)
    case .weekday(let weekday): say(weekday.name)
    case .daypart(let daypart): say(daypart.name)
    case .pillar(let name): name
    }
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

  var nothingToLearn: String {
    say(
      de: "Noch nichts gemessen, also nichts zu lernen.",
      en: "Nothing measured yet, so nothing to learn.") + " " + told(.measure)
  }

  var noHours: String {
    say(
      de: "Welches Netzwerk die Zeit wert ist, zeigt sich, sobald Zeit gebucht ist.",
      en: "Which network is worth the time shows once time is booked.") + " " + told(.bookTime)
  }

  func substitution(of metric: Metric) -> String {
    say(
      de: "Das Ziel zählt \(say(metric.wording)), doch die Zahlen sind zu klein zum Vergleichen.",
      en: "The goal counts \(say(metric.wording)), but its numbers are too small to compare.")
  }

  /// What all of it rests on, said once.
  func learnNotes(_ report: LearnReport) -> [String] {
    guard report.questions.contains(where: { $0.verdict != .tooLittleData }) else { return [] }
    let words = say(
      de: """
        Verglichen ist jeder Beitrag mit den bis zu zwölf davor im selben Netzwerk; bezahlte und zu \
        frische bleiben außen vor. Spanne: 80 %. „Belegt“ heißt: Zufall allein schafft das in höchstens \
        5 % der Fälle. Eine beste Stunde je Wochentag nennt Takt nicht: Solche Tabellen sind meist \
        Zufall.
        """,
      en: """
        Each post is compared with the up to twelve before it on the same network; paid and too fresh \
        ones are left out. Range: 80%. “Supported” means that chance alone does as much in at most 5% \
        of cases. Takt names no best hour for each weekday: such tables are mostly chance.
        """)
    return [words]
  }

  func range(of group: LearnGroup) -> String? {
    group.low.flatMap { low in group.high.map { range(low, $0) } }
  }

  /// `8 Beiträgen`, as after „von“.
  private func posts(_ number: Int, dative: Bool) -> String {
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

extension LearnQuestion {
  /// nil where networks are compared.
  var trait: PostTrait? { PostTrait(rawValue: question.rawValue) }
}
