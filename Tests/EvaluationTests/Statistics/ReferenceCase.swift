import Evaluation
import Foundation
import Testing

/// What a function must give for an input, by Reference/make-reference.py.
struct ReferenceCase<Input: Decodable & Sendable, Expected: Decodable & Sendable>: Decodable,
  Sendable
{
  let input: Input
  let expected: Expected?
}

extension ReferenceCase: CustomTestStringConvertible {
  var testDescription: String { String(String(describing: input).prefix(80)) }
}

extension Interval: Decodable {
  private enum Key: CodingKey {
    case low, high
  }

  package init(from decoder: any Decoder) throws {
    let ends = try decoder.container(keyedBy: Key.self)
    self.init(
      low: try ends.decode(Double.self, forKey: .low),
      high: try ends.decode(Double.self, forKey: .high))
  }
}

/// Reads one of the files beside the script.
func reference<Numbers: Decodable>(_ name: String) -> Numbers {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Reference")
  do {
    let data = try Data(contentsOf: folder.appending(path: name).standardized)
    return try JSONDecoder().decode(Numbers.self, from: data)
  } catch {
    preconditionFailure("\(name): \(error)")
  }
}

/// Whether two numbers agree within a share of the expected one; near 0 within 1e−14.
func agrees(_ found: Double, _ expected: Double?, within share: Double = 1e-8) -> Bool {
  guard let expected else { return found == .infinity }
  return abs(found - expected) <= max(1e-14, share * abs(expected))
}

func agrees(_ found: Interval, _ expected: Interval?, within share: Double = 1e-8) -> Bool {
  agrees(found.low, expected?.low, within: share)
    && agrees(found.high, expected?.high, within: share)
}

func agrees(_ found: [Double], _ expected: [Double]?, within share: Double = 1e-8) -> Bool {
  found.count == expected?.count
    && zip(found, expected ?? []).allSatisfy { agrees($0, $1, within: share) }
}
