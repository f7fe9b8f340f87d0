import Actions
import Planning
import Rendering
import Reports

/// A person at the terminal who is asked what a campaign taught, and what it heeded.
struct LessonDialogue {
  let plan: OpenPlan
  /// The campaign as it was called when the questions began.
  let campaign: Reference<Campaign>
  let options: GlobalOptions

  /// Asks, lesson by lesson, whether the campaign heeded it. Each answer is written at once, as a
  /// change of its own, so that nothing is lost where somebody stops.
  func askWhatWasHeeded(_ lessons: [Lesson]) throws {
    guard !lessons.isEmpty else { return }
    introduceHeeding(lessons.count)
    for lesson in lessons {
      let writer = options.writer
      Terminal.standardError.write(
        writer.question(about: CampaignLessonReport(lesson, heeded: nil)))
      switch askWhetherHeeded() {
      case .heeded: try record(lesson, isHeeded: true)
      case .ignored: try record(lesson, isHeeded: false)
      case .unknown: break
      case .stop: return
      }
    }
  }

  private func askWhetherHeeded() -> HeedAnswer {
    while let line = ask(heedingPrompt) {
      if let answer = HeedAnswer(line) { return answer }
    }
    return .stop
  }

  private func record(_ lesson: Lesson, isHeeded: Bool) throws {
    _ = try plan.saying(words(for: lesson, isHeeded: isHeeded))
      .heed(lesson.id, by: campaign, isHeeded: isHeeded)
  }

  /// Asks what was learnt, until it can be kept; nil where nobody has anything to say.
  func askWhatWasLearnt() -> String? {
    while let line = ask(learningPrompt) {
      let text = line.trimmed
      guard !text.isEmpty else { return nil }
      do throws(TextError) {
        return try Lesson.checked(text: text)
      } catch {
        complain(error)
      }
    }
    return nil
  }

  /// nil where nobody is there any more; the line of the question is ended then.
  private func ask(_ question: String) -> String? {
    let line = Terminal.ask(question)
    if line == nil { Terminal.standardError.write("\n") }
    return line
  }
}
