import Evaluation
import Planning

/// The questions of a walk in their order, and the one where it stands.
struct LogRoute {
  let questions: [MeasuringQuestion]
  private(set) var place = 0

  init(_ questions: [MeasuringQuestion]) { self.questions = questions }

  /// nil at the end.
  var current: MeasuringQuestion? { place < questions.count ? questions[place] : nil }

  /// The current question is neither the first nor past the last of what it is about.
  var isAmidst: Bool {
    place > 0 && place < questions.count
      && questions[place - 1].subject == questions[place].subject
  }

  mutating func advance() { place = min(place + 1, questions.count) }

  /// On to the next post or channel.
  mutating func skip() {
    guard let subject = current?.subject else { return }
    while current?.subject == subject { advance() }
  }

  /// One question back; at the first one it stays.
  mutating func goBack() { place = max(place - 1, 0) }
}
