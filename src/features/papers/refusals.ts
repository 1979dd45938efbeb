import type { RefusalText } from '#platform/http/problem.ts';

/** The petition has not come to this paper, or there is no such paper. */
export type NotIssued = { readonly kind: 'papers.not-issued' };

/** Words of the refusals that need no list; template problems speak through `texts.ts`. */
export const paperRefusals = {
  'papers.not-issued': {
    status: 404,
    words: { zh: '这份文书还没有制作', en: 'This paper has not been issued yet' },
  },
} as const satisfies Record<NotIssued['kind'], RefusalText>;

/** Why a Word template cannot be filled. All problems of a kind at once, named as they stand in the template. */
export type WordTemplateRefusal =
  | { readonly kind: 'papers.template-unreadable' }
  | { readonly kind: 'papers.template-broken'; readonly problems: readonly TemplateProblem[] }
  | {
      readonly kind: 'papers.template-unknown-fields';
      readonly fields: readonly string[];
      readonly known: readonly string[];
    }
  | { readonly kind: 'papers.template-missing-fields'; readonly fields: readonly string[] };

/** `unclosed`: `{字段` or `{#字段}` without an end; `unopened`: an end without a beginning; `crossed`: ends of another. */
export type TemplateProblem = {
  readonly problem: 'unclosed' | 'unopened' | 'crossed' | 'other';
  readonly field: string;
};
