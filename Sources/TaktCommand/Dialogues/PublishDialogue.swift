import Actions
import Planning
import Rendering
import Reports

/// A person at the terminal and the posts that are to go out, one after the other: the text is handed
/// over, then it is asked whether it is out, where, and how long it took. Every answer is written at once,
/// as a change of its own, so that nothing is lost where the walk is broken off.
struct PublishDialogue {
  let plan: OpenPlan
  let options: GlobalOptions
  /// The composer may be opened in the browser.
  let opens: Bool
  private let posts: [Handover]
  private var place = 0
  /// What was recorded in this walk.
  private var out: [PostID: PostReport] = [:]
  private var booked: Set<PostID> = []
  /// What somebody else recorded meanwhile.
  private var others: Set<PostID> = []

  init(_ walk: PublishingWalk, in plan: OpenPlan, _ options: GlobalOptions, opens: Bool) {
    self.plan = plan
    self.options = options
    self.opens = opens
    posts = walk.posts
  }

  /// Where the walk goes.
  private enum Course {
    /// On to what else is asked of the same post.
    case on
    case again, next, back, stop
  }

  /// Asks until the last post, or nobody answers any more.
  /// - Throws: what keeps an answer from being written; those before it are kept.
  mutating func run() throws {
    if posts.count > 1 { say(options.writer.publishingBegins(posts.count)) }
    walk: while place < posts.count {
      switch try visit(posts[place]) {
      case .on, .next: place += 1
      case .back: goBack()
      case .again: break
      case .stop: break walk
      }
    }
    let end =
      posts.count > 1
      ? ["", options.writer.publishingEnds(out.count + others.count, of: posts.count)] : []
    say((end + options.writer.trial(options.dryRun)).joined(separator: "\n"))
  }

  /// To the last post before this one of which something can be asked; at the first it stays.
  private mutating func goBack() {
    place =
      posts.indices.last {
        let id = posts[$0].post.id
        return $0 < place && !others.contains(id) && (posts[$0].errors.isEmpty || out[id] != nil)
      } ?? place
  }

  private mutating func visit(_ shown: Handover) throws -> Course {
    if let recorded = out[shown.post.id] {
      say(options.writer.publishingHead(of: recorded, place + 1, of: posts.count))
      return try revisit(recorded)
    }
    // Somebody else may have worked on it since the walk began.
    guard let handover = try current(shown.post.id) else { return .next }
    say(options.writer.publishing(handover, place + 1, of: posts.count))
    guard handover.errors.isEmpty else { return .next }
    if !handover.concerns.isEmpty {
      let course = askWhetherMeant()
      guard case .on = course else { return course }
    }
    handOver(handover)
    return try askWhetherOut(handover.post)
  }

  /// The post as it stands now; nil where it cannot go out any more, which is said.
  private mutating func current(_ id: PostID) throws -> Handover? {
    do {
      return try plan.publishingWalk(of: [id]).posts.first
    } catch PostError.alreadyPublished {
      pass(id)
    } catch let error as any Refusal {
      complain(error)
    }
    return nil
  }

  /// Somebody else recorded a post while this walk was under way.
  private mutating func pass(_ id: PostID) {
    others.insert(id)
    say(options.writer.publishedByOthers(id))
  }

  /// - Returns: `.on` where it is meant.
  private func askWhetherMeant() -> Course {
    let question = String.yesOrNo(
      de: "  Trotzdem veröffentlichen?", en: "  Publish it all the same?")
    while let line = ask(question) {
      switch PublishAnswer(line) {
      case .stop: return .stop
      case .back: return .back
      case .out(nil): return line.trimmed.isEmpty ? .next : .on
      case .no, .skip: return .next
      case .out, .address: continue
      }
    }
    return .stop
  }

  /// Shows the text, puts it on the clipboard, and opens the page to paste it on.
  private func handOver(_ handover: Handover) {
    let desktop = Desktop(environment: options.environment)
    let text = handover.post.outgoingText
    let isOpened = opens && (handover.post.composer.map(desktop.open) ?? false)
    let clipboard: ClipboardState =
      if desktop.copy(text) {
        .filled
      } else if Terminal.standardError.offerClipboard(text, environment: options.environment) {
        .offered
      } else {
        .empty
      }
    say(options.writer.handover(handover, clipboard, isOpened: isOpened))
  }

  private mutating func askWhetherOut(_ post: PostReport) throws -> Course {
    if posts.count == 1 { say(options.writer.publishingKeysLine) }
    while let line = ask(.words(de: "Ist er draußen?", en: "Is it out?")) {
      do {
        switch PublishAnswer(line) {
        case .out(let time): return try publish(post.id, at: time, url: nil)
        case .address(let url): return try publish(post.id, at: nil, url: url)
        case .back: return .back
        case .no, .skip: return .next
        case .stop: return .stop
        }
      } catch PostError.alreadyPublished {
        pass(post.id)
        return .next
      } catch let error as any Refusal {
        complain(error)
      }
    }
    return .stop
  }

  private mutating func publish(_ id: PostID, at time: String?, url: String?) throws -> Course {
    let words = "takt publish \(id)" + option("--at", time) + option("--url", url)
    let noted = try plan.saying(words).publish([id], at: time, url: url, effort: nil, isAsked: true)
    Notice.say(noted.notices)
    out[id] = noted.report.changed[0]
    say(options.writer.published(noted.report.changed[0]))
    // Of what was only tried no more can be told.
    return options.dryRun
      ? .next : try askForMore(noted.report.changed[0], asksAddress: url == nil)
  }

  /// Asks again about a post that somebody came back to.
  private mutating func revisit(_ post: PostReport) throws -> Course {
    say(options.writer.recorded(post))
    while let line = ask(">") {
      do {
        switch PublishAnswer(line) {
        case .out(nil): return try askForMore(post)
        case .out(let time?):
          return try askForMore(correct(post.id, "--published-at", time) { $0.publishedAt = time })
        case .address(let url):
          return try askForMore(
            correct(post.id, "--url", url) { $0.url = url }, asksAddress: false)
        case .no:
          let post = try correct(post.id, "--published-at", "none") { $0.publishedAt = "none" }
          out[post.id] = nil
          say(options.writer.takenBack(post))
          return .next
        case .back: return .back
        case .skip: return .next
        case .stop: return .stop
        }
      } catch let error as any Refusal {
        complain(error)
      }
    }
    return .stop
  }

  /// Where it stands now, and how long it took.
  private mutating func askForMore(
    _ post: PostReport, asksAddress: Bool = true
  ) throws -> Course {
    let course = asksAddress ? try askForAddress(post) : .on
    guard case .on = course else { return course }
    return booked.contains(post.id) ? .next : try askForMinutes(post)
  }

  private mutating func askForAddress(_ post: PostReport) throws -> Course {
    let question =
      post.url == nil
      ? String.words(
        de: "Wo steht er? Link dorthin (Eingabetaste: später):",
        en: "Where is it? Link to it (Enter: later):")
      : .words(
        de: "Anderer Link dorthin (Eingabetaste: bleibt so):",
        en: "Another link to it (Enter: it stays so):")
    return try askFor(question) { dialogue, typed in
      let url = if case .address(let url) = PublishAnswer(typed) { url } else { typed }
      try dialogue.correct(post.id, "--url", url) { $0.url = url }
    }
  }

  private mutating func askForMinutes(_ post: PostReport) throws -> Course {
    let question = String.words(
      de: "Minuten Arbeit, geplant \(post.minutes) (Eingabetaste: weglassen):",
      en: "Minutes of work, \(post.minutes) planned (Enter: leave out):")
    return try askFor(question) { dialogue, typed in
      var request = EffortRequest()
      request.subject.post = post.id
      request.minutes = try TypedAmount.effort(typed)
      _ = try dialogue.plan.saying("takt effort add \(post.id) --minutes \(typed)").addEffort(
        request)
      dialogue.booked.insert(post.id)
    }
  }

  /// Asks for something that may stay open, until it is understood.
  private mutating func askFor(
    _ question: String, _ write: (inout Self, String) throws -> Void
  ) throws -> Course {
    while let line = ask(question) {
      do {
        switch line.trimmed.lowercased() {
        case "", "-", "–": return .on
        case "b", "z": return .again
        case "s": return .next
        case "q": return .stop
        default:
          try write(&self, line.trimmed)
          return .on
        }
      } catch let error as any Refusal {
        complain(error)
      }
    }
    return .stop
  }

  /// Changes one thing of a post that was recorded in this walk.
  @discardableResult
  private mutating func correct(
    _ id: PostID, _ option: String, _ value: String, _ change: (inout PostRevision) -> Void
  ) throws -> PostReport {
    var revision = PostRevision()
    change(&revision)
    let noted = try plan.saying("takt post edit \(id)" + self.option(option, value))
      .editPosts(.typed(PostsTyped(["\(id)"])), revision)
    Notice.say(noted.notices)
    out[id] = noted.report.changed[0]
    return noted.report.changed[0]
  }

  private func option(_ name: String, _ value: String?) -> String {
    value.map { " \(name) \($0.shellWord)" } ?? ""
  }

  /// nil where nobody is there any more; the line of the question is ended then.
  private func ask(_ question: String) -> String? {
    let line = Terminal.ask(question)
    if line == nil { Terminal.standardError.write("\n") }
    return line
  }

  private func say(_ text: String) { Terminal.standardError.write(text) }

  private func complain(_ error: any Error) {
    say("  " + Complaint(error).sentence.harmlessLines)
  }
}
