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
        String.words(
          de: " (jetzt \(writer.number(now.value)))", en: " (now \(writer.number(now.value)))")
      } else {
        question.last.map { " (\(writer.reading(ReadingReport($0, in: plan.zone))))" } ?? ""
      }
    return "  \(question.metric.wording.text(in: Speech.current.language))\(known):"
  }

  func doubt(_ value: Int, after last: Int) -> String {
    let writer = options.writer
    let (value, last) = (writer.number(value), writer.number(last))
    return "  "
      + .words(
        de: "Zuletzt waren es \(last). Wirklich \(value)? (j/n)",
        en: "It was \(last) last time. Really \(value)? (y/n)")
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
      case .total(let total): "\(total)"
      case .added(let more): "+\(more)"
      }
    return "takt log \(subject) \(reading.metric.name)=\(amount)"
  }
}
