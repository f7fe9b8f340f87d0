import Foundation
import Schema
import Testing

@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Schema/Migrations").standardized

  /// Frozen once shipped: a step that ran in somebody's plan never changes; add another instead.
  private static let checksums: [String: UInt64] = [
    "0001_plan": 13_462_920_187_937_077_240,
    "0002_history": 17_259_626_577_071_550_522,
  ]

  @Test func `lists the files of its folder in their order`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    let names = files.sorted().map { ($0 as NSString).deletingPathExtension }
    #expect(Schema.migrations.map(\.name) == names)
    #expect(files.allSatisfy { $0.hasSuffix(".sql") })
  }

  @Test(arguments: Schema.migrations.indices)
  func `each step is the text of its file`(index: Int) throws {
    let migration = Schema.migrations[index]
    let file = Self.folder.appending(path: migration.name + ".sql")
    #expect(try String(contentsOf: file, encoding: .utf8) == migration.sql)
  }

  @Test(arguments: Schema.migrations.indices)
  func `shipped steps stay as they are`(index: Int) {
    let migration = Schema.migrations[index]
    let checksum = migration.sql.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3  // FNV-1a
    }
    #expect(Self.checksums[migration.name] == checksum)
  }

  @Test func `bears Takt's name in its header`() {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: Schema.applicationID >> $0) }
    #expect(String(decoding: bytes, as: UTF8.self) == "Takt")
  }
}
