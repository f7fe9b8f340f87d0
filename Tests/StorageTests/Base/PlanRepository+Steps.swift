import Planning
import Storage

/// The plan read and written as a test takes its steps: a transaction each.
extension PlanRepository {
  func settings() throws -> PlanSettings { try read { try $0.settings() } }
  func updateSettings(
    by author: Author, _ changed: (PlanSettings) throws -> PlanSettings
  ) throws -> PlanSettings {
    try change(by: author) { change in
      let settings = try changed(change.snapshot.settings())
      try change.update(settings)
      return settings
    }
  }
  func persons() throws -> [Person] { try read { try $0.persons() } }
  func addPerson(by author: Author, _ make: (PersonID) throws -> Person) throws -> Person {
    try change(by: author) { try $0.addPerson(make) }
  }
  func delete(_ thing: Person, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func audiences() throws -> [Audience] { try read { try $0.audiences() } }
  func addAudience(
    by author: Author, _ make: (AudienceID) throws -> Audience
  ) throws -> Audience {
    try change(by: author) { try $0.addAudience(make) }
  }
  func delete(_ thing: Audience, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func channels() throws -> [Channel] { try read { try $0.channels() } }
  func addChannel(
    by author: Author, _ make: (ChannelID) throws -> Channel
  ) throws -> Channel {
    try change(by: author) { try $0.addChannel(make) }
  }
  func delete(_ thing: Channel, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func campaigns() throws -> [Campaign] { try read { try $0.campaigns() } }
  func addCampaign(
    by author: Author, _ make: (CampaignID) throws -> Campaign
  ) throws -> Campaign {
    try change(by: author) { try $0.addCampaign(make) }
  }
  func delete(_ thing: Campaign, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func goals(of campaign: CampaignID) throws -> [Goal] { try read { try $0.goals(of: campaign) } }
  func goals() throws -> [Goal] { try read { try $0.goals() } }
  func goal(_ id: GoalID) throws -> Goal { try read { try $0.goal(id) } }
  func addGoal(by author: Author, _ make: (GoalID) throws -> Goal) throws -> Goal {
    try change(by: author) { try $0.addGoal(make) }
  }
  func delete(_ thing: Goal, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func pillars() throws -> [Pillar] { try read { try $0.pillars() } }
  func postCountsByPillar() throws -> [PillarID: Int] { try read { try $0.postCountsByPillar() } }
  func addPillar(_ name: Name, by author: Author) throws -> Pillar {
    try change(by: author) { try $0.addPillar(name) }
  }
  func delete(_ thing: Pillar, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func snippets() throws -> [Snippet] { try read { try $0.snippets() } }
  func addSnippet(
    by author: Author, _ make: (SnippetID) throws -> Snippet
  ) throws -> Snippet {
    try change(by: author) { try $0.addSnippet(make) }
  }
  func delete(_ thing: Snippet, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func slots() throws -> [Slot] { try read { try $0.slots() } }
  func slots(numbered ids: [SlotID]) throws -> [Slot] { try read { try $0.slots(numbered: ids) } }
  func addSlots(
    on channels: [Channel], at time: WeekTime, pillar: Pillar?, minutes: Effort?, by author: Author
  ) throws -> [Slot] {
    try change(by: author) {
      try $0.addSlots(on: channels, at: time, pillar: pillar, minutes: minutes)
    }
  }
  func delete(_ slots: [Slot], by author: Author) throws {
    try change(by: author) { try $0.delete(slots) }
  }
  func ideas() throws -> [UsedIdea] { try read { try $0.ideas() } }
  func idea(_ id: IdeaID) throws -> UsedIdea { try read { try $0.idea(id) } }
  func addIdeas(
    _ texts: [String], by author: Author, _ make: (IdeaID, String) throws -> Idea
  ) throws -> [Idea] {
    try change(by: author) { change in
      try texts.map { text in try change.addIdea { try make($0, text) } }
    }
  }
  func update(
    _ id: IdeaID, by author: Author, _ step: (Idea) throws -> Idea
  ) throws -> Idea {
    try change(by: author) { change in
      let idea = try step(change.snapshot.idea(id).idea)
      try change.update(idea)
      return idea
    }
  }
  func delete(_ ideas: [IdeaID], by author: Author) throws {
    try change(by: author) { change in
      for id in ideas { try change.delete(change.snapshot.idea(id)) }
    }
  }
  func occasions(from: Day? = nil) throws -> [Occasion] {
    try read { try $0.occasions(from: from) }
  }
  func occasion(_ id: OccasionID) throws -> Occasion { try read { try $0.occasion(id) } }
  func addOccasion(
    by author: Author, _ make: (OccasionID) throws -> Occasion
  ) throws -> Occasion {
    try change(by: author) { try $0.addOccasion(make) }
  }
  func importOccasions(
    _ days: [(uid: String, name: Name, period: Period)], kind: Occasion.Kind, reminderDays: Int?,
    by author: Author
  ) throws -> (added: [Occasion], changed: [Occasion]) {
    try change(by: author) {
      try $0.importOccasions(days, kind: kind, reminderDays: reminderDays)
    }
  }
  func update(
    _ id: OccasionID, by author: Author, _ step: (Occasion) throws -> Occasion
  ) throws -> Occasion {
    try change(by: author) { change in
      let occasion = try step(change.snapshot.occasion(id))
      try change.update(occasion)
      return occasion
    }
  }
  func delete(_ ids: [OccasionID], by author: Author) throws -> [Occasion] {
    try change(by: author) { change in
      try ids.map { id in
        let occasion = try change.snapshot.occasion(id)
        try change.delete(occasion)
        return occasion
      }
    }
  }
  func lessons() throws -> [Lesson] { try read { try $0.lessons() } }
  func lesson(_ id: LessonID) throws -> Lesson { try read { try $0.lesson(id) } }
  func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try read { try $0.lessonUses(of: campaign) }
  }
  func addLesson(by author: Author, _ make: (LessonID) throws -> Lesson) throws -> Lesson {
    try change(by: author) { try $0.addLesson(make) }
  }
  func updateLesson(
    _ id: LessonID, by author: Author, _ step: (Lesson) throws -> Lesson
  ) throws -> Lesson {
    try change(by: author) { change in
      let lesson = try step(change.snapshot.lesson(id))
      try change.update(lesson)
      return lesson
    }
  }
  func delete(_ thing: Lesson, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func record(_ use: LessonUse, of campaign: CampaignID, by author: Author) throws {
    try change(by: author) { try $0.record(use, of: campaign) }
  }
  func feedback() throws -> [Feedback] { try read { try $0.feedback() } }
  func feedback(of campaign: CampaignID) throws -> [Feedback] {
    try read { try $0.feedback(of: campaign) }
  }
  func feedback(_ id: FeedbackID) throws -> Feedback { try read { try $0.feedback(id) } }
  func addFeedback(
    by author: Author, _ make: (FeedbackID) throws -> Feedback
  ) throws -> Feedback {
    try change(by: author) { try $0.addFeedback(make) }
  }
  func updateFeedback(
    _ id: FeedbackID, by author: Author, _ step: (Feedback) throws -> Feedback
  ) throws -> Feedback {
    try change(by: author) { change in
      let feedback = try step(change.snapshot.feedback(id))
      try change.update(feedback)
      return feedback
    }
  }
  func delete(_ thing: Feedback, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  @discardableResult
  func add(_ entry: EffortEntry, by author: Author) throws -> EffortID {
    try change(by: author) { try $0.add(entry) }
  }
  func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try read { try $0.efforts(of: campaign) }
  }
  func efforts() throws -> [EffortEntry] { try read { try $0.efforts() } }
  func postTimes() throws -> [PostTime] { try read { try $0.postTimes() } }
  func bookedEfforts(on subject: EffortEntry.Subject? = nil) throws -> [BookedEffort] {
    try read { try $0.bookedEfforts(on: subject) }
  }
  func bookedEffort(_ id: EffortID) throws -> BookedEffort { try read { try $0.bookedEffort(id) } }
  func delete(_ thing: BookedEffort, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func experiments() throws -> [Experiment] { try read { try $0.experiments() } }
  func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    try read { try $0.experimentPosts(of: experiment) }
  }
  func addExperiment(
    by author: Author, _ make: (ExperimentID) throws -> Experiment
  ) throws -> Experiment {
    try change(by: author) { try $0.addExperiment(make) }
  }
  func assign(
    _ posts: [PostID], to experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(by: author) { change in
      try change.deal(posts, to: experiment)
      return try change.snapshot.experimentPosts(of: experiment.id)
    }
  }
  func unassign(
    _ post: PostID, from experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(by: author) { change in
      try change.unassign(post, from: experiment)
      return try change.snapshot.experimentPosts(of: experiment.id)
    }
  }
  func delete(_ thing: Experiment, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  func takeImports(
    hashes: [String], by author: Author, _ body: (ImportScene, ImportWriter) throws -> Void
  ) throws {
    try change(by: author) { change in
      try body(change.snapshot.importScene(hashes: hashes), ImportWriter(change))
    }
  }
  func measurements() throws -> [Measurement] { try read { try $0.measurements() } }
  func measurements(ofPosts filter: PostFilter) throws -> [Measurement] {
    try read { try $0.measurements(ofPosts: filter) }
  }
  func measurements(ofPosts ids: [PostID]) throws -> [Measurement] {
    try read { try $0.measurements(ofPosts: ids) }
  }
  func measurements(of campaign: CampaignID) throws -> [Measurement] {
    try read { try $0.measurements(of: campaign) }
  }
  func measurements(of channel: ChannelID) throws -> [Measurement] {
    try read { try $0.measurements(of: channel) }
  }
  func lastTotals(
    of metric: Metric, upTo instant: Instant
  ) throws -> [ChannelID: Reading] {
    try read { try $0.lastTotals(of: metric, upTo: instant) }
  }
  func record(_ measurements: [Measurement], by author: Author) throws {
    try change(by: author) { try $0.record(measurements) }
  }
  func record(
    _ readings: [NewReading], of subject: Subject, observedAt: Instant, by author: Author
  ) throws -> [Measurement] {
    try change(by: author) { try $0.record(readings, of: subject, observedAt: observedAt) }
  }
  func posts(_ filter: PostFilter = PostFilter()) throws -> [Post] {
    try read { try $0.posts(filter) }
  }
  func posts(numbered ids: [PostID]) throws -> [Post] { try read { try $0.posts(numbered: ids) } }
  func post(_ id: PostID) throws -> Post { try read { try $0.post(id) } }
  func posts(
    publishedBefore moment: Instant, on networks: [Network], limit: Int
  ) throws -> [Post] {
    try read { try $0.posts(publishedBefore: moment, on: networks, limit: limit) }
  }
  func add(_ new: NewPost, by author: Author, in zone: PlanZone) throws -> [Post] {
    try change(by: author) { try $0.add(new, in: zone) }
  }
  func copy(_ posts: [(post: Post, to: WallTime)], by author: Author) throws -> [Post] {
    try change(by: author) { try $0.copy(posts) }
  }
  func update(
    _ ids: [PostID], by author: Author, _ step: (Post) throws -> Post
  ) throws -> [Post] {
    try change(by: author) { change in
      let posts = try ids.map { try step(change.snapshot.post($0)) }
      try change.update(posts)
      return posts
    }
  }
  func publish(_ publication: Publication, by author: Author) throws -> Post {
    try change(by: author) { try $0.publish(publication) }
  }
  func delete(_ posts: [Post], by author: Author) throws {
    try change(by: author) { try $0.delete(posts) }
  }
}
