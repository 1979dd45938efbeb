import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { paperKinds } from '#core/papers/paper-facts.ts';
import type { PaperFacts, PaperKind } from '#core/papers/paper-facts.ts';
import { wordFields } from '#core/papers/word-fields.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import { loadTemplate } from './load-template.ts';
import { renderWord } from './render-word.ts';
import { templateRefusalWords } from './texts.ts';

const shipped = ['law/forms'];
const facts = samplePapers['acceptance-notice'];

const xmlOf = (docx: Uint8Array): string => new PizZip(docx).file('word/document.xml')?.asText() ?? '';
const textOf = (docx: Uint8Array): string =>
  xmlOf(docx)
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The shipped template with words of its text exchanged, as an office would do in Word. */
function edited(template: Uint8Array, from: string, to: string): Uint8Array {
  const zip = new PizZip(template);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`the template has no ${from}`);
  zip.file('word/document.xml', xml.replaceAll(from, to));
  return zip.generate({ type: 'uint8array' });
}

async function filled<Kind extends PaperKind>(kind: Kind, paper: PaperFacts[Kind]): Promise<Uint8Array> {
  const result = renderWord(kind, paper, await loadTemplate(kind, shipped));
  if (!result.ok) throw new Error(templateRefusalWords(result.error).zh);
  return result.value;
}

async function refusalOf(from: string, to: string): Promise<string> {
  const template = await loadTemplate('acceptance-notice', shipped);
  const result = renderWord('acceptance-notice', facts, edited(template, from, to));
  if (result.ok) throw new Error('the template was accepted');
  return templateRefusalWords(result.error).zh;
}

describe('the shipped Word templates', () => {
  it.each(paperKinds)('say every fact of the %s and leave no mark behind', async (kind) => {
    const text = textOf(await filled(kind, samplePapers[kind]));
    expect(text).not.toMatch(/[{}]|undefined/u);
    const values = Object.entries(wordFields(kind, samplePapers[kind])).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : value.flatMap((row) => Object.entries(row)),
    );
    // Templates choose what to say; what every reader needs is always there.
    const said = values.filter(([, value]) => text.includes(value.replaceAll('\n', '')));
    expect(said.length / values.length).toBeGreaterThan(0.85);
  });

  it.each(paperKinds)('give the same bytes for the same %s', async (kind) => {
    expect(
      Buffer.compare(await filled(kind, samplePapers[kind]), await filled(kind, samplePapers[kind])),
    ).toBe(0);
  });

  it('leave out the passages that have nothing to say', async () => {
    const { query: _, ...without } = facts;
    const text = textOf(await filled('acceptance-notice', { ...without, contact: {} }));
    expect(text).not.toContain('查询码');
    expect(text).not.toContain('联系电话');
  });

  it('carry markup, emoji and line breaks as text and drop characters Word refuses', async () => {
    const account = '第一行<b>&amp;"\n第二行😀\u0000\u0008\u202e尾';
    const docx = await filled('registration-form', { ...samplePapers['registration-form'], account });
    expect(textOf(docx)).toContain('第一行<b>&amp;"第二行😀尾');
    expect(xmlOf(docx)).toMatch(/&amp;amp;(&quot;|")<\/w:t><\/w:r><w:r>.*?<w:br\/>/u);
  });
});

describe('a template an office has edited', () => {
  it('goes before the shipped one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaimen-forms-'));
    const own = edited(await loadTemplate('acceptance-notice', shipped), '现将有关事项告知如下', '特此告知');
    await writeFile(join(folder, 'acceptance-notice.docx'), own);
    const used = await loadTemplate('acceptance-notice', [folder, ...shipped]);
    const other = await loadTemplate('decision-letter', [folder, ...shipped]);
    await rm(folder, { recursive: true });
    expect(textOf(used)).toContain('特此告知');
    expect(textOf(other)).toContain('处理意见书');
  });

  it('is refused with the name of a field the program does not know', async () => {
    expect(await refusalOf('{办理单位}', '{承办科室}')).toMatch(
      /不认识的字段：\{承办科室\}。可用的字段有：.*办理单位/u,
    );
  });

  it('is refused for an unknown field inside a repeated passage', async () => {
    expect(await refusalOf('{序号}.{内容}', '{序号}.{诉求内容}')).toContain('{诉求内容}');
  });

  it('is refused with the name of a field the law needs', async () => {
    expect(await refusalOf('{办结期限}', '')).toBe('模板缺少必须的字段：{办结期限}。请在模板中补上后再用。');
  });

  it('is refused with the name of a passage that has no end', async () => {
    expect(await refusalOf('{/诉求}', '')).toContain('“诉求”没有结束');
  });

  it('is refused when it is no Word document', () => {
    for (const bytes of [
      new TextEncoder().encode('MZ not a document'),
      new PizZip().generate({ type: 'uint8array' }),
    ]) {
      const result = renderWord('acceptance-notice', facts, bytes);
      expect(result.ok ? undefined : result.error.kind).toBe('papers.template-unreadable');
    }
  });
});
