/// Why a part of a web page is no part of the plan on it. Each rests on evidence in the page: its elements, roles, names, links and words.
enum PageFurnitureReason: Int, CaseIterable {
  case menus, banners, cookies, forms, asides, hidden, outside

  /// What it is called in a note.
  var name: String {
    switch self {
    case .menus: "menus and lists of links"
    case .banners: "the head and foot of the site"
    case .cookies: "notices about cookies"
    case .forms: "forms and buttons"
    case .asides: "matter beside the text, such as sharing and related pages"
    case .hidden: "parts that the page does not show"
    case .outside: "what stands outside the page's main part"
    }
  }
}

/// Finds the parts of a web page that belong to the site and not to the page's own content.
struct PageFurnitureFinder {
  /// Words on the page.
  let words: Int
  /// Whether the page's main part is marked and holds most of what is no furniture, so that all else is set aside.
  private(set) var readsMainOnly = false

  init(_ page: HTMLNode) {
    words = page.words
    guard page.holdsMain, let main = page.first(where: { $0.name == "main" || $0.attributes["role"] == "main" }) else { return }
    // A main part with less than half of the words is not trusted to be the whole text.
    readsMainOnly = kept(main, isInMain: true) * 2 >= kept(page, isInMain: false)
  }

  /// Words that are left once furniture is taken away.
  private func kept(_ node: HTMLNode, isInMain: Bool) -> Int {
    if reason(node, isInMain: isInMain) != nil { return 0 }
    let isInMain = isInMain || node.name == "main" || node.name == "article"
    return node.content.reduce(0) { sum, item in
      switch item {
      case .text(let text): sum + HTMLNode.words(in: text)
      case .node(let child): sum + kept(child, isInMain: isInMain)
      }
    }
  }

  /// Why a node is set aside with all that is in it, or nil. `isInTitle`: it is in a heading or term, whose button is a part of it.
  /// `isOpened`: a button opens it, so that it is not hidden from a reader.
  func reason(_ node: HTMLNode, isInMain: Bool, isInTitle: Bool = false, isOpened: Bool = false) -> PageFurnitureReason? {
    if isInTitle { return HTMLName.isSignOfButton(node) ? .forms : nil }
    if node.holdsMain || node.name == "body" || node.name == "html" { return nil }
    if readsMainOnly, !isInMain, HTMLName.isBlock(node.name) || node.name == "a" { return .outside }
    if HTMLName.headingLevel(node) != nil { return nil }
    return byElement(node, isInMain: isInMain) ?? byRole(node) ?? byName(node) ?? byLinks(node) ?? (isOpened ? nil : bySight(node))
  }

  private func byElement(_ node: HTMLNode, isInMain: Bool) -> PageFurnitureReason? {
    switch node.name {
    case "nav": .menus
    case "aside": isSmall(node) ? .asides : nil
    case "footer": !isInMain || isSmall(node) && node.linkedWords * 2 > node.words ? .banners : nil
    case "header": !isInMain && !node.holdsTitle ? .banners : nil
    case "button": node.opensSection ? nil : .forms
    case "select", "textarea", "input", "datalist", "option", "search": .forms
    case "form": isSmall(node) ? .forms : nil
    case "noscript": .hidden
    case "dialog": .asides
    // As LibreOffice writes the head and foot of its pages.
    case "div" where ["header", "footer"].contains(node.attributes["title"]): .banners
    default: nil
    }
  }

  private func byRole(_ node: HTMLNode) -> PageFurnitureReason? {
    switch node.attributes["role"] {
    case "navigation", "menu", "menubar": .menus
    case "banner" where !node.holdsTitle: .banners
    case "contentinfo": .banners
    case "search": .forms
    case "complementary" where isSmall(node): .asides
    case "dialog", "alertdialog": node.speaksOfCookies ? .cookies : .asides
    default: nil
    }
  }

  /// By the names that sites give to their parts: "cookie-banner", "breadcrumbs", "share_buttons".
  private func byName(_ node: HTMLNode) -> PageFurnitureReason? {
    guard isSmall(node), !node.holdsTitle else { return nil }
    for value in [node.attributes["class"], node.attributes["id"]] {
      for name in value?.lowercased().split(whereSeparator: \.isWhitespace) ?? [] {
        if let reason = Self.reason(ofName: name) { return reason }
      }
    }
    return nil
  }

  private static func reason(ofName name: Substring) -> PageFurnitureReason? {
    let parts = name.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, let reason = furniture[first] ?? (parts.count > 1 ? furniture["\(first)-\(parts[1])"[...]] : nil) else {
      return nil
    }
    let rest = parts.dropFirst(furniture[first] == nil ? 2 : 1)
    return rest.allSatisfy { ordinary.contains($0) || $0.allSatisfy(\.isNumber) } ? reason : nil
  }

  /// Many links and almost no words between them: a menu. Links within the page are its contents, and those are read.
  private func byLinks(_ node: HTMLNode) -> PageFurnitureReason? {
    guard ["ul", "ol", "div", "section", "p", "menu", "table"].contains(node.name), node.links >= 3, node.words <= 400 else { return nil }
    return node.linkedWords * 10 >= node.words * 9 && node.innerLinks * 2 < node.links ? .menus : nil
  }

  /// Hidden elements, and notices about cookies that have no telltale name. What opens at a click is part of the text.
  private func bySight(_ node: HTMLNode) -> PageFurnitureReason? {
    let isHidden =
      node.attributes["hidden"].map { $0 != "until-found" } ?? false
      || node.attributes["style"]?.lowercased().filter { !$0.isWhitespace }.contains("display:none") ?? false
    if isHidden, !opensAtClick(node) { return .hidden }
    return node.speaksOfCookies && node.holdsButton && node.words <= 200 ? .cookies : nil
  }

  private func opensAtClick(_ node: HTMLNode) -> Bool {
    let names = "\(node.attributes["class"] ?? "") \(node.attributes["id"] ?? "") \(node.attributes["role"] ?? "")".lowercased()
    return ["accordion", "collaps", "tab", "panel", "toggle", "expand", "details"].contains { names.contains($0) } || node.words >= 60
  }

  /// Whether so little of the page is in it that it cannot be the text.
  private func isSmall(_ node: HTMLNode) -> Bool { node.words * 3 <= words }

  /// The meaning of the first part of a name.
  private static let furniture: [Substring: PageFurnitureReason] = [
    "cookie": .cookies, "cookies": .cookies, "consent": .cookies, "gdpr": .cookies, "ccc": .cookies, "breadcrumb": .menus,
    "breadcrumbs": .menus, "menu": .menus, "nav": .menus, "navbar": .menus, "navigation": .menus, "pagination": .menus, "pager": .menus,
    "skip": .menus, "skiplink": .menus, "skiplinks": .menus, "share": .asides, "sharing": .asides, "social": .asides, "addtoany": .asides,
    "addthis": .asides, "sharethis": .asides, "related": .asides, "sidebar": .asides, "newsletter": .asides, "subscribe": .asides,
    "feedback": .asides, "print": .asides, "backtotop": .asides, "back-to": .asides, "site-header": .banners, "site-footer": .banners,
    "page-footer": .banners, "global-header": .banners, "masthead": .banners, "footer": .banners, "search": .forms, "login": .forms,
  ]

  /// What may follow it without making it another thing: "social-links", but not "social-value".
  private static let ordinary: Set<Substring> = [
    "bar", "banner", "notice", "popup", "modal", "dialog", "wrapper", "wrap", "container", "list", "links", "link", "icons", "icon",
    "buttons", "button", "menu", "nav", "box", "block", "widget", "widgets", "area", "inner", "outer", "main", "top", "bottom", "primary",
    "secondary", "mobile", "desktop", "toggle", "item", "items", "section", "region", "message", "overlay", "settings", "preferences",
    "media", "share", "this", "page", "pages", "to", "content", "default", "navigation", "bottoms", "left", "right", "form", "trail",
  ]
}
