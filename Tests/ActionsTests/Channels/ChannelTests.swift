import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct ChannelTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `becomes what was typed, and the rest of it stays`() throws {
    _ = try firm.plan().editPerson("Anna", name: "Anna B.", minutesPerWeek: Effort(minutes: 90))
    #expect(try firm.plan().persons().map(\.minutesPerWeek) == [90])
    _ = try firm.plan().editChannel(
      "xing", name: nil, ChannelRequest(kind: .businessPage, url: "https://example.org"))
    let xing = try #require(try firm.plan().channels().first { $0.network == .xing })
    #expect(xing.kind == .businessPage && xing.url == "https://example.org")
    #expect(xing.textLimit == 2000)
    #expect(xing.owner == "Anna B." && xing.imprint == "https://example.org/imprint")
  }

  @Test func `says where no audience is found on its network`() throws {
    let first = try #require(try firm.plan().audiences().first)
    let added = try firm.plan().addChannel(on: .instagram, name: nil, ChannelRequest())
    #expect(
      added.notices == [.network(.instagram), .networkWithoutAudience(.instagram, first)])
    let known = try firm.plan().addChannel(on: .x, name: "Second", ChannelRequest())
    #expect(known.notices == [.network(.x)])
  }

  @Test func `goes where nothing points to it`() throws {
    _ = try firm.plan().delete(.channel("linkedin"))
    #expect(try firm.plan().channels().map(\.network) == [.facebook, .x, .xing])
  }
}
