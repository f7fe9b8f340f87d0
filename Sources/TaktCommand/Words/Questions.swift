import Planning

extension String {
  /// A question that a letter answers, with what Enter means.
  static func yesOrNo(
    de: String, en: String, enter: Wording = Wording(de: "nein", en: "no")
  ) -> String {
    .words(
      de: "\(de) (j/n; Eingabetaste: \(enter.german))",
      en: "\(en) (y/n; Enter: \(enter.english))")
  }
}
