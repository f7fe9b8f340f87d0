package import Planning

extension ExperimentError: WordedError {
  package var text: ErrorText {
    switch self {
    case .blank(let statement):
      ErrorText(
        "experiment.blank", .usage, remedy: .enter(statement.entry),
        de: "\(statement.name.german) ist leer; ohne das lässt sich hinterher nichts beurteilen.",
        en: "\(statement.name.english) is blank; without it nothing can be judged afterwards.")
    case .arms(let names):
      ErrorText(
        "experiment.arms", .usage, remedy: .enter(.arms),
        de: """
          Ein Versuch hat genau zwei verschiedene Varianten, die übliche zuerst; hier \
          \(names.count == 1 ? "steht" : "stehen") \(names.quotedGerman).
          """,
        en: """
          An experiment has exactly two different arms, what is usual first; here is \
          \(names.quotedEnglish).
          """)
    case .notCounted(let metric, let network, let offered):
      ErrorText(
        "experiment.metric", .refused,
        de: """
          „\(metric.name)“ wird bei Beiträgen auf \(network.name) nicht gezählt. Vergleichen lassen \
          sich: \(offered.names).
          """,
        en: """
          “\(metric.name)” is not counted of posts on \(network.name). There can be compared: \
          \(offered.names).
          """)
    case .over(let name, let day):
      ErrorText(
        "experiment.over", .refused,
        de:
          "„\(name)“ wäre mit dem \(day.words.german) schon vorbei. Wählen Sie ein späteres Ende.",
        en: "“\(name)” would be over since \(day.words.english). Choose a later end.")
    case .taken(let post, let other):
      ErrorText(
        "experiment.taken", .refused, remedy: .list(.post),
        de: """
          Beitrag \(post) gehört schon zum Versuch „\(other)“, und zwei auf einmal gehen nicht. \
          Nehmen Sie einen anderen.
          """,
        en: """
          Post \(post) is in the experiment “\(other)” already, and two at once are none. Take \
          another.
          """)
    case .elsewhere(let post, let name, let channel):
      ErrorText(
        "experiment.channel", .refused, remedy: .listPosts(filter: "channel:\(channel)"),
        de: """
          Beitrag \(post) ist nicht auf „\(channel)“, dem Kanal von „\(name)“. Nehmen Sie einen von \
          dort.
          """,
        en: """
          Post \(post) is not on “\(channel)”, the channel of “\(name)”. Take one from there.
          """)
    case .channelMissing(let name, let channel):
      ErrorText(
        "experiment.channel", .refused, remedy: .enter(.channel),
        de: "„\(name)“ läuft auf „\(channel)“ und nirgends sonst.",
        en: "“\(name)” is on “\(channel)” and nowhere else.")
    case .outside(let post, let name, let period):
      ErrorText(
        "experiment.dates", .refused, remedy: .post(.move, post),
        de: """
          Beitrag \(post) steht nicht zwischen dem \(period.from.words.german) und dem \
          \(period.to.words.german), den Tagen von „\(name)“.
          """,
        en: """
          Post \(post) is not between \(period.from.words.english) and \
          \(period.to.words.english), the days of “\(name)”.
          """)
    case .skipped(let post):
      ErrorText(
        "experiment.skipped", .refused, remedy: .post(.move, post),
        de: "Beitrag \(post) ist ausgelassen; planen Sie ihn erst wieder ein.",
        en: "Post \(post) is skipped; plan it again first.")
    case .paid(let post):
      ErrorText(
        "experiment.paid", .refused, remedy: .post(.unpay, post),
        de: """
          Beitrag \(post) wird beworben: Dann entscheidet das Geld. Nehmen Sie einen unbezahlten.
          """,
        en: """
          Post \(post) is boosted: then money decides. Take one that is not.
          """)
    case .otherFormat(let post, let name, let turn, let given):
      ErrorText(
        "experiment.format", .refused, remedy: .enter(.armFormat),
        de: """
          In „\(name)“ ist für Beitrag \(post) „\(turn.name.german)“ an der Reihe, nicht \
          „\(given.name.german)“.
          """,
        en: """
          In “\(name)” it is the turn of “\(turn.name.english)” for post \(post), not of \
          “\(given.name.english)”.
          """)
    case .out(let post):
      ErrorText(
        "experiment.published", .refused, remedy: .listPosts(filter: "^status:published"),
        de: """
          Beitrag \(post) ist schon erschienen: Zugeteilt wird vorher, sonst wählt man nach den \
          Zahlen. Nehmen Sie einen geplanten.
          """,
        en: """
          Post \(post) is out already: arms are dealt before, or one would choose by the numbers. \
          Take a planned one.
          """)
    case .notIn(let post, let name):
      ErrorText(
        "experiment.notIn", .missing, remedy: .experiment(.show, name),
        de: "Beitrag \(post) ist nicht in „\(name)“.",
        en: "Post \(post) is not in “\(name)”.")
    case .outAlready(let post, let name):
      ErrorText(
        "experiment.published", .refused, remedy: .experiment(.delete, name),
        de: """
          Beitrag \(post) ist schon erschienen und bleibt: Wer danach aussortiert, wählt sich sein \
          Ergebnis.
          """,
        en: """
          Post \(post) is out already and stays: whoever sorts out afterwards chooses the result.
          """)
    }
  }
}

extension Experiment.Statement {
  fileprivate var name: Wording {
    switch self {
    case .hypothesis: Wording(de: "Die Vermutung", en: "The hypothesis")
    case .varies: Wording(de: "Der Unterschied", en: "What varies")
    }
  }

  fileprivate var entry: Entry {
    switch self {
    case .hypothesis: .hypothesis
    case .varies: .variation
    }
  }
}
