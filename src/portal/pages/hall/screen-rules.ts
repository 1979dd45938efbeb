import { createHash } from 'node:crypto';

/** White on near-black, sized by the height of the screen, so that eight metres away it is still read. */
export const hallScreenRules = `
* { box-sizing: border-box; }
html, body { height: 100%; }
body {
  margin: 0; display: flex; flex-direction: column; color: #fff; background: #0b0d10; overflow-wrap: anywhere;
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
header { display: flex; align-items: center; gap: 3vw; padding: 2vh 3vw; border-bottom: .4vh solid #5b6570; }
h1 { flex: 1; margin: 0; font-size: 5vh; font-weight: 600; line-height: 1.2; }
time { font-size: 6vh; font-weight: 600; }
button { font: inherit; font-size: 3vh; padding: 1vh 2vw; color: #0b0d10; background: #ffd54a; border: 0; border-radius: .6vh; }
button[hidden] { display: none; }
main { flex: 1; display: flex; min-height: 0; }
.calls { flex: 3; min-width: 0; padding: 1vh 3vw; overflow: hidden; }
.next { flex: 1; min-width: 0; padding: 2vh 2vw; border-left: .4vh solid #5b6570; }
.heads { display: grid; grid-template-columns: 2fr 3fr; gap: 3vw; margin: 1vh 0 0; font-size: 4vh; color: #c7d0d9; }
ol { list-style: none; margin: 0; padding: 0; }
#calls li { display: grid; grid-template-columns: 2fr 3fr; gap: 3vw; align-items: baseline; font-size: 10vh; line-height: 1.3; }
#calls li:first-child { font-size: 17vh; line-height: 1.2; color: #ffd54a; }
#calls b, #next li { white-space: nowrap; }
#calls li span { font-size: .55em; font-weight: 600; line-height: 1.2; text-wrap: balance; }
#empty { font-size: 7vh; margin: 6vh 0; }
#empty[hidden] { display: none; }
h2 { margin: 0; font-size: 4vh; font-weight: 400; color: #c7d0d9; }
#next li { font-size: 7vh; font-weight: 600; line-height: 1.25; }
#waiting { margin: 1vh 0 0; font-size: 4vh; color: #c7d0d9; }
footer { padding: 0 3vw 1.5vh; min-height: 7vh; }
footer p { margin: 0; font-size: 4vh; }
#news { color: #ffd54a; font-weight: 600; }
#lost { color: #ffd54a; }
@media (orientation: portrait) {
  main { flex-direction: column; }
  header { flex-wrap: wrap; }
  h1, time { font-size: 3vh; }
  .next { flex: none; border-left: 0; border-top: .4vh solid #5b6570; }
  #next { display: flex; flex-wrap: wrap; gap: 0 5vw; }
  #next li { font-size: 4vh; }
  .heads, h2, #waiting, footer p { font-size: 2.2vh; }
  #calls li { font-size: min(5vh, 10vw); }
  #calls li:first-child { font-size: min(7vh, 12vw); }
}
`;

/** Its address names its content, so a browser may keep it for ever. */
export const hallScreenRulesPath = `/hall-${createHash('sha256').update(hallScreenRules).digest('hex').slice(0, 12)}.css`;
