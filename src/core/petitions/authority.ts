// Who may be told of a matter besides those who raised it: somebody who petitions for them (代访) or goes along with them (陪访),
// on a written authority that says what, from when and until when (《民法典》第一百六十五条). Nothing is told beyond it.
import type { AccountId, AttachmentId, AuthorityId, PetitionerId } from '../kit/ids.ts';
import { purposeToClass } from '../classes/purposes.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ownPeople } from './capacity.ts';
import type { PetitionState } from './petition.ts';
import { isRecused } from './recusal.ts';

/** 代访、陪访 */
export type AuthorityKind = 'proxy' | 'companion';
export const authorityKinds = ['proxy', 'companion'] as const satisfies readonly AuthorityKind[];

/** 办理进度、答复内容和文书、参加接谈和听证、代为签字 */
export type AuthorityPart = 'progress' | 'answer' | 'attend' | 'sign';
export const authorityParts = [
  'progress',
  'answer',
  'attend',
  'sign',
] as const satisfies readonly AuthorityPart[];

/** A cadre with an account here, or somebody known as a person. */
export type AuthorityHolder =
  | { readonly accountId: AccountId; readonly petitionerId?: undefined }
  | { readonly petitionerId: PetitionerId; readonly accountId?: undefined };

/** 收回、辞去、丧失能力、受托人死亡、登记错误（《民法典》第一百七十三条） */
export type AuthorityEnding = 'taken-back' | 'resigned' | 'incapable' | 'holder-died' | 'entered-wrongly';
export const authorityEndings = [
  'taken-back',
  'resigned',
  'incapable',
  'holder-died',
  'entered-wrongly',
] as const satisfies readonly AuthorityEnding[];

/** 当面、电话、书面、网上 */
export type SaidBy = 'in-person' | 'phone' | 'writing' | 'online';
export const saidByMeans = ['in-person', 'phone', 'writing', 'online'] as const satisfies readonly SaidBy[];

export type AuthorityContent = {
  readonly kind: AuthorityKind;
  readonly holder: AuthorityHolder;
  /** Who gave it: one of the petitioners, or the guardian of one. */
  readonly grantedBy: PetitionerId;
  /** What the holder is to the petitioner: 儿子、村委会副主任 */
  readonly relation: string;
  readonly parts: readonly AuthorityPart[];
  readonly from: PlainDate;
  /** The last day; until it is taken back when absent. */
  readonly until?: PlainDate | undefined;
  /** The scan of what was signed. */
  readonly scans: readonly AttachmentId[];
  /** Of a matter that holds an accusation: why its custodian lets somebody else know of it. */
  readonly custodian?: string | undefined;
};

export type AuthorityEnd = {
  readonly on: PlainDate;
  readonly ground: AuthorityEnding;
  /** How the petitioner said so. */
  readonly said?: SaidBy | undefined;
  readonly note: string;
};

export type Authority = AuthorityContent & {
  readonly id: AuthorityId;
  readonly recordedOn: PlainDate;
  readonly end: AuthorityEnd | undefined;
};

type Matter = Pick<PetitionState, 'authorities' | 'people' | 'claims' | 'ending' | 'respondent' | 'recusals'>;

/** Whether the matter holds an accusation, of which nobody learns without a word of its custodian. */
export const holdsAccusation = ({ claims }: Pick<PetitionState, 'claims'>): boolean =>
  claims.some(({ purpose, route }) => purposeToClass(purpose) === 'accusation' || route === 'accusation');

/**
 * Whether it stands on that day: begun, neither over nor ended, given by somebody whose matter it still is, and the
 * petitioner alive. The day on which it ends by a word is no day of it any more.
 */
export function isInForce(authority: Authority, { people, ending }: Matter, day: PlainDate): boolean {
  const { from, until, end, grantedBy } = authority;
  if (day < from || (until !== undefined && day > until) || (end && end.on <= day)) return false;
  if (ending?.cause === 'died' && (ending.evidenceOn ?? ending.on) <= day) return false;
  return mayGrant(people, grantedBy);
}

/** What the holder may be told and do on that day; empty when nothing. Stricter than what was signed, never wider. */
export function partsOn(authority: Authority, matter: Matter, day: PlainDate): readonly AuthorityPart[] {
  if (!isInForce(authority, matter, day)) return [];
  if (holdsAccusation(matter) && authority.custodian === undefined) return [];
  if (keepsAway(matter, authority.holder.accountId)) return [];
  return authorityParts.filter((part) => authority.parts.includes(part));
}

/** Petitioners give it themselves; of somebody who cannot act alone a guardian does. */
export const mayGrant = (people: PetitionState['people'], id: PetitionerId): boolean =>
  people.some(
    (person) =>
      person.petitionerId === id &&
      (person.role === 'guardian' || (ownPeople([person]).length > 0 && person.incapacity === undefined)),
  );

/** Whether the account has to keep away for another reason than acting for the petitioner. */
export const keepsAway = (
  matter: Pick<PetitionState, 'respondent' | 'recusals'>,
  accountId: AccountId | undefined,
): boolean => isRecused({ ...matter, authorities: [] }, accountId);

/** What a person of the petition may do for others on that day, by all they hold together. */
export function partsOfPerson(matter: Matter, id: PetitionerId, day: PlainDate): readonly AuthorityPart[] {
  const held = matter.authorities
    .filter(({ holder }) => holder.petitionerId === id)
    .flatMap((authority) => partsOn(authority, matter, day));
  return authorityParts.filter((part) => held.includes(part));
}
