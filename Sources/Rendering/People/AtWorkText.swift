package import Reports

/// Who is at work.
extension TextWriter {
  package func atWork(changed report: ChangeReport<AtWorkReport>) -> String {
    change(report) { $0.map(atWork).joined(separator: "\n") }
  }

  package func atWork(_ report: AtWorkReport) -> String {
    words(for: report).harmless.wrapped(to: width).joined(separator: "\n")
  }
}
