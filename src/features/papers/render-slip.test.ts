import { beforeAll, describe, expect, it } from 'vitest';
import { composeVisitSlip } from '#core/papers/compose-visit-slip.ts';
import { loadTypefaces } from '#platform/typefaces/typefaces.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { fontsOfPdf, infoOfPdf, textOfPdf } from '../../../tests/support/read-pdf.ts';
import { sampleSlip } from '#core/papers/sample-matter.ts';
import { renderSlip } from './render-slip.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

describe('the visitor’s slip', () => {
  it('says on one A5 page who, when, what next, by when, why, and how to follow', async () => {
    const pdf = await renderSlip(composeVisitSlip(sampleSlip), typefaces);
    expect(infoOfPdf(pdf)).toEqual({ pages: 1, size: '419.528 x 595.276' });
    const text = textOfPdf(pdf);
    for (const words of [
      sampleSlip.petitionNumber,
      sampleSlip.petitioner,
      sampleSlip.receivedBy,
      sampleSlip.subject,
      '2026年3月20日前',
      '期限计算：从收到的次日3月6日起算15日',
      'K7M4PX2RWD9H',
      sampleSlip.query.url,
      '0519-86551234',
    ])
      expect(text).toContain(words);
    expect(fontsOfPdf(pdf).every((font) => font.flags === 'yes yes yes')).toBe(true);
  });

  it('stays one page with every field too long, and says so where words are left out', async () => {
    const pdf = await renderSlip(
      composeVisitSlip({
        ...sampleSlip,
        petitioner: '阿卜杜拉·买买提·艾山江·图尔逊',
        subject: '反映的事情很长'.repeat(60),
        nextStep: '决定归谁办理并书面告诉你'.repeat(6),
        limit: { ...sampleSlip.limit, explanation: '从次日起算'.repeat(80) },
        query: { ...sampleSlip.query, url: `https://xinfang.hutang.example/c/${'K7M4PX2RWD9H'.repeat(4)}` },
      }),
      typefaces,
    );
    expect(infoOfPdf(pdf).pages).toBe(1);
    expect(textOfPdf(pdf)).toContain('……');
    expect(textOfPdf(pdf)).toContain('4.查询码只告诉你一个人');
  });

  it('gives the same bytes for the same visit', async () => {
    const [once, again] = [
      await renderSlip(composeVisitSlip(sampleSlip), typefaces),
      await renderSlip(composeVisitSlip(sampleSlip), typefaces),
    ];
    expect(Buffer.compare(once, again)).toBe(0);
  });
});
