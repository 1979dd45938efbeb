import type { AuthorityView } from '#contract/authorities.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { maskIdentityNumber, maskPhone } from '#core/people/masks.ts';
import { isInForce, partsOn, type Authority } from '#core/petitions/authority.ts';
import {
  authorityEndingWords,
  authorityKindWords,
  saidByWords,
  tellingLine,
} from '#core/petitions/authority-words.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { mayTake } from '#core/petitions/steps.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';
import type { AuthorityCodes } from '#ledger/query-code.ts';

type Facts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly today: PlainDate;
  readonly petitioners: readonly PetitionerRow[];
  readonly authorityCodes: AuthorityCodes;
};

/** Who may be told what on the day of the page; those that stand come first, the newest of the others next. */
export function presentAuthorities(state: PetitionState, facts: Facts): AuthorityView[] {
  const views = state.authorities.map((authority) => presentOne(authority, state, facts));
  const stands = ({ standing }: AuthorityView): boolean => standing === 'in-force';
  return [...views.filter(stands), ...views.filter((view) => !stands(view)).toReversed()];
}

function presentOne(authority: Authority, state: PetitionState, facts: Facts): AuthorityView {
  const { language, today, petitioners, caller } = facts;
  const row = petitioners.find(({ id }) => id === authority.holder.petitionerId);
  const told = partsOn(authority, state, today);
  const line = tellingLine(told);
  const { end } = authority;
  const handsOut = mayTake('grant-authority', state, caller.actor).ok && told.length > 0;
  return {
    id: authority.id,
    kind: authority.kind,
    kindName: say(authorityKindWords[authority.kind], language),
    holderName: row?.name ?? caller.directory.personName(authority.holder.accountId),
    holderMark: row ? markOf(row) : '',
    relation: authority.relation,
    grantedByName: petitioners.find(({ id }) => id === authority.grantedBy)?.name ?? '',
    parts: [...authority.parts],
    from: authority.from,
    until: authority.until,
    told: [...told],
    may: say(line.may, language),
    mayNot: say(line.mayNot, language),
    standing: standingOf(authority, state, today),
    end: end && {
      on: end.on,
      groundName: say(authorityEndingWords[end.ground], language),
      saidName: end.said ? say(saidByWords[end.said], language) : '',
      note: end.note,
    },
    custodian: authority.custodian,
    code: handsOut ? facts.authorityCodes.codeOf(authority.id) : undefined,
  };
}

const markOf = ({ phone, certificateNumber }: PetitionerRow): string =>
  phone ? maskPhone(phone) : certificateNumber && maskIdentityNumber(certificateNumber);

function standingOf(authority: Authority, state: PetitionState, today: PlainDate): AuthorityView['standing'] {
  if (isInForce(authority, state, today))
    return partsOn(authority, state, today).length > 0 ? 'in-force' : 'withheld';
  return authority.end === undefined && today < authority.from ? 'to-begin' : 'over';
}
