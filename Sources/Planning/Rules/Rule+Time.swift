extension Rule {
  static let timeInThePast = Rule(
    name: "time.past", severity: .warning,
    reason: Wording(
      de: "Was liegen bleibt, geht nie hinaus.", en: "What is left lying never goes out."),
    remedy: { .post(.catchUp, $0.id) }
  ) { post, context in
    guard let time = post.plannedAt, time < context.now else { return nil }
    return Wording(de: "Die geplante Zeit ist vorbei.", en: "The planned time has passed.")
  }

  /// Minutes between two posts of one channel below which they compete. Takt's own choice.
  static let closestMinutes = 60

  static let postsTooClose = Rule(
    name: "time.tooClose", severity: .warning,
    reason: Wording(
      de: "Zwei Beiträge kurz nacheinander nehmen sich gegenseitig die Leser.",
      en: "Two posts in quick succession take each other's readers.")
  ) { post, context in
    guard let neighbour = context.neighbour(of: post, within: closestMinutes) else { return nil }
    return Wording(
      de: """
        Weniger als eine Stunde Abstand zu Beitrag \(neighbour) auf \(post.channel.name). \
        Verschieben Sie einen der beiden.
        """,
      en: """
        Less than an hour from post \(neighbour) on \(post.channel.name). \
        Move one of the two.
        """)
  }
}
