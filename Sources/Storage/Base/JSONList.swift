import Foundation

/// Some values in one column, as a JSON array.
struct JSONList<Value: Codable> {
  let values: [Value]

  init(_ values: [Value]) {
    self.values = values
  }

  init?(_ text: String) {
    guard let values = try? JSONDecoder().decode([Value].self, from: Data(text.utf8)) else {
      return nil
    }
    self.values = values
  }

  var text: String {
    guard !values.isEmpty, let data = try? Self.encoder.encode(values) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
