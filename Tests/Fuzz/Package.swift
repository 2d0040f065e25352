// swift-tools-version: 6.2
import PackageDescription

// The modules under test, built again with the fuzzer's instruments: a package apart, so that the product's own build knows nothing of them.
// A fuzzer looks at the counters of all the modules that are linked, so each target is linked with no more than it needs. The address sanitizer
// slows everything, and only C has need of it: `FUZZ_ADDRESS=1` builds with it.
let sanitizers = "-sanitize=fuzzer" + (Context.environment["FUZZ_ADDRESS"] == nil ? "" : ",address")
let instruments: [SwiftSetting] = [
  .unsafeFlags([sanitizers, "-parse-as-library"]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency], hasVocabulary: Bool = false) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/\(name)", resources: hasVocabulary ? [.embedInCode("Vocabulary")] : nil,
    swiftSettings: instruments)
}

func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["FuzzSupport"], path: "Targets/\(name)", swiftSettings: instruments,
    linkerSettings: [.unsafeFlags([sanitizers, "-use-ld=lld"])])
}

let reading: [Target.Dependency] = ["PlanModel", "PlanLoading", "PackagedXML"]
let structure: [Target.Dependency] = ["PlanModel", "PlanLoading", "PlanReading"]
let whole: [Target.Dependency] = [
  "PlanModel", "PlanLoading", "PlanReading", "PlanComparison", "DocumentRendering", "ReviewReporting", "PlanReview",
]

let package = Package(
  name: "plan-review-fuzz",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CXML2", path: "Sources/CXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZip", path: "Sources/CZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CDigest", path: "Sources/CDigest", pkgConfig: "libmd"),
    module("PlanLanguage", [], hasVocabulary: true),
    module("PlanModel", ["PlanLanguage"]),
    module("ContentHashing", ["CDigest"]),
    module("PackagedXML", ["CXML2", "CZip"]),
    module("PlanLoading", ["PlanLanguage", "PlanModel", "ContentHashing", "PackagedXML"]),
    module("PlanReading", ["PlanLanguage", "PlanModel", "PlanLoading"]),
    module("VariationLoading", ["PlanLanguage", "PlanModel", "PlanLoading", "PlanReading", .product(name: "Yams", package: "Yams")]),
    module("StatutoryFrame", ["PlanLanguage", "PlanModel"]),
    module("PlanComparison", ["PlanLanguage", "PlanModel"], hasVocabulary: true),
    module("PlanEvidence", ["PlanLanguage", "PlanModel"], hasVocabulary: true),
    module("DocumentRendering", ["PlanModel", "ContentHashing", "PackagedXML"]),
    module(
      "ReviewReporting",
      ["PlanLanguage", "PlanModel", "StatutoryFrame", "PlanComparison", "PlanEvidence", "ContentHashing", "DocumentRendering"]),
    module("RedlineWriting", ["PlanLanguage", "PlanModel", "PackagedXML"]),
    module("ReviewCases", ["PlanModel"]),
    module(
      "PlanReview",
      [
        "PlanLanguage", "PlanModel", "ContentHashing", "PlanLoading", "PlanReading", "VariationLoading", "PlanComparison", "PlanEvidence",
        "StatutoryFrame", "ReviewReporting", "RedlineWriting", "ReviewCases",
      ]),

    .target(name: "FuzzSupport", path: "Targets/FuzzSupport", swiftSettings: [.enableUpcomingFeature("ExistentialAny")]),
    fuzzer("FuzzWordFile", reading),
    fuzzer("FuzzWordBody", reading),
    fuzzer("FuzzOpenDocument", reading),
    fuzzer("FuzzWebPage", reading),
    fuzzer("FuzzMarkdown", reading),
    fuzzer("FuzzPlainText", reading),
    fuzzer("FuzzPlanXML", reading),
    fuzzer("FuzzPDFWords", reading),
    fuzzer("FuzzRedlineViews", structure),
    fuzzer("FuzzOutliner", structure),
    fuzzer("FuzzReview", whole),
    fuzzer("FuzzLines", ["PlanModel", "PlanComparison"]),
    fuzzer("FuzzRedlineWriter", whole + ["RedlineWriting"]),
    fuzzer("FuzzCheck", whole),
    fuzzer("FuzzParity", whole),
    fuzzer("FuzzReviewFile", ["PlanModel", "PlanLoading", "VariationLoading"]),
    fuzzer("FuzzMinutes", ["PlanModel", "PlanLoading", "PlanReading", "VariationLoading"]),
  ],
  swiftLanguageModes: [.v6]
)
