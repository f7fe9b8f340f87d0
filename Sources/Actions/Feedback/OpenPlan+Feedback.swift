package import Planning
package import Reports
import Storage

/// What of feedback was typed; nil stays as it was, or as it is usual.
package struct FeedbackRequest {
  package var text: String?
  /// The text that an editor was opened on.
  package var draft: String?
  /// The campaign `none` makes it be about nothing in particular.
  package var subject = SubjectRequest()
  package var tone: Tone?
  /// It still needs an answer, or needs none.
  package var needsAnswer: Bool?
  package var day: String?

  package init(about subject: SubjectRequest = SubjectRequest(), on day: String? = nil) {
    self.subject = subject
    self.day = day
  }

  /// Nothing was typed.
  package var isEmpty: Bool {
    text == nil && subject.isEmpty && tone == nil && needsAnswer == nil && day == nil
  }
}

extension OpenPlan {
  /// - Parameters:
  ///   - campaign: also what was said of its posts.
  ///   - open: only what needs an answer.
  package func feedback(of campaign: String?, open: Bool) throws -> Listed<FeedbackReport> {
    try read { snapshot in
      let campaign = try campaign.map { try snapshot.campaign(named: $0) }
      let all =
        try campaign.map { try snapshot.feedback(of: $0.id) } ?? snapshot.all(Feedback.self)
      let total = try snapshot.count(Feedback.self)
      let words = campaign.map { ["campaign:\($0.name.text)"] } ?? []
      return Listed(
        all.filter { !open || $0.followUp == .open }.map(FeedbackReport.init),
        sought: total > 0 && (open || !words.isEmpty) ? Sought(words, of: total) : nil)
    }
  }

  /// The text of new feedback that somebody is to type.
  /// - Throws: `PersonError.nobodyNamed`, `SubjectError.several`, and what names and day throw.
  package func draft(of request: FeedbackRequest) throws -> Draft {
    _ = (try author(), try pastDay(request.day))
    return try read { Draft(.feedback(nil, try $0.thing(request.subject)?.subject)) }
  }

  /// The text of feedback that somebody is to type anew.
  /// - Throws: `PersonError.nobodyNamed`, `PlanFileError.noSuch`.
  package func draft(of id: FeedbackID) throws -> Draft {
    _ = try author()
    return try read { snapshot in
      let feedback = try snapshot.feedback(id)
      return Draft(.feedback(id, feedback.subject), text: feedback.text)
    }
  }

  package func addFeedback(
    _ text: String, _ request: FeedbackRequest
  ) throws -> ChangeReport<FeedbackReport> {
    try change { change in
      let thing = try change.snapshot.thing(request.subject)
      let day = try pastDay(request.day)
      let feedback = try change.add { id in
        try Feedback(
          id: id, on: thing?.subject, day: day, tone: request.tone ?? .neutral, text: text,
          followUp: request.needsAnswer == true ? .open : .none)
      }
      return changed([FeedbackReport(feedback)])
    }
  }

  package func editFeedback(
    _ id: FeedbackID, _ request: FeedbackRequest
  ) throws -> ChangeReport<FeedbackReport> {
    try change { change in
      let old = try change.snapshot.feedback(id)
      try old.text.checkUnchanged(since: request.draft)
      var feedback = old
      if let text = request.text { try feedback.reword(text) }
      if request.subject.campaign != nil, request.subject.campaign?.nilForNone == nil {
        feedback.subject = nil
      } else if let thing = try change.snapshot.thing(request.subject) {
        feedback.subject = thing.subject
      }
      if request.day != nil { feedback.day = try pastDay(request.day) }
      if let tone = request.tone { feedback.tone = tone }
      if let needsAnswer = request.needsAnswer { feedback.followUp = needsAnswer ? .open : .none }
      guard feedback != old else { throw ChangeError.nothing }
      try change.update(feedback)
      return changed([FeedbackReport(feedback)])
    }
  }

  /// Records that it was answered.
  package func answerFeedback(_ id: FeedbackID) throws -> ChangeReport<FeedbackReport> {
    try change { change in
      let done = try change.snapshot.feedback(id).done()
      try change.update(done)
      return changed([FeedbackReport(done)])
    }
  }
}

extension Deleting where Report == FeedbackReport {
  package static func feedback(_ id: FeedbackID) -> Self {
    Self("\(id)") {
      [try $0.feedback(id)]
    } telling: { said, _, _ in
      FeedbackReport(said)
    }
  }
}
