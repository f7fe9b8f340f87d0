import Planning
package import Reports

/// What people said.
extension TextWriter {
  package func feedback(_ report: ChangeReport<FeedbackReport>) -> String {
    change(report) { paragraphs(of: $0).joined(separator: "\n") }
  }

  /// - Parameter isOpen: only what is still to be followed up was asked for.
  package func list(_ feedback: Listed<FeedbackReport>, isOpen: Bool) -> String {
    guard !feedback.isEmpty else {
      if let sought = feedback.sought { return nothing(sought, isOpen: isOpen) }
      return isOpen
        ? say(de: "Keine Rückmeldung ist offen.", en: "No feedback is open.")
        : say(de: "Noch keine Rückmeldung.", en: "No feedback yet.") + " " + told(.add(.feedback))
    }
    return paragraphs(of: feedback.things).joined(separator: "\n")
  }

  private func nothing(_ sought: Sought, isOpen: Bool) -> String {
    guard isOpen else { return nothing(.feedback, fits: sought) }
    let all = count(sought.total, of: .feedback)
    let words = sought.words.harmless
    let (de, en) = words.isEmpty ? ("", "") : (" zu \(words)", " on \(words)")
    return say(
      de: "Keine Rückmeldung\(de) ist offen (\(all) insgesamt).",
      en: "No feedback\(en) is open (\(all) in all).") + " " + told(.list(.feedback))
  }

  /// The number, the words, and below them when and about what they were said.
  func paragraphs(of feedback: [FeedbackReport]) -> [String] {
    let column = feedback.map { "\($0.id)".count }.max() ?? 0
    let indent = String(repeating: " ", count: column + 4)
    return feedback.flatMap { feedback in
      let number = "  " + painted("\(feedback.id)".fitted(to: column, .right), .dim) + "  "
      let words = feedback.text.harmless.wrapped(to: min(width, 100) - column - 4)
      return words.enumerated().map { ($0 == 0 ? number : indent) + $1 }
        + facts(of: feedback, columns: width - column - 4).map { indent + $0 }
    }
  }

  /// `3.3.2026 · #12 · Kritik · offen`, on two lines where one is too narrow; what is usual is not
  /// said.
  private func facts(of feedback: FeedbackReport, columns: Int) -> [String] {
    let facts: [(text: String, paint: Paint)?] = [
      (date(feedback.day), .dim), feedback.subject.map { ($0.name.harmless, .dim) },
      feedback.tone == .neutral ? nil : (say(feedback.tone.name), feedback.tone.paint),
      feedback.followUp == .none ? nil : (say(feedback.followUp.name), feedback.followUp.paint),
    ]
    var lines: [String] = []
    var used = columns
    for fact in facts.compactMap(\.self) {
      let text = fact.text.truncated(to: columns)
      used += 3 + text.displayWidth
      if let line = lines.last, used <= columns {
        lines[lines.count - 1] = line + painted(" · ", .dim) + painted(text, fact.paint)
      } else {
        lines.append(painted(text, fact.paint))
        used = text.displayWidth
      }
    }
    return lines
  }
}

extension Tone {
  fileprivate var paint: Paint {
    switch self {
    case .positive: .good
    case .neutral: .dim
    case .negative: .bad
    }
  }
}

extension FollowUp {
  fileprivate var paint: Paint { self == .open ? .warning : .dim }
}
