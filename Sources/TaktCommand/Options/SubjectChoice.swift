import Actions
import ArgumentParser
import Planning

/// What something is about: a post, a channel or a campaign.
struct SubjectChoice: ParsableArguments {
  @Option(help: .words(de: "Nummer des Beitrags.", en: "The post's number.", valueName: "id"))
  var post: PostID?
  @Option(help: .words(de: "Der Kanal.", en: "The channel.")) var channel: String?
  @Option(help: .words(de: "Die Kampagne.", en: "The campaign.")) var campaign: String?
}

extension SubjectChoice {
  /// The request as the plan is asked.
  var request: SubjectRequest { SubjectRequest(post: post, channel: channel, campaign: campaign) }
}
