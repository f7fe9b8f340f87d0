package import Planning

extension PillarError: WordedError {
  package var text: ErrorText {
    switch self {
    case .hasPosts(let name, let count):
      ErrorText(
        "pillar.hasPosts", .refused, remedy: .replacePillar(name),
        de: """
          \(count == 1 ? "Ein Beitrag hat" : "\(count) Beiträge haben") das Thema „\(name)“. Geben Sie \
          \(count == 1 ? "ihm" : "ihnen") zuerst ein anderes.
          """,
        en: """
          \(count == 1 ? "One post has" : "\(count) posts have") the pillar “\(name)”. Give \
          \(count == 1 ? "it" : "them") another first.
          """)
    }
  }
}
