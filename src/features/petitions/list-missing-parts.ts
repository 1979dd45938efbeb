import type { Words } from '#core/kit/language.ts';
import { err, type Result } from '#core/kit/result.ts';
import type { DecisionRefusal, MissingPart } from '#core/petitions/submit-decision.ts';
import type { InvalidFields } from '#platform/http/mount.ts';

/** Turns an incomplete decision into a list of fields, so that the form can point at each of them. */
export function listMissingParts<Value, Refusal extends { readonly kind: string }>(
  result: Result<Value, Refusal | DecisionRefusal>,
): Result<Value, Refusal | InvalidFields> {
  if (result.ok) return result;
  const { error } = result;
  if (!isIncomplete(error)) return err(error as Refusal);
  return err({ kind: 'invalid-input', fields: error.missing.map(toField) });
}

type Incomplete = Extract<DecisionRefusal, { kind: 'petitions.decision-incomplete' }>;

function isIncomplete(error: { readonly kind: string }): error is Incomplete {
  return error.kind === 'petitions.decision-incomplete';
}

function toField(missing: MissingPart): InvalidFields['fields'][number] {
  if (missing.part === 'review-organ')
    return { path: 'decision.reviewOrgan', problem: 'required', words: partWords['review-organ'] };
  const { zh, en } = partWords[missing.part];
  return {
    path: `decision.claims.${missing.claim - 1}.${fieldOf(missing.part)}`,
    problem: 'required',
    words: { zh: `第 ${missing.claim} 项诉求：${zh}`, en: `Claim ${missing.claim}: ${en}` },
  };
}

// A judgement that contradicts the opinion is put right where it was made.
function fieldOf(part: Exclude<MissingPart['part'], 'review-organ'>): string {
  if (part === 'execute-by') return 'executeBy';
  return part === 'demand-fits' ? 'demand' : part;
}

const partWords = {
  answer: { zh: '尚未答复', en: 'not answered yet' },
  facts: { zh: '缺少查明的事实', en: 'the facts found are missing' },
  evidence: { zh: '缺少证据', en: 'the evidence is missing' },
  basis: { zh: '缺少法律政策依据', en: 'the legal or policy basis is missing' },
  demand: { zh: '没有判断诉求是否合理', en: 'whether the claim is reasonable is not said' },
  'demand-fits': {
    zh: '对诉求是否合理的判断与处理意见相矛盾',
    en: 'what is said of the claim contradicts the opinion',
  },
  reasons: { zh: '缺少理由', en: 'the reasons are missing' },
  execution: {
    zh: '予以支持的，须写明如何落实',
    en: 'a supported claim must say how it will be carried out',
  },
  'execute-by': {
    zh: '予以支持的，须写明落实期限（不早于今天）',
    en: 'a supported claim needs the day by which it is carried out, not before today',
  },
  'review-organ': {
    zh: '缺少复查机关（信访人不服时向谁申请）',
    en: 'the organ to which the petitioner may apply for review is missing',
  },
} as const satisfies Record<MissingPart['part'], Words>;
