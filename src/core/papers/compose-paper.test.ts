import { describe, expect, it } from 'vitest';
import { sampleSlip } from './sample-matter.ts';
import { samplePapers } from './sample-papers.ts';
import { composePaper } from './compose-paper.ts';
import { composeVisitSlip } from './compose-visit-slip.ts';
import type { PaperContent } from './paper-content.ts';
import { paperKinds } from './paper-facts.ts';
import type { DecisionLetterFacts } from './letter-facts.ts';
import { requiredWordFields, wordFields } from './word-fields.ts';

const wordsOf = (content: PaperContent): string =>
  content.shape === 'letter'
    ? [content.addressee, ...content.body.map((block) => block.text)].join('\n')
    : content.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join('\n');

const { 'acceptance-notice': notice, 'referral-slip': referral, 'hand-down-order': order } = samplePapers;
const { 'decision-letter': decision, 'registration-form': form } = samplePapers;

describe('every paper', () => {
  it.each(paperKinds)('offers for the %s each field its Word template must use', (kind) => {
    const known = Object.keys(wordFields(kind, samplePapers[kind]));
    for (const field of requiredWordFields[kind]) expect(known).toContain(field);
  });

  it.each(paperKinds)(
    'has no seams in the %s: no empty brackets, no double stops, nothing undefined',
    (kind) => {
      expect(wordsOf(composePaper(kind, samplePapers[kind]))).not.toMatch(
        /（）|。。|，。|：。|undefined|null/u,
      );
    },
  );
});

describe('an acceptance notice', () => {
  it('names the day of acceptance, the unit, the limit and how it was reckoned', () => {
    const words = wordsOf(composePaper('acceptance-notice', notice));
    for (const fact of [
      '自2026年3月9日起予以受理',
      '湖塘镇征收办公室',
      '2026年5月8日前（含当日）',
      notice.limit?.explanation,
    ])
      expect(words).toContain(fact);
  });

  it('speaks to several petitioners as several', () => {
    const matter = { ...notice.matter, petitioners: ['王秀兰'], petitionerCount: 7 };
    const words = wordsOf(composePaper('acceptance-notice', { ...notice, matter }));
    expect(words).toContain('王秀兰等7人');
    expect(words).toContain('你们于2026年3月5日');
    expect(words).not.toMatch(/你(?!们)/u);
  });

  it('says nothing of a query code or a contact that does not exist', () => {
    const { query: _, ...without } = notice;
    const words = wordsOf(composePaper('acceptance-notice', { ...without, contact: {} }));
    expect(words).not.toMatch(/查询码|联系人|联系电话/u);
  });
});

describe('a referral slip', () => {
  it('lists each matter and both limits of the receiving unit', () => {
    const words = wordsOf(composePaper('referral-slip', referral));
    for (const matter of referral.matters) expect(words).toContain(matter.petitionNumber);
    expect(words).toContain('共2件');
    expect(words).toContain('2026年3月24日前');
    expect(words).toContain('2026年3月16日前');
  });
});

describe('a hand-down order', () => {
  it('orders a report by its day and tells what it has to contain', () => {
    const words = wordsOf(composePaper('hand-down-order', order));
    expect(words).toContain('2026年4月10日前（含当日）办结，并向我单位报送办结报告');
    expect(words).toContain('调查核实的事实、处理意见及依据');
  });

  it('numbers its headings without a gap when no leader wrote an instruction', () => {
    const { leaderInstruction: _, ...without } = order;
    const content = composePaper('hand-down-order', without);
    const headings =
      content.shape === 'letter' ? content.body.filter((block) => block.level === 'first') : [];
    expect(headings.map((heading) => heading.text.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  });

  it('does not put a subject of many words into its title', () => {
    const matter = { ...order.matter, subject: '反映的事情很长'.repeat(20) };
    const content = composePaper('hand-down-order', { ...order, matter });
    expect(content.title).toBe('关于交办欧阳建国信访事项的函');
  });
});

describe('a decision letter', () => {
  it('answers every claim with facts, evidence, basis and opinion, and names organ and days of the review', () => {
    const words = wordsOf(composePaper('decision-letter', decision));
    for (const claim of decision.claims)
      for (const part of [
        claim.claim,
        claim.facts,
        ...claim.evidence,
        ...claim.basis,
        claim.result,
        claim.opinion,
      ])
        expect(words).toContain(part);
    expect(words).toContain('自收到本意见书之日起30日内，向湖塘县人民政府提出复查请求');
  });

  it('does not invent person data that is not known', () => {
    const facts: DecisionLetterFacts = { ...decision, petitioner: { name: '欧阳建国' }, contact: {} };
    const words = wordsOf(composePaper('decision-letter', facts));
    expect(words).toContain('\n欧阳建国。\n');
    expect(words).not.toMatch(/证件|联系电话/u);
  });
});

describe('a registration form', () => {
  it('fills the width of the page in every row', () => {
    const content = composePaper('registration-form', form);
    const widths =
      content.shape === 'form'
        ? content.rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.span, 0))
        : [];
    expect(new Set(widths)).toEqual(new Set([28]));
  });
});

describe('a visitor’s slip', () => {
  it('tells what happens next, by whom, by when and why', () => {
    const { next } = composeVisitSlip(sampleSlip);
    expect(next).toEqual({
      text: '由湖塘县信访局决定你的事项归谁办理，并书面告诉你。',
      lead: '下一步',
      date: '2026年3月20日前',
      because: `期限计算：${sampleSlip.limit.explanation}。`,
    });
  });
});

describe('a receipt of service', () => {
  const { service: _, ...blank } = samplePapers['service-receipt'];

  it('carries the number of its paper and everything that was recorded of the service', () => {
    const words = wordsOf(composePaper('service-receipt', samplePapers['service-receipt']));
    for (const fact of [
      '湖政信处〔2026〕3号',
      '留置送达',
      '2026年4月30日',
      '沈秀兰',
      '配偶',
      '王志强、李晓梅',
      '钱玉兰、周国平',
      '现场拍照',
    ])
      expect(words).toContain(fact);
  });

  it('is blank before the service, with every way to tick', () => {
    const words = wordsOf(composePaper('service-receipt', blank));
    expect(words).toContain('□直接送达　□邮寄送达　□电子送达　□留置送达');
    expect(words).toContain('湖政信处〔2026〕3号');
    expect(words).not.toMatch(/沈秀兰|2026年4月|无/u);
  });
});
