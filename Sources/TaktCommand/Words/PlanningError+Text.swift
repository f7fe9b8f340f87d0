import Planning
import Rendering

extension PlanningError: WordedError {
  var text: ErrorText {
    switch self {
    case .nameOutOfRange(let name):
      ErrorText(
        "name.outOfRange", .refused,
        de: "Ein Name hat 1 bis 100 Zeichen und nicht nur Leerzeichen; dieser hat \(name.count).",
        en: "A name has 1 to 100 characters, not only blanks; this one has \(name.count).")
    case .unknownName(let kind, let name, let near):
      .unknown(kind, name, near: near)
    case .ambiguousName(let kind, let name, let candidates):
      ErrorText(
        "\(kind.rawValue).ambiguous", .missing,
        de: """
          „\(name)“ kann mehreres heißen: \(candidates.quotedGerman). Schreiben Sie den \
          Namen aus.
          """,
        en: "“\(name)” can mean several: \(candidates.quotedEnglish). Write the name in full.")
    case .effortOutOfRange(let minutes):
      ErrorText(
        "effort.outOfRange", .refused,
        de: "\(minutes) Minuten passen in keine Woche: 0 bis 10080 angeben.",
        en: "\(minutes) minutes do not fit into a week: give 0 to 10080.")
    case .moneyOutOfRange:
      ErrorText(
        "money.outOfRange", .refused,
        de: "Der Betrag ist zu groß: 0 bis 1.000.000.000 angeben.",
        en: "The amount is too large: give 0 to 1,000,000,000.")
    case .budgetOutOfRange:
      ErrorText(
        "budget.outOfRange", .refused,
        de: "So viele Stunden hat keine Kampagne: 0 bis 10.000 angeben.",
        en: "No campaign has so many hours: give 0 to 10,000.")
    case .audienceWithoutNetwork(let name):
      ErrorText(
        "audience.noNetwork", .usage,
        de: "Die Zielgruppe „\(name)“ braucht ein Netzwerk: --networks facebook,x.",
        en: "The audience “\(name)” needs a network: --networks facebook,x.")
    case .goalBeforeCampaign(let due, let from):
      ErrorText(
        "goal.beforeCampaign", .refused,
        de:
          "Der \(due.words.german) liegt vor dem Beginn der Kampagne am \(from.words.german). Wählen Sie mit --by einen späteren Tag.",
        en:
          "\(due.words.english) is before the campaign begins on \(from.words.english). Choose a later day with --by."
      )
    case .unknownCurrency(let text):
      ErrorText(
        "currency.unknown", .refused,
        de: "„\(text)“ ist keine Währung: drei Buchstaben wie EUR oder CHF angeben.",
        en: "“\(text)” is no currency: give three letters such as EUR or CHF.")
    case .emptyEffort:
      ErrorText(
        "effort.empty", .usage,
        de: "Geben Sie --minutes oder --money an.", en: "Give --minutes or --money.")
    case .periodBackwards(let from, let to):
      ErrorText(
        "period.backwards", .refused,
        de: """
          Das Ende \(to.words.german) liegt vor dem Anfang \(from.words.german). Tauschen \
          Sie --from und --to.
          """,
        en: """
          The end \(to.words.english) is before the beginning \(from.words.english). Swap \
          --from and --to.
          """
      )
    case .periodTooLong(let from, let to):
      ErrorText(
        "period.tooLong", .refused,
        de: """
          Vom \(from.words.german) bis zum \(to.words.german) sind mehr als zehn Jahre. \
          Wählen Sie ein näheres Ende.
          """,
        en: """
          From \(from.words.english) to \(to.words.english) is more than ten years. Choose \
          a nearer end.
          """
      )
    case .kindNotOnNetwork(let kind, let network):
      ErrorText(
        "channel.kind", .refused,
        de: """
          \(network.name) kennt die Art „\(kind.rawValue)“ nicht; es gibt \
          \(network.kinds.map(\.rawValue).joined(separator: ", ")).
          """,
        en: """
          \(network.name) has no kind “\(kind.rawValue)”; there are \
          \(network.kinds.map(\.rawValue).joined(separator: ", ")).
          """
      )
    case .noChannelOn(let network):
      ErrorText(
        "channel.none", .missing,
        de: """
          Der Plan hat keinen Kanal auf \(network.name). Legen Sie ihn an: `takt channel \
          add \(network.id)`.
          """,
        en: "The plan has no channel on \(network.name). Add it: `takt channel add \(network.id)`.")
    case .retiredNetwork(let network):
      .retired(network)
    case .campaignWithoutAudience(let name):
      ErrorText(
        "campaign.noAudience", .usage,
        de: "Die Kampagne „\(name)“ braucht eine Zielgruppe: --audience NAME.",
        en: "The campaign “\(name)” needs an audience: --audience NAME.")
    case .campaignWithoutOwner(let name):
      ErrorText(
        "campaign.noOwner", .refused,
        de: """
          „\(name)“ hat niemanden, der zuständig ist: `takt campaign edit \
          \(name.shellWord) --owner PERSON`.
          """,
        en: """
          “\(name)” has nobody responsible: `takt campaign edit \(name.shellWord) --owner \
          PERSON`.
          """
      )
    case .campaignWithoutGoal(let name):
      ErrorText(
        "campaign.noGoal", .refused,
        de: """
          „\(name)“ hat kein Ziel und kann so nicht beurteilt werden. Vorschläge: `takt \
          goal suggest \(name.shellWord)`.
          """,
        en: """
          “\(name)” has no goal and could not be judged. Suggestions: `takt goal suggest \
          \(name.shellWord)`.
          """
      )
    case .campaignState(let name, let state, let wanted):
      ErrorText(
        "campaign.state", .refused,
        de: """
          „\(name)“ ist im Stand „\(state.name.german)“ und kann nicht in den Stand \
          „\(wanted.name.german)“ wechseln. `takt campaign show \(name.shellWord)` zeigt sie.
          """,
        en: """
          “\(name)” is \(state.name.english) and cannot become \(wanted.name.english). \
          `takt campaign show \(name.shellWord)` shows it.
          """)
    case .campaignHasPosts(let name, let count): .campaignInUse(name, posts: count)
    case .pillarHasPosts(let name, let count): .pillarInUse(name, posts: count)
    case .campaignWithoutLesson(let name): .withoutLesson(name)
    case .noteOutOfRange(let characters, let limit): .note(characters: characters, limit: limit)
    case .ownLesson(let id, let campaign): .own(id, of: campaign)
    case .nothingToFollowUp(let id, let state): .notOpen(id, state)
    case .targetOutOfRange(let metric, _):
      ErrorText(
        "goal.target", .refused,
        de: """
          Dieser Wert passt nicht zu „\(metric.name)“: \
          \(metric.kind == .ratio ? "über 0 % bis 100 %" : "über 0 bis 1.000.000.000") angeben.
          """,
        en: """
          This value does not suit “\(metric.name)”: give \
          \(metric.kind == .ratio ? "above 0% up to 100%" : "above 0 up to 1,000,000,000").
          """
      )
    case .notOfPosts(let metric):
      ErrorText(
        "metric.notOfPosts", .refused,
        de: """
          \(metric.name) ist keine Zahl einzelner Beiträge; lernen lässt sich etwa aus interactions, \
          linkClicks oder leads.
          """,
        en: """
          \(metric.name) is no number of single posts; there is something to learn from interactions, \
          linkClicks or leads.
          """)
    case .metricNotOffered(let metric, let network, let offered):
      ErrorText(
        "metric.notOffered", .refused,
        de: """
          \(network.name) zeigt „\(metric.wording.german)“ (\(metric.name)) dort nicht. Es \
          gibt: \(offered.names).
          """,
        en: """
          \(network.name) does not show “\(metric.wording.english)” (\(metric.name)) \
          there. There are: \(offered.names).
          """
      )
    case .notOfCampaign(let metric):
      ErrorText(
        "metric.notOfCampaign", .refused,
        de: """
          „\(metric.name)“ gehört zu Beiträgen oder Kanälen. Für eine Kampagne gibt es: \
          \(Metric.all.filter(\.isCampaignLevel).names).
          """,
        en: """
          “\(metric.name)” belongs to posts or channels. For a campaign there are: \
          \(Metric.all.filter(\.isCampaignLevel).names).
          """
      )
    case .nothingToAddTo(let metric):
      ErrorText(
        "metric.nothingToAddTo", .refused,
        de: """
          Für „\(metric.name)“ gibt es noch keinen Wert, zu dem etwas dazukommen könnte: \
          `\(metric.name)=ZAHL` angeben.
          """,
        en: """
          There is no value of “\(metric.name)” yet that could be added to: give \
          `\(metric.name)=NUMBER`.
          """
      )
    case .derivedMetric(let metric, let parts):
      ErrorText(
        "metric.derived", .refused,
        de: """
          „\(metric.name)“ rechnet Takt selbst aus. Geben Sie die Teile ein: \
          \(parts.map(\.name).joined(separator: ", ")).
          """,
        en: """
          Takt computes “\(metric.name)” itself. Enter its parts: \
          \(parts.map(\.name).joined(separator: ", ")).
          """
      )
    case .valueOutOfRange(let metric, let value):
      ErrorText(
        "metric.value", .refused,
        de: "\(value) ist kein Wert für „\(metric.name)“: 0 bis 1.000.000.000.000 angeben.",
        en: "\(value) is no value for “\(metric.name)”: give 0 to 1,000,000,000,000.")
    case .postStatus(let id, let status, let wanted?):
      ErrorText(
        "post.status", .refused,
        de: """
          Beitrag \(id) ist „\(status.name.german)“ und kann nicht „\(wanted.name.german)“ \
          werden. `takt post show \(id)` zeigt ihn.
          """,
        en: """
          Post \(id) is \(status.name.english) and cannot become \(wanted.name.english). \
          `takt post show \(id)` shows it.
          """)
    case .postStatus(let id, let status, wanted: nil):
      ErrorText(
        "post.status", .refused,
        de:
          "Beitrag \(id) ist „\(status.name.german)“ und bleibt, wo er steht: `takt post copy \(id) --to …` macht einen neuen.",
        en:
          "Post \(id) is \(status.name.english) and stays where it is: `takt post copy \(id) --to …` makes a new one."
      )
    case .alreadyPublished(let id):
      ErrorText(
        "post.published", .refused,
        de: "Beitrag \(id) ist schon veröffentlicht. `takt post show \(id)` zeigt, wann.",
        en: "Post \(id) is already published. `takt post show \(id)` tells when.")
    case .emptyText:
      ErrorText(
        "post.emptyText", .refused,
        de: "Der Text ist leer. Geben Sie ihn als Argument oder mit --file an.",
        en: "The text is empty. Give it as an argument or with --file.")
    case .textTooLarge(let bytes):
      ErrorText(
        "post.textTooLarge", .refused,
        de:
          "Der Text hat \(bytes) Bytes; mehr als eine Million nimmt kein Netzwerk an. Kürzen Sie ihn.",
        en: "The text has \(bytes) bytes; no network accepts more than a million. Shorten it.")
    case .notText:
      ErrorText(
        "text.notText", .refused,
        de: """
          Darin steht ein NUL-Zeichen: Das ist kein Text, sondern eine andere Datei. Geben \
          Sie reinen Text an.
          """,
        en: "There is a NUL character in it: that is no text but some other file. Give plain text.")
    case .notPublished(let id):
      ErrorText(
        "post.notPublished", .refused,
        de: """
          Beitrag \(id) ist nicht veröffentlicht und hat darum keine Ergebnisse: zuerst \
          `takt publish \(id)`.
          """,
        en: "Post \(id) is not published, so it has no results: first `takt publish \(id)`.")
    case .observedBeforePublished(let id, let day):
      ErrorText(
        "date.beforePublication", .refused,
        de: """
          Beitrag \(id) erschien erst am \(day.words.german); vorher kann niemand Zahlen \
          abgelesen haben. Prüfen Sie --at.
          """,
        en: """
          Post \(id) only went out on \(day.words.english); nobody can have read numbers \
          before. Check --at.
          """)
    case .findings(let findings):
      ErrorText(
        "post.findings", .refused,
        de: findings.map { "Beitrag \($0.post): \($0.message.german)" }.joined(separator: "\n"),
        en: findings.map { "Post \($0.post): \($0.message.english)" }.joined(separator: "\n"))
    }
  }
}
