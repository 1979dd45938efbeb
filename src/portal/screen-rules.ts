/** White paper, ink, blue for what can be done, red for what is overdue or wrong. 18 px, or 24 px when asked for. */
export const screenRules = `
:root {
  --ink: #1b1f24; --soft: #4d5661; --line: #c9cfd6; --paper: #fff; --tint: #f3f6f9;
  --act: #0a4f9e; --act-dark: #07396f; --red: #b3140f;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { font-size: 112.5%; scroll-padding-top: 1rem; }
html.large { font-size: 150%; }
body {
  margin: 0; color: var(--ink); background: var(--paper); line-height: 1.75; overflow-wrap: anywhere;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
html[lang="zh-Hant"] body {
  font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", system-ui, sans-serif;
}
html[lang="en"] body { line-height: 1.6; overflow-wrap: break-word; }
.bar, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1.25rem; padding-top: .35rem; padding-bottom: .35rem; }
a { color: var(--act); text-underline-offset: .18em; }
a:hover { color: var(--act-dark); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.office { color: var(--ink); font-weight: 700; text-decoration: none; padding: .4rem 0; }
.choices { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.choices a { display: inline-block; padding: .4rem 0; font-size: .89rem; min-width: 1.6rem; }
.choices a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
h1 { font-size: 1.55rem; line-height: 1.35; margin: 1.75rem 0 1rem; }
h2 { font-size: 1.15rem; line-height: 1.4; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
.intro { font-size: 1.05rem; }
.written { white-space: pre-line; }
.hint, .meaning, .who, small, time { color: var(--soft); }
.hint { margin-top: 0; }
small { font-size: .83rem; white-space: normal; }
label { font-weight: 700; display: block; }
input, textarea, button { font: inherit; }
#code, #phone, .booking-form input, textarea {
  width: 100%; color: var(--ink); background: var(--paper); border: 2px solid #5c6670; border-radius: 3px; padding: .5rem .65rem;
}
#code { letter-spacing: .06em; min-width: 0; flex: 1 1 14rem; text-transform: uppercase; }
#code[aria-invalid], .booking-form input[aria-invalid], textarea[aria-invalid] { border-color: var(--red); }
button {
  background: var(--act); color: #fff; border: 2px solid var(--act); border-radius: 3px; padding: .5rem 1.6rem; font-weight: 700; cursor: pointer;
}
button:hover { background: var(--act-dark); border-color: var(--act-dark); }
.code-form { margin: 1.75rem 0; padding: 1.25rem; background: var(--tint); border-left: 4px solid var(--act); }
.field-row { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .6rem; }
.problem, .late { color: var(--red); font-weight: 700; }
.status { background: var(--tint); border-left: 4px solid var(--act); padding: .9rem 1.25rem 1.1rem; }
.status h2 { margin: 1.1rem 0 .1rem; font-size: .95rem; color: var(--soft); }
.status section:first-child h2 { margin-top: 0; }
.now { font-size: 1.15rem; font-weight: 700; margin-top: 0; }
.limit { font-weight: 700; }
summary { color: var(--act); cursor: pointer; width: fit-content; padding: .2rem 0; }
details p { margin: .1rem 0 .4rem; padding-left: 1rem; border-left: 2px solid var(--line); }
.facts { margin: .5rem 0; }
.facts > div { padding: .5rem 0; border-top: 1px solid var(--line); }
.facts > div:last-child { border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; }
.claims { margin: 0; padding-left: 1.4em; }
.story { list-style: none; margin: .75rem 0 0; padding: 0; }
.story li { position: relative; padding: 0 0 1.15rem 1.4rem; border-left: 2px solid var(--line); margin-left: .4rem; }
.story li:last-child { padding-bottom: .2rem; }
.story li::before {
  content: ""; position: absolute; left: -.47rem; top: .5rem; width: .8rem; height: .8rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft);
}
.story li:last-child::before { background: var(--act); border-color: var(--act); }
.story p { margin: 0; }
.what { font-weight: 700; }
.papers, .points { padding-left: 1.3em; }
.papers li, .points li { margin: .45rem 0; }
.points small { display: block; }
.chart { display: block; width: 100%; height: auto; border: 1px solid var(--line); }
.chart-number { color: var(--act); }
@media (max-width: 35rem) { .chart-picture { display: none; } }
.reception { margin: .75rem 0 1.25rem; }
.reception p { margin: .2rem 0; }
.reception .points { margin: .4rem 0 0; }
.seats { list-style: none; margin: .4rem 0; padding: 0; }
.slots { list-style: none; margin: 1rem 0; padding: 0; }
.slots form { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .4rem 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
.slots small { white-space: nowrap; }
.booking-form { margin: 1.5rem 0; }
.booking-form label { margin-top: 1.1rem; }
.booking-form input { display: block; margin: .4rem 0; }
button.second { background: var(--paper); color: var(--act); }
button.second:hover { background: var(--tint); }
.papers a { display: block; width: fit-content; padding: .15rem 0; }
.large-link { display: inline-block; padding: .7rem 1.4rem; border: 2px solid var(--act); border-radius: 3px; font-weight: 700; text-decoration: none; }
fieldset { border: 0; margin: 1.1rem 0; padding: 0; min-width: 0; }
legend { font-weight: 700; padding: 0; }
.choice { display: flex; align-items: center; gap: .75rem; padding: .5rem 0; font-weight: 400; cursor: pointer; }
.choice input { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; accent-color: var(--act); }
textarea { display: block; margin: .4rem 0 1rem; }
.hall-number { font-size: 6rem; font-weight: 700; line-height: 1.1; margin: .5rem 0; }
#phone { min-width: 0; flex: 1 1 14rem; }
.keep { margin-top: 2rem; color: var(--soft); }
footer { margin-top: 3rem; padding-bottom: 2rem; }
footer nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; border-top: 1px solid var(--line); padding-top: .75rem; }
footer nav a { padding: .3rem 0; }
footer p { color: var(--soft); }
@media (min-width: 40rem) {
  .facts > div { display: grid; grid-template-columns: 9em 1fr; gap: 0 1rem; }
  .story li { padding-left: 1.8rem; }
}
@media (forced-colors: active) { .story li::before { border-color: CanvasText; } }
`;
