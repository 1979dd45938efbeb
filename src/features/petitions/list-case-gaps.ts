import { err, type Result } from '#core/kit/result.ts';
import { caseDutyWords } from '#core/petitions/case-duties.ts';
import { caseEndGapWords } from '#core/petitions/case-end-gaps.ts';
import type { CaseEndRefusal } from '#core/petitions/end-case-lead.ts';
import type { InvalidFields } from '#platform/http/mount.ts';

type Listed = Extract<
  CaseEndRefusal,
  { readonly kind: 'petitions.case-not-settled' | 'petitions.case-duties-open' }
>;

/** Turns what keeps a lead from ending into a list at the field it belongs to, so that the form shows each. */
export function listCaseGaps<Value, Refusal extends { readonly kind: string }>(
  result: Result<Value, Refusal | CaseEndRefusal>,
): Result<Value, Refusal | InvalidFields> {
  if (result.ok) return result;
  const { error } = result;
  if (!isListed(error)) return err(error as Refusal);
  const fields =
    error.kind === 'petitions.case-not-settled'
      ? error.gaps.map((gap) => ({ path: 'ground', problem: gap, words: caseEndGapWords[gap] }))
      : error.duties.map((duty) => ({ path: 'openDuties', problem: duty, words: openWords(duty) }));
  return err({ kind: 'invalid-input', fields });
}

const isListed = (error: { readonly kind: string }): error is Listed =>
  error.kind === 'petitions.case-not-settled' || error.kind === 'petitions.case-duties-open';

function openWords(duty: keyof typeof caseDutyWords) {
  const { zh, en } = caseDutyWords[duty];
  return { zh: `“${zh}”没有记录，请说明原因`, en: `“${en}” is not on record: say why` };
}
