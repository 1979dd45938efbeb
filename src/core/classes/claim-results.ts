import type { Words } from '../kit/language.ts';

/** What became of one claim (《信访工作条例》第二十九条、第三十二条、第三十三条). */
export type ClaimResult =
  | 'supported'
  | 'partly-supported'
  | 'explained'
  | 'not-supported'
  | 'settled'
  | 'adopted'
  | 'partly-adopted'
  | 'not-adopted'
  | 'redirected'
  | 'withdrawn'
  | 'transferred';

/** A result's name; `meaning` is one sentence for the person who must choose. */
export type ClaimResultWords = Words & { readonly code: string; readonly meaning: Words };

export const claimResultWords = {
  supported: {
    code: 'SUP',
    zh: '支持',
    en: 'Supported',
    meaning: {
      zh: '事实清楚，请求符合法律、法规、规章或者其他有关规定。',
      en: 'The facts are clear and the request is in line with law or other rules.',
    },
  },
  'partly-supported': {
    code: 'PSUP',
    zh: '部分支持',
    en: 'Partly supported',
    meaning: { zh: '请求中的一部分有依据。', en: 'A part of the request has a basis.' },
  },
  explained: {
    code: 'EXP',
    zh: '解释说明',
    en: 'Explained',
    meaning: {
      zh: '请求合理，但是缺乏法律依据，应当作出解释说明。',
      en: 'The request is reasonable but has no basis in law; the unit explains.',
    },
  },
  'not-supported': {
    code: 'NSUP',
    zh: '不予支持',
    en: 'Not supported',
    meaning: {
      zh: '请求缺乏事实根据，或者不符合法律、法规、规章及其他有关规定。',
      en: 'The request has no basis in fact, or is contrary to law or other rules.',
    },
  },
  settled: {
    code: 'MED',
    zh: '调解和解',
    en: 'Settled',
    meaning: { zh: '双方自愿达成调解或者和解协议。', en: 'Both sides freely agreed.' },
  },
  adopted: {
    code: 'ADO',
    zh: '采纳',
    en: 'Adopted',
    meaning: { zh: '建议科学合理、现实可行，予以采纳。', en: 'The suggestion is sound and is taken up.' },
  },
  'partly-adopted': {
    code: 'PADO',
    zh: '部分采纳',
    en: 'Partly adopted',
    meaning: { zh: '建议中的一部分予以采纳。', en: 'A part of the suggestion is taken up.' },
  },
  'not-adopted': {
    code: 'NADO',
    zh: '未采纳',
    en: 'Not adopted',
    meaning: {
      zh: '建议暂不具备采纳条件，已说明原因。',
      en: 'It cannot be taken up now; the reason is given.',
    },
  },
  redirected: {
    code: 'RED',
    zh: '导入法定途径',
    en: 'Redirected',
    meaning: {
      zh: '应当通过其他法定程序处理，已告知途径。',
      en: 'Another lawful procedure applies; it was named.',
    },
  },
  withdrawn: {
    code: 'WDR',
    zh: '撤回',
    en: 'Withdrawn',
    meaning: { zh: '信访人自愿撤回该项请求。', en: 'The petitioner freely withdrew it.' },
  },
  transferred: {
    code: 'TRN',
    zh: '转出',
    en: 'Transferred',
    meaning: { zh: '不属于本机关职权，已转送有权处理的机关。', en: 'It went on to the competent organ.' },
  },
} as const satisfies Record<ClaimResult, ClaimResultWords>;

/** Every result, in the order a form offers them. */
export const claimResults = [
  'supported',
  'partly-supported',
  'explained',
  'not-supported',
  'settled',
  'adopted',
  'partly-adopted',
  'not-adopted',
  'redirected',
  'withdrawn',
  'transferred',
] as const satisfies readonly ClaimResult[];
