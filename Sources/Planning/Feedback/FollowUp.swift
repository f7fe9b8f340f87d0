/// Whether something is still to be done about what people said.
package enum FollowUp: String, CaseIterable, Encodable, Sendable {
  case none, open, done

  package var name: Wording {
    switch self {
    case .none: Wording(de: "nichts zu tun", en: "nothing to do")
    case .open: Wording(de: "offen", en: "open")
    case .done: Wording(de: "erledigt", en: "done")
    }
  }
}
