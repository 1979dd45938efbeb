// 包案: a leader with a name answers for a petition until the matter is truly settled (《信访工作条例》第十八条). What is
// kept here is work on the matter; nothing of it is about watching or holding anybody back.
import type { Words } from '../kit/language.ts';
import type { AccountId, AttachmentId, TalkId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';

/** 县（乡镇）领导包案、村（社区）包案: both can answer at once. */
export const caseLevels = ['upper', 'community'] as const;
export type CaseLevel = (typeof caseLevels)[number];

export const caseLevelWords = {
  upper: { zh: '县（乡镇）级', en: 'county or town' },
  community: { zh: '村（社区）级', en: 'community' },
} as const satisfies Record<CaseLevel, Words>;

/** As the public notice names them; leaders without an account are known by name and post. */
export type CaseLeader = {
  readonly accountId: AccountId | undefined;
  readonly name: string;
  readonly post: string;
};

/** 四明确: besides the leader, the responsible body, who does it and by when; the measures are in the plan. */
export type CaseTerms = {
  readonly unitId: UnitId;
  readonly personId: AccountId | undefined;
  readonly team: { readonly accountIds: readonly AccountId[]; readonly words: string };
  readonly deadline: PlainDate;
};

/** `received`: who received the petitioner leads the matter (谁接访谁包案). */
export type CaseGround = 'received' | 'named';

type Evidence = {
  readonly on: PlainDate;
  readonly attachments: readonly AttachmentId[];
  readonly backDateReason?: string | undefined;
};
/** What only counts as the leader's own duty when the leader did it in person (亲自). */
type InPerson = Evidence & { readonly inPerson: boolean };

export type CasePlan = InPerson & { readonly rootCause: string; readonly measures: string };
/** `explained`: what of the law and the policy was explained; may be empty. */
export type CaseMeeting = InPerson & {
  readonly place: string;
  readonly said: string;
  readonly explained: string;
};
/** `required`: what has to be done next; may be empty. */
export type CaseCheck = InPerson & { readonly found: string; readonly required: string };
export type CaseProgress = Evidence & { readonly text: string };
/** The main leader heard how the case stands (每周听取). */
export type CaseHearing = {
  readonly on: PlainDate;
  readonly by: CaseLeader;
  readonly instruction: string;
  readonly backDateReason?: string | undefined;
};

/** Settled, the lawful final end of the road (三级终结), or the petition ended lawfully without an answer. */
export const caseEndGrounds = ['settled', 'final', 'ended'] as const;
export type CaseEndGround = (typeof caseEndGrounds)[number];

export const caseEndGroundWords = {
  settled: { zh: '已答复并真正解决（案结事了）', en: 'Answered and truly settled' },
  final: { zh: '三级终结，已向信访人说明', en: 'At its lawful final end, explained to the petitioner' },
  ended: {
    zh: '依法另行了结（撤回、合并、引导至其他程序等）',
    en: 'Ended lawfully in another way (withdrawn, merged, led to another procedure)',
  },
} as const satisfies Record<CaseEndGround, Words>;

/** A wish to end the lead, and what somebody else found. */
export type CaseEnd = {
  readonly on: PlainDate;
  readonly ground: CaseEndGround;
  readonly evidence: string;
  /** Why the duties that are still open were not needed; empty when none is. */
  readonly openDuties: string;
  readonly attachments: readonly AttachmentId[];
  readonly byId: AccountId;
  readonly returned?: { readonly on: PlainDate; readonly reason: string };
  readonly confirmed?: { readonly on: PlainDate; readonly found: string };
  /** The matter came back to work afterwards, so that the lead goes on. */
  readonly undone?: true;
};

export type CaseLead = CaseTerms & {
  readonly level: CaseLevel;
  readonly leader: CaseLeader;
  readonly ground: CaseGround;
  readonly talkId: TalkId | undefined;
  readonly namedOn: PlainDate;
  /** Who led before, until when, and why it was handed over. */
  readonly predecessors: readonly {
    readonly leader: CaseLeader;
    readonly until: PlainDate;
    readonly reason: string;
  }[];
  readonly plans: readonly CasePlan[];
  readonly meetings: readonly CaseMeeting[];
  readonly checks: readonly CaseCheck[];
  readonly progress: readonly CaseProgress[];
  readonly hearings: readonly CaseHearing[];
  readonly ends: readonly CaseEnd[];
};

type Led = Pick<PetitionState, 'caseLeads'>;

/** The end that holds; nothing while somebody answers for the matter. */
export const confirmedEnd = ({ ends }: Pick<CaseLead, 'ends'>): CaseEnd | undefined =>
  ends.findLast(({ confirmed, undone }) => confirmed !== undefined && !undone);

/** The end that somebody asked for and nobody checked yet. */
export const awaitedEnd = ({ ends }: Pick<CaseLead, 'ends'>): CaseEnd | undefined =>
  ends.findLast(({ confirmed, returned }) => confirmed === undefined && returned === undefined);

/** Everybody who answers for the matter now, at most one at a level. */
export const openCaseLeads = ({ caseLeads }: Led): readonly CaseLead[] =>
  caseLeads.filter((lead) => confirmedEnd(lead) === undefined);

export const openCaseLead = (state: Led, level: CaseLevel): CaseLead | undefined =>
  openCaseLeads(state).find((lead) => lead.level === level);

/** The accounts of the person in charge and of the team. */
export const caseHelpers = ({ personId, team }: Pick<CaseTerms, 'personId' | 'team'>): readonly AccountId[] =>
  personId === undefined ? team.accountIds : [personId, ...team.accountIds];

/** The accounts that lead or help with this lead now. */
export function caseHands(lead: CaseLead): readonly AccountId[] {
  const { accountId } = lead.leader;
  return accountId === undefined ? caseHelpers(lead) : [accountId, ...caseHelpers(lead)];
}

/** Everybody who works on the matter as lead, person in charge or team, at either level, once each. */
export function caseTeam(state: Led): readonly AccountId[] {
  return [...new Set(openCaseLeads(state).flatMap(caseHands))];
}

/** The same with those who led an open lead before: whoever had a hand in it does not check its end. */
export function hasLedOrHelped(state: Led, accountId: AccountId): boolean {
  const before = openCaseLeads(state).flatMap(({ predecessors }) =>
    predecessors.flatMap(({ leader }) => leader.accountId ?? []),
  );
  return [...caseTeam(state), ...before].includes(accountId);
}

/** Two with accounts are one person by account; otherwise by name and post. */
export const isSameLeader = (one: CaseLeader, other: CaseLeader): boolean =>
  one.accountId === undefined && other.accountId === undefined
    ? one.name.trim() === other.name.trim() && one.post.trim() === other.post.trim()
    : one.accountId === other.accountId;

type Kept = Pick<PetitionState, 'recusals' | 'respondent' | 'authorities'>;

/** Whether this person can never lead: complained of, by account, unit or name, or kept away by recusal. */
export function keepsAway(
  state: Kept,
  { accountId, name }: { readonly accountId: AccountId | undefined; readonly name?: string },
  units: readonly UnitId[] = [],
): boolean {
  const { respondent } = state;
  if (isRecused(state, accountId)) return true;
  const pending = state.recusals.some(
    ({ personId, decision }) => personId === accountId && decision === undefined,
  );
  const ofUnit = respondent?.unitId !== undefined && units.includes(respondent.unitId);
  const byName = name !== undefined && respondent?.name.trim() === name.trim();
  return pending || ofUnit || byName;
}
