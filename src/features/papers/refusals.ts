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
