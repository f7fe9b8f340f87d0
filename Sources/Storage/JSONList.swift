import Foundation

/// Some texts in one column, as a JSON array.
struct JSONList {
  let values: [String]

  init(_ values: [String]) {
    self.values = values
  }

  init?(_ text: String) {
    guard let values = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
      return nil
    }
    self.values = values
  }

  var text: String {
    guard !values.isEmpty, let data = try? JSONEncoder().encode(values) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }
}
