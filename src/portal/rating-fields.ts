import { ratingInput } from '#contract/steps.ts';
import type { Words } from '#core/kit/language.ts';
import type { Rating } from '#core/petitions/petition.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { ratingTexts as texts } from './pages/follow/texts.ts';

/** The form as it came, so that nothing has to be chosen or typed again. */
export type RatingFields = { readonly office: string; readonly unit: string; readonly comment: string };

/** What is wrong, by field. */
export type RatingProblems = Partial<Readonly<Record<keyof RatingFields, Words>>>;

/** Characters of the comment, as the contract has it. */
export const ratingCommentMax = 1000;

export function readRatingFields(form: URLSearchParams): RatingFields {
  const field = (name: keyof RatingFields): string => form.get(name) ?? '';
  return { office: field('office'), unit: field('unit'), comment: field('comment') };
}

/** The rating in a form, or every field that is wrong. */
export function parseRating(fields: RatingFields): Result<Omit<Rating, 'on'>, RatingProblems> {
  const parsed = ratingInput.safeParse(fields);
  if (parsed.success) return ok(parsed.data);
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return err({
    ...(wrong.has('office') ? { office: texts.chooseOne } : {}),
    ...(wrong.has('unit') ? { unit: texts.chooseOne } : {}),
    ...(wrong.has('comment') ? { comment: texts.tooLong } : {}),
  });
}
