import Actions
import Evaluation
import Planning
import Rendering
import Reports

extension LogDialogue {
  /// `reach (340 on 3 Mar):`, with what is known of it so far.
  func prompt(for question: MeasuringQuestion) -> String {
    let writer = options.writer
    let known =
      if let now = entered[entry(question)] {
        " (\(String.words(de: "jetzt", en: "now")) \(total(now.value, of: question.metric)))"
      } else {
        question.last.map {
          " (\(writer.reading(ReadingReport($0, in: plan.zone), of: question.metric, currency)))"
        } ?? ""
      }
    return "  \(question.metric.wording.text(in: Speech.current.language))\(known):"
  }

  private var currency: String { plan.settings.currency.code }

  private func total(_ total: Int, of metric: Metric) -> String {
    options.writer.total(total, of: metric, currency)
  }

  func doubt(_ value: Int, after last: Int, of metric: Metric) -> String {
    let (value, last) = (total(value, of: metric), total(last, of: metric))
    return "  "
      + .yesOrNo(
        de: "Zuletzt waren es \(last). Wirklich \(value)?",
        en: "It was \(last) last time. Really \(value)?")
  }

  func explain(_ metric: Metric) {
    Terminal.standardError.write("  " + metric.reason.text(in: Speech.current.language))
  }

  func complain(_ error: any Error) {
    if case ReadingError.nothingToAddTo = error {
      return options.note(
        de: "  Noch ist keine Zahl bekannt, zu der etwas käme: Geben Sie die ganze ein.",
        en: "  No number is known yet that this could be added to: give the whole one.")
    }
    Terminal.standardError.write("  " + Complaint(error).sentence.harmlessLines)
  }

  /// The command that would have recorded the same, for the history.
  func words(for reading: NewReading, of question: MeasuringQuestion) -> String {
    let subject =
      switch question.thing {
      case .post(let post): "\(post.id)"
      case .channel(let channel): "channel \(channel.name.text.shellWord)"
      case .campaign(let campaign): "campaign \(campaign.name.text.shellWord)"
      }
    let amount =
      switch reading.amount {
      case .total(let total): typed(total, of: reading.metric)
      case .added(let more): "+" + typed(more, of: reading.metric)
      }
    return "takt log \(subject) \(reading.metric.name)=\(amount)"
  }

  /// As it is typed: money in whole units with its cents.
  private func typed(_ value: Int, of metric: Metric) -> String {
    guard metric.unit == .money else { return "\(value)" }
    return "\(value / 100).\(String(String(value % 100 + 100).dropFirst()))"
  }
}
