extension Metric {
  /// A metric by its name.
  /// - Throws: `NameError.unknown` with the near ones, `.ambiguous`.
  package static func find(_ text: String) throws(NameError) -> Metric {
    if let metric = named(text) { return metric }
    return try NameSearch(.metric, among: all) { $0.name }.find(text)
  }
}
