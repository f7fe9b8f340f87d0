import Actions
import Foundation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct NewPlanTests {
  private let firm: Firm

  init() throws { firm = try Firm() }

  @Test func `makes a plan that only its owner can read`() throws {
    let made = try firm.opening().create(PlanSettings(name: Name("Morgenrot"))).changed
    let path = firm.folder.path("plan.takt")
    #expect(made.map(\.plan) == [path] && made.map(\.name) == ["Morgenrot"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `leaves an existing file as it is`() throws {
    try firm.makePlan()
    let before = try firm.folder.bytes(of: "plan.takt")
    #expect(throws: PlanFileError.planExists(path: firm.folder.path("plan.takt"))) {
      try firm.makePlan()
    }
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }

  @Test func `makes no folder that somebody named, and leaves nothing behind`() throws {
    let nowhere = firm.folder.path("no/such/plan.takt")
    let opening = PlanOpening(
      path: nowhere, person: nil, words: "takt init", isDryRun: false, language: { _ in .english },
      migrated: {},
      now: { $0.instant(of: "2026-03-03T08:00") })
    let settings = PlanSettings(name: try Name("Morgenrot"))
    #expect {
      try opening.create(settings)
    } throws: { error in
      guard case PlanFileError.cannotCreate(nowhere, reason: _) = error else { return false }
      return true
    }
    #expect(try firm.folder.content.isEmpty)
  }

  @Test func `keeps the language that it was made in`() throws {
    try firm.makePlan { $0.language = .german }
    #expect(try firm.plan().language == .german)
  }
}
