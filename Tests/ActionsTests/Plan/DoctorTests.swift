import Actions
import Foundation
import Reports
import TestFirms
import TestSupport
import Testing

/// Whether all is well with the plan file.
@Suite struct DoctorTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `looks the file over`() throws {
    #expect(try firm.examine().checks.map(\.topic) == DoctorReport.Topic.allCases)
    #expect(try firm.examine().isSound)
    let path = firm.folder.path("plan.takt")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try firm.unsoundTopics() == [.permissions])
  }

  @Test(arguments: [
    ("UPDATE setting SET value = 'Euro' WHERE key = 'currency'", "setting.currency"),
    ("DELETE FROM campaignAudience", "campaign 1"),
  ])
  func `tells damaged values`(damage: String, detail: String) throws {
    try firm.damage(damage)
    #expect(try firm.unsoundTopics() == [.values])
    let values = try firm.examine().checks.first { $0.topic == .values }
    #expect(values?.detail?.contains(detail) == true)
  }
}
