import type { TemplateRefusal } from '#core/papers/templates.ts';
import type { RefusalText } from '#platform/http/problem.ts';
import type { Place } from './template-text.ts';

/** The petition has not come to this paper, or there is no such paper. */
export type NotIssued = { readonly kind: 'papers.not-issued' };

/** The letter of a suggestion names a petition from which the reader has to keep away. */
type KeptAway = { readonly kind: 'papers.kept-away' };

/** No reception of that time was announced, so there is nothing to hang on the wall. */
type NothingAnnounced = { readonly kind: 'papers.nothing-announced' };

/** A voided paper is shown with its mark, never as a file that looks valid. */
type Voided = { readonly kind: 'papers.voided' };

export type OwnRefusal =
  | NotIssued
  | Voided
  | KeptAway
  | NothingAnnounced
  | TemplateRefusal
  | { readonly kind: 'papers.no-file' }
  | { readonly kind: 'papers.changed-meanwhile' }
  | { readonly kind: 'papers.no-such-petition' };

export type PaperRefusal = NotIssued | Voided | KeptAway | NothingAnnounced | WordTemplateRefusal;

/** Words of the refusals that need no list; template problems speak through `texts.ts`. */
export const paperRefusals = {
  'papers.not-issued': {
    status: 404,
    words: { zh: '这份文书还没有制作', en: 'This paper has not been issued yet' },
  },
  'papers.nothing-announced': {
    status: 404,
    words: {
      zh: '这段时间没有已公布的接访，请先公布，或者另选日期（最多四百天）',
      en: 'No reception of that time was announced: announce it first, or choose other days (at most 400)',
    },
  },
  'papers.voided': {
    status: 409,
    words: {
      zh: '这份文书已经作废，只提供带“作废”标记的 PDF',
      en: 'This paper is void; it is only shown as PDF with its mark',
    },
  },
  'papers.kept-away': {
    status: 403,
    words: {
      zh: '建议书引用了您须回避的信访事项，请由其他同事出具',
      en: 'It cites a petition from which you have to keep away; let a colleague make the letter',
    },
  },
  'papers.not-yours': {
    status: 403,
    words: {
      zh: '只有系统管理员和信访局负责人可以更换文书模板',
      en: 'Only the administrator and the director change templates',
    },
  },
  'papers.no-such-version': {
    status: 404,
    words: { zh: '这种文书没有第 {version} 版模板', en: 'This paper has no template version {version}' },
  },
  'papers.already-in-use': {
    status: 409,
    words: { zh: '现在用的就是这一版', en: 'This version is in use already' },
  },
  'papers.same-as-before': {
    status: 409,
    words: {
      zh: '这个文件与第 {version} 版完全相同，可以直接启用那一版',
      en: 'This file is the same as version {version}; use that one',
    },
  },
  'papers.no-file': { status: 422, words: { zh: '没有收到文件', en: 'No file was received' } },
  'papers.changed-meanwhile': {
    status: 409,
    words: {
      zh: '刚刚有别人更换了模板，请看过最新情况后再试',
      en: 'Somebody else changed a template a moment ago. Look at it and try again',
    },
  },
  'papers.no-such-petition': {
    status: 404,
    words: {
      zh: '没有这个编号的信访事项，或者您无权查看',
      en: 'There is no petition with this number, or you may not see it',
    },
  },
} as const satisfies Record<OwnRefusal['kind'], RefusalText>;

/** Why a Word template cannot be used. All problems at once, named as they stand in the template. */
export type WordTemplateRefusal =
  | { readonly kind: 'papers.template-unreadable'; readonly why: UnreadableWhy }
  | { readonly kind: 'papers.template-wrong'; readonly problems: readonly TemplateProblem[] };

export type UnreadableWhy =
  | 'not-word'
  | 'old-format'
  | 'macros'
  | 'too-big'
  | 'bomb'
  | 'encrypted'
  | 'outside-content';

/**
 * `unclosed`: `{字段` or `{#字段}` without an end; `unopened`: an end without a beginning; `crossed`: ends of another;
 * `doubled`: `{{字段}}`; `wide-braces`: `｛字段｝`, which no program fills.
 */
export type TemplateProblem = {
  readonly problem:
    | 'unknown'
    | 'missing'
    | 'unclosed-tag'
    | 'unopened-tag'
    | 'unclosed-passage'
    | 'unopened-passage'
    | 'crossed'
    | 'doubled'
    | 'wide-braces'
    | 'other';
  readonly field: string;
  readonly place?: Place;
  /** The known field it was probably meant to be. */
  readonly similar?: string;
};
