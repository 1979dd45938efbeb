// On which grounds a claim is not taken on, each with its article, how far its source was checked, its paper and what has
// to be written (《信访工作条例》第十九条、第二十三条、第三十六条).
import type { Channel } from '../classes/channels.ts';
import type { Words } from '../kit/language.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';

/** NA1 已在办理、NA2 越级走访、NA3 属诉讼程序、NM1 复核已终结、NM2 涉法涉诉已终结、NR1 非本机关职权、LP1 逾期未申请复查 */
export type DeclineGround = 'NA1' | 'NA2' | 'NA3' | 'NM1' | 'NM2' | 'NR1' | 'LP1';
export const declineGrounds = [
  'NA1',
  'NA2',
  'NA3',
  'NM1',
  'NM2',
  'NR1',
  'LP1',
] as const satisfies readonly DeclineGround[];

/** `route`: where the petitioner can go; `number`: of the petition in progress; `papers`: the earlier ones; `since`: the day a window ended. */
export type GroundPart = 'route' | 'number' | 'papers' | 'since';

export type GroundRule = Words & {
  readonly article: Words;
  /** `V` read in the law itself, `V2` in a report of it, `L` binding in one province only. */
  readonly mark: 'V' | 'V2' | 'L';
  readonly paper: Extract<PetitionPaperKind, 'refusal-notice' | 'no-more-notice' | 'competence-notice'>;
  readonly needs: readonly GroundPart[];
  /** Only for matters that came in these ways. */
  readonly channels?: readonly Channel[];
  /** Only for matters that began under a local rule set of these provinces. */
  readonly localSets?: readonly string[];
};

/** All grounds are for claims (申诉求决): a suggestion is answered and an accusation goes its own way. */
export const declineGroundRules = {
  NA1: {
    zh: '已受理或者正在办理',
    en: 'Accepted or in progress elsewhere',
    article: { zh: '《信访工作条例》第十九条的规定', en: 'Regulations on Petition Work, art. 19' },
    mark: 'V',
    paper: 'refusal-notice',
    needs: ['number', 'route'],
  },
  NA2: {
    zh: '越级走访',
    en: 'Visit that skips levels',
    article: {
      zh: '《信访工作条例》第二十条和逐级走访的有关规定',
      en: 'Regulations on Petition Work, art. 20, and the rule on visits level by level',
    },
    mark: 'V2',
    paper: 'refusal-notice',
    needs: ['route'],
    channels: ['visit', 'leader-reception', 'outreach'],
  },
  NA3: {
    zh: '属于诉讼、检察监督程序',
    en: 'Belongs to court or procuratorate',
    article: {
      zh: '《信访工作条例》第二十条、第三十一条第一项的规定',
      en: 'Regulations on Petition Work, arts. 20 and 31 (1)',
    },
    mark: 'V2',
    paper: 'refusal-notice',
    needs: ['route'],
  },
  NM1: {
    zh: '已经复核终结，事实和理由相同',
    en: 'Final review done, same facts and reasons',
    article: { zh: '《信访工作条例》第三十六条的规定', en: 'Regulations on Petition Work, art. 36' },
    mark: 'V',
    paper: 'no-more-notice',
    needs: ['papers'],
  },
  NM2: {
    zh: '涉法涉诉事项已经依法终结',
    en: 'Judicial matter lawfully terminated',
    article: { zh: '涉法涉诉信访依法终结的有关规定', en: 'Rules on the termination of judicial petitions' },
    mark: 'V2',
    paper: 'no-more-notice',
    needs: ['papers'],
  },
  NR1: {
    zh: '不属于本机关职权范围',
    en: 'Not this organ’s power',
    article: { zh: '《信访工作条例》第二十三条的规定', en: 'Regulations on Petition Work, art. 23' },
    mark: 'V',
    paper: 'competence-notice',
    needs: ['route'],
  },
  LP1: {
    zh: '无正当理由逾期未申请复查（复核），以同一事实和理由再次提出',
    en: 'Window for review let pass without good cause; same facts and reasons',
    article: { zh: '本省信访条例的有关规定', en: 'The petition regulations of the province' },
    mark: 'L',
    paper: 'no-more-notice',
    needs: ['papers', 'since'],
    localSets: ['sd', 'bj', 'zj'],
  },
} as const satisfies Record<DeclineGround, GroundRule>;

/** Whether the rules that the matter began under know the ground. */
export function isGroundKnown(ground: DeclineGround, ruleSet: string): boolean {
  const { localSets }: GroundRule = declineGroundRules[ground];
  const sets = ruleSet.split('+');
  return !localSets || localSets.some((province) => sets.some((set) => set.startsWith(`${province}-`)));
}
