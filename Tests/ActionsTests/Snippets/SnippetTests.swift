import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What stands below a text.
@Suite struct SnippetTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func add(
    _ name: String, _ text: String, on channel: String? = nil, isAlways: Bool = false
  ) throws {
    _ = try firm.plan().addSnippet(name, text: text, channel: channel, isAlways: isAlways)
  }

  /// Hashtags, for X others, and an imprint below every post.
  private func addTagsAndImprint() throws {
    try add("tags", "#bread", on: "x")
    try add("tags", "#brot")
    try add("imprint", "example.org/imprint", isAlways: true)
  }

  /// The texts of new posts on X and on XING.
  private func texts(_ snippets: SnippetChoice = SnippetChoice()) throws -> [String] {
    var request = PostRequest(on: ["x,xing"], at: "tue 9:00")
    request.snippets = snippets
    return try firm.plan().addPost("Hi", request).report.changed.map(\.text)
  }

  private let imprint = "\n\nexample.org/imprint"

  @Test func `go below, the channel's own first`() throws {
    try addTagsAndImprint()
    #expect(try texts() == ["Hi" + imprint, "Hi" + imprint])
    #expect(
      try texts(SnippetChoice(named: ["ta"]))
        == ["Hi\n\n#bread" + imprint, "Hi\n\n#brot" + imprint])
    #expect(try texts(SnippetChoice(hasUsual: false)) == ["Hi", "Hi"])
    #expect(throws: NameError.unknown(.snippet, "sig", near: ["tags", "imprint"])) {
      try texts(SnippetChoice(named: ["sig"]))
    }
  }

  @Test func `have a name once a channel`() throws {
    try addTagsAndImprint()
    #expect(throws: PlanFileError.nameTaken("tags")) { try add("tags", "#b") }
  }

  @Test func `are changed and deleted by name and channel`() throws {
    try addTagsAndImprint()
    _ = try firm.plan().editSnippet("tags", on: "x", text: "#rye", isAlways: nil)
    let first = try firm.plan().snippets()[0]
    #expect(first.channel == "X" && first.text == "#rye")
    _ = try firm.plan().delete(.snippet("tags", on: "x"))
    #expect(try texts(SnippetChoice(named: ["tags"]))[0] == "Hi\n\n#brot" + imprint)
  }

  @Test func `count with the text`() throws {
    try addTagsAndImprint()
    let long = String(repeating: "a", count: 270)
    let added = try firm.plan().addPost(long, PostRequest(on: ["x"], at: "wed 9:00")).report
    #expect(added.findings.contains { $0.rule == "text.tooLong" })
  }

  @Test func `stay below a new text`() throws {
    try add("sig", "Your bakery", isAlways: true)
    try firm.post("Old", on: "x")
    func text(_ new: String, keepsSnippets: Bool = true) throws -> String {
      var revision = PostRevision()
      revision.text = new
      revision.keepsSnippets = keepsSnippets
      return try firm.plan().editPost(1, revision, following: false).report.changed[0].text
    }
    #expect(try text("New") == "New\n\nYour bakery")
    #expect(try text("Newer", keepsSnippets: false) == "Newer")
    #expect(try text("Newest") == "Newest")
  }

  @Test func `never cut an idea to nothing`() throws {
    try add("long", String(repeating: "b", count: 300), on: "x", isAlways: true)
    _ = try firm.plan().addIdeas(["The idea itself."], IdeaRequest())
    let planned = try firm.plan().planIdea(1, PostRequest(on: ["x"], at: "tue 9:00"))
    #expect(planned.report.changed[0].text.hasPrefix("The idea itself.\n\nbbb"))
    #expect(planned.report.findings.contains { $0.rule == "text.tooLong" })
    #expect(planned.notices.isEmpty, "nothing was shortened")
  }
}
