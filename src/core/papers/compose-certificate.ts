import { lengthToWords } from '../clocks/date-words.ts';
import type { ClockCertificate, ExcludedDays } from '../clocks/certify-due.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { officialDate } from './official-wording.ts';
import { lineCharacters, type FormCell, type FormContent, type FormRow } from './paper-content.ts';

/** What a certificate says besides the dates themselves. */
export type CertificateFacts = {
  readonly certificate: ClockCertificate;
  readonly organ: string;
  readonly petitionNumber: string;
  readonly subject: string;
  readonly name: string;
  readonly owner: string;
  readonly ruleSets: readonly string[];
  readonly outcome: string;
  readonly approval: { readonly by: string; readonly on: PlainDate } | undefined;
  readonly stoppedOn: PlainDate | undefined;
  /** The derivation as one sentence. */
  readonly explanation: string;
  readonly moves: readonly {
    readonly on: PlainDate;
    readonly before: PlainDate;
    readonly after: PlainDate;
    readonly cause: string;
    readonly by: string;
  }[];
  readonly publishedThrough: PlainDate;
  readonly madeOn: PlainDate;
};

/** 期限计算说明: how one limit came about, so that anybody can count it again (民法典第二百零一条至第二百零三条). */
export function composeCertificate(facts: CertificateFacts): FormContent {
  const { certificate } = facts;
  return {
    shape: 'form',
    title: '期限计算说明',
    captionLeft: `出具单位：${facts.organ}`,
    captionRight: `信访编号：${facts.petitionNumber}`,
    rows: [
      single('信访事项', facts.subject),
      pairs(['期限名称', facts.name], ['义务（权利）方', facts.owner]),
      single('适用规则', facts.ruleSets.join('；')),
      single('依据', certificate.article.zh),
      pairs(['起算事件', certificate.start.event.zh], ['事件日期', officialDate(certificate.start.on)]),
      single('第一日', certificate.firstDay ? officialDate(certificate.firstDay) : '文书或者原期限另行限定'),
      single('不计入的日子', excludedInWords(certificate.excluded), 2),
      single('调休计入的日子', certificate.makeUpDays.map(runInWords).join('；') || '无'),
      single('延长', extensionInWords(facts)),
      pairs(['应满日', officialDate(certificate.target)], ['届满日', limitInWords(certificate)]),
      single('变动经过', movesInWords(facts), 2),
      single('办结方式', endInWords(facts)),
      narrative('计算过程', facts.explanation),
    ],
    notes: [
      '事件当日不计入，自次日起算；届满日是法定休假日或者周末休息日的，顺延至其后第一个工作日（民法典第二百零一条、第二百零三条）。',
      `放假安排依国务院办公厅通知，现已公布至${officialDate(facts.publishedThrough)}；此后的日期为暂定，公布后重新计算并记明原日期。`,
    ],
    date: facts.madeOn,
  };
}

function excludedInWords(excluded: readonly ExcludedDays[]): string {
  return excluded.map((run) => `${runInWords(run)}（${reasons[run.why]}）`).join('\n') || '无';
}

const reasons = {
  'event-day': '当日不计',
  weekend: '休息日不计',
  holiday: '放假不计',
  pause: '停止计算',
  roll: '届满顺延',
} as const satisfies Record<ExcludedDays['why'], string>;

type Run = Pick<ExcludedDays, 'from' | 'to' | 'days' | 'name'>;

function runInWords({ from, to, days, name }: Run): string {
  const when = from === to ? officialDate(from) : `${officialDate(from)}至${officialDate(to)}`;
  return `${name.zh}：${when}，${days}天`;
}

function extensionInWords({ certificate: { extension }, approval }: CertificateFacts): string {
  if (!extension) return '无';
  const who = approval
    ? `${approval.by}（${extension.approver.zh}）于${officialDate(approval.on)}`
    : extension.approver.zh;
  return `${lengthToWords(extension.days, extension.unit, 'zh')}，由${who}批准`;
}

function limitInWords({ limit, provisional }: ClockCertificate): string {
  return `${officialDate(limit)}${provisional ? '（暂定）' : ''}`;
}

function movesInWords({ moves }: CertificateFacts): string {
  const lines = moves.map(({ on, before, after, cause, by }) => {
    const what =
      before === after
        ? `${officialDate(after)}不变`
        : `由${officialDate(before)}调整为${officialDate(after)}`;
    return `${officialDate(on)}：${what}，因${cause}，经办人${by}`;
  });
  return lines.join('\n') || '没有变动';
}

function endInWords({ outcome, stoppedOn }: CertificateFacts): string {
  return stoppedOn ? `${outcome}；已于${officialDate(stoppedOn)}停止计算` : outcome;
}

type Pair = readonly [label: string, value: string];

const labelSpan = 6;

function pairs(...cells: readonly Pair[]): FormRow {
  const span = lineCharacters / cells.length - labelSpan;
  return {
    linesMin: 1,
    cells: cells.flatMap(([label, text]): FormCell[] => [
      { role: 'label', text: label, span: labelSpan },
      { role: 'value', text, span },
    ]),
  };
}

const single = (label: string, text: string, linesMin = 1): FormRow => ({
  ...pairs([label, text]),
  linesMin,
});

function narrative(label: string, text: string): FormRow {
  return {
    linesMin: 3,
    cells: [
      { role: 'label', text: label, span: labelSpan },
      { role: 'narrative', text, span: lineCharacters - labelSpan },
    ],
  };
}
