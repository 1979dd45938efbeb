import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Due } from '#core/clocks/due.ts';
import { languages, say, type Language } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { phases } from '#core/petitions/petition.ts';
import { reviewStageWords } from '#core/petitions/review-words.ts';
import { suspensionCauses, type ReviewStage } from '#core/petitions/review.ts';
import type { CitizenOpinion } from '#features/petitions/tell-review.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import { makeReader } from '../../page-reader.ts';
import { FollowPage } from './page.tsx';
import { limitTexts } from './phase-texts.ts';
import { reviewTexts, suspensionTexts } from './review-texts.ts';

const due = (clock: string): Due => ({
  clock,
  from: plainDate('2026-03-02'),
  target: plainDate('2026-03-17'),
  limit: plainDate('2026-03-17'),
  provisional: false,
  because: [],
});

const claim: CitizenView['claims'][number] = {
  text: '督促维修',
  petitionClass: 'claim',
  route: 'ordinary',
  outcome: undefined,
  dutyAnsweredOn: undefined,
  led: undefined,
  reasons: '',
  measures: '',
};

const none = { promises: [], dutyRights: [], agreements: [], authorities: [], joint: [] };

const view: CitizenView = {
  ...none,
  facts: { answered: undefined, solved: undefined, rated: undefined },
  promised: [],
  code: 'ABCDEFGH23456789',
  office: '安宁县信访局',
  number: '330106-2026-000001',
  title: '外墙渗水',
  petitioner: '李*英',
  peopleCount: 1,
  channel: 'visit',
  receivedOn: plainDate('2026-03-02'),
  claims: [claim],
  ordinary: true,
  dutyAnswer: undefined,
  phase: 'registered',
  assignedDown: false,
  registeringUnit: '安宁县信访局',
  responsibleUnit: undefined,
  handler: undefined,
  caseLeads: [],
  limit: undefined,
  right: undefined,
  hearing: undefined,
  talks: [],
  invitation: undefined,
  reviews: { now: undefined, opinions: [], final: false },
  redo: false,
  settlement: undefined,
  ending: undefined,
  answeredWith: undefined,
  story: [],
  papers: [],
  letter: undefined,
  simpleAnswer: undefined,
  simple: false,
  ratable: false,
  rating: undefined,
};

const show = (change: Partial<CitizenView>, language: Language = 'zh-Hans'): string =>
  renderToStaticMarkup(
    <FollowPage reader={makeReader(language, 'normal', '/q/X')} view={{ ...view, ...change }} withFiles />,
  );

describe.each(languages)('in %s', (language) => {
  test.each(phases)(
    '%s says where the matter stands and what comes next, with every name filled in',
    (phase) => {
      const page = show({ phase, responsibleUnit: '安宁县住建局' }, language);
      expect(page).toContain('class="now"');
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  test.each(Object.keys(limitTexts))('the limit %s is told with its day and its unit', (clock) => {
    const page = show(
      { limit: { due: due(clock), unit: '安宁县住建局', late: false, pausedSince: undefined } },
      language,
    );
    expect(page).toContain(language === 'en' ? '17 March 2026' : '2026年3月17日');
    expect(page).toMatch(/class="limit">[^<]*安宁县住建局/);
    expect(page).not.toContain('class="late"');
  });
});

test('a limit that has passed is said to have passed, and whom to ask', () => {
  const limit = { due: due('triage_office'), unit: '安宁县信访局', late: true, pausedSince: undefined };
  const page = show({ limit });
  expect(page).toContain('这个期限已经过了。请拿着回执到安宁县信访局问');
});

test('a limit that stands still says since when, and promises no day', () => {
  const paused = { unit: '安宁县住建局', late: false, pausedSince: plainDate('2026-03-10') };
  const page = show({ limit: { due: due('handle_r6'), ...paused } });
  expect(page).toContain('从2026年3月10日起停止计算时间');
  expect(page).not.toContain('2026年3月17日');
});

test('an answer given simply is shown with how it was given, and what the petitioner can ask for', () => {
  const [on, to] = [plainDate('2026-03-10'), '李秀英'];
  const simpleAnswer = { means: 'sms', to, on, text: '物业已排期', paperAsked: false } as const;
  const page = show({ phase: 'served', simple: true, simpleAnswer, responsibleUnit: '安宁县住建局' });
  expect(page).toContain('2026年3月10日以短信方式答复');
  expect(page).toContain('可以要求安宁县住建局按普通程序办理');
  expect(page).not.toContain(to);
});

test('an agreement that is overdue says so and where to go', () => {
  const agreement = {
    kind: 'settlement',
    otherParty: '物业公司',
    terms: '先行垫付',
    performance: '修好',
    performBy: plainDate('2026-03-20'),
    signedOn: plainDate('2026-03-05'),
    performedOn: undefined,
  } as const;
  const overdue = show({ phase: 'served', agreements: [{ ...agreement, late: true }] });
  expect(overdue).toContain('2026年3月20日到期，还没有记为履行');
  expect(overdue).toContain('请拿着协议书到安宁县信访局，可以要求重新办理');
  const due = show({ phase: 'served', agreements: [{ ...agreement, late: false }] });
  expect(due).toContain('对方最迟2026年3月20日要履行');
  const kept = { ...agreement, performedOn: plainDate('2026-03-18'), late: false };
  expect(show({ phase: 'served', agreements: [kept] })).toContain('您和对方签了协议，已经履行');
});

test('the rights against a notice on a duty stand with the others, and the notice is read in full', () => {
  const rights = (['reconsider', 'litigate'] as const).map((kind, at) => ({
    due: due(`${kind}_apply`),
    kind,
    organ: ['安宁县人民政府', '安宁县人民法院'][at] ?? '',
    open: at === 0,
  }));
  const dutyAnswer = {
    checked: '物业公司',
    findings: '两年未维修',
    action: '责令维修',
    basis: '《物业管理条例》',
    servedOn: plainDate('2026-03-10'),
  };
  const page = show({ phase: 'served', ordinary: false, dutyRights: rights, dutyAnswer });
  const box = page.slice(page.indexOf('class="status"'), page.indexOf('每一项诉求办得怎样'));
  expect(box).toContain('向安宁县人民政府申请行政复议。</p>');
  expect(box).toContain('向安宁县人民法院提起行政诉讼。（这个期限已经过了）');
  expect(page).toContain('两年未维修');
});

test('a draft that was never signed is not handed out as if it held', () => {
  const paper = {
    kind: 'settlement-agreement',
    number: '安建和〔2026〕1号',
    on: plainDate('2026-03-05'),
    own: false,
    fellThrough: true,
  } as const;
  const page = show({ papers: [paper] });
  expect(page).toContain('没有签成，不作数');
  expect(page).not.toContain('下载和解协议书');
});

test('the right to a review names its organ and last day while it is open, and ends in words', () => {
  const right = { level: 'review', due: due('review_apply'), organ: '安宁县人民政府', open: true } as const;
  expect(show({ phase: 'served', right })).toContain('最迟2026年3月17日（含当天），向安宁县人民政府提出');
  expect(show({ phase: 'closed', right: { ...right, open: false } })).toContain(
    '到2026年3月17日为止，已经过了',
  );
  const last = show({ phase: 'closed', right: { ...right, level: 'final-review' } });
  expect(last).toContain('不同意复查意见，可以申请复核：最迟2026年3月17日（含当天）');
});

const opinion: CitizenOpinion = {
  level: 'review',
  organ: '安宁县人民政府',
  number: '安信复查〔2026〕1号',
  servedOn: plainDate('2026-03-17'),
  outcome: 'change',
  past: false,
  facts: '三栋外墙渗水',
  findings: '没有答复由谁出资',
  basis: '《物业管理条例》',
  reasons: '应当逐项答复',
  orders: '四月底前修好',
  claims: [{ claim: '督促维修', opinion: 'support' }],
  remedyOrgan: '安和市人民政府',
};

describe.each(languages)('a review in %s', (language) => {
  test.each(Object.keys(reviewStageWords) as ReviewStage[])(
    'that is %s is told with its organ filled in',
    (stage) => {
      const now = {
        level: 'review',
        stage,
        organ: '安宁县人民政府',
        missing: '委托书',
        suspended: undefined,
      } as const;
      const page = show({ phase: 'closed', reviews: { now, opinions: [opinion], final: false } }, language);
      expect(page).toContain('委托书');
      expect(page).toContain('安信复查〔2026〕1号');
      expect(page).toContain('四月底前修好');
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    },
  );
});

describe.each(languages)('a suspended review in %s', (language) => {
  test.each(suspensionCauses.flatMap((cause) => [true, false].map((paused) => [cause, paused] as const)))(
    'because of %s says whether its time counts (stands still: %s)',
    (cause, pausesLimit) => {
      const suspended = { since: plainDate('2026-03-10'), cause, pausesLimit };
      const now = { level: 'review', stage: 'admitted', organ: '县政府', missing: '', suspended } as const;
      const page = show({ phase: 'closed', reviews: { now, opinions: [], final: false } }, language);
      expect(page).toContain(say(suspensionTexts[cause], language));
      const told = [reviewTexts.suspendedPaused, reviewTexts.suspendedRunning].map((words) =>
        page.includes(say(words, language)),
      );
      expect(told).toEqual([pausesLimit, !pausesLimit]);
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    },
  );
});

test('finality and a redo are said in plain words, with what stays open', () => {
  const served = { level: 'final-review', stage: 'served', organ: '市政府', missing: '' } as const;
  const reviews = { now: { ...served, suspended: undefined }, opinions: [opinion], final: true };
  expect(show({ phase: 'closed', reviews })).toContain('有新的事实或者理由，可以作为新的事情提出');
  expect(
    show({ phase: 'accepted', reviews: { ...reviews, now: undefined, final: false }, redo: true }),
  ).toContain('不同意新的答复，可以再申请复查');
});

test('a review that goes on is the first thing one reads, and its last day stands beside it', () => {
  const organ = '安宁县人民政府';
  const now = { level: 'review', stage: 'admitted', organ, missing: '', suspended: undefined } as const;
  const limit = { due: due('review_decide'), unit: organ, late: false, pausedSince: undefined };
  const page = show({ phase: 'served', limit, reviews: { now, opinions: [], final: false } });
  expect(page).toMatch(/class="now">您申请的复查已经受理，安宁县人民政府正在审查/);
  expect(page).toContain('最迟2026年3月17日，安宁县人民政府要给您书面复查意见');
  expect(page).not.toContain('答应办的事');
});

test('after an answer one reads only of promises and rights that there are', () => {
  const right = { level: 'review', due: due('review_apply'), organ: '县政府', open: true } as const;
  const promises = [{ claim: 1, executeBy: plainDate('2026-03-30'), doneOn: undefined, late: false }];
  expect(show({ phase: 'served', right, promises })).toContain('要落实到位。不同意答复，下面写着您的权利');
  expect(show({ phase: 'served', promises })).toContain('没有办到的，请拿着回执到安宁县信访局问');
  expect(show({ phase: 'served', right })).toContain('同意，就不用再做什么；不同意，下面写着');
  expect(show({ phase: 'served' })).toContain('您不用再做什么');
});

test('a hearing to come is told with its day and place, and whom to tell if one cannot come', () => {
  const hearing = { on: plainDate('2026-04-20'), time: '9:30', place: '信访局二楼', unit: '安宁县住建局' };
  const page = show({ phase: 'accepted', hearing });
  expect(page).toContain('2026年4月20日 9:30，在信访局二楼');
  expect(page).toContain('来不了，请提前告诉安宁县住建局');
});

test('the same unit received and handled: the two questions still differ', () => {
  const page = show({ phase: 'served', ratable: true, responsibleUnit: '安宁县信访局' });
  expect(page).toContain('安宁县信访局的接待和转交，您满意吗？');
  expect(page).toContain('安宁县信访局的办理和答复，您满意吗？');
});

test('several petitioners are one masked name and a count', () => {
  expect(show({ peopleCount: 12 })).toContain('李*英 等12人');
});

test('what people wrote is text, whatever signs are in it', () => {
  const page = show({ title: '<b>急</b>', claims: [{ ...claim, text: '<img src=x onerror=alert(1)>' }] });
  expect(page).toContain('&lt;b&gt;急');
  expect(page).not.toContain('<img');
});

test('names who answers for the matter to the end, with post and day', () => {
  const leader = { accountId: undefined, name: '周国强', post: '县政府副县长' };
  const page = show({ caseLeads: [{ level: 'upper', leader, deadline: plainDate('2026-05-01') }] });
  expect(page).toContain('谁对这件事负责到底');
  expect(page).toContain('周国强（县政府副县长），县（乡镇）级包案，要在2026年5月1日以前把事情解决好。');
  expect(show({})).not.toContain('负责到底');
});
