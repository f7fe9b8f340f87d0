import Actions
import Evaluation
import Planning
import Rendering
import Reports

/// A person at the terminal and the questions of a walk, one after the other.
///
/// Every answer is written at once, as a change of its own, so that nothing is lost where the walk
/// is broken off.
struct LogDialogue {
  let plan: OpenPlan
  let options: GlobalOptions
  /// The moment at which the numbers were so.
  let moment: Instant
  private(set) var route: LogRoute
  /// Words that introduce what a question is about.
  let title: (MeasuringQuestion) -> String
  /// What was entered so far.
  private(set) var entered: [Entry: Measurement] = [:]

  /// One number of one thing.
  struct Entry: Hashable {
    let subject: Measurement.Subject
    let metric: Metric
  }

  init(
    _ questions: [MeasuringQuestion], in plan: OpenPlan, _ options: GlobalOptions,
    at moment: Instant, title: @escaping (MeasuringQuestion) -> String
  ) {
    self.plan = plan
    self.options = options
    self.moment = moment
    self.title = title
    route = LogRoute(questions)
  }

  /// Asks until the last question is answered, or nobody answers any more.
  /// - Throws: what keeps an answer from being written; those before it are kept.
  mutating func run() throws {
    var shown: Measurement.Subject?
    while let question = route.current {
      if question.subject != shown { Terminal.standardError.write(title(question)) }
      shown = question.subject
      guard let line = ask(prompt(for: question)), try answer(line, to: question) else { return }
    }
  }

  /// - Returns: whether the walk goes on.
  private mutating func answer(_ line: String, to question: MeasuringQuestion) throws -> Bool {
    do {
      switch try LogAnswer(line, to: question.metric) {
      case .unknown: route.advance()
      case .skip: route.skip()
      case .back: route.goBack()
      case .explain: explain(question.metric)
      case .stop: return false
      case .number(let reading):
        guard let doubt = doubt(about: reading, as: question) else {
          try write(reading, of: question)
          break
        }
        guard let reply = ask(doubt) else { return false }
        switch LogAnswer.isYes(reply) {
        case true?: try write(reading, of: question)
        case false?: break
        case nil: return try answer(reply, to: question)
        }
      }
    } catch let error as any Refusal {
      complain(error)
    }
    return true
  }

  /// nil where nobody is there any more; the line of the question is ended then.
  private func ask(_ question: String) -> String? {
    let line = Terminal.ask(question)
    if line == nil { Terminal.standardError.write("\n") }
    return line
  }

  private mutating func write(_ reading: NewReading, of question: MeasuringQuestion) throws {
    let written = try plan.saying(words(for: reading, of: question))
      .log(reading, of: question.thing, at: moment)
    entered[entry(question)] = written
    route.advance()
  }

  /// What is asked back where a number looks like a slip.
  private func doubt(about reading: NewReading, as question: MeasuringQuestion) -> String? {
    let known = entered[entry(question)]?.value ?? question.last?.value
    let value =
      switch reading.amount {
      case .total(let total): total
      case .added(let more): (known ?? 0).addingReportingOverflow(more).partialValue
      }
    guard let last = question.last?.value, question.metric.isDoubtful(value, after: last) else {
      return nil
    }
    return doubt(value, after: last, of: question.metric)
  }

  /// The post amid whose numbers the walk was broken off.
  var unfinished: PostID? {
    guard route.isAmidst, let question = route.current, case .post(let post) = question.thing,
      entered.keys.contains(where: { $0.subject == question.subject })
    else { return nil }
    return post.id
  }

  func entry(_ question: MeasuringQuestion) -> Entry {
    Entry(subject: question.subject, metric: question.metric)
  }
}
