import ContentHashing

extension HTMLFormat {
  /// The page's few lines of script: the filter, a folded contents list on a phone, everything unfolded on paper.
  /// Without it everything is there and open to reading.
  static let pageScript: SourceWords = """

    (function () {
      var page = document, form = page.querySelector('.filter')
      function all(selector) { return Array.prototype.slice.call(page.querySelectorAll(selector)) }
      var contents = page.querySelector('.contents')
      if (contents && window.matchMedia('(max-width:60rem)').matches) contents.open = false
      var opened = []
      window.addEventListener('beforeprint', function () {
        opened = all('details:not([open])')
        opened.forEach(function (fold) { fold.open = true })
      })
      window.addEventListener('afterprint', function () { opened.forEach(function (fold) { fold.open = false }) })
      if (!form) return
      var kind = form.querySelector('#filter-kind'), group = form.querySelector('#filter-group')
      var status = form.querySelector('[role=status]'), changes = all('.change')
      function show() {
        var shown = 0, parts = {}
        changes.forEach(function (change) {
          var on = (!kind.value || change.dataset.kind === kind.value) && (!group.value || change.dataset.group === group.value)
          change.hidden = !on
          if (on) { shown += 1; parts[change.dataset.group] = true }
        })
        var isFiltered = Boolean(kind.value || group.value)
        all('section.part').forEach(function (part) { part.hidden = isFiltered && !parts[part.dataset.group] })
        status.textContent = isFiltered ? 'Showing ' + shown + ' of ' + changes.length + ' changes.' : 'Showing all ' + changes.length + ' changes.'
      }
      form.hidden = false
      form.addEventListener('change', show)
      form.addEventListener('submit', function (event) { event.preventDefault() })
      form.addEventListener('reset', function () { window.setTimeout(show, 0) })
      window.addEventListener('hashchange', function () {
        var target = page.getElementById(decodeURIComponent(window.location.hash.slice(1)))
        if (!target || !target.closest('[hidden]')) return
        form.reset()
        window.setTimeout(function () { target.scrollIntoView() }, 0)
      })
    })()

    """

  /// The script's SHA-256 in base 64, as a content security policy names it.
  static var scriptDigest: String {
    let hexadecimal = Array(SHA256.hexadecimal(of: Array(pageScript.text.utf8)).utf8)
    let digest = stride(from: 0, to: hexadecimal.count, by: 2).map { value(hexadecimal[$0]) << 4 | value(hexadecimal[$0 + 1]) }
    return base64(digest)
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }

  /// Base 64 (RFC 4648, section 4).
  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var written: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let bits = group[0] << 16 | group[1] << 8 | group[2]
      for place in 0..<4 {
        let isPadding = place > bytes.count - start
        written.append(isPadding ? UInt8(ascii: "=") : letters[Int(bits >> (18 - 6 * UInt32(place)) & 63)])
      }
    }
    return String(decoding: written, as: UTF8.self)
  }
}
