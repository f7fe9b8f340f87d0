package import Planning

/// One transaction for each call: what the command line still reads and writes step by step.
extension PlanRepository {
  package func settings() throws -> PlanSettings { try read { try $0.settings() } }
  package func updateSettings(
    by author: Author, _ changed: (PlanSettings) throws -> PlanSettings
  ) throws -> PlanSettings {
    try change(by: author) { change in
      let settings = try changed(change.snapshot.settings())
      try change.update(settings)
      return settings
    }
  }

  package func persons() throws -> [Person] { try read { try $0.persons() } }
  package func addPerson(by author: Author, _ make: (PersonID) throws -> Person) throws -> Person {
    try change(by: author) { try $0.addPerson(make) }
  }
  package func update(_ old: Person, to new: Person, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.persons())
      try change.update(new)
    }
  }
  package func delete(_ thing: Person, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func audiences() throws -> [Audience] { try read { try $0.audiences() } }
  package func addAudience(
    by author: Author, _ make: (AudienceID) throws -> Audience
  ) throws -> Audience {
    try change(by: author) { try $0.addAudience(make) }
  }
  package func update(_ old: Audience, to new: Audience, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.audiences())
      try change.update(new)
    }
  }
  package func delete(_ thing: Audience, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func channels() throws -> [Channel] { try read { try $0.channels() } }
  package func addChannel(
    by author: Author, _ make: (ChannelID) throws -> Channel
  ) throws -> Channel {
    try change(by: author) { try $0.addChannel(make) }
  }
  package func update(_ old: Channel, to new: Channel, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.channels())
      try change.update(new)
    }
  }
  package func delete(_ thing: Channel, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func campaigns() throws -> [Campaign] { try read { try $0.campaigns() } }
  package func postCounts() throws -> [CampaignID: Int] { try read { try $0.postCounts() } }
  package func addCampaign(
    by author: Author, _ make: (CampaignID) throws -> Campaign
  ) throws -> Campaign {
    try change(by: author) { try $0.addCampaign(make) }
  }
  package func update(_ old: Campaign, to new: Campaign, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.campaigns())
      try change.update(new)
    }
  }
  package func update(
    _ old: Campaign, by author: Author, learning make: ((LessonID) throws -> Lesson)?,
    _ step: ([Lesson]) throws -> Campaign
  ) throws -> (campaign: Campaign, lesson: Lesson?) {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.campaigns())
      let lesson = try make.map { try change.addLesson($0) }
      let campaign = try step(change.snapshot.lessons(of: old.id))
      try change.update(campaign)
      return (campaign, lesson)
    }
  }
  package func delete(_ thing: Campaign, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func goals(of campaign: CampaignID) throws -> [Goal] {
    try read { try $0.goals(of: campaign) }
  }
  package func goals() throws -> [Goal] { try read { try $0.goals() } }
  package func goal(_ id: GoalID) throws -> Goal { try read { try $0.goal(id) } }
  package func addGoal(by author: Author, _ make: (GoalID) throws -> Goal) throws -> Goal {
    try change(by: author) { try $0.addGoal(make) }
  }
  package func delete(_ thing: Goal, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func pillars() throws -> [Pillar] { try read { try $0.pillars() } }
  package func postCountsByPillar() throws -> [PillarID: Int] {
    try read { try $0.postCountsByPillar() }
  }
  package func addPillar(_ name: Name, by author: Author) throws -> Pillar {
    try change(by: author) { try $0.addPillar(name) }
  }
  package func update(_ old: Pillar, to new: Pillar, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.pillars())
      try change.update(new)
    }
  }
  package func delete(_ thing: Pillar, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func snippets() throws -> [Snippet] { try read { try $0.snippets() } }
  package func addSnippet(
    by author: Author, _ make: (SnippetID) throws -> Snippet
  ) throws -> Snippet {
    try change(by: author) { try $0.addSnippet(make) }
  }
  package func update(_ old: Snippet, to new: Snippet, by author: Author) throws {
    try change(by: author) { change in
      try change.check(old, named: old.name, isAmong: change.snapshot.snippets())
      try change.update(new)
    }
  }
  package func delete(_ thing: Snippet, by author: Author) throws {
    try change(by: author) { try $0.delete(thing) }
  }

  package func slots() throws -> [Slot] { try read { try $0.slots() } }
  package func slots(numbered ids: [SlotID]) throws -> [Slot] {
    try read { try $0.slots(numbered: ids) }
  }
  package func slotPlan(from first: Day, through last: Day, in zone: PlanZone) throws -> SlotPlan {
    try read { try $0.slotPlan(from: first, through: last, in: zone) }
  }
  package func addSlots(
    on channels: [Channel], at time: WeekTime, pillar: Pillar?, minutes: Effort?, by author: Author
  ) throws -> [Slot] {
    try change(by: author) {
      try $0.addSlots(on: channels, at: time, pillar: pillar, minutes: minutes)
    }
  }
  package func delete(_ slots: [Slot], by author: Author) throws {
    try change(by: author) { try $0.delete(slots) }
  }

  package func ideas() throws -> [UsedIdea] { try read { try $0.ideas() } }
  package func idea(_ id: IdeaID) throws -> UsedIdea { try read { try $0.idea(id) } }
  package func addIdeas(
    _ texts: [String], by author: Author, _ make: (IdeaID, String) throws -> Idea
  ) throws -> [Idea] {
    try change(by: author) { change in
      try texts.map { text in try change.addIdea { try make($0, text) } }
    }
  }
  package func update(
    _ id: IdeaID, by author: Author, _ step: (Idea) throws -> Idea
  ) throws -> Idea {
    try change(by: author) { change in
      let idea = try step(change.snapshot.idea(id).idea)
      try change.update(idea)
      return idea
    }
  }
  package func delete(_ ideas: [IdeaID], by author: Author) throws {
    try change(by: author) { change in
      for id in ideas { try change.delete(change.snapshot.idea(id)) }
    }
  }

  package func occasions(from: Day? = nil, through: Day? = nil) throws -> [Occasion] {
    try read { try $0.occasions(from: from, through: through) }
  }
  package func occasion(_ id: OccasionID) throws -> Occasion { try read { try $0.occasion(id) } }
  package func addOccasion(
    by author: Author, _ make: (OccasionID) throws -> Occasion
  ) throws -> Occasion {
    try change(by: author) { try $0.addOccasion(make) }
  }
  package func importOccasions(
    _ days: [(uid: String, name: Name, period: Period)], kind: Occasion.Kind, reminderDays: Int?,
    by author: Author
  ) throws -> (added: [Occasion], changed: [Occasion]) {
    try change(by: author) {
      try $0.importOccasions(days, kind: kind, reminderDays: reminderDays)
    }
  }
  package func update(
    _ id: OccasionID, by author: Author, _ step: (Occasion) throws -> Occasion
  ) throws -> Occasion {
    try change(by: author) { change in
      let occasion = try step(change.snapshot.occasion(id))
      try change.update(occasion)
      return occasion
    }
  }
  package func delete(_ ids: [OccasionID], by author: Author) throws -> [Occasion] {
    try change(by: author) { change in
      try ids.map { id in
        let occasion = try change.snapshot.occasion(id)
        try change.delete(occasion)
        return occasion
      }
    }
  }
}
