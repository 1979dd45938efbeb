import { describe, expect, it } from 'vitest';
import { chooseTemplate, foldTemplates, keepTemplate, templateOf, type TemplateEvent } from './templates.ts';

const director = { role: 'director' } as const;
const file = (sha256: string) => ({ sha256, sizeBytes: 9, fileName: '受理告知书.docx' });
const kept = (version: number, sha256: string): TemplateEvent => ({
  kind: 'TemplateKept',
  paper: 'acceptance-notice',
  version,
  ...file(sha256),
});
const chosen = (version: number): TemplateEvent => ({
  kind: 'TemplateChosen',
  paper: 'acceptance-notice',
  version,
});
const after = (...events: readonly TemplateEvent[]) => templateOf('acceptance-notice', foldTemplates(events));

describe('the templates of an office', () => {
  it('are the shipped ones until one of its own is kept and chosen', () => {
    expect(after().current).toBe(0);
    expect(after(kept(1, 'a')).current).toBe(0);
    expect(after(kept(1, 'a'), chosen(1)).current).toBe(1);
    expect(templateOf('decision-letter', foldTemplates([kept(1, 'a'), chosen(1)])).current).toBe(0);
  });

  it('keep every version, so that an earlier one and the shipped one can be chosen again', () => {
    const template = after(kept(1, 'a'), chosen(1), kept(2, 'b'), chosen(2));
    expect(template.versions.map((one) => one.version)).toEqual([1, 2]);
    for (const version of [0, 1])
      expect(chooseTemplate(version, template, director)).toEqual({ ok: true, value: chosen(version) });
  });

  it('count their versions from 1 and take no file twice', () => {
    const template = after(kept(1, 'a'));
    expect(keepTemplate(file('b'), template, director)).toMatchObject({ value: { version: 2 } });
    expect(keepTemplate(file('a'), template, director)).toEqual({
      ok: false,
      error: { kind: 'papers.same-as-before', version: 1 },
    });
  });

  it('are not changed to a version that is not there, or that is in use', () => {
    expect(chooseTemplate(1, after(), director)).toMatchObject({
      error: { kind: 'papers.no-such-version' },
    });
    expect(chooseTemplate(0, after(), director)).toMatchObject({ error: { kind: 'papers.already-in-use' } });
  });

  it('are changed by administrator and director only', () => {
    for (const role of ['clerk', 'unit-head', 'handler', 'town-head', 'leader', 'auditor'] as const) {
      expect(keepTemplate(file('a'), after(), { role })).toMatchObject({
        error: { kind: 'papers.not-yours' },
      });
      expect(chooseTemplate(1, after(kept(1, 'a')), { role })).toMatchObject({
        error: { kind: 'papers.not-yours' },
      });
    }
    expect(keepTemplate(file('a'), after(), { role: 'administrator' }).ok).toBe(true);
  });
});
