// swift-tools-version: 6.2
import PackageDescription

/// The modules under test, built again with the fuzzer's instruments: a package apart, so that the product's own build knows nothing of them.
let instruments: [SwiftSetting] = [
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plan-review-fuzz",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CXML2", path: "Sources/CXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZip", path: "Sources/CZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CDigest", path: "Sources/CDigest", pkgConfig: "libmd"),
    .target(
      name: "PlanLanguage", path: "Sources/PlanLanguage", resources: [.embedInCode("Vocabulary")], swiftSettings: instruments),
    .target(name: "PlanModel", dependencies: ["PlanLanguage"], path: "Sources/PlanModel", swiftSettings: instruments),
    .target(name: "ContentHashing", dependencies: ["CDigest"], path: "Sources/ContentHashing", swiftSettings: instruments),
    .target(name: "PackagedXML", dependencies: ["CXML2", "CZip"], path: "Sources/PackagedXML", swiftSettings: instruments),
    .target(
      name: "PlanLoading", dependencies: ["PlanLanguage", "PlanModel", "ContentHashing", "PackagedXML"], path: "Sources/PlanLoading",
      swiftSettings: instruments),
    .target(
      name: "PlanReading", dependencies: ["PlanLanguage", "PlanModel", "PlanLoading"], path: "Sources/PlanReading",
      swiftSettings: instruments),
    .target(
      name: "VariationLoading",
      dependencies: ["PlanLanguage", "PlanModel", "PlanLoading", "PlanReading", .product(name: "Yams", package: "Yams")],
      path: "Sources/VariationLoading",
      swiftSettings: instruments),
    .target(
      name: "PlanComparison", dependencies: ["PlanLanguage", "PlanModel"], path: "Sources/PlanComparison",
      resources: [.embedInCode("Vocabulary")], swiftSettings: instruments),
    .executableTarget(
      name: "PlanFuzzer", dependencies: ["PlanModel", "PackagedXML", "PlanLoading", "PlanReading", "VariationLoading", "PlanComparison"],
      path: "Fuzzers",
      swiftSettings: instruments, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ],
  swiftLanguageModes: [.v6]
)
