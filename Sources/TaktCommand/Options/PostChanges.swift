import Reports
import ArgumentParser
import Planning
import Storage

/// What `takt post edit` may change.
struct PostChanges: ParsableArguments {
  @Option(
    help: .words(
      de: "Der neue Text; - liest die Standardeingabe.", en: "The new text; - reads standard input."
    ))
  var text: String?
  @Option(help: .words(de: "Den Text aus dieser Datei lesen.", en: "Read the text from this file."))
  var file: String?
  @Option(help: .words(de: "Kampagne; none löst ihn heraus.", en: "Campaign; none takes it out."))
  var campaign: String?
  @Option(
    help: .words(
      de: "Wer zuständig ist; none für niemanden.", en: "Who is responsible; none for nobody."))
  var owner: String?
  @Option(help: .words(de: "Thema; none für keins.", en: "Pillar; none for none."))
  var pillar: String?
  @Option(help: .words(de: "Woraus er besteht.", en: "What it is made of."))
  var format: PostFormat?
  @Option(
    help: .words(
      de: "Adresse, auf die er verweist; none für keine.",
      en: "Address that it points to; none for none."))
  var link: String?
  @OptionGroup var media: MediaOptions
  @Flag(
    help: .words(
      de: "Die Bausteine unter dem alten Text nicht unter den neuen setzen.",
      en: "Do not put the snippets below the old text below the new one."))
  var noSnippets = false
  @Option(parsing: .unconditional, help: .words(de: "Arbeitsminuten.", en: "Minutes of work."))
  var minutes: Int?
  @Option(help: .words(de: "Wie heikel er ist.", en: "How delicate it is.")) var risk: Risk?
  @Option(help: .words(de: "Adresse im Netzwerk.", en: "Address there.")) var url: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wann er wirklich hinausging; none: doch nicht.",
      en: "When it really went out; none: it did not.", valueName: "time"))
  var publishedAt: String?
  @Flag(inversion: .prefixedNo, help: .words(de: "Er wird beworben.", en: "It will be boosted."))
  var paid: Bool?
}

extension PostChanges {
  /// Nothing but the text can be meant where nothing was given.
  private var isEmpty: Bool {
    let given: [Any?] = [
      text, file, campaign, owner, pillar, format, link, media.isEmpty ? nil : true, minutes, risk,
      url, paid,
      publishedAt,
    ]
    return given.allSatisfy { $0 == nil }
  }

  /// What was given, looked up in the plan and ready to be done to a post as it is by then; the
  /// editor opens on `edited` where nothing was given.
  func step(for edited: Post, in plan: StepwisePlan) throws -> (Post) throws -> Post {
    let text = try newText(of: edited, in: plan)
    let draft = isEmpty ? edited.text : nil
    let campaign = try campaign.map {
      try $0.nilForNone.map { try plan.campaign(named: $0).reference }
    }
    let owner = try owner.map { try $0.nilForNone.map { try plan.person(named: $0).reference } }
    let pillar = try pillar.map { try $0.nilForNone.map { try plan.pillar(named: $0).reference } }
    let link = try link.map { try $0.nilForNone.map(webAddress) }
    let url = try url.map { try $0.nilForNone.map(webAddress) }
    let publishedAt = try publishedAt.map { try $0.nilForNone.map(plan.past) }
    let minutes = try minutes.map { try Effort(minutes: $0) }
    // Who types a text anew means the words above; in the editor all of it was seen.
    let snippets = noSnippets || isEmpty ? [] : try plan.repository.snippets()
    return { post in
      // The editor may have been open for long.
      if let draft, post.id == edited.id, post.text != draft {
        throw PlanFileError.changedMeanwhile("#\(post.id)")
      }
      var changed = post
      if let text {
        changed.text = try Post.checked(text: snippets.standing(in: post.text).below(text))
      }
      if let campaign { changed.campaign = campaign }
      if let owner { changed.owner = owner }
      if let pillar { changed.pillar = pillar }
      if let format { changed.format = format }
      if let link { changed.link = link }
      if !media.isEmpty { changed.media = try media.media(replacing: changed.media, in: plan) }
      if let minutes { changed.minutes = minutes }
      if let risk { changed.risk = risk }
      if let url { changed.url = url }
      if let paid { changed.isPaid = paid }
      if let publishedAt { changed = try changed.corrected(publishedAt: publishedAt) }
      return changed
    }
  }

  private func newText(of post: Post, in plan: StepwisePlan) throws -> String? {
    var source = TextSource()
    source.text = text
    source.file = file
    guard isEmpty else { return try source.text(mayAsk: false) }
    guard plan.options.mayAsk else { throw ChangeError.nothing }
    return try source.text(mayAsk: true, draft: post.text)
  }
}
