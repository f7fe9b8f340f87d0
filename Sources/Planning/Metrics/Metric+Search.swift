extension Metric {
  /// A metric by its name.
  /// - Throws: `PlanningError.unknownName` with the near ones, `.ambiguousName`.
  package static func find(_ text: String) throws(PlanningError) -> Metric {
    if let metric = named(text) { return metric }
    return try NameSearch(.metric, among: all) { $0.name }.find(text)
  }
}
