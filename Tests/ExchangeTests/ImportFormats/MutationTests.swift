import Planning
import TestSupport
import Testing

/// Bytes that no export has: whatever they are, reading ends, and ends with rows or an error.
@Suite struct MutationTests {
  @Test(.timeLimit(.minutes(1)), arguments: ResultsFileTests.files)
  func `survives damaged files`(text: String) {
    let original = Array(text.utf8)
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<200 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) { bytes.mutate(&random) }
      let file = try? Files.read(bytes)
      let figures = file?.posts.flatMap(\.figures) ?? []
      #expect(file?.rows != 0)
      #expect(figures.allSatisfy { $0.value >= 0 })
    }
  }
}
