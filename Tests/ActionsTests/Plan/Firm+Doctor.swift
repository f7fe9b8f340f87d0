import Actions
import GRDB
import Reports
import TestFirms
import TestSupport

extension Firm {
  /// Does to the file what Takt never would.
  func damage(_ sql: String) throws {
    let file = try DatabaseQueue(path: folder.path("plan.takt"))
    try file.write { try $0.execute(sql: sql) }
    try file.close()
  }

  func examine() throws -> DoctorReport { try opening().examine(version: "1") }

  /// The topics in which the doctor found something.
  func unsoundTopics() throws -> [DoctorReport.Topic] {
    try examine().checks.filter { !$0.isSound }.map(\.topic)
  }
}
