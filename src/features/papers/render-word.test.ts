import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { paperKinds } from '#core/papers/paper-facts.ts';
import type { PaperFacts, PaperKind } from '#core/papers/paper-facts.ts';
import { wordFields } from '#core/papers/word-fields.ts';
import { samplePapers } from '#core/papers/sample-papers.ts';
import { shippedTemplate } from './find-template.ts';
import { refuseFile } from './refuse-file.ts';
import { renderWord } from './render-word.ts';
import { templateRefusalWords } from './texts.ts';

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
  const result = renderWord(kind, paper, await shippedTemplate(kind, '.'));
  if (!result.ok) throw new Error(templateRefusalWords(result.error).zh);
  return result.value;
}

async function refusalOf(from: string, to: string): Promise<string> {
  const template = await shippedTemplate('acceptance-notice', '.');
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

  it.each(['refusal-notice', 'review-suspension', 'contest-request', 'simple-reply'] as const)(
    'end a sentence of the %s once, whether or not its writer ended it',
    async (kind) => {
      const ended = Object.fromEntries(
        Object.entries(samplePapers[kind]).map(([name, value]) => [
          name,
          ['reason', 'route', 'answer', 'objection', 'rejection'].includes(name)
            ? `${String(value)}。`
            : value,
        ]),
      );
      const text = textOf(await filled(kind, { ...samplePapers[kind], ...ended }));
      expect(text).not.toContain('。。');
    },
  );

  it('leave out the heading of a contact when there is none', async () => {
    const text = textOf(await filled('refusal-notice', { ...samplePapers['refusal-notice'], contact: {} }));
    expect(text).not.toContain('联系方式');
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
  it('is filled in the office’s own words', async () => {
    const own = edited(await shippedTemplate('acceptance-notice', '.'), '现将有关事项告知如下', '特此告知');
    const made = renderWord('acceptance-notice', facts, own);
    expect(made.ok && textOf(made.value)).toContain('特此告知');
  });

  it('is refused with the place of a field the program does not know, and the one it was meant to be', async () => {
    const refusal = await refusalOf('{办理单位}', '{办理机构}');
    expect(refusal).toMatch(
      /没有“\{办理机构\}”这个字段，是不是“\{办理单位\}”（正文第 \d+ 段“.*\{办理机构\}/u,
    );
  });

  it('is refused for an unknown field inside a repeated passage', async () => {
    expect(await refusalOf('{序号}.{内容}', '{序号}.{诉求内容}')).toContain('“{诉求内容}”');
  });

  it('is refused with the name of a field the law needs', async () => {
    expect(await refusalOf('{办结期限}', '')).toBe('模板有 1 处需要改正：缺少必须的字段“{办结期限}”。');
  });

  it.each([
    ['{/诉求}', '', /“\{#诉求\}”没有结束，缺少“\{\/诉求\}”/u],
    ['{#诉求}', '', /“\{\/诉求\}”没有开始/u],
    ['{受理日期}', '{受理日期', /“\{受理日期”没有写完，缺少“\}”（正文第 \d+ 段/u],
    ['{受理日期}', '受理日期}', /“受理日期\}”前面缺少“\{”（正文第 \d+ 段/u],
    ['{受理日期}', '{{受理日期}}', /“受理日期”的花括号写了两遍/u],
    ['{办理单位}', '｛办理单位｝', /“｛办理单位｝”用了全角花括号，请改为半角“\{办理单位\}”（正文第 \d+ 段/u],
    ['{受理日期}', '{受理 日期}', /没有“\{受理 日期\}”这个字段，是不是“\{受理日期\}”/u],
  ])('is refused when %s became "%s"', async (from, to, words) => {
    expect(await refusalOf(from, to)).toMatch(words);
  });

  it('names every fault at once', async () => {
    const template = await shippedTemplate('acceptance-notice', '.');
    const twice = edited(edited(template, '{办理单位}', '{承办科}'), '{文号}', '');
    const result = renderWord('acceptance-notice', facts, twice);
    expect(result.ok ? '' : templateRefusalWords(result.error).zh).toMatch(/2 处.*承办科.*文号/u);
  });

  it('is refused when it is no Word document', () => {
    for (const bytes of [
      new TextEncoder().encode('MZ not a document'),
      new PizZip().generate({ type: 'uint8array' }),
    ]) {
      const result = renderWord('acceptance-notice', facts, bytes);
      expect(result.ok ? undefined : result.error).toEqual({
        kind: 'papers.template-unreadable',
        why: 'not-word',
      });
    }
  });
});

describe('an uploaded file', () => {
  const changed = async (change: (zip: PizZip) => void): Promise<Buffer> => {
    const zip = new PizZip(await shippedTemplate('acceptance-notice', '.'));
    change(zip);
    return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };

  it('is taken when it is a Word document', async () => {
    expect(await refuseFile(await changed(() => undefined))).toBeUndefined();
  });

  it.each([
    ['not-word', Buffer.from('%PDF-1.7')],
    ['not-word', Buffer.from('MZ')],
    ['not-word', new PizZip().file('a.txt', 'a').generate({ type: 'nodebuffer' })],
    ['old-format', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('is refused as %s', async (why, bytes) => {
    expect(await refuseFile(bytes)).toBe(why);
  });

  it('is refused with macros, by their part and by what the file says of itself', async () => {
    expect(await refuseFile(await changed((zip) => zip.file('word/vbaProject.bin', 'x')))).toBe('macros');
    const declared = await changed((zip) =>
      zip.file(
        '[Content_Types].xml',
        (zip.file('[Content_Types].xml')?.asText() ?? '').replace(
          'wordprocessingml.document.main+xml',
          'ms-word.document.macroEnabled.main+xml',
        ),
      ),
    );
    expect(await refuseFile(declared)).toBe('macros');
  });

  it('is refused when it would fetch something from elsewhere, and may hold a link to click', async () => {
    const relation = (type: string): string =>
      `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://x.example/a" TargetMode="External"/></Relationships>`;
    const withRelation = (type: string) =>
      changed((zip) => zip.file('word/_rels/settings.xml.rels', relation(type)));
    expect(await refuseFile(await withRelation('attachedTemplate'))).toBe('outside-content');
    expect(await refuseFile(await withRelation('hyperlink'))).toBeUndefined();
  });

  it('is refused when it would grow beyond all measure', async () => {
    const bomb = await changed((zip) => zip.file('word/media/a.xml', '0'.repeat(21 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refuseFile(bomb)).toBe('bomb');
  });
});
