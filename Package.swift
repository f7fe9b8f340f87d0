// swift-tools-version: 6.2
import PackageDescription

/// Warnings stop the build where nobody would read them; a newer compiler's new warning must not
/// stop a firm that only wants to install Takt.
let warnings: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  warnings + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

/// A room under Sources/; its imports run one way, which Tests/ArchitectureTests holds.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: kept[name] ?? [],
    swiftSettings: settings)
}

/// Files that tests read or compare with, from the source folder; they are not bundled.
let kept = [
  "EndToEndTests": ["Kept"], "EvaluationTests": ["Reference"], "ExchangeTests": ["Samples"],
  "PlanningTests": ["Holidays/Reference", "Links/Reference", "Series/Reference"],
  "StorageTests": ["Samples"],
]

/// A C library of the system; macOS has it in its SDK, Linux in a package of Debian's name.
func library(_ name: String, package: String) -> Target {
  .systemLibrary(name: name, path: "Libraries/\(name)", providers: [.apt([package])])
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
/// macOS has it in its SDK.
let systemPackage = Target.Dependency.product(
  name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux]))

let package = Package(
  name: "takt",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "takt", targets: ["takt"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .target(
      name: "Schema", path: "Schema", resources: [.embedInCode("Migrations")],
      swiftSettings: settings),
    room("Planning"),
    room("Evaluation", "Planning"),
    room("Reports", "Evaluation", "Planning"),
    room("Rendering", "Reports", "Evaluation", "Planning"),
    library("CExpat", package: "libexpat1-dev"),
    library("CZlib", package: "zlib1g-dev"),
    room("Exchange", "Reports", "Evaluation", "Planning", "CExpat", "CZlib"),
    room("Storage", "Schema", "Reports", "Evaluation", "Planning", grdb),
    room("Actions", "Storage", "Exchange", "Reports", "Evaluation", "Planning"),
    room(
      "TaktCommand", "Actions", "Rendering", "Reports", "Evaluation", "Planning", argumentParser),
    .executableTarget(name: "takt", dependencies: ["TaktCommand"], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Planning", "Evaluation", "Reports"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "TestFirms", dependencies: ["Actions", "Planning", "TestSupport"],
      path: "Tests/TestFirms", swiftSettings: settings),
    .executableTarget(
      name: "takt-fuzz", dependencies: ["Exchange", "Planning", "TestSupport"], path: "Tests/Fuzz",
      swiftSettings: settings),
    tests("PlanningTests", "Planning"),
    tests("EvaluationTests", "Evaluation", "Planning"),
    tests("ReportsTests", "Reports", "Evaluation", "Planning"),
    tests("RenderingTests", "Rendering", "Exchange", "Reports", "Evaluation", "Planning"),
    tests("ExchangeTests", "Exchange", "Reports", "Planning"),
    tests("StorageTests", "Storage", "Schema", "Reports", "Planning", grdb),
    tests(
      "ActionsTests", "TestFirms", "Actions", "Storage", "Reports", "Evaluation", "Planning",
      grdb),
    tests(
      "TaktCommandTests", "TaktCommand", "TestFirms", "Actions", "Reports", "Evaluation",
      "Planning", argumentParser),
    tests("ArchitectureTests"),
    tests("EndToEndTests", "takt", subprocess, systemPackage),
  ],
  swiftLanguageModes: [.v6]
)
