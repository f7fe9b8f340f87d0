import Planning
import Reports

/// Words for what is due today.
extension Speaker {
  var measureNow: String { say(de: "Jetzt messen", en: "Measure now") }

  /// `Follower: Facebook (1.184 am 9.3.), XING (231 am 9.3.)`; nil where none are to be counted.
  func followers(of channels: [FollowersReport]) -> String? {
    guard !channels.isEmpty else { return nil }
    let counts = channels.map { channel in
      let last = channel.last.map { " (\(reading($0, of: .followers, "")))" } ?? ""
      return place(network: channel.network, channel: channel.channel).harmless + last
    }
    return say(de: "Follower: ", en: "Followers: ") + counts.joined(separator: ", ")
  }

  /// `Anfragen: Hannover Messe (3 am 9.3.)`, a line for each of the campaigns' numbers.
  func counts(of campaigns: [CampaignNumberReport]) -> [String] {
    campaigns.map { count in
      let last = count.last.map { " (\(reading($0, of: count.metric, count.currency)))" } ?? ""
      return capitalised(say(count.metric.wording)) + ": " + count.campaign.harmless + last
    }
  }

  /// In the dative: `1 Tag`, `21 Tagen`.
  func inDays(_ number: Int) -> String {
    number == 1 ? "1 Tag" : "\(self.number(number)) Tagen"
  }
}
