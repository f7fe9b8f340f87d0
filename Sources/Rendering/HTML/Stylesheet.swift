import Foundation
import Planning

/// How pages look: on a screen by day and by night, on a phone, on paper.
///
/// All colours keep a contrast of 4.5 to what lies behind them. No character in it is one that HTML
/// escapes, since a browser reads a style sheet as it stands.
enum Stylesheet {
  /// SHA-256 of the text, in Base64, by which the browser knows that it is Takt's.
  static let hash: String = {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return Data(hash.bytes()).base64EncodedString()
  }()

  static let text = base + pieces + posts + tables + charts + media
}

extension Stylesheet {
  private static let base = """
    :root { color-scheme: light dark; --page: #ffffff; --panel: #f3f5f7; --ink: #1b2026;
      --quiet: #505b66; --rule: #d3d9df; --mark: #1d5fa6; --pale: #dce8f5; --good: #14683a;
      --warning: #7d4e00; --bad: #a3211b; \(hues(\.day)) }
    @media screen and (prefers-color-scheme: dark) { :root { --page: #14181d; --panel: #1f252c;
      --ink: #e7eaee; --quiet: #a9b3bd; --rule: #3b454f; --mark: #84b9f0; --pale: #22384f;
      --good: #79d49e; --warning: #f0bd66; --bad: #ff9c91; \(hues(\.night)) } }
    * { box-sizing: border-box; }
    html { background: var(--page); color: var(--ink); font: 100%/1.5 system-ui, -apple-system,
      "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
    header { border-bottom: 3px solid var(--mark); padding-bottom: .75rem; }
    main { margin-top: 1.25rem; }
    h1, h2, h3 { line-height: 1.25; margin: 0; }
    h1 { font-size: 1.9rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
    p { margin: .25rem 0; }
    a { color: var(--mark); text-underline-offset: .15em; }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
    code { font: .9em/1.4 ui-monospace, Menlo, Consolas, monospace; background: var(--panel);
      padding: .1em .3em; border-radius: 3px; }
    footer { border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem;
      margin-top: 3rem; padding-top: .75rem; }

    """

  private static let pieces = """
    .kind { color: var(--mark); font-size: .875rem; font-weight: 600; margin: 0 0 .25rem; }
    .quiet { color: var(--quiet); }
    .good { color: var(--good); }
    .warning { color: var(--warning); }
    .bad { color: var(--bad); }
    .number { font-size: 1.25rem; font-weight: 600; }
    .badge { border: 1px solid currentColor; border-radius: 1rem; display: inline-block;
      font-size: .875rem; font-weight: 600; line-height: 1.3; padding: .1rem .65rem;
      vertical-align: .15em; white-space: nowrap; }
    .badge.plain { color: var(--ink); }
    .days { margin: .5rem 0; padding-left: 1.25rem; }
    .heard { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute;
      white-space: nowrap; width: 1px; }
    dl { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      margin: .5rem 0; }
    dt { color: var(--quiet); font-size: .875rem; }
    dd { margin: 0; font-weight: 600; }

    """

  private static let posts = """
    .day h2 { margin: 1.75rem 0 .5rem; }
    .empty { border-top: 1px solid var(--rule); color: var(--quiet); margin-top: 1rem;
      padding-top: .5rem; }
    .post { border-top: 1px solid var(--rule); padding: .6rem 0; }
    .post h3 { margin: 0; }
    .post h3 .badge { margin-right: .35rem; }
    .post:target { background: var(--panel); }
    .words { white-space: pre-line; }
    .more { margin: 0 0 .25rem; }
    .pictures { display: flex; flex-wrap: wrap; gap: .75rem; margin: .5rem 0; }
    .pictures figure { flex: 0 1 20rem; margin: 0; max-width: 100%; }
    .pictures.several figure { flex-basis: 13rem; }
    .pictures img { display: block; object-fit: cover; width: 100%; }
    .pictures figcaption { color: var(--quiet); font-size: .875rem; margin: .25rem 0 0; }
    .frame { align-items: center; border: 1px dashed var(--quiet); background: var(--panel);
      display: flex; flex-direction: column; justify-content: center; padding: .75rem;
      text-align: center; }
    \(proportions.map { ".\($0.look) { aspect-ratio: \($0.width) / \($0.height); }" }
      .joined(separator: "\n"))

    """

  /// Those in which networks show pictures.
  private static let proportions = Network.all.compactMap { $0.media?.proportions }.distinct

  private static let tables = """
    table { border-collapse: collapse; font-size: .9375rem; width: 100%; }
    caption { color: var(--quiet); font-size: .875rem; padding: .25rem 0; text-align: left; }
    th, td { border-bottom: 1px solid var(--rule); padding: .4rem .75rem .4rem 0; text-align: left;
      vertical-align: top; overflow-wrap: normal; }
    th, td { overflow-wrap: break-word; }
    td { min-width: 3.5rem; }
    th { font-weight: 600; }
    tbody th { font-weight: 400; }
    thead th { color: var(--quiet); font-size: .875rem; vertical-align: bottom; }
    .n { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
    thead .n { white-space: normal; }
    .long { min-width: 11rem; overflow-wrap: anywhere; }
    body:has(.from-60), body:has(.from-86), body:has(.cards) { max-width: 90rem; }
    p, ol, ul, dl, svg { max-width: 46rem; }
    \(TableRoom.allCases.map(cards).joined(separator: "\n"))

    """

  /// How a table looks in a window too narrow for it: each row a card, each number below its name.
  private static func cards(_ room: TableRoom) -> String {
    let table = ".\(room.look)"
    let rules = """
      \(table), \(table) caption, \(table) tbody, \(table) th, \(table) td { display: block; }
      \(table) thead { display: none; }
      \(table) tr { border-bottom: 1px solid var(--rule); display: grid; gap: .25rem 1rem;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); padding: .6rem 0; }
      \(table) tbody th { font-weight: 600; grid-column: 1 / -1; }
      \(table) th, \(table) td { border: 0; min-width: 0; padding: 0; text-align: left;
        white-space: normal; }
      \(table) td::before { color: var(--quiet); content: attr(data-label); display: block;
        font-size: .8125rem; }
      \(table) .long { min-width: 0; }
      """
    return room == .none ? rules : "@media (max-width: \(room.rawValue)rem) { \(rules) }"
  }

  private static let charts = """
    figure { margin: 1.25rem 0; }
    figcaption { margin-bottom: .5rem; }
    figcaption strong { display: block; }
    details { margin-top: .25rem; }
    summary { color: var(--mark); cursor: pointer; font-size: .875rem; padding: .25rem 0; }
    svg { display: block; height: auto; width: 100%; font-size: 13px; }
    svg.narrow { display: none; }
    svg text { fill: var(--ink); stroke: none; }
    svg .quiet { fill: var(--quiet); }
    svg .good { fill: var(--good); }
    svg .warning { fill: var(--warning); }
    svg .bad { fill: var(--bad); }
    svg .strong { font-weight: 600; }
    .onpage { paint-order: stroke; }
    svg text.onpage { stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
    .axis { stroke: var(--quiet); }
    .grid { stroke: var(--rule); }
    .track { fill: var(--panel); }
    .bar, .mark { fill: var(--mark); }
    .beyond { fill: none; stroke: var(--page); stroke-width: 2; }
    .target { stroke: var(--ink); stroke-width: 2.5; }
    .expectation { fill: var(--page); stroke: var(--ink); stroke-width: 2; }
    .expected { fill: none; stroke: var(--quiet); stroke-dasharray: 6 4; stroke-width: 2; }
    .halo { stroke: var(--page); stroke-width: 5; }
    .interval { stroke: var(--ink); stroke-width: 1.5; }
    .today { stroke: var(--quiet); stroke-dasharray: 2 3; }
    .area { fill: var(--pale); }
    .curve { fill: none; stroke: var(--mark); stroke-width: 2.5; }
    .value { fill: var(--mark); fill-opacity: .75; stroke: var(--page); }
    .provisional { fill: var(--page); stroke: var(--mark); stroke-width: 1.5; }
    .median { fill: var(--ink); }
    .line { fill: none; stroke-width: 2; }
    .dot { stroke: var(--page); }
    .reference { fill: none; stroke: var(--quiet); stroke-dasharray: 6 4; stroke-width: 2; }
    .day { fill: none; stroke: var(--rule); }
    .other { fill: var(--panel); }
    .special { fill: var(--warning); }
    svg text.special { font-size: 12px; }
    svg text.small { font-size: 12px; }
    svg a:focus-visible { outline-offset: 0; }
    .now { fill: none; stroke: var(--mark); stroke-width: 2; }
    \(Hue.all.map { ".\($0.look) { --hue: var(--\($0.name)); }" }.joined(separator: "\n"))
    .line { stroke: var(--hue); }
    .dot { fill: var(--hue); }
    rect.pill { stroke: var(--hue); stroke-width: 1.5; fill: var(--page); }
    rect.pill.out { fill: var(--hue); }
    rect.pill.skipped { stroke-dasharray: 3 2; }
    svg text.sign { fill: var(--hue); font-size: 12px; font-weight: 600; }
    svg text.sign.out { fill: var(--page); }
    svg text.sign.skipped { text-decoration: line-through; }

    """

  private static let media = """
    @media screen and (max-width: 36rem) { svg.wide { display: none; } svg.narrow { display: block; }
      h1 { font-size: 1.6rem; } }
    @page { size: A4; margin: 16mm 15mm; }
    @media print { :root { color-scheme: light; }
      html { font-size: 10pt; background: none; } body { max-width: none; padding: 0; }
      h2, h3, caption, thead { break-after: avoid; }
      figure, tr, .post, .goal { break-inside: avoid; } figure details:not([open]) { display: none; }
      .more::details-content { content-visibility: visible; display: block; height: auto; }
      .more summary { list-style: none; } .day h2 { margin-top: 1rem; }
      .pictures figure { flex-basis: 15rem; } a { color: inherit; } }
    """
}

extension Stylesheet {
  private static func hues(_ colour: (Hue) -> String) -> String {
    Hue.all.map { "--\($0.name): \(colour($0));" }.joined(separator: " ")
  }
}

extension Hue {
  /// The class of its colour in the style sheet.
  var look: String { "hue-\(name)" }
}

extension PixelSize {
  /// The class in the style sheet of a picture that is shown in these proportions.
  var look: String { "shown-\(width)x\(height)" }
}
