/// Which campaigns run on which day, and so what a post of that day is for.
package struct CampaignCalendar: Sendable {
  /// Those that are not over, in the plan's order.
  private let campaigns: [Campaign]

  /// - Parameter campaigns: any; those that are over are left out.
  package init(_ campaigns: [Campaign] = []) {
    self.campaigns = campaigns.filter { $0.state == .draft || $0.state == .running }
  }

  /// Those that run on a day.
  package func running(on day: Day) -> [Campaign] { campaigns.filter { $0.runs(on: day) } }

  /// Those that run on any of these days, each once.
  package func running(on days: [Day]) -> [Campaign] {
    campaigns.filter { campaign in days.contains(where: campaign.runs) }
  }

  /// Those that are not over and whose time some of these days are in: what posts there could be for.
  package func open(on days: [Day]) -> [Campaign] {
    campaigns.filter { campaign in days.contains(where: campaign.period.contains) }
  }

  /// What a post of a day is for where nobody says it: the campaign that its slot is kept for while that
  /// lasts, else the only one that runs then.
  package func campaign(on day: Day, at slot: Slot? = nil) -> Campaign? {
    if let kept = slot?.campaign,
      let campaign = campaigns.first(where: { $0.id == kept.id }), campaign.period.contains(day)
    {
      return campaign
    }
    let running = running(on: day)
    return running.count == 1 ? running[0] : nil
  }

  /// Every campaign that a post could fall to.
  var all: [Campaign] { campaigns }
}

extension Campaign {
  package func runs(on day: Day) -> Bool { state == .running && period.contains(day) }
}

/// Which campaign new posts are for.
package enum CampaignChoice: Sendable {
  /// This one, whatever runs; nil: none.
  case given(Campaign?)
  /// Nobody said: each post falls to what its slot is kept for, or to what runs on its day.
  case byDay(CampaignCalendar)

  package func campaign(on day: Day, at slot: Slot? = nil) -> Campaign? {
    switch self {
    case .given(let campaign): campaign
    case .byDay(let calendar): calendar.campaign(on: day, at: slot)
    }
  }
}
