import type { PaperContent, SlipContent } from '#core/papers/paper-content.ts';
import type { Face, Typefaces } from '#platform/typefaces/typefaces.ts';

const latin = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

/** Reads the glyphs a paper needs, each face only for the words that are set in it. */
export async function prepareFaces(content: PaperContent | SlipContent, typefaces: Typefaces): Promise<void> {
  const everything = latin + '附件：抄送印发签发人年月日续…—' + wordsOf(content);
  await typefaces.prepare('fang', everything);
  for (const [face, text] of Object.entries(wordsByFace(content)) as readonly [Face, string][])
    await typefaces.prepare(face, text + latin);
}

function wordsByFace(content: PaperContent | SlipContent): Partial<Record<Face, string>> {
  if (!('shape' in content)) {
    const labels = content.facts.map((fact) => fact.label).join('');
    return {
      title: content.organ + content.title,
      hei: labels + wordsOf(content.next) + content.query.label + content.query.code + content.points.title,
    };
  }
  if (content.shape === 'form') {
    const labels = content.rows.flatMap((row) =>
      row.cells.filter((cell) => cell.role === 'label').map((cell) => cell.text),
    );
    return { title: content.title, hei: `${labels.join('')}（续）`, song: '—' };
  }
  const inLevel = (level: string): string =>
    content.body
      .filter((block) => block.level === level)
      .map((block) => block.text)
      .join('');
  const labels =
    content.layout === 'minutes' ? content.attendance.map(({ label }) => `${label}：`).join('') : '';
  const signer = content.layout === 'red-head' ? (content.signer ?? '') : '';
  return {
    title: content.letterhead + content.title,
    hei: inLevel('first') + labels,
    kai: inLevel('second') + signer,
    song: '—',
  };
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsOf).join('');
}
