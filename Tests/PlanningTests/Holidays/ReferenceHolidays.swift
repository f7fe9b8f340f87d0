import Foundation
import Planning

/// The days that the package `holidays` gives, by Reference/make-holidays.py.
struct ReferenceHolidays {
  /// One region in one year, each kind's days in their order.
  struct Line {
    let region: String
    let year: Int
    let days: [Holiday.Kind: [Day]]
  }

  static let lines: [Line] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Reference/holidays.csv")
    do {
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.split(separator: "\n").dropFirst(2).map(line)
    } catch {
      preconditionFailure("\(file.path()): \(error)")
    }
  }()

  private static func line(_ text: Substring) -> Line {
    let cells = text.split(separator: ";", omittingEmptySubsequences: false)
    guard cells.count == 5, let year = Int(cells[1]) else {
      preconditionFailure("holidays.csv: \(text)")
    }
    let kinds: [Holiday.Kind] = [.publicDay, .local, .halfDay]
    let days = cells[2...].map { $0.split(separator: ",").map { day($0, in: year) } }
    return Line(
      region: String(cells[0]), year: year,
      days: Dictionary(uniqueKeysWithValues: zip(kinds, days)))
  }

  private static func day(_ text: Substring, in year: Int) -> Day {
    guard let day = Day("\(year)-\(text.prefix(2))-\(text.suffix(2))") else {
      preconditionFailure("holidays.csv: \(year) \(text)")
    }
    return day
  }
}
