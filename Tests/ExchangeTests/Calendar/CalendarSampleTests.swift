import Exchange
import Planning
import TestSupport
import Testing

/// Calendars that other programs wrote, against what another reader found in them; and what becomes
/// of these files when they are damaged.
@Suite struct CalendarSampleTests {
  @Test(arguments: CalendarSample.names)
  func `finds the days that another reader finds`(name: String) throws {
    let file = try CalendarFile(CalendarSample.bytes(of: name))
    let expected = try #require(try CalendarSample.expected(in: name))
    let found = file.events.map { event in
      CalendarSample(
        uid: String(event.uid.prefix { $0 != "/" }), name: event.name,
        from: event.from.description, through: event.through.description)
    }
    #expect(found.sorted { key($0) < key($1) } == expected.sorted { key($0) < key($1) })
    #expect(file.skipped.isEmpty)
    #expect(file.notExpanded == 0)
    #expect(Set(file.events.map(\.uid)).count == file.events.count)
  }

  private func key(_ sample: CalendarSample) -> String {
    [sample.from, sample.through, sample.name].joined(separator: " ")
  }

  @Test(arguments: CalendarSample.names)
  func `reads the same without carriage returns, and behind a mark`(name: String) throws {
    let bytes = try CalendarSample.bytes(of: name)
    let file = try CalendarFile(bytes)
    #expect(try CalendarFile(bytes.filter { $0 != 0x0D }) == file)
    #expect(try CalendarFile([0xEF, 0xBB, 0xBF] + bytes) == file)
  }

  /// A cut never adds an event, and every event before it is still there.
  @Test(arguments: ["school", "company"])
  func `survives a file that ends too early, wherever that is`(name: String) throws {
    let bytes = try CalendarSample.bytes(of: name)
    let whole = Set(try CalendarFile(bytes).events.map(\.name))
    for length in bytes.indices {
      guard let file = try? CalendarFile(Array(bytes[..<length])) else { continue }
      #expect(whole.isSuperset(of: file.events.map(\.name)))
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: CalendarSample.names)
  func `survives damaged files`(name: String) throws {
    let original = try CalendarSample.bytes(of: name)
    var random = SeededNumbers(seed: 20_260_303)
    for _ in 0..<300 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) { bytes.mutate(&random) }
      guard let file = try? CalendarFile(bytes) else { continue }
      #expect(file.events.allSatisfy { $0.from <= $0.through && $0.name.count <= 200 })
    }
  }
}
