import { audiences, type DatedLadder, rungs } from './ladder.ts';

/** A ladder as the JSON of its file, ready to be changed and taken over. */
export function writeLadder({ inForceFrom, source, amberPercent, daysOver, toldFrom }: DatedLadder): string {
  const lines = rungs.map((rung) => {
    const tell = audiences.filter((audience) => toldFrom[audience] === rung);
    if (rung === 'amber') return { rung, percent: amberPercent, tell };
    return rung === 'red' ? { rung, tell } : { rung, daysOver: daysOver[rung], tell };
  });
  // One line a rung, so that a problem is named with the line of its rung.
  const text = lines.map((line) => `    ${JSON.stringify(line)}`).join(',\n');
  return `{\n  "inForceFrom": "${inForceFrom}",\n  "source": ${JSON.stringify(source)},\n  "rungs": [\n${text}\n  ]\n}\n`;
}
