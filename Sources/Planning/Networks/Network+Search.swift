extension Network {
  /// A network by its name.
  /// - Throws: `NameError.unknown` with the near ones, `.ambiguous`.
  package static func find(_ text: String) throws(NameError) -> Network {
    if let network = named(text) { return network }
    return try NameSearch(.network, among: all) { $0.name }.find(text)
  }

  /// Networks joined by commas, none of them closed.
  /// - Throws: as `find`, and `NetworkError.retired`.
  package static func list(_ text: String) throws -> [Network] {
    var networks: [Network] = []
    for part in text.split(separator: ",") {
      let network = try find(part.trimmed)
      try network.checkPlannable()
      networks.append(network)
    }
    return networks
  }
}
