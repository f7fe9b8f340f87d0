package import Planning

/// One transaction for each call, continued.
extension PlanRepository {
  package func lessons() throws -> [Lesson] { try read { try $0.lessons() } }
  package func lesson(_ id: LessonID) throws -> Lesson { try read { try $0.lesson(id) } }
  package func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try read { try $0.lessonUses(of: campaign) }
  }
  package func addLesson(by author: Author, _ make: (LessonID) throws -> Lesson) throws -> Lesson {
    try change(by: author) { try $0.addLesson(make) }
  }
  package func updateLesson(
    _ id: LessonID, by author: Author, _ step: (Lesson) throws -> Lesson
  ) throws -> Lesson {
    try change(by: author) { change in
      let lesson = try step(change.snapshot.lesson(id))
      try change.update(lesson)
      return lesson
    }
  }
  package func delete(_ thing: Lesson, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  package func record(_ use: LessonUse, of campaign: CampaignID, by author: Author) throws {
    try change(by: author) { try $0.record(use, of: campaign) }
  }

  package func feedback() throws -> [Feedback] { try read { try $0.feedback() } }
  package func feedback(of campaign: CampaignID) throws -> [Feedback] {
    try read { try $0.feedback(of: campaign) }
  }
  package func feedback(_ id: FeedbackID) throws -> Feedback { try read { try $0.feedback(id) } }
  package func addFeedback(
    by author: Author, _ make: (FeedbackID) throws -> Feedback
  ) throws -> Feedback {
    try change(by: author) { try $0.addFeedback(make) }
  }
  package func updateFeedback(
    _ id: FeedbackID, by author: Author, _ step: (Feedback) throws -> Feedback
  ) throws -> Feedback {
    try change(by: author) { change in
      let feedback = try step(change.snapshot.feedback(id))
      try change.update(feedback)
      return feedback
    }
  }
  package func delete(_ thing: Feedback, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  @discardableResult
  package func add(_ entry: EffortEntry, by author: Author) throws -> EffortID {
    try change(by: author) { try $0.add(entry) }
  }
  package func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try read { try $0.efforts(of: campaign) }
  }
  package func efforts() throws -> [EffortEntry] { try read { try $0.efforts() } }
  package func postTimes() throws -> [PostTime] { try read { try $0.postTimes() } }
  package func bookedEfforts(on subject: EffortEntry.Subject? = nil) throws -> [BookedEffort] {
    try read { try $0.bookedEfforts(on: subject) }
  }
  package func bookedEffort(_ id: EffortID) throws -> BookedEffort {
    try read { try $0.bookedEffort(id) }
  }
  package func delete(_ thing: BookedEffort, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func experiments() throws -> [Experiment] { try read { try $0.experiments() } }
  package func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    try read { try $0.experimentPosts(of: experiment) }
  }
  package func addExperiment(
    by author: Author, _ make: (ExperimentID) throws -> Experiment
  ) throws -> Experiment {
    try change(by: author) { try $0.addExperiment(make) }
  }
  package func assign(
    _ posts: [PostID], to experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(by: author) { change in
      try change.check(
        experiment, named: experiment.name, isAmong: change.snapshot.experiments())
      return try change.deal(posts, to: experiment)
    }
  }
  package func unassign(
    _ post: PostID, from experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(by: author) { try $0.unassign(post, from: experiment) }
  }
  package func delete(_ thing: Experiment, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func tableDescriptions() throws -> [TableDescription] {
    try read { try $0.tableDescriptions() }
  }
  package func addTableDescription(
    name: Name, text: String, by author: Author
  ) throws -> TableDescription {
    try change(by: author) { try $0.addTableDescription(name: name, text: text) }
  }
  package func delete(_ thing: TableDescription, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }
  package func takeImports(
    hashes: [String], by author: Author, _ body: (ImportScene, ImportWriter) throws -> Void
  ) throws {
    try change(by: author) { change in
      try body(change.snapshot.importScene(hashes: hashes), ImportWriter(change))
    }
  }

  package func measurements() throws -> [Measurement] { try read { try $0.measurements() } }
  package func measurements(ofPosts filter: PostFilter) throws -> [Measurement] {
    try read { try $0.measurements(ofPosts: filter) }
  }
  package func measurements(ofPosts ids: [PostID]) throws -> [Measurement] {
    try read { try $0.measurements(ofPosts: ids) }
  }
  package func measurements(of campaign: CampaignID) throws -> [Measurement] {
    try read { try $0.measurements(of: campaign) }
  }
  package func measurements(of channel: ChannelID) throws -> [Measurement] {
    try read { try $0.measurements(of: channel) }
  }
  package func lastTotals(
    of metric: Metric, upTo instant: Instant
  ) throws -> [ChannelID: Reading] {
    try read { try $0.lastTotals(of: metric, upTo: instant) }
  }
  package func record(_ measurements: [Measurement], by author: Author) throws {
    try change(by: author) { try $0.record(measurements) }
  }
  package func record(
    _ readings: [NewReading], of subject: Subject, observedAt: Instant, by author: Author
  ) throws -> [Measurement] {
    try change(by: author) { try $0.record(readings, of: subject, observedAt: observedAt) }
  }

  package func posts(_ filter: PostFilter = PostFilter()) throws -> [Post] {
    try read { try $0.posts(filter) }
  }
  package func posts(numbered ids: [PostID]) throws -> [Post] {
    try read { try $0.posts(numbered: ids) }
  }
  package func post(_ id: PostID) throws -> Post { try read { try $0.post(id) } }
  package func posts(
    publishedBefore moment: Instant, on networks: [Network], limit: Int
  ) throws -> [Post] {
    try read { try $0.posts(publishedBefore: moment, on: networks, limit: limit) }
  }
  package func add(_ new: NewPost, by author: Author, in zone: PlanZone) throws -> [Post] {
    try change(by: author) { try $0.add(new, in: zone) }
  }
  package func copy(_ posts: [(post: Post, to: WallTime)], by author: Author) throws -> [Post] {
    try change(by: author) { try $0.copy(posts) }
  }
  package func update(
    _ ids: [PostID], by author: Author, _ step: (Post) throws -> Post
  ) throws -> [Post] {
    try change(by: author) { try $0.update(ids, step) }
  }
  package func publish(_ publication: Publication, by author: Author) throws -> Post {
    try change(by: author) { try $0.publish(publication) }
  }
  package func delete(_ posts: [Post], by author: Author) throws {
    try change(by: author) { try $0.delete(posts) }
  }
}
