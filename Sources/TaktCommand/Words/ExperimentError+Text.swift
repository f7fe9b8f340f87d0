import Planning
import Rendering

extension ExperimentError: WordedError {
  var text: ErrorText {
    switch self {
    case .blank(let statement):
      ErrorText(
        "experiment.blank", .usage,
        de: "--\(statement.rawValue) ist leer: Ohne das lässt sich hinterher nichts beurteilen.",
        en: "--\(statement.rawValue) is blank: without it nothing can be judged afterwards.")
    case .arms(let names):
      ErrorText(
        "experiment.arms", .usage,
        de: """
          Ein Versuch hat genau zwei verschiedene Varianten, die übliche zuerst; hier \
          \(names.count == 1 ? "steht" : "stehen") \(names.quotedGerman): --arms Text,Bild.
          """,
        en: """
          An experiment has exactly two different arms, what is usual first; here is \
          \(names.quotedEnglish): --arms text,image.
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
        "experiment.taken", .refused,
        de: """
          Beitrag \(post) gehört schon zum Versuch „\(other)“, und zwei auf einmal gehen nicht. \
          Nehmen Sie einen anderen: `takt post list`.
          """,
        en: """
          Post \(post) is in the experiment “\(other)” already, and two at once are none. Take \
          another: `takt post list`.
          """)
    case .elsewhere(let post, let name, let channel):
      ErrorText(
        "experiment.channel", .refused,
        de: """
          Beitrag \(post) ist nicht auf „\(channel)“, dem Kanal von „\(name)“. Nehmen Sie einen von \
          dort: `takt post list \("channel:\(channel)".shellWord)`.
          """,
        en: """
          Post \(post) is not on “\(channel)”, the channel of “\(name)”. Take one from there: \
          `takt post list \("channel:\(channel)".shellWord)`.
          """)
    case .channelMissing(let name, let channel):
      ErrorText(
        "experiment.channel", .refused,
        de: "„\(name)“ läuft auf „\(channel)“: Nennen Sie diesen Kanal mit --on.",
        en: "“\(name)” is on “\(channel)”: name this channel with --on.")
    case .outside(let post, let name, let period):
      ErrorText(
        "experiment.dates", .refused,
        de: """
          Beitrag \(post) steht nicht zwischen dem \(period.from.words.german) und dem \
          \(period.to.words.german), den Tagen von „\(name)“: `takt post move \(post) --to …`.
          """,
        en: """
          Post \(post) is not between \(period.from.words.english) and \
          \(period.to.words.english), the days of “\(name)”: `takt post move \(post) --to …`.
          """)
    case .skipped(let post):
      ErrorText(
        "experiment.skipped", .refused,
        de: "Beitrag \(post) ist ausgelassen: zuerst `takt post move \(post) --to …`.",
        en: "Post \(post) is skipped: first run `takt post move \(post) --to …`.")
    case .paid(let post):
      ErrorText(
        "experiment.paid", .refused,
        de: """
          Beitrag \(post) wird beworben: Dann entscheidet das Geld. Nehmen Sie einen unbezahlten, \
          oder `takt post edit \(post) --no-paid`.
          """,
        en: """
          Post \(post) is boosted: then money decides. Take one that is not, or run `takt post \
          edit \(post) --no-paid`.
          """)
    case .out(let post):
      ErrorText(
        "experiment.published", .refused,
        de: """
          Beitrag \(post) ist schon erschienen: Zugeteilt wird vorher, sonst wählt man nach den \
          Zahlen. Nehmen Sie einen geplanten: `takt post list ^status:published`.
          """,
        en: """
          Post \(post) is out already: arms are dealt before, or one would choose by the numbers. \
          Take a planned one: `takt post list ^status:published`.
          """)
    case .notIn(let post, let name):
      ErrorText(
        "experiment.notIn", .missing,
        de: "Beitrag \(post) ist nicht in „\(name)“: `takt experiment show \(name.shellWord)`.",
        en: "Post \(post) is not in “\(name)”: `takt experiment show \(name.shellWord)`.")
    case .outAlready(let post, let name):
      ErrorText(
        "experiment.published", .refused,
        de: """
          Beitrag \(post) ist schon erschienen und bleibt: Wer danach aussortiert, wählt sich sein \
          Ergebnis. Neu beginnen: `takt experiment delete \(name.shellWord)`.
          """,
        en: """
          Post \(post) is out already and stays: whoever sorts out afterwards chooses the result. \
          To begin anew: `takt experiment delete \(name.shellWord)`.
          """)
    }
  }
}
