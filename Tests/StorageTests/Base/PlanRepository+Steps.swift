import Planning
import Storage

/// The plan read and written as a test takes its steps: a transaction each.
extension PlanRepository {
  func all<Value: Stored>(_ type: Value.Type = Value.self) throws -> [Value] {
    try read { try $0.all() }
  }
  @discardableResult
  func add<Value: Stored>(
    by author: Author, _ make: (ID<Value>) throws -> Value
  ) throws -> Value {
    try change(by: author) { try $0.add(make) }
  }
  func delete<Value: Stored>(_ value: Value, by author: Author) throws {
    try change(by: author) { try $0.delete(value) }
  }
  func delete<Value: Stored>(_ values: [Value], by author: Author) throws {
    try change(by: author) { try $0.delete(values) }
  }
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
  func goals(of campaign: CampaignID) throws -> [Goal] { try read { try $0.goals(of: campaign) } }
  func goal(_ id: GoalID) throws -> Goal { try read { try $0.goal(id) } }
  func postCountsByPillar() throws -> [PillarID: Int] { try read { try $0.postCountsByPillar() } }
  func addSlots(
    on channels: [Channel], at time: WeekTime, pillar: Reference<Pillar>?, minutes: Effort?,
    by author: Author
  ) throws -> [Slot] {
    try change(by: author) {
      try $0.addSlots(on: channels, at: time, pillar: pillar, campaign: nil, minutes: minutes)
    }
  }
  func occasions(from: Day) throws -> [Occasion] {
    try read { try $0.occasions(from: from) }
  }
  func occasion(_ id: OccasionID) throws -> Occasion { try read { try $0.occasion(id) } }
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
  func lesson(_ id: LessonID) throws -> Lesson { try read { try $0.lesson(id) } }
  func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try read { try $0.lessonUses(of: campaign) }
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
  func record(_ use: LessonUse, of campaign: CampaignID, by author: Author) throws {
    try change(by: author) { try $0.record(use, of: campaign) }
  }
  func feedback(of campaign: CampaignID) throws -> [Feedback] {
    try read { try $0.feedback(of: campaign) }
  }
  func feedback(_ id: FeedbackID) throws -> Feedback { try read { try $0.feedback(id) } }
  func updateFeedback(
    _ id: FeedbackID, by author: Author, _ step: (Feedback) throws -> Feedback
  ) throws -> Feedback {
    try change(by: author) { change in
      let feedback = try step(change.snapshot.feedback(id))
      try change.update(feedback)
      return feedback
    }
  }
  @discardableResult
  func add(_ entry: EffortEntry, by author: Author) throws -> EffortID {
    try change(by: author) { change in try change.add { BookedEffort(id: $0, entry: entry) }.id }
  }
  func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try read { try $0.efforts(of: campaign) }
  }
  func efforts() throws -> [EffortEntry] { try read { try $0.efforts() } }
  func postTimes() throws -> [PostTime] { try read { try $0.postTimes() } }
  func bookedEfforts(on subject: Subject? = nil) throws -> [BookedEffort] {
    try read { try $0.bookedEfforts(on: subject) }
  }
  func bookedEffort(_ id: EffortID) throws -> BookedEffort { try read { try $0.bookedEffort(id) } }
  func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    try read { try $0.experimentPosts(of: experiment) }
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
  func lastTotalsOfChannels(
    _ metric: Metric, upTo instant: Instant
  ) throws -> [ChannelID: Reading] {
    try read { try $0.lastTotalsOfChannels(metric, upTo: instant) }
  }
  func lastTotalsOfCampaigns(
    _ metric: Metric, upTo instant: Instant
  ) throws -> [CampaignID: Reading] {
    try read { try $0.lastTotalsOfCampaigns(metric, upTo: instant) }
  }
  func record(_ measurements: [Measurement], by author: Author) throws {
    try change(by: author) { try $0.record(measurements) }
  }
  func record(
    _ readings: [NewReading], of subject: Measurement.Subject, observedAt: Instant,
    by author: Author
  ) throws -> [Measurement] {
    try change(by: author) { try $0.record(readings, of: subject, observedAt: observedAt) }
  }
  func posts(_ filter: PostFilter) throws -> [Post] {
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
}
