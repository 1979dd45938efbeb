/** A4, ink on paper: what is pressed or chosen stays on the screen, every derivation is open. */
export const printRules = `
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  html, html.large { font-size: 11pt; }
  body { background: #fff; }
  .choices, .skip, footer nav, .code-form, .rating form, .papers a, .screen-only, summary { display: none; }
  header { border-bottom: 1pt solid #000; }
  main, .bar, footer { max-width: none; padding-left: 0; padding-right: 0; }
  details::details-content { content-visibility: visible; display: block; }
  .status { border: 1pt solid #000; break-inside: avoid; }
  .story li, .facts > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
