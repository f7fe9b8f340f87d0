/// `ArgumentShape` is one argument, option or flag, as the argument parser describes it for tools.
struct ArgumentShape: Decodable, Equatable {
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  /// How it is typed: `--at`, `-h`.
  struct Name: Decodable, Equatable {
    enum Kind: String, Decodable {
      case long, short, longWithSingleDash
    }

    let kind: Kind
    let name: String

    var typed: String { (kind == .long ? "--" : "-") + name }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let isOptional: Bool
  let isRepeating: Bool
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]?
  let abstract: String?
}

extension ArgumentShape {
  /// The long names as they are typed, the usual one first.
  var longNames: [String] { (names ?? []).filter { $0.kind == .long }.map(\.typed) }

  func isNamed(_ typed: String) -> Bool { (names ?? []).contains { $0.typed == typed } }

  /// Posts are chosen by conditions such as `campaign:Fair`.
  var isFilter: Bool {
    kind == .positional && valueName?.split(separator: "|").contains("filter") == true
  }
}
