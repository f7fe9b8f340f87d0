import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What holds for the whole plan.
@Suite struct SettingTests {
  private let firm: Firm

  init() throws { firm = try Firm() }

  private func value(_ setting: Setting) throws -> String? {
    setting.value(in: try firm.opening().openSettings().settings)
  }

  @Test func `keeps settings, and takes them back`() throws {
    try firm.makePlan {
      $0.currency = try Currency("CHF")
      $0.timeZone = "Europe/Zurich"
    }
    #expect(try value(.currency) == "CHF" && value(.timeZone) == "Europe/Zurich")
    let set = try firm.plan().set(.hourlyRate, to: "62,50")
    #expect(Setting.hourlyRate.value(in: set) == "62.50")
    #expect(try value(.hourlyRate) == "62.50")
    let unset = try firm.plan().set(.hourlyRate, to: "none")
    #expect(Setting.hourlyRate.value(in: unset) == nil)
    #expect(try value(.hourlyRate) == nil)
  }

  @Test func `an unknown time zone is told, and can be set right`() throws {
    try firm.makePlan()
    try firm.damage("UPDATE setting SET value = 'Mars/Base' WHERE key = 'timeZone'")
    #expect(throws: SettingError.unknownTimeZone("Mars/Base")) { try firm.plan().week([]) }
    #expect(try firm.unsoundTopics() == [.timeZone])
    #expect(try value(.timeZone) == "Mars/Base")
    _ = try firm.opening().openSettings().set(.timeZone, to: "Europe/Vienna")
    #expect(try firm.unsoundTopics() == [])
    #expect(try firm.plan().week([]).timeZone == "Europe/Vienna")
  }
}
