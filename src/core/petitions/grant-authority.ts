// A petitioner lets somebody else know, come along or sign; and takes it back at any time, without giving a reason.
import type { Actor } from '../access/actor.ts';
import type { AuthorityId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  holdsAccusation,
  keepsAway,
  mayGrant,
  type Authority,
  type AuthorityContent,
  type AuthorityEnd,
  type AuthorityHolder,
} from './authority.ts';
import { keptReason, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import { proxiesMax } from './capacity.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type AuthorityRefusal =
  | { readonly kind: 'petitions.authority-scan-missing' }
  | { readonly kind: 'petitions.authority-without-part' }
  | { readonly kind: 'petitions.companion-cannot-sign' }
  | { readonly kind: 'petitions.authority-not-by-petitioner' }
  | { readonly kind: 'petitions.authority-for-oneself' }
  | { readonly kind: 'petitions.authority-ends-before' }
  | { readonly kind: 'petitions.authority-over'; readonly until: PlainDate }
  | { readonly kind: 'petitions.holder-complained-of' }
  | { readonly kind: 'petitions.holder-works-on-it' }
  | { readonly kind: 'petitions.authority-held-already' }
  | { readonly kind: 'petitions.too-many-authorities'; readonly max: number }
  | { readonly kind: 'petitions.custodian-decides' }
  | { readonly kind: 'petitions.custodian-words-missing' };

/** Records what was signed. `holderUnitIds`: the units in which the holder has a post, empty for a person. */
export function grantAuthority(
  content: AuthorityContent,
  state: PetitionState,
  facts: Facts & { readonly authorityId: AuthorityId; readonly holderUnitIds: readonly UnitId[] },
): Result<readonly PetitionEvent[], StepRefusal | AuthorityRefusal> {
  const may = mayTake('grant-authority', state, facts.actor);
  if (!may.ok) return may;
  const { today, authorityId } = facts;
  const refusal =
    refuseContent(content, state, today) ??
    refuseHolder(content, state, facts) ??
    refuseAccusation(content, state, facts.actor);
  if (refusal) return err(refusal);
  return ok([{ kind: 'AuthorityGranted', authorityId, on: today, content: kept(content, state) }]);
}

// Words of a custodian belong to accusations only.
function kept({ custodian, ...content }: AuthorityContent, state: PetitionState): AuthorityContent {
  return holdsAccusation(state) ? { ...content, custodian } : content;
}

function refuseContent(
  { kind, parts, scans, from, until, grantedBy }: AuthorityContent,
  { people }: PetitionState,
  today: PlainDate,
): AuthorityRefusal | undefined {
  if (scans.length === 0) return { kind: 'petitions.authority-scan-missing' };
  if (parts.length === 0) return { kind: 'petitions.authority-without-part' };
  if (kind === 'companion' && parts.includes('sign')) return { kind: 'petitions.companion-cannot-sign' };
  if (!mayGrant(people, grantedBy)) return { kind: 'petitions.authority-not-by-petitioner' };
  if (until !== undefined && until < from) return { kind: 'petitions.authority-ends-before' };
  return until !== undefined && until < today ? { kind: 'petitions.authority-over', until } : undefined;
}

function refuseHolder(
  { kind, holder, grantedBy }: AuthorityContent,
  state: PetitionState,
  { actor, today, holderUnitIds }: Facts & { readonly holderUnitIds: readonly UnitId[] },
): AuthorityRefusal | undefined {
  const { accountId, petitionerId } = holder;
  if (accountId === actor.accountId || petitionerId === grantedBy)
    return { kind: 'petitions.authority-for-oneself' };
  const respondentUnit = state.respondent?.unitId;
  const isOfThem = respondentUnit !== undefined && holderUnitIds.includes(respondentUnit);
  if (isOfThem || keepsAway(state, accountId)) return { kind: 'petitions.holder-complained-of' };
  if (accountId !== undefined && worksOn(state, accountId)) return { kind: 'petitions.holder-works-on-it' };
  const open = state.authorities.filter((one) => isOpen(one, today));
  if (open.some((one) => isSame(one.holder, holder))) return { kind: 'petitions.authority-held-already' };
  const alike = open.filter((one) => one.kind === kind);
  if (alike.length < proxiesMax) return undefined;
  return { kind: 'petitions.too-many-authorities', max: proxiesMax };
}

const worksOn = ({ hands, handlerId, authorId }: PetitionState, accountId: Actor['accountId']): boolean =>
  [...hands, handlerId, authorId].includes(accountId);

const isSame = (one: AuthorityHolder, other: AuthorityHolder): boolean =>
  one.accountId === other.accountId && one.petitionerId === other.petitionerId;

/** Not ended by a word, and not over: it stands or is still to begin. */
const isOpen = ({ end, until }: Authority, today: PlainDate): boolean =>
  end === undefined && (until === undefined || until >= today);

// Only the office that keeps the accusation may let somebody else know of it, and says why.
function refuseAccusation(
  { custodian }: AuthorityContent,
  state: PetitionState,
  actor: Actor,
): AuthorityRefusal | undefined {
  if (!holdsAccusation(state)) return undefined;
  if (actor.unitId !== state.registeringUnitId) return { kind: 'petitions.custodian-decides' };
  return (custodian ?? '') === '' ? { kind: 'petitions.custodian-words-missing' } : undefined;
}

export type EndAuthority = AuthorityEnd & {
  readonly authorityId: AuthorityId;
  readonly backDateReason?: string | undefined;
};

export type EndAuthorityRefusal =
  | { readonly kind: 'petitions.authority-not-open' }
  | { readonly kind: 'petitions.means-missing' }
  | BackDateRefusal;

/** Ends it from a day on: at once when it is said today. */
export function endAuthority(
  command: EndAuthority,
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | EndAuthorityRefusal> {
  const may = mayTake('end-authority', state, actor);
  return may.ok ? ended(command, state, today) : may;
}

/** The petitioner takes it back with the own query code; nobody is asked first. */
export function takeBackAuthority(
  authorityId: AuthorityId,
  state: PetitionState,
  today: PlainDate,
): Result<readonly PetitionEvent[], EndAuthorityRefusal> {
  return ended({ authorityId, on: today, ground: 'taken-back', said: 'online', note: '' }, state, today);
}

function ended(
  { authorityId, backDateReason, said, ...end }: EndAuthority,
  { authorities }: PetitionState,
  today: PlainDate,
): Result<readonly PetitionEvent[], EndAuthorityRefusal> {
  const authority = authorities.find(({ id }) => id === authorityId);
  if (!authority || authority.end) return err({ kind: 'petitions.authority-not-open' });
  const { from, recordedOn } = authority;
  const dated = { on: end.on, reason: backDateReason };
  const late = refuseBackDate(dated, from < recordedOn ? from : recordedOn, today);
  if (late) return err(late);
  if (end.ground !== 'taken-back')
    return ok([{ kind: 'AuthorityEnded', authorityId, end, ...keptReason(end.on, backDateReason, today) }]);
  if (said === undefined) return err({ kind: 'petitions.means-missing' });
  const reason = keptReason(end.on, backDateReason, today);
  return ok([{ kind: 'AuthorityEnded', authorityId, end: { ...end, said }, ...reason }]);
}
