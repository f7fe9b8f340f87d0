import Planning
import Reports

extension WorkbookDamage {
  /// What is said of it.
  func text(in file: String, sheet: String?) -> ErrorText {
    let place = sheet.map { "\(file), „\($0.harmlessLines)“" } ?? file
    let englishPlace = sheet.map { "\(file), “\($0.harmlessLines)”" } ?? file
    return ErrorText(
      code, .refused, de: "\(place): \(trouble.german) \(advice.german)",
      en: "\(englishPlace): \(trouble.english) \(advice.english)")
  }

  private var code: String {
    switch self {
    case .encrypted: "workbook.encrypted"
    case .kind: "workbook.kind"
    case .tooLarge: "workbook.tooLarge"
    case .truncated, .looping, .broken, .missing, .xml: "workbook.damaged"
    }
  }

  private var trouble: Wording {
    switch self {
    case .truncated:
      Wording(
        de: "Die Arbeitsmappe ist abgeschnitten.", en: "The workbook was cut off.")
    case .looping:
      Wording(
        de: "Die Arbeitsmappe ist beschädigt: Ihre Teile verweisen im Kreis.",
        en: "The workbook is damaged: its parts lead in a circle.")
    case .broken(let part):
      Wording(
        de: "Die Arbeitsmappe ist beschädigt (\(part)).", en: "The workbook is damaged (\(part)).")
    case .missing(let part):
      Wording(
        de: "Der Arbeitsmappe fehlt ein Teil (\(part)).",
        en: "A part of the workbook is missing (\(part)).")
    case .encrypted:
      Wording(
        de: "Die Arbeitsmappe ist mit einem Kennwort geschützt.",
        en: "The workbook is protected by a password.")
    case .kind(let name):
      Wording(
        de: "\(name) kann Takt nicht lesen.", en: "Takt cannot read \(name).")
    case .tooLarge(let limit):
      Wording(
        de: "Entpackt hat die Arbeitsmappe über \(limit / 1_000_000) MB.",
        en: "Unpacked, the workbook has more than \(limit / 1_000_000) MB.")
    case .xml(let line, let column):
      Wording(
        de: "Zeile \(line), Spalte \(column): kein gültiges XML ohne eigene Entitäten.",
        en: "Line \(line), column \(column): no valid XML without entities of its own.")
    }
  }

  private var advice: Wording {
    switch self {
    case .encrypted, .kind:
      Wording(
        de: "Speichern Sie sie ohne Kennwort als .xlsx oder CSV UTF-8.",
        en: "Save it without a password as .xlsx or CSV UTF-8.")
    case .tooLarge:
      Wording(de: "Exportieren Sie kürzere Zeiträume.", en: "Export shorter periods.")
    case .truncated, .looping, .broken, .missing, .xml:
      Wording(
        de: "Laden Sie den Export noch einmal herunter.", en: "Download the export again.")
    }
  }
}
