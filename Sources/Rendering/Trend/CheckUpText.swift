import Planning
import Reports

/// Campaigns to be looked at again, each with what to type.
extension TextWriter {
  func checkUps(_ checkUps: [CheckUpReport]) -> [String] {
    checkUps.flatMap { checkUp in
      let name = checkUp.campaign.shellWord.harmless
      let head = say(
        de: "Nachsehen, was blieb: \(quoted(checkUp.campaign)), \(after(months: checkUp.months))",
        en: "See what lasted: \(quoted(checkUp.campaign)), \(after(months: checkUp.months))")
      let own = checkUp.metrics.filter { $0.isCampaignLevel && !$0.isDerived }
      let log = own.map { " \($0.name)=…" }.joined()
      let commands =
        (own.isEmpty ? [] : ["`takt log campaign \(name)\(log)`"])
        + [
          say(de: "`takt log` oder `takt import DATEI`", en: "`takt log` or `takt import FILE`"),
          say(
            de: "dann `takt trend --campaign \(name)`", en: "then `takt trend --campaign \(name)`"),
        ]
      return ["", painted(head, .warning)]
        + commands.joined(separator: ", ").wrapped(to: width - 2).map { "  " + painted($0, .dim) }
    }
  }

  func after(months: Int) -> String {
    switch months {
    case 0: say(de: "am Ende", en: "at the end")
    case 1: say(de: "nach 1 Monat", en: "1 month later")
    case 12: say(de: "nach 1 Jahr", en: "1 year later")
    default: say(de: "nach \(months) Monaten", en: "\(months) months later")
    }
  }
}
