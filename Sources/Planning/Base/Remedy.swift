/// `Remedy` is what helps: a step that a person can take next. The rooms below the front ends name it; a
/// command line tells what to type, a page shows a button.
package enum Remedy: Hashable, Sendable {
  /// Everybody's names: one of them is the reader's.
  case introduceYourself([String])
  /// What this computer remembers of who works there goes away.
  case forgetYourself
  /// A plan that is new wants people, audiences, channels and slots.
  case setUp
  case add(ThingKind)
  case list(ThingKind)

  /// nil where the post is the reader's choice.
  case post(PostRemedy, PostID?)
  case setFormat(PostFormat, of: PostID)
  /// The posts that a filter finds, such as `channel:linkedin`.
  case listPosts(filter: String)
  /// All posts, or ideas, that hold some words.
  case listHolding(ThingKind, words: [String])
  /// The posts that hold a word are meant, and are to be named so.
  case meanHolding(String)

  /// By name; nil where the campaign is the reader's choice.
  case campaign(CampaignRemedy, String?)
  case addGoal(GoalNumbers, to: String)
  /// Posts become part of a campaign; nil where it is the reader's choice, and none where they are.
  case joinCampaign(String?, of: [PostID])
  case editGoal(GoalID)
  case heed(LessonID, campaign: String)

  case experiment(ExperimentRemedy, String)
  case addChannel(on: Network)
  case addChannelOfKind(ChannelKind, on: Network)
  case addImprint(channel: String)
  /// An audience is found on these networks.
  case setNetworks([Network], of: String)
  case addSlot(channel: String, pillar: String?)
  /// Beside those that it has.
  case addAnotherSlot(channel: String)
  /// The posts of a pillar get another.
  case replacePillar(String)
  case planIdea
  case fillWeek(Week)
  case finishFollowUp
  case listFollowUps

  /// Numbers come in by hand or from a network's file.
  case measure
  /// The walk through what is due.
  case measureByHand
  case importOlderNumbers
  /// A number that only the campaign as a whole has, such as inquiries.
  case measureOfCampaign(String, Metric)
  /// A campaign's own numbers are entered, then those of its posts; then the trend is worth a look.
  case checkUp(campaign: String, [Metric])

  case bookTime
  case setHourlyRate

  /// An option, or a field, takes it.
  case enter(Entry)
  /// What was cut for the screen is told in full.
  case showAll
  case makePlan
  /// A plan that cannot be read any more begins anew, with the results from the networks' files.
  case renewPlan
  case checkPlan
  case listFormats
}

/// What helps with one post.
package enum PostRemedy: String, CaseIterable, Sendable {
  case addOwner, addLink, addMedia, describeMedia, addPillar, setAddress
  case editTogether, move, moveToNextDay, publish, publishWhenDue, publishEarly, measure, show,
    edit, copy, unpay
  /// It was recorded as published by mistake.
  case takeBack, copyOrTakeBack
  /// It is late: published, moved or skipped it is done with.
  case catchUp
  /// A text that was cut is read again.
  case readAgain
  /// All that wait for approval get it.
  case approveWaiting
}

/// What helps with one campaign.
package enum CampaignRemedy: String, CaseIterable, Sendable {
  case suggestGoals, review, show, addOwner, end, evaluate, bookEffort, listLessons, addLesson,
    planPosts, skipPlanned
}

/// What helps with one experiment.
package enum ExperimentRemedy: String, CaseIterable, Sendable {
  case assign, show, delete
}

/// The numbers of a goal to be added, as they are typed.
package struct GoalNumbers: Hashable, Sendable {
  package let metric: Metric
  package let network: Network?
  /// nil while nobody knows.
  package let startValue: Double?
  /// nil where the reader chooses it.
  package let target: Double?

  package init(metric: Metric, network: Network?, startValue: Double?, target: Double?) {
    self.metric = metric
    self.network = network
    self.startValue = startValue
    self.target = target
  }
}

extension Remedy {
  /// Its name for scripts: that of the innermost case.
  package var kind: String {
    switch self {
    case .post(let remedy, _): remedy.rawValue
    case .campaign(let remedy, _): remedy.rawValue
    case .experiment(let remedy, _): remedy.rawValue
    case .enter(let entry): entry.rawValue
    default: Mirror(reflecting: self).children.first?.label ?? "\(self)"
    }
  }

  /// What it is done with; nil where the kind says that, or it is the whole plan.
  package var thing: ThingKind? {
    switch self {
    case .add(let kind), .list(let kind), .listHolding(let kind, _): kind
    case .post: .post
    case .campaign: .campaign
    case .experiment: .experiment
    default: nil
    }
  }

  /// The post that it is for.
  package var post: PostID? {
    switch self {
    case .post(_, let post): post
    case .setFormat(_, let post): post
    case .joinCampaign(_, let posts) where posts.count == 1: posts[0]
    default: nil
    }
  }

  /// The same for whichever post: so a remedy of several posts is told once.
  package var ofAnyPost: Remedy {
    switch self {
    case .post(let remedy, _): .post(remedy, nil)
    case .joinCampaign(let campaign, _): .joinCampaign(campaign, of: [])
    default: self
    }
  }

  /// The same for these posts: all of them at once, where that can be.
  package func of(_ posts: [PostID]) -> Remedy {
    if case .joinCampaign(let campaign, _) = self { return .joinCampaign(campaign, of: posts) }
    return posts.count == 1 ? self : ofAnyPost
  }
}
