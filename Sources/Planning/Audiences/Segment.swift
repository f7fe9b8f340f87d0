/// The kind of people an audience is: those who buy for themselves, or for their firm.
package enum Segment: String, CaseIterable, Encodable, Sendable {
  case b2c, b2b

  package var name: Wording {
    switch self {
    case .b2c: Wording(de: "Verbraucher", en: "consumers")
    case .b2b: Wording(de: "Geschäftskunden", en: "business customers")
    }
  }

  /// Where they are found, the best first. After a study of more than 400 decision-makers of small
  /// and mid-size firms: Facebook reaches consumers, XING and then LinkedIn business customers.
  package var networks: [Network] {
    switch self {
    case .b2c: [.facebook, .x]
    case .b2b: [.xing, .linkedin, .x]
    }
  }

  /// Why these networks.
  package var reason: Wording {
    switch self {
    case .b2c:
      Wording(
        de: """
          Verbraucher erreichen Sie zuerst auf Facebook, dann auf X: So antworteten mehr als 400 \
          Entscheider kleiner und mittlerer Firmen.
          """,
        en: """
          Consumers are reached on Facebook first, then on X: that is what more than 400 \
          decision-makers of small and mid-size firms found.
          """)
    case .b2b:
      Wording(
        de: """
          Geschäftskunden erreichen Sie zuerst auf XING, dann auf LinkedIn, dann auf X: So \
          antworteten mehr als 400 Entscheider kleiner und mittlerer Firmen.
          """,
        en: """
          Business customers are reached on XING first, then on LinkedIn, then on X: so answered \
          more than 400 decision-makers of small and mid-size firms.
          """)
    }
  }
}
