import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Law } from '#core/clocks/law.ts';
import { answerDueLine, runDue } from './answer-due-line.ts';
import { loadLaw } from './load-law.ts';

let law: Law;
beforeAll(async () => {
  const loaded = await loadLaw(path.join(import.meta.dirname, '../../../law'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  law = loaded.value;
});

describe('a line that asks for a due date', () => {
  it('is answered with both dates and every reason in words', () => {
    const answer = answerDueLine('{"clock":"triage_office","from":"2026-03-20"}', law, 'zh');
    expect(JSON.parse(answer)).toEqual({
      target: '2026-04-04',
      limit: '2026-04-07',
      provisional: false,
      because: [
        {
          kind: 'start',
          text: '自2026年3月20日收到信访事项次日起算',
          on: '2026-03-20',
          trigger: '收到信访事项',
          counted: true,
        },
        {
          kind: 'length',
          text: '15日（《信访工作条例》第二十二条）',
          length: 15,
          unit: 'cal',
          article: '《信访工作条例》第二十二条',
        },
        { kind: 'end', text: '期限届满日4月4日', on: '2026-04-04' },
        {
          kind: 'roll',
          text: '届满日适逢清明节4月4日至6日，顺延至4月7日',
          to: '2026-04-07',
          over: [{ from: '2026-04-04', to: '2026-04-06', days: 3, name: '清明节' }],
        },
      ],
    });
  });

  it('is answered in English when asked', () => {
    const answer = answerDueLine('{"clock":"triage_office","from":"2026-03-20"}', law, 'en');
    expect(JSON.parse(answer).because.at(-1)).toMatchObject({
      text: 'that day is off (Qingming Festival 4–6 April), so the limit moves to 7 April',
      over: [{ name: 'Qingming Festival' }],
    });
  });

  it('may name the rules: those of 2005, a preset, or several', () => {
    const articleUnder = (ruleSet: string): string =>
      JSON.parse(
        answerDueLine(JSON.stringify({ clock: 'handle_r6', from: '2026-03-03', ruleSet }), law, 'zh'),
      ).because[1].text;
    expect(articleUnder('national-2005')).toBe('60日（2005年《信访条例》第三十三条）');
    expect(articleUnder('zj-2016')).toBe('30日（《浙江省信访条例》第二十三条）');
    expect(articleUnder('national-2022+zj-2016')).toBe('30日（《浙江省信访条例》第二十三条）');
  });

  it('may leave fields empty and may have blanks around it', () => {
    const plain = answerDueLine('{"clock":"handle_r6","from":"2026-03-03"}', law, 'zh');
    const padded =
      ' {"clock":"handle_r6","from":"2026-03-03","extend":null,"pauses":[],"days":null,"dueOn":null} \r';
    expect(answerDueLine(padded, law, 'zh')).toBe(plain);
  });

  it.each([
    ['', '', 'due-line.not-json'],
    ['{', '', 'due-line.not-json'],
    ['[]', '', 'due-line.not-object'],
    ['null', '', 'due-line.not-object'],
    ['{"clock":"triage_office","from":"2026-03-03","pause":[]}', 'pause', 'due-line.unknown-field'],
    ['{"from":"2026-03-03"}', 'clock', 'due-line.not-text'],
    ['{"clock":"nothing","from":"2026-03-03"}', 'clock', 'due-line.unknown-clock'],
    ['{"clock":"__proto__","from":"2026-03-03"}', 'clock', 'due-line.unknown-clock'],
    ['{"clock":"triage_office"}', 'from', 'due-line.not-day'],
    ['{"clock":"triage_office","from":"2026-02-29"}', 'from', 'due-line.not-day'],
    ['{"clock":"triage_office","from":20260303}', 'from', 'due-line.not-day'],
    ['{"clock":"handle_r6","from":"2026-03-03","extend":"30"}', 'extend', 'due-line.not-number'],
    ['{"clock":"handle_r6","from":"2026-03-03","extend":31}', 'extend', 'clock.extension-too-long'],
    ['{"clock":"triage_office","from":"2026-03-03","extend":5}', 'extend', 'clock.not-extendable'],
    ['{"clock":"handdown_report","from":"2026-03-03"}', 'days', 'clock.length-missing'],
    ['{"clock":"handdown_report","from":"2026-03-03","days":true}', 'days', 'due-line.not-number'],
    ['{"clock":"handdown_report","from":"2026-03-03","days":1e9}', 'days', 'clock.not-whole-days'],
    ['{"clock":"handdown_report","from":"2026-03-03","dueOn":"soon"}', 'dueOn', 'due-line.not-day'],
    ['{"clock":"extension_notice","from":"2026-03-03"}', 'dueOn', 'clock.length-missing'],
    ['{"clock":"handle_r6","from":"2026-03-03","ruleSet":2005}', 'ruleSet', 'due-line.not-text'],
    ['{"clock":"handle_r6","from":"2026-03-03","ruleSet":"1995"}', 'ruleSet', 'due-line.unknown-rule-set'],
    ['{"clock":"zj_register","from":"2026-03-03"}', 'clock', 'due-line.unknown-clock'],
    ['{"clock":"handle_r6","from":"2026-03-03","pauses":"none"}', 'pauses', 'due-line.not-pauses'],
    [
      '{"clock":"handle_r6","from":"2026-03-03","pauses":[["2026-03-04"]]}',
      'pauses[0]',
      'due-line.not-pauses',
    ],
    [
      '{"clock":"handle_r6","from":"2026-03-03","pauses":[["2026-03-04","2026-13-01"]]}',
      'pauses[0][1]',
      'due-line.not-day',
    ],
    [
      '{"clock":"handle_r6","from":"2026-03-03","pauses":[["2026-03-09","2026-03-04"]]}',
      'pauses[0]',
      'clock.pause-backwards',
    ],
  ])('%s is refused at "%s": %s', (line, field, kind) => {
    for (const tongue of ['zh', 'en'] as const) {
      const { error } = JSON.parse(answerDueLine(line, law, tongue));
      expect(error).toEqual({ kind, field, message: expect.stringMatching(/.{4}[.。]$/) });
    }
  });
});

describe('a stream of lines', () => {
  it('gets one answer per line in order, and a bad line does not stop it', async () => {
    const lines = [
      '{"clock":"objection","from":"2026-03-03"}',
      'nonsense',
      '',
      '{"clock":"objection","from":"2026-03-07"}',
    ];
    const written: string[] = [];
    await runDue(linesOf(lines), (line) => void written.push(line), law, 'zh');
    const answers = written.map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.limit ?? answer.error.kind)).toEqual([
      '2026-03-10',
      'due-line.not-json',
      'due-line.not-json',
      '2026-03-13',
    ]);
    expect(written.some((line) => line.includes('\n'))).toBe(false);
  });

  it('waits for a slow reader before it answers the next line', async () => {
    let writing = 0;
    let most = 0;
    const write = async (): Promise<void> => {
      writing += 1;
      most = Math.max(most, writing);
      await Promise.resolve();
      writing -= 1;
    };
    await runDue(linesOf(Array.from({ length: 5 }, () => '{}')), write, law, 'zh');
    expect([most, writing]).toEqual([1, 0]);
  });
});

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
