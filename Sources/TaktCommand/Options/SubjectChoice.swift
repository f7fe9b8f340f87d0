import ArgumentParser
import Planning
import Storage

/// What something is about: a post, a channel or a campaign.
struct SubjectChoice: ParsableArguments {
  @Option(help: .words(de: "Nummer des Beitrags.", en: "The post's number.", valueName: "id"))
  var post: PostID?
  @Option(help: .words(de: "Der Kanal.", en: "The channel.")) var channel: String?
  @Option(help: .words(de: "Die Kampagne.", en: "The campaign.")) var campaign: String?
}

extension SubjectChoice {
  /// One of the three, looked up in the plan; nil where none was given.
  enum Found {
    case post(PostID)
    case channel(Channel)
    case campaign(Campaign)
  }

  /// - Throws: `SubjectError.several`, and what the names throw.
  func found(in plan: StepwisePlan) throws -> Found? {
    switch (post, channel, campaign) {
    case (nil, nil, nil): nil
    case (let id?, nil, nil): .post(try plan.repository.post(id).id)
    case (nil, let name?, nil): .channel(try plan.channel(named: name))
    case (nil, nil, let name?): .campaign(try plan.campaign(named: name))
    default: throw SubjectError.several
    }
  }
}
