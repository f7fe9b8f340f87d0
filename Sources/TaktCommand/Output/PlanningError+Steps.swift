import Planning
import Rendering

extension PlanningError {
  /// What is said when a campaign, a goal or a post may not take a step.
  var stepText: ErrorText {
    switch self {
    case .campaignWithoutAudience(let name):
      ErrorText(
        "campaign.noAudience", .usage,
        de: "Die Kampagne „\(name)“ braucht eine Zielgruppe: --audience NAME.",
        en: "The campaign “\(name)” needs an audience: --audience NAME.")
    case .campaignWithoutOwner(let name):
      ErrorText(
        "campaign.noOwner", .refused,
        de:
          "„\(name)“ hat niemanden, der zuständig ist: `takt campaign edit \(name.shellWord) --owner PERSON`.",
        en:
          "“\(name)” has nobody responsible: `takt campaign edit \(name.shellWord) --owner PERSON`."
      )
    case .campaignWithoutGoal(let name):
      ErrorText(
        "campaign.noGoal", .refused,
        de:
          "„\(name)“ hat kein Ziel und kann so nicht beurteilt werden. Vorschläge: `takt goal suggest \(name.shellWord)`.",
        en:
          "“\(name)” has no goal and could not be judged. Suggestions: `takt goal suggest \(name.shellWord)`."
      )
    case .campaignState(let name, let state, let wanted):
      ErrorText(
        "campaign.state", .refused,
        de:
          "„\(name)“ ist im Stand „\(state.name.german)“ und kann nicht in den Stand „\(wanted.name.german)“ wechseln.",
        en: "“\(name)” is \(state.name.english) and cannot become \(wanted.name.english).")
    case .campaignHasPosts(let name, let count):
      ErrorText(
        "campaign.hasPosts", .refused,
        de:
          "An „\(name)“ hängen \(count) Beiträge. Löschen oder verlegen Sie diese zuerst, oder beenden Sie die Kampagne.",
        en: "“\(name)” has \(count) posts. Delete or move these first, or end the campaign.")
    case .targetOutOfRange(let metric, let value):
      ErrorText(
        "goal.target", .refused,
        de:
          "\(value) ist kein Wert für „\(metric.name)“: \(metric.kind == .ratio ? "über 0 % bis 100 %" : "über 0") angeben.",
        en:
          "\(value) is no value for “\(metric.name)”: give \(metric.kind == .ratio ? "above 0% up to 100%" : "more than 0")."
      )
    case .metricNotOffered(let metric, let network, let offered):
      ErrorText(
        "metric.notOffered", .refused,
        de:
          "\(network.name) zeigt „\(metric.wording.german)“ (\(metric.name)) dort nicht. Es gibt: \(offered.names).",
        en:
          "\(network.name) does not show “\(metric.wording.english)” (\(metric.name)) there. There are: \(offered.names)."
      )
    case .notOfCampaign(let metric):
      ErrorText(
        "metric.notOfCampaign", .refused,
        de:
          "„\(metric.name)“ gehört zu Beiträgen oder Kanälen. Für eine Kampagne gibt es: \(Metric.all.filter(\.isCampaignLevel).names).",
        en:
          "“\(metric.name)” belongs to posts or channels. For a campaign there are: \(Metric.all.filter(\.isCampaignLevel).names)."
      )
    case .nothingToAddTo(let metric):
      ErrorText(
        "metric.nothingToAddTo", .refused,
        de:
          "Für „\(metric.name)“ gibt es noch keinen Wert, zu dem etwas dazukommen könnte: `\(metric.name)=ZAHL` angeben.",
        en:
          "There is no value of “\(metric.name)” yet that could be added to: give `\(metric.name)=NUMBER`."
      )
    case .derivedMetric(let metric, let parts):
      ErrorText(
        "metric.derived", .refused,
        de:
          "„\(metric.name)“ rechnet Takt selbst aus. Geben Sie die Teile ein: \(parts.map(\.name).joined(separator: ", ")).",
        en:
          "Takt computes “\(metric.name)” itself. Enter its parts: \(parts.map(\.name).joined(separator: ", "))."
      )
    case .valueOutOfRange(let metric, let value):
      ErrorText(
        "metric.value", .refused,
        de: "\(value) ist kein Wert für „\(metric.name)“: 0 bis 1.000.000.000.000 angeben.",
        en: "\(value) is no value for “\(metric.name)”: give 0 to 1,000,000,000,000.")
    default: postText
    }
  }

  private var postText: ErrorText {
    switch self {
    case .postStatus(let id, let status, let wanted?):
      ErrorText(
        "post.status", .refused,
        de:
          "Beitrag \(id) ist „\(status.name.german)“ und kann nicht „\(wanted.name.german)“ werden.",
        en: "Post \(id) is \(status.name.english) and cannot become \(wanted.name.english).")
    case .postStatus(let id, let status, wanted: nil):
      ErrorText(
        "post.status", .refused,
        de: "Beitrag \(id) ist „\(status.name.german)“ und bleibt, wo er steht.",
        en: "Post \(id) is \(status.name.english) and stays where it is.")
    case .alreadyPublished(let id):
      ErrorText(
        "post.published", .refused,
        de: "Beitrag \(id) ist schon veröffentlicht. `takt post show \(id)` zeigt, wann.",
        en: "Post \(id) is already published. `takt post show \(id)` tells when.")
    case .emptyText:
      ErrorText(
        "post.emptyText", .refused,
        de: "Der Text ist leer.", en: "The text is empty.")
    case .textTooLarge(let bytes):
      ErrorText(
        "post.textTooLarge", .refused,
        de: "Der Text hat \(bytes) Bytes; mehr als eine Million nimmt kein Netzwerk an.",
        en: "The text has \(bytes) bytes; no network accepts more than a million.")
    case .notText:
      ErrorText(
        "text.notText", .refused,
        de:
          "Darin steht ein NUL-Zeichen: Das ist kein Text, sondern eine andere Datei. Geben Sie reinen Text an.",
        en: "There is a NUL character in it: that is no text but some other file. Give plain text.")
    case .notPublished(let id):
      ErrorText(
        "post.notPublished", .refused,
        de:
          "Beitrag \(id) ist nicht veröffentlicht und hat darum keine Ergebnisse: zuerst `takt publish \(id)`.",
        en: "Post \(id) is not published, so it has no results: first `takt publish \(id)`.")
    case .findings(let findings):
      ErrorText(
        "post.findings", .refused,
        de: findings.map { "Beitrag \($0.post): \($0.message.german)" }.joined(separator: "\n"),
        en: findings.map { "Post \($0.post): \($0.message.english)" }.joined(separator: "\n"))
    default:
      ErrorText("plan.refused", .refused, de: "\(self)", en: "\(self)")
    }
  }
}

extension [Metric] {
  var names: String {
    var seen: Set<Metric> = []
    return filter { seen.insert($0).inserted }.map(\.name).joined(separator: ", ")
  }
}
