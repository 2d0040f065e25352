// swift-tools-version: 6.2
import PackageDescription

/// What every module of ours is held to: nothing is imported by accident, nothing existential is hidden, no warning is left.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The modules that touch no C pointer are held to memory safety as well.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "plan-review",
  products: [
    .executable(name: "plan-review", targets: ["plan-review"]),
    .library(name: "PlanReview", targets: ["PlanReview", "PlanModel", "PlanComparison", "StatutoryFrame"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),

    .target(name: "PlanLanguage", resources: [.embedInCode("Vocabulary")], swiftSettings: safe),
    .target(name: "PlanModel", dependencies: ["PlanLanguage"], swiftSettings: safe),
    .target(name: "ContentHashing", dependencies: ["CDigest"], swiftSettings: strict),
    .target(name: "PackagedXML", dependencies: ["CXML2", "CZip"], swiftSettings: strict),
    .target(
      name: "PlanLoading", dependencies: ["PlanLanguage", "PlanModel", "ContentHashing", "PackagedXML"], swiftSettings: safe),
    .target(name: "PlanReading", dependencies: ["PlanLanguage", "PlanModel", "PlanLoading"], swiftSettings: safe),
    .target(
      name: "VariationLoading",
      dependencies: ["PlanLanguage", "PlanModel", "PlanLoading", "PlanReading", .product(name: "Yams", package: "Yams")],
      swiftSettings: safe),
    .target(name: "StatutoryFrame", dependencies: ["PlanLanguage", "PlanModel"], swiftSettings: safe),
    .target(
      name: "PlanComparison", dependencies: ["PlanLanguage", "PlanModel"], resources: [.embedInCode("Vocabulary")], swiftSettings: safe),
    .target(
      name: "PlanEvidence", dependencies: ["PlanLanguage", "PlanModel"], resources: [.embedInCode("Vocabulary")], swiftSettings: safe),
    .target(name: "DocumentRendering", dependencies: ["PlanModel", "ContentHashing", "PackagedXML"], swiftSettings: safe),
    .target(
      name: "ReviewReporting",
      dependencies: [
        "PlanLanguage", "PlanModel", "StatutoryFrame", "PlanComparison", "PlanEvidence", "ContentHashing", "DocumentRendering",
      ],
      swiftSettings: safe),
    .target(name: "RedlineWriting", dependencies: ["PlanLanguage", "PlanModel", "PackagedXML"], swiftSettings: safe),
    .target(name: "ReviewCases", dependencies: ["PlanModel"], swiftSettings: safe),
    .target(
      name: "ReviewStorage",
      dependencies: ["ReviewCases", "ContentHashing", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: safe),
    .target(
      name: "PlanReview",
      dependencies: [
        "PlanLanguage", "PlanModel", "ContentHashing", "PlanLoading", "PlanReading", "VariationLoading", "PlanComparison", "PlanEvidence",
        "StatutoryFrame", "ReviewReporting", "RedlineWriting", "ReviewCases",
      ],
      swiftSettings: safe),
    .target(
      name: "ReviewServing",
      dependencies: [
        "PlanModel", "ContentHashing", "PackagedXML", "StatutoryFrame", "PlanComparison", "DocumentRendering", "ReviewReporting",
        "PlanReview", "ReviewCases", "ReviewStorage",
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: safe),
    .executableTarget(
      name: "plan-review",
      dependencies: [
        "PlanModel", "PlanLoading", "PlanReading", "VariationLoading", "StatutoryFrame", "PlanComparison", "PlanEvidence",
        "DocumentRendering", "ReviewReporting", "RedlineWriting", "PlanReview",
        "ReviewCases", "ReviewStorage", "ReviewServing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: safe),

    .target(
      name: "TestSupport", dependencies: ["PlanModel", "PackagedXML"], path: "Tests/Support", swiftSettings: safe),
    .executableTarget(
      name: "PlanBenchmarks",
      dependencies: [
        "PlanModel", "PlanLoading", "PlanReading", "VariationLoading", "PlanComparison", "PlanEvidence", "DocumentRendering",
        "ReviewReporting", "PlanReview", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Benchmarks/PlanBenchmarks",
      swiftSettings: safe),
    .testTarget(name: "PlanLanguageTests", dependencies: ["PlanLanguage", "TestSupport"], swiftSettings: safe),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "TestSupport"], swiftSettings: safe),
    .testTarget(name: "ContentHashingTests", dependencies: ["ContentHashing"], swiftSettings: safe),
    .testTarget(name: "PackagedXMLTests", dependencies: ["PackagedXML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PlanLoadingTests",
      dependencies: ["PlanModel", "PackagedXML", "PlanLoading", "PlanReading", "VariationLoading", "TestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: safe),
    .testTarget(name: "ReviewCasesTests", dependencies: ["PlanModel", "ReviewCases", "TestSupport"], swiftSettings: safe),
    .executableTarget(
      name: "CaseWriter", dependencies: ["ReviewCases", "ReviewStorage"], path: "Tests/Crash/CaseWriter", swiftSettings: safe),
    .testTarget(
      name: "ReviewServingTests",
      dependencies: [
        "PlanModel", "PackagedXML", "DocumentRendering", "ReviewReporting", "ReviewCases", "ReviewStorage", "ReviewServing", "TestSupport",
      ],
      swiftSettings: safe),
    .testTarget(
      name: "ReviewStorageTests",
      dependencies: [
        "PlanModel", "ReviewCases", "ReviewStorage", "CaseWriter", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: safe),
    .testTarget(
      name: "StatutoryFrameTests", dependencies: ["PlanLanguage", "PlanModel", "StatutoryFrame", "TestSupport"], swiftSettings: safe),
    .testTarget(
      name: "PlanComparisonTests", dependencies: ["PlanLanguage", "PlanModel", "PlanComparison", "TestSupport"], swiftSettings: safe),
    .testTarget(
      name: "PlanEvidenceTests", dependencies: ["PlanModel", "PlanEvidence"], swiftSettings: safe),
    .testTarget(
      name: "ReviewReportingTests",
      dependencies: ["PlanModel", "PackagedXML", "DocumentRendering", "ReviewReporting", "TestSupport"], swiftSettings: safe),
    .testTarget(
      name: "RedlineWritingTests",
      dependencies: ["PlanModel", "PackagedXML", "RedlineWriting", "TestSupport"], swiftSettings: safe),
    .testTarget(
      name: "PlanReviewTests",
      dependencies: [
        "PlanModel", "PackagedXML", "PlanLoading", "PlanReading", "VariationLoading", "PlanComparison", "PlanEvidence",
        "DocumentRendering", "ReviewReporting", "RedlineWriting", "PlanReview",
        "plan-review", "TestSupport",
      ],
      swiftSettings: safe),
  ],
  swiftLanguageModes: [.v6]
)
