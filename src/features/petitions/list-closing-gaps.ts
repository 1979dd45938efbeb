import type { Words } from '#core/kit/language.ts';
import { err, type Result } from '#core/kit/result.ts';
import type { ClosingRefusal } from '#core/petitions/close-petition.ts';
import type { ClosingGap } from '#core/petitions/closing-gaps.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { InvalidFields } from '#platform/http/mount.ts';

/** Turns what stands in the way of closing into a list, so that the form can show each of them. */
export function listClosingGaps<Value, Refusal extends { readonly kind: string }>(
  result: Result<Value, Refusal | ClosingRefusal>,
  directory: UnitNames,
): Result<Value, Refusal | InvalidFields> {
  if (result.ok) return result;
  const { error } = result;
  if (!isHeld(error)) return err(error as Refusal);
  const fields = error.gaps.map((gap) => ({
    path: 'settlement',
    problem: gap.kind,
    words: gapWords(gap, directory),
  }));
  return err({ kind: 'invalid-input', fields });
}

function isHeld(error: { readonly kind: string }): error is ClosingRefusal {
  return error.kind === 'petitions.not-to-be-let-go';
}

type UnitNames = Pick<Directory, 'unitName'>;

/** One gap as a sentence, with the claim it is about, or with what is promised and who owes it. */
export function gapWords({ kind, claim, executeBy, owed }: ClosingGap, directory: UnitNames): Words {
  const { zh, en } = words[kind];
  const dated = (text: string): string =>
    text
      .replace('{executeBy}', executeBy ?? '')
      .replace('{unit}', directory.unitName(owed?.unitId))
      .replace('{promised}', owed?.text ?? '');
  if (claim === 0) return { zh: dated(zh), en: dated(en) };
  return { zh: `第 ${claim} 项诉求：${dated(zh)}`, en: `Claim ${claim}: ${dated(en)}` };
}

const words = {
  facts: { zh: '事实没有查清', en: 'the facts are not established' },
  explanation: { zh: '既没有解决也没有解释清楚', en: 'neither solved nor explained' },
  measures: {
    zh: '支持的意见没有登记落实，也没有约定期限',
    en: 'what was supported is not on record as carried out and has no day',
  },
  overdue: {
    zh: '应于{executeBy}前落实，已经逾期没有登记落实',
    en: 'to be carried out by {executeBy}, overdue and not on record as done',
  },
  'promise-open': {
    zh: '约定{executeBy}前落实，还没有落实，不能以“已解决”办结',
    en: 'promised by {executeBy} and still open, so it is not solved',
  },
  'promised-late': {
    zh: '{unit}应于{executeBy}前兑现的承诺“{promised}”已经逾期；先兑现，或者说明理由调整期限、撤回，才能办结',
    en: 'what {unit} was to do by {executeBy} is late: “{promised}”. Keep it, or move or withdraw it with the reason, before closing',
  },
  'promised-owed': {
    zh: '{unit}还有一项承诺没有兑现（{executeBy}前）：“{promised}”，不能以“已解决”办结',
    en: '{unit} still owes what was promised by {executeBy}: “{promised}”, so it is not solved',
  },
  'nothing-solved': {
    zh: '没有支持并落实的诉求，请按“解释清楚”或者“帮扶到位”办结',
    en: 'nothing was supported and carried out: close it as explained or assisted',
  },
  'does-not-fit': {
    zh: '办结方式与处理意见及落实情况不符',
    en: 'how it was settled does not fit the decision and what was carried out',
  },
} as const satisfies Record<ClosingGap['kind'], Words>;
