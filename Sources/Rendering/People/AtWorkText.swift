package import Reports

/// Who is at work.
extension TextWriter {
  package func atWork(changed report: ChangeReport<AtWorkReport>) -> String {
    change(report) { $0.map(atWork).joined(separator: "\n") }
  }

  package func atWork(_ report: AtWorkReport) -> String {
    words(for: report).harmless.wrapped(to: width).joined(separator: "\n")
  }

  /// Asks which of several people works at this computer.
  /// - Parameter names: everybody's.
  package func whoWorksHere(_ names: [String]) -> String {
    let choices = names.enumerated().map { "\($0 + 1) \($1.harmless)" }.joined(separator: " · ")
    return say(
      de: "Wer von ihnen arbeitet an diesem Computer? \(choices) · Eingabetaste: später",
      en: "Which of them works at this computer? \(choices) · Enter: later"
    ).wrapped(to: width).joined(separator: "\n")
  }
}
