import Actions
import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// Where a report goes: to the terminal, or into a file whose ending chooses the format.
struct OutputOptions: ParsableArguments {
  @Option(
    help: .words(
      de: "In diese Datei schreiben: .html als Seite, .json für Skripte, .txt als Text.",
      en: "Write to this file: .html as a page, .json for scripts, .txt as text.",
      valueName: "file"))
  var output: String?
}

/// What a file can hold; its ending says which.
enum OutputFormat: CaseIterable {
  case html, json, text

  var endings: [String] {
    switch self {
    case .html: ["html", "htm"]
    case .json: ["json"]
    case .text: ["txt"]
    }
  }

  /// - Throws: `OutputFileError.unknownEnding`.
  init(ofFile path: String) throws(OutputFileError) {
    guard let ending = path.fileEnding,
      let format = Self.allCases.first(where: { $0.endings.contains(ending) })
    else {
      throw .unknownEnding(path, known: Self.allCases.flatMap(\.endings).map { ".\($0)" })
    }
    self = format
  }
}

extension GlobalOptions {
  /// Prints a report, or writes it to the file that was named.
  /// - Parameter posts: those whose pictures a page of it shows.
  func show<Report: Encodable>(
    _ report: Report, _ output: OutputOptions, in plan: OpenPlan,
    picturesOf posts: (Report) -> [PostReport] = { _ in [] },
    text: (TextWriter, Report) -> String, page: (PageWriter, Report) -> String
  ) throws {
    guard let path = output.output else { return try show(report, text) }
    let content =
      switch try OutputFormat(ofFile: path) {
      case .html: page(pageWriter(of: plan, plan.pictures(of: posts(report))), report)
      case .json: try report.jsonText
      case .text: text(fileWriter, report).laidOut(in: fileWriter.width)
      }
    let file = try OutputFile(path: path, notThePlan: planPath)
    guard !dryRun else {
      return note(de: "Geschrieben würde \(path).", en: "This would write \(path).")
    }
    try file.write(content.hasSuffix("\n") ? content : content + "\n")
    note(de: "Geschrieben: \(path)", en: "Written: \(path)")
  }

  private func pageWriter(of plan: OpenPlan, _ pictures: PostPictures) -> PageWriter {
    PageWriter(
      language: Speech.current.language, plan: plan.settings.name.text,
      currency: plan.settings.currency.code, pictures: pictures, remedyWords: Remedy.words)
  }

  /// A writer for files: without colour, in the columns of a file.
  private var fileWriter: TextWriter {
    TextWriter(
      language: Speech.current.language, isColoured: false,
      width: environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 40), 500) } ?? 80,
      remedyWords: Remedy.words)
  }
}
