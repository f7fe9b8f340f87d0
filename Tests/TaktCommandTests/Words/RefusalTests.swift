import Actions
import ArgumentParser
import Foundation
import Planning
import Rendering
import TestFirms
import TestSupport
import Testing

@testable import TaktCommand

/// Bad input: one sentence in each language, the exit code of the design, and an untouched plan.
@Suite struct RefusalTests {
  /// What is said of words that cannot be taken, in each of the languages; nil where nothing was wrong.
  /// Most of the time goes into parsing them, which is done again only where it words what is wrong.
  private func complaints(
    of words: [String], _ speeches: [Speech], plan: String
  ) -> [Complaint?] {
    let isDated = words.contains("--now")
    let surroundings =
      ["--plan", plan, "--as", "Anna", "--no-input"]
      + (isDated ? [] : ["--now", "2026-03-03T08:00"])
    let parsed = Result { try Takt.parseAsRoot(words + surroundings) }
    return speeches.map { speech in
      Speech.$current.withValue(speech) {
        do {
          var command = try (try? parsed.get()) ?? Takt.parseAsRoot(words + surroundings)
          try command.run()
          return nil
        } catch {
          return Complaint(error)
        }
      }
    }
  }

  private func complaint(of error: any Error, in language: Language) -> Complaint {
    Speech.$current.withValue(Speech(language: language, isJSON: false)) { Complaint(error) }
  }

  @Test(arguments: RefusedWords.all)
  func `says what is wrong and leaves the plan alone`(_ refusal: RefusedWords) throws {
    let folder = try Firm.prepared().folder
    let before = try folder.bytes(of: "plan.takt")
    let plan = folder.path("plan.takt")
    var sentences: Set<String> = []
    let speeches = Language.allCases.map {
      Speech(language: $0, isJSON: true, words: refusal.words)
    }
    for complaint in complaints(of: refusal.words, speeches, plan: plan) {
      let said = try #require(complaint)
      #expect(said.exit == refusal.exit && said.code == refusal.code)
      #expect(
        said.sentence.contains(refusal.offers) || refusal.offers.isEmpty, "\(said.sentence)")
      sentences.insert(said.sentence)
    }
    #expect(sentences.count == 2)
    #expect(try folder.bytes(of: "plan.takt") == before)
  }

  @Test func `says on which day a post only went out`() {
    let error = ReadingError.observedBeforePublished(1, published: "2026-03-03")
    let said = complaint(of: error, in: .german)
    #expect(said.exit == 65 && said.code == "date.beforePublication")
    #expect(said.sentence.contains("Beitrag 1 erschien erst am"))
  }

  struct Sentence: Sendable, CustomTestStringConvertible {
    let error: any WordedError & Sendable
    let exit: Int32
    let code: String

    var testDescription: String { code }
  }

  @Test(arguments: [
    Sentence(error: PostError.alreadyPublished(1), exit: 65, code: "post.published"),
    Sentence(error: ReadingError.notPublished(1), exit: 65, code: "post.notPublished"),
    Sentence(
      error: MetricError.notOffered(.leads, .facebook, offered: [.followers]),
      exit: 65, code: "metric.notOffered"),
    Sentence(
      error: MetricError.derived(.interactions, parts: [.reactions]), exit: 65,
      code: "metric.derived"),
    Sentence(error: SeriesError.notInSeries(1), exit: 65, code: "series.none"),
    Sentence(
      error: SlotError.taken(channel: "X", .thursday, .midnight), exit: 65,
      code: "slot.exists"),
    Sentence(
      error: SettingError.unknownTimeZone("Mars/Base"), exit: 66, code: "timeZone.unknown"),
  ])
  func `words what an action refuses in both languages`(_ sentence: Sentence) {
    let complaints = Language.allCases.map { complaint(of: sentence.error, in: $0) }
    for said in complaints {
      #expect(said.exit == sentence.exit && said.code == sentence.code)
    }
    #expect(Set(complaints.map(\.sentence)).count == 2)
  }

  /// Whatever is wrong, the plan is opened first: it knows its people's language.
  @Test(arguments: [
    "learn --metric quatsch", "trend quatsch", "pillar edit quatsch",
    "goal add Spring quatsch 1 --start-value 1", "channel add quatsch", "person edit Anna",
    "audience edit Buyers", "campaign edit Spring",
  ])
  func `is said in the plan's language where nobody chose another`(words: String) throws {
    let arguments = words.split(separator: " ").map(String.init)
    let firm = try Firm.prepared()
    _ = try firm.plan().set(.language, to: "de")
    let open = Speech(["takt"] + arguments, [:])
    let said = try #require(
      complaints(of: arguments, [open], plan: firm.folder.path("plan.takt"))[0])
    #expect(!said.sentence.contains("There is") && !said.sentence.contains("hange"))
    #expect(said.sentence.contains { "äöü„".contains($0) }, "\(said.sentence)")
  }
}
