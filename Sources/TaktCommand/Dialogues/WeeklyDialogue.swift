import Actions
import Evaluation
import Planning
import Rendering
import Reports

/// A person at the terminal and what a week needs, part after part. What a part is about is read when its
/// turn comes, and each writes by itself: whoever stops goes on later where something is left.
struct WeeklyDialogue {
  let plan: OpenPlan
  let options: GlobalOptions

  /// The parts in their order.
  enum Part: Int, CaseIterable {
    case numbers, lookingBack, closing, filling, checking, approving
  }

  /// What there is to do in a part: how it is told, and how it is done.
  private struct Work {
    let words: String
    let run: () throws -> Void
  }

  func run() throws {
    for part in Part.allCases {
      do {
        guard let work = try work(of: part) else {
          say(title(part) + nothingLeft(part))
          continue
        }
        say(title(part) + work.words)
        switch ask() {
        case .go: try work.run()
        case .skip: continue
        case .stop: return say(stopped)
        }
      } catch let error as any Refusal {
        // A part that cannot be done keeps nobody from the next one.
        say("  " + Complaint(error).sentence.harmlessLines)
      }
    }
    say("")
    try options.show(plan.week([ahead.description])) { $0.week($1) }
    say(ended)
  }

  // MARK: The parts

  /// nil where nothing is left to do.
  private func work(of part: Part) throws -> Work? {
    switch part {
    case .numbers: try numbers()
    case .lookingBack:
      Work(words: weekWords(behind)) {
        try options.show(plan.lookBack([behind.description])) { $0.lookBack($1) }
      }
    case .closing: try closing()
    case .filling: try filling()
    case .checking: try checking()
    case .approving: try approving()
    }
  }

  private func numbers() throws -> Work? {
    let round = try plan.measuringWalk(of: [], at: nil).report.round
    guard !round.isEmpty else { return nil }
    return Work(words: numbersWords(round.count)) {
      try LogWalk(plan: plan, options: options).run(of: [], at: nil)
    }
  }

  private func closing() throws -> Work? {
    let open = try plan.campaignDuties().filter { $0.duty != .planPosts }
    let over = try plan.finishedExperiments()
    guard !open.isEmpty || !over.isEmpty else { return nil }
    let names = open.map(\.campaign) + over.map(\.experiment)
    return Work(words: names.map(quoted).joined(separator: ", ")) {
      for experiment in over {
        try options.show(plan.experiment(experiment.experiment)) {
          $0.experiment($1, plan.settings.currency.code)
        }
      }
      let closing = CampaignClosing(plan: plan, options: options)
      for campaign in open {
        if campaign.duty == .end {
          try closing.end(campaign.campaign)
        } else {
          try options.show(plan.review(campaign.campaign)) { $0.review($1) }
          try closing.evaluate(campaign.campaign)
        }
      }
    }
  }

  private func filling() throws -> Work? {
    let walk = try plan.fillingWalk([ahead.description])
    guard !walk.free.isEmpty else { return nil }
    return Work(words: freeWords(walk.free.count, ahead)) {
      var dialogue = FillDialogue(walk, in: plan, options)
      try dialogue.run()
    }
  }

  private func checking() throws -> Work? {
    let report = try plan.check(["week:\(ahead)"])
    guard !report.findings.isEmpty else { return nil }
    return Work(words: findingWords(report.findings.count, ahead)) {
      try options.show(report) { $0.check($1) }
    }
  }

  private func approving() throws -> Work? {
    let typed = PostsTyped(["week:\(ahead)", "status:draft,inReview"])
    let count = try plan.posts(typed.words).count
    guard count > 0 else { return nil }
    return Work(words: approvalWords(count, ahead)) {
      let question = PostQuestion(
        global: options, confirmation: try .unanswered, question: PostApprove.question)
      let report = try question.answer(
        typed, shown: { try plan.shownPosts($0, being: PostStep.approve.from) },
        do: { try plan.saying("takt post approve week:\(ahead)").take(.approve, $0) })
      if let report { try options.show(report) { $0.steps($1) } }
    }
  }

  /// The week that is looked back at: from Thursday on it is this one.
  private var behind: Week { isEarly ? thisWeek.adding(weeks: -1) : thisWeek }
  /// The week that is made ready.
  private var ahead: Week { behind.adding(weeks: 1) }
  private var thisWeek: Week { Week(containing: plan.today) }
  private var isEarly: Bool { plan.today.weekday.rawValue <= Weekday.wednesday.rawValue }

  // MARK: Asking

  private enum Answer {
    case go, skip, stop
  }

  private func ask() -> Answer {
    while let line = Terminal.ask(prompt) {
      switch line.trimmed.lowercased() {
      case "": return .go
      case "s": return .skip
      case "q": return .stop
      default: continue
      }
    }
    say("\n")
    return .stop
  }

  private func say(_ text: String) { Terminal.standardError.write(text) }
}
