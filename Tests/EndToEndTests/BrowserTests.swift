import Foundation
import Testing

/// The pages as a browser shows them.
@Suite(.enabled(if: Browser.program != nil, "needs Chromium"), .serialized)
struct BrowserTests {
  /// A campaign with long names, numbers of four digits and a picture of each kind.
  private func page() async throws -> Takt {
    let takt = try await Takt.running(language: "de")
    try await takt.ok("goal", "add", "Spring", "followers", "1300", "--start-value", "1100")
    try await takt.ok("goal", "add", "Spring", "engagementRate", "5%", "--start-value", "unknown")
    try await takt.ok("log", "channel", "facebook", "followers=1100")
    for number in 1...6 {
      let day = "2026-03-0\(number + 1)"
      try await takt.ok(
        "post", "add", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen zum Frühstück",
        "--on", "facebook", "--at", "\(day) 18:00", "--campaign", "Spring", "--format",
        number < 4 ? "image" : "video", now: "2026-03-01T08:00")
      try await takt.ok("publish", "\(number)", "--at", "\(day) 18:00", now: "2026-03-20T08:00")
      try await takt.ok(
        "log", "\(number)", "reach=\(1000 + 100 * number)", "reactions=\(30 + number)",
        "comments=3", "shares=2", now: "2026-03-20T08:00")
    }
    let now = "2026-03-20T09:00"
    try await takt.ok("log", "channel", "facebook", "followers=1184", now: now)
    try await takt.ok("review", "Spring", "--output", "review.html", now: now)
    try await takt.ok("month", "2026-03", "--output", "month.html", now: now)
    return takt
  }

  @Test(.timeLimit(.minutes(10))) func `shows a page whole, and has nothing to complain of`()
    async throws
  {
    let takt = try await page()
    defer { takt.remove() }
    for file in ["review.html", "month.html"] {
      let shot = takt.folder.appendingPathComponent("shot.png")
      let run = try await Browser.open(
        file, width: 1280, in: takt.folder, "--screenshot=\(shot.path)")
      #expect(run.status == 0)
      let complaints = run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }
      #expect(complaints.isEmpty)
      #expect(try Data(contentsOf: shot).count > 10_000, "not a blank sheet")

      // What the policy forbids: the same page with a style sheet that is not Takt's.
      let text = try String(contentsOf: takt.folder.appendingPathComponent(file), encoding: .utf8)
      let forged = text.replacingOccurrences(of: "<style>", with: "<style> ")
      try Data(forged.utf8).write(to: takt.folder.appendingPathComponent("forged.html"))
      let refused = try await Browser.open(
        "forged.html", width: 1280, in: takt.folder, "--dump-dom")
      #expect(refused.errors.contains("Content Security Policy"))
    }
  }

  /// How a page is laid out, measured by a script in a page around it.
  private struct Layout: Decodable {
    let window: Double
    let page: Double
    /// Of the smallest text in a picture, in pixels of the screen.
    let smallest: Double
    /// Texts that reach out of their picture.
    let outside: [String]
    let pictures: Int
  }

  private func layout(of file: String, width: Int, in takt: Takt) async throws -> Layout {
    let around = """
      <iframe src="\(file)" width="\(width)" height="900" frameborder="0"></iframe>
      <script>
      onload = () => {
        const inside = frames[0], page = inside.document;
        const shown = [...page.querySelectorAll('svg')].filter(svg => svg.getClientRects().length);
        const texts = shown.flatMap(svg => [...svg.querySelectorAll('text')].map(text => ({
          words: text.textContent, box: text.getBoundingClientRect(),
          svg: svg.getBoundingClientRect(), size: parseFloat(inside.getComputedStyle(text).fontSize)
            * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width })));
        document.title = 'LAYOUT' + JSON.stringify({
          window: inside.innerWidth, page: page.documentElement.scrollWidth,
          smallest: Math.min(...texts.map(text => text.size)), pictures: shown.length,
          outside: texts.filter(({box, svg}) => box.left < svg.left - 2 || box.right > svg.right + 2
            || box.top < svg.top - 2 || box.bottom > svg.bottom + 4).map(text => text.words)
        }) + 'LAYOUT';
      };
      </script>
      """
    try Data(around.utf8).write(to: takt.folder.appendingPathComponent("around.html"))
    let run = try await Browser.open(
      "around.html", width: 1300, in: takt.folder, "--allow-file-access-from-files", "--dump-dom")
    let pieces = run.output.components(separatedBy: "LAYOUT")
    let json = try #require(pieces.count > 2 ? pieces[1] : nil, "\(run.errors)")
    return try JSONDecoder().decode(Layout.self, from: Data(json.utf8))
  }

  @Test(.timeLimit(.minutes(10)), arguments: [360, 1280])
  func `fits its window, with text in pictures that can be read`(width: Int) async throws {
    let takt = try await page()
    defer { takt.remove() }
    for (file, pictures) in [("review.html", 7), ("month.html", 1)] {
      let layout = try await layout(of: file, width: width, in: takt)
      #expect(layout.window == Double(width))
      #expect(layout.page <= layout.window, "nothing to push to the side")
      #expect(layout.smallest >= 11)
      #expect(layout.outside.isEmpty)
      #expect(layout.pictures == pictures, "one drawing of each chart")
    }
  }
}
