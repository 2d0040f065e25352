extension HTMLFormat {
  /// The style sheet: one column on a phone, two on a desk, and paper.
  static let styleSheet: SourceWords = """

    :root { --ink:#0b0c0c; --quiet:#484f54; --rule:#b1b4b6; --soft:#f3f5f6; --brand:#1d3c5a; --link:#1a5a96; --focus:#ffbf47;
      --reworded:#1d3c5a; --added:#00594c; --removed:#8a1c1c; --merged:#4c2c92; --split:#8a2d6b; --moved:#0b607d; --renumbered:#585f63;
      --editorial:#6a7176; --other:#e4e7e9; --added-soft:#e3f2ef; --removed-soft:#fbecea; --flag:#94400a }
    * { box-sizing:border-box }
    [hidden] { display:none !important }
    html { scroll-padding-top:1rem }
    body { margin:0; color:var(--ink); background:#fff; font:1.0625rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif; overflow-wrap:break-word }
    a { color:var(--link) }
    a:focus,summary:focus,select:focus,button:focus { outline:3px solid var(--ink); outline-offset:1px; box-shadow:0 0 0 6px var(--focus) }
    .skip { position:absolute; left:-999rem }
    .skip:focus { left:1rem; top:1rem; background:#fff; padding:.5rem; z-index:1 }
    header,.page,footer { max-width:78rem; margin:auto; padding:0 1.5rem }
    header { border-top:.5rem solid var(--brand); padding-top:1.25rem; padding-bottom:.5rem }
    header p { margin:.15rem 0 }
    h1 { font-size:2rem; line-height:1.2; margin:.25rem 0 .5rem }
    h2 { font-size:1.5rem; line-height:1.25; margin:2.75rem 0 .5rem }
    h3 { font-size:1.125rem; line-height:1.35; margin:0 0 .25rem }
    .quiet,.place,.count { color:var(--quiet) }
    .status { display:inline-block; border:2px solid var(--brand); color:var(--brand); padding:.1rem .6rem; margin-top:.5rem; font-weight:700; font-size:.9375rem }
    .page { display:grid; grid-template-columns:15rem minmax(0,1fr); gap:2.5rem; padding-bottom:3rem }
    nav { position:sticky; top:0; align-self:start; max-height:100vh; overflow:auto; font-size:.9375rem; padding:1.5rem .5rem 1rem 0 }
    nav summary { color:var(--ink); font-weight:700; padding:.25rem 0 }
    nav ul { list-style:none; padding:0; margin:.25rem 0 0 }
    nav li { display:flex; justify-content:space-between; gap:.75rem; padding:.35rem 0; border-bottom:1px solid var(--rule) }
    nav li.part a { padding-left:.75rem }
    main section:first-child h2 { margin-top:1.5rem }
    main p,main section > ul:not(.bars,.figures,.boxed) { max-width:46rem }
    section > ul:not(.bars,.figures,.boxed,.first) { padding-left:1.2rem }
    .lead { font-size:1.25rem; line-height:1.5; margin:.5rem 0 1rem }
    .figures-name { margin:1.25rem 0 -.75rem; font-weight:700; font-size:.9375rem }
    .figures { display:flex; flex-wrap:wrap; list-style:none; margin:1.25rem 0; padding:0; border-top:1px solid var(--rule); border-bottom:1px solid var(--rule) }
    .figures li { padding:.6rem 0; margin-right:2.25rem; color:var(--quiet); font-size:.9375rem }
    .figures strong { display:block; font-size:1.875rem; line-height:1.1; color:var(--ink); font-variant-numeric:tabular-nums }
    figure { margin:1.5rem 0 }
    figcaption,caption { text-align:left; font-weight:700; padding-bottom:.5rem }
    .bars { list-style:none; margin:0; padding:0 }
    .bars li { display:grid; grid-template-columns:14rem minmax(0,1fr); gap:0 1.5rem; padding:.35rem 0 }
    .bars p { margin:.1rem 0 .2rem; font-size:.875rem; color:var(--quiet) }
    .bars svg { display:block }
    .bars rect { stroke:#fff; stroke-width:2 }
    .bars rect.k-other,.swatch.k-other { stroke:#585f63; stroke-width:1; outline:1px solid #585f63; outline-offset:-1px }
    .bars text { fill:#fff; font-size:13px; font-weight:700; text-anchor:middle }
    .bars text.k-other { fill:var(--ink) }
    .key { display:inline-block; margin-right:.9rem }
    .swatch { display:inline-block; width:.7em; height:.7em; margin-right:.35em }
    .k-reworded { --tone:var(--reworded) } .k-added { --tone:var(--added) } .k-removed { --tone:var(--removed) }
    .k-merged { --tone:var(--merged) } .k-split { --tone:var(--split) } .k-moved { --tone:var(--moved) }
    .k-renumbered,.k-unchanged { --tone:var(--renumbered) } .k-editorial { --tone:var(--editorial) } .k-other { --tone:var(--other) }
    rect { fill:var(--tone) } .tag,.swatch { background:var(--tone) }
    .drawing svg { display:block; width:100%; height:auto; max-width:60rem }
    .drawing line,.drawing .ring,.drawing path { stroke:var(--tone); stroke-width:2; fill:none }
    .drawing circle:not(.ring) { fill:var(--tone) }
    .drawing text { fill:var(--ink); font-size:14px } .drawing .strong { font-weight:700 }
    .k-ink { --tone:var(--ink) } .k-quiet { --tone:var(--quiet) }
    .blank { background:#fff3cd; border-bottom:2px solid var(--ink); padding:0 .2rem }
    .quotation { border-left:.3rem solid var(--rule); padding-left:1rem; margin-left:0 }
    .numbered { position:relative; padding-left:2.75rem } .number { position:absolute; left:0 }
    .checklist { list-style:none; padding-left:0 !important } .checklist li { padding-left:1.75rem; position:relative; margin:.35rem 0 }
    .checklist li::before { content:"☐"; position:absolute; left:0; font-size:1.1em }
    .boxed { background:var(--soft); border-left:.4rem solid var(--brand); padding:.6rem 1.1rem; margin:.5rem 0; list-style:none }
    .boxed li { margin:.4rem 0; max-width:48rem }
    .ref { font-weight:700; white-space:nowrap; font-variant-numeric:tabular-nums }
    .first { list-style:none; margin:.75rem 0; padding:0; border-top:1px solid var(--rule) }
    .first li { position:relative; padding:.7rem 0 .7rem 7rem; border-bottom:1px solid var(--rule) }
    .first .ref { position:absolute; left:0 }
    .first strong { display:block }
    table { border-collapse:collapse; width:100%; margin:1rem 0 }
    th,td { text-align:left; vertical-align:top; padding:.5rem .9rem .5rem 0; border-bottom:1px solid var(--rule) }
    thead th { border-bottom:2px solid var(--ink) }
    code { font:.8125rem/1.4 ui-monospace,"Liberation Mono",monospace; overflow-wrap:anywhere }
    .filter { display:flex; flex-wrap:wrap; gap:.75rem 1.25rem; align-items:end; background:var(--soft); padding:.9rem 1.1rem; margin:1rem 0 }
    .filter div { min-width:0; max-width:100% }
    .filter label { display:block; font-weight:700; font-size:.9375rem }
    .filter select,.filter button { font:inherit; min-height:2.75rem; padding:.3rem .6rem; border:2px solid var(--ink); background:#fff; color:var(--ink); max-width:100% }
    .filter p { margin:0; flex-basis:100%; color:var(--quiet) }
    .filter p:empty { display:none }
    .change { border-top:2px solid var(--ink); margin-top:1rem; padding:1rem 0; display:grid; grid-template-columns:9.5rem minmax(0,1fr); gap:0 1.5rem }
    .change:target { background:#fff8e5; box-shadow:0 0 0 .6rem #fff8e5 }
    .side { font-size:.9375rem }
    .tag { display:block; width:max-content; margin:.35rem 0; padding:.1rem .55rem; color:#fff; font-weight:700; font-size:.875rem }
    .flag { display:block; color:var(--flag); font-weight:700; line-height:1.35; margin-top:.2rem }
    .told > .quiet { margin:0 0 .75rem }
    .pair { display:grid; grid-template-columns:1fr 1fr; gap:1.5rem }
    .pair p { margin:.15rem 0 .6rem }
    .pair .label { font-size:.9375rem; font-weight:700; color:var(--quiet); margin-bottom:0 }
    .redline,.whole { margin:.5rem 0 .75rem; max-width:46rem }
    .redline { line-height:1.7 }
    .pair + .redline { border-top:1px dotted var(--rule); padding-top:.6rem }
    .word { font-size:.8125rem; font-weight:700 }
    ins { color:var(--added); background:var(--added-soft); text-decoration:underline; text-decoration-thickness:2px; text-underline-offset:.15em }
    del { color:var(--removed); background:var(--removed-soft); text-decoration:line-through }
    .whole { padding:.5rem .9rem; border-left:.25rem solid var(--moved); background:var(--soft) }
    .whole ins,.whole del { text-decoration:none; background:none; color:var(--ink) }
    .w-ins { border-color:var(--added); background:var(--added-soft) }
    .w-del { border-color:var(--removed); background:var(--removed-soft) }
    .w-ins .word { color:var(--added) } .w-del .word { color:var(--removed) }
    .why { margin:.5rem 0; padding-left:1.2rem; max-width:46rem }
    .why li,.cells li { margin:.2rem 0 }
    .cells { padding-left:1.2rem }
    .ask { border-left:.25rem solid var(--brand); padding:.15rem 0 .15rem .9rem; margin:.75rem 0; max-width:46rem }
    .ask p { margin:0 } .ask ul { margin:.2rem 0 0; padding-left:1.2rem }
    .place { font-size:.875rem; margin:.5rem 0 0 }
    details { margin:.5rem 0 }
    summary { color:var(--link); cursor:pointer; padding:.2rem 0 }
    details > .quiet { margin:.75rem 0 .25rem }
    .compact { margin:.25rem 0 .75rem; padding-left:1.2rem; font-size:.9375rem; max-width:52rem }
    .compact li { margin:.2rem 0 }
    footer { border-top:1px solid var(--rule); padding-top:1rem; padding-bottom:3rem; color:var(--quiet); font-size:.9375rem }
    @media (max-width:60rem) {
      .page { display:block }
      nav { position:static; max-height:none; padding:.5rem 0 0 }
      .change { display:block }
      .side { display:flex; flex-wrap:wrap; gap:.15rem .75rem; align-items:center; margin-bottom:.4rem }
      .tag,.flag { margin:0 }
    }
    @media (max-width:40rem) {
      header,.page,footer { padding-left:1rem; padding-right:1rem }
      h1 { font-size:1.625rem } h2 { font-size:1.375rem } .lead { font-size:1.125rem }
      .figures li { margin-right:1.5rem }
      .bars li,.pair { display:block }
      .bars li { padding:.5rem 0 }
      .first li { padding-left:0 }
      .first .ref { position:static }
      .filter div,.filter select { width:100% }
      table,caption,tbody,tr,th,td { display:block }
      thead { position:absolute; left:-999rem }
      tr { border-bottom:1px solid var(--rule); padding:.5rem 0 }
      tbody th,td { border:0; padding:.1rem 0 }
      td:empty { display:none }
      td::before { content:attr(data-column) ": "; color:var(--quiet) }
    }
    @page { size:A4; margin:18mm 16mm 20mm; @bottom-right { content:"Page " counter(page) " of " counter(pages); font:9pt sans-serif } }
    @media print {
      nav,.skip,.filter { display:none !important }
      html { font-size:13px } body { font-size:1rem } h2 { margin-top:1.75rem }
      header,.page,footer { padding:0; max-width:none }
      .page { display:block }
      * { print-color-adjust:exact; -webkit-print-color-adjust:exact }
      .change { display:grid; grid-template-columns:7.5rem minmax(0,1fr); break-inside:avoid }
      .side { display:block; margin:0 } .tag { margin:.35rem 0 }
      .change:target { background:none; box-shadow:none }
      .pair { display:grid }
      h2,h3,caption,summary,.quiet,section > p { break-after:avoid } .drawing { break-inside:avoid }
      .change { margin-top:.6rem; padding:.6rem 0 } .bars li { padding:.05rem 0 } .bars p { margin:0 } .first li { padding-top:.4rem; padding-bottom:.4rem }
      section { break-inside:auto }
      tr,li,.bars li { break-inside:avoid }
      a { color:inherit; text-decoration:none }
      details::details-content { content-visibility:visible; display:block }
      summary { color:inherit; font-weight:700; list-style:none }
    }

    """

  /// What a paper that lies on its side has besides: a wider page, and narrower words in its tables.
  static let landscapeSheet: SourceWords = """

    header,.page,footer { max-width:110rem }
    @page { size:A4 landscape; margin:14mm 12mm 16mm }
    @media print { table { font-size:.9375em } th,td { padding:.3rem .6rem .3rem 0 } }

    """
}
