import Actions
import Planning
import Rendering

/// Asks, once the plan knows several people, which of them works at this computer.
struct IntroductionDialogue {
  let plan: OpenPlan
  let options: GlobalOptions

  /// - Parameter names: everybody's.
  func run(_ names: [String]) throws {
    Terminal.standardError.write(options.writer.whoWorksHere(names))
    while let line = Terminal.ask(">"), !line.trimmed.isEmpty {
      do {
        return try options.remember(name(line.trimmed, among: names), in: plan)
      } catch let error as NameError {
        Terminal.standardError.write(Complaint(error).sentence.harmlessLines)
      }
    }
  }

  private func name(_ answer: String, among names: [String]) -> String {
    guard let number = Int(answer), names.indices.contains(number - 1) else { return answer }
    return names[number - 1]
  }
}
