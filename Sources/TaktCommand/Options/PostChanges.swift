import Actions
import ArgumentParser
import Planning
import Reports

/// What `takt post edit` may change.
struct PostChanges: ParsableArguments {
  @OptionGroup var rewording: Rewording
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
  /// Nothing but the text can be meant where nothing else was given.
  private var isEmpty: Bool {
    let given: [Any?] = [
      campaign, owner, pillar, format, link, media.media.first, media.alt.first, minutes, risk, url,
      paid, publishedAt,
    ]
    return given.allSatisfy { $0 == nil }
  }

  /// A text comes with the change, given or to be written.
  var isWriting: Bool { !rewording.isEmpty || isEmpty }

  /// The revision before its text is known.
  /// - Throws: as `revision(with:)`.
  var outline: PostRevision {
    get throws {
      let revision = try revision(with: nil)
      return isWriting ? revision.writing : revision
    }
  }

  /// The new text; nil where the old one stays.
  /// - Throws: `ChangeError.nothing` where nobody can be asked, and what reading the text throws.
  func text(_ options: GlobalOptions, for draft: () throws -> Draft) throws -> GivenText? {
    try rewording.text(options, isAlone: isEmpty, for: draft)
  }

  /// The revision as the plan is asked.
  /// - Throws: `EffortError.outOfRange`.
  func revision(with text: GivenText?) throws -> PostRevision {
    var revision = PostRevision()
    revision.text = text?.text
    revision.draft = text?.instead
    revision.keepsSnippets = !noSnippets
    revision.campaign = campaign
    revision.owner = owner
    revision.pillar = pillar
    revision.format = format
    revision.link = link
    revision.media = media.request
    revision.minutes = try minutes.map { try Effort(minutes: $0) }
    revision.risk = risk
    revision.url = url
    revision.publishedAt = publishedAt
    revision.isPaid = paid
    return revision
  }
}
