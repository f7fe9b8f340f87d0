import Planning
import Rendering
import Reports
import TestSupport
import Testing

/// What a check says, in its order.
@Suite struct ChangeTextTests {
  private func finding(
    _ post: Int, _ rule: String, _ severity: Finding.Severity = .hint, remedy: Remedy? = nil
  ) -> Finding {
    Finding(
      post: ID(post), rule: rule, severity: severity, message: Wording(de: rule, en: rule),
      reason: Wording(de: "Darum.", en: "So."), remedy: remedy)
  }

  private func lines(_ findings: [Finding]) -> [Substring] {
    TextWriter(language: .english, isColoured: false, width: 80)
      .check(CheckReport(findings, posts: 1, in: .english)).split(separator: "\n")
  }

  @Test func `findings as grave as one another keep the order of the rules`() {
    let rules = (1...9).map { "r\($0)." }
    let said = lines(rules.map { finding(1, $0) })
    #expect(said == rules.map { "Hint     #1: \($0) So." })
  }

  @Test func `the gravest come first, then the first posts`() {
    let said = lines([finding(2, "a."), finding(3, "b.", .error), finding(1, "c.")])
    #expect(said == ["Error    #3: b. So.", "Hint     #1: c. So.", "Hint     #2: a. So."])
  }

  @Test func `what helps several posts is told once`() {
    let posts = [4, 3].map { finding($0, "a.", remedy: .post(.move, ID($0))) }
    #expect(lines(posts) == ["Hint     #3, #4: a. (move) So."])
  }
}
