import Actions
import Planning
import Rendering
import Reports

/// A person at the terminal and the free slots of a week, one after the other. Every answer is
/// written at once, as a change of its own, so that nothing is lost where somebody stops.
struct FillDialogue {
  let plan: OpenPlan
  let options: GlobalOptions
  private let walk: FillingWalk
  /// What posts are for, as typed; nil: what runs.
  private var campaign: String?
  private var place = 0
  /// What was answered, the last one at the end.
  private var answers: [Answer] = []
  /// Slots at which somebody else planned meanwhile.
  private var gone: Set<Int> = []

  /// What was done at a slot: nothing, or posts there and at others of the same time.
  private struct Answer {
    let place: Int
    var filled: [Int] = []
    var posts: [PostReport] = []
  }

  /// Where the walk goes.
  private enum Course {
    case on, back, stop
  }

  init(_ walk: FillingWalk, in plan: OpenPlan, _ options: GlobalOptions) {
    self.plan = plan
    self.options = options
    self.walk = walk
    campaign = walk.campaign
  }

  private var free: [SlotTime] { walk.free }
  private var filled: Set<Int> { gone.union(answers.flatMap(\.filled)) }

  mutating func run() throws {
    say(options.writer.fillBegins(walk, campaign: campaign))
    walk: while place < free.count {
      guard !filled.contains(place) else {
        place += 1
        continue
      }
      switch try visit() {
      case .on: place += 1
      case .back: goBack()
      case .stop: break walk
      }
    }
    let planned = answers.reduce(0) { $0 + $1.posts.count }
    say(
      (["", options.writer.fillEnds(planned: planned, free: free.count - gone.count)]
        + options.writer.trial(options.dryRun)).joined(separator: "\n"))
  }

  private mutating func visit() throws -> Course {
    var fill = try plan.ideas(for: free[place], campaign: campaign)
    var page = 0
    var targets = [place]
    var isShown = false
    say(options.writer.question(about: fill, place + 1, of: free.count))
    while true {
      let shown = Array(fill.ideas.dropFirst(page * FillKey.most).prefix(FillKey.most))
      let hasMore = fill.ideas.count > (page + 1) * FillKey.most
      let offer = FillOffer(
        ideas: shown.count, hasMore: hasMore || page > 0, others: others.map { channel(at: $0) },
        hasCampaigns: !walk.campaigns.isEmpty)
      if !isShown { say(options.writer.choices(shown, offer)) }
      isShown = true
      switch ask(offer) {
      case .idea(let index):
        let words = "takt idea plan \(shown[index].id)"
        let networks = targets.map { free[$0].slot.channel.network }
        let media = MediaDialogue(plan: plan, options: options).ask(for: networks)
        if try write(.idea(shown[index]), at: targets, for: fill.campaign, words, media)
          || gone.contains(place)
        {
          return .on
        }
        targets = [place]
      case .more:
        page = hasMore ? page + 1 : 0
        isShown = false
      case .type:
        if try type(at: targets, for: fill.campaign) || gone.contains(place) { return .on }
      case .also:
        targets = targets.count == 1 ? [place] + others : [place]
        say(options.writer.fillGoes(to: targets.map { channel(at: $0) }))
      case .campaign:
        chooseCampaign()
        fill = try plan.ideas(for: free[place], campaign: campaign)
        say(options.writer.question(about: fill, place + 1, of: free.count))
        isShown = false
      case .skip:
        answers.append(Answer(place: place))
        say(options.writer.fillLeftFree)
        return .on
      case .back: return .back
      case .stop: return .stop
      }
    }
  }

  /// Slots of the same time on other channels that are still free and kept for nothing else.
  private var others: [Int] {
    let here = free[place]
    return free.indices.filter { other in
      let time = free[other]
      return other != place && !filled.contains(other) && time.takes(whatIsMeantFor: here)
    }
  }

  private func channel(at place: Int) -> String { free[place].slot.channel.name.text }

  private func ask(_ offer: FillOffer) -> FillKey {
    while let key = Terminal.askKey(options.writer.fillPrompt(offer)) {
      if let answer = FillKey(key, offer) { return answer }
      say(options.writer.keys(of: offer))
    }
    return .stop
  }

  /// One slot back; what was planned there in this walk is deleted, as a change of its own.
  private mutating func goBack() {
    guard let last = answers.last else { return say(options.writer.fillAtFirst) }
    if !last.posts.isEmpty {
      let numbers = last.posts.map { "\($0.id)" }.joined(separator: " ")
      // What was only tried is not there.
      if !options.dryRun {
        do {
          _ = try plan.saying("takt post delete \(numbers)").takeBack(last.posts)
        } catch {
          return say(options.writer.fillRefuses(Complaint(error).sentence))
        }
      }
      say(options.writer.fillTakenBack(last.posts))
    }
    answers.removeLast()
    place = last.place
  }

  private mutating func chooseCampaign() {
    let campaigns = Array(walk.campaigns.prefix(FillKey.most))
    say(options.writer.campaignChoices(campaigns))
    guard let number = Terminal.askKey(options.writer.fillCampaignPrompt)?.digit,
      number <= campaigns.count
    else { return }
    campaign = number == 0 ? "none" : campaigns[number - 1]
  }

  /// A text of the moment, without an idea.
  /// - Returns: whether there was one.
  private mutating func type(at targets: [Int], for campaign: String?) throws -> Bool {
    guard let line = Terminal.ask(options.writer.fillTextPrompt), !line.trimmed.isEmpty else {
      return false
    }
    let text = line.trimmed
    guard try write(.text(text), at: targets, for: campaign, "takt post add \(text.shellWord)")
    else { return false }
    // The text stands in the plan before anything else is asked: who breaks off there must not lose it.
    try addMedia()
    return true
  }

  /// Asks for the file of what was planned last, and adds it.
  private mutating func addMedia() throws {
    guard let posts = answers.last?.posts else { return }
    var revision = PostRevision()
    revision.media = MediaDialogue(plan: plan, options: options).ask(for: posts.map(\.network))
    guard !revision.media.files.isEmpty, !options.dryRun else { return }
    let numbers = posts.map { "\($0.id)" }
    let words = "takt post edit \(numbers.joined(separator: " "))" + typed(revision.media)
    let noted = try plan.saying(words).editPosts(.typed(PostsTyped(numbers)), revision)
    say(options.writer.steps(noted.report))
  }

  private func typed(_ media: MediaRequest) -> String {
    (media.files.map { " --media \($0.shellWord)" }
      + media.alternatives.map { " --alt \($0.shellWord)" }).joined()
  }

  /// - Parameters:
  ///   - campaign: what a post at the first of the slots is for.
  ///   - words: how the command begins that would have planned the same, for the history.
  /// - Returns: whether it was planned; not where somebody else was first, which is said.
  private mutating func write(
    _ filling: OpenPlan.Filling, at targets: [Int], for campaign: String?, _ words: String,
    _ media: MediaRequest = MediaRequest()
  ) throws -> Bool {
    let times = targets.map { free[$0] }
    let channels = times.map(\.slot.channel.name.text).joined(separator: ",")
    let words =
      ([words, "--on \(channels.shellWord)", "--at \(times[0].at)"]
      + [(self.campaign ?? campaign).map { "--campaign \($0.shellWord)" }].compactMap(\.self))
      .joined(separator: " ") + typed(media)
    let noted: Noted<ChangeReport<PostReport>>
    do {
      noted = try plan.saying(words).fill(
        times, with: filling, campaign: self.campaign, media: media)
    } catch let error as SlotError {
      guard case .noLongerFree(let channel, let at) = error else { throw error }
      gone.formUnion(
        free.indices.filter { free[$0].at == at && self.channel(at: $0) == channel })
      say(options.writer.fillRefuses(Complaint(error).sentence))
      return false
    }
    answers.append(Answer(place: place, filled: targets, posts: noted.report.changed))
    say(options.writer.steps(noted.report))
    Notice.say(noted.notices)
    return true
  }

  private func say(_ text: String) { Terminal.standardError.write(text) }
}
