// Everybody's tries at who may be told of the matter.
import type { Actor } from '#core/access/actor.ts';
import type { AccountId, AttachmentId, AuthorityId, PetitionerId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { authorityEndings, authorityParts, type AuthorityContent } from '#core/petitions/authority.ts';
import type { authoritySteps } from '#core/petitions/authority-steps.ts';
import { endAuthority, grantAuthority } from '#core/petitions/grant-authority.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export const cadre = 'village-cadre@village' as AccountId;
const holders = [
  { accountId: cadre },
  { petitionerId: 'son' as PetitionerId },
  { petitionerId: 'p1' as PetitionerId },
] as const;

export const authorityContent = (choice: number, today: PlainDate): AuthorityContent => ({
  kind: choice % 4 === 0 ? 'companion' : 'proxy',
  holder: holders[choice % 3] ?? holders[0],
  grantedBy: 'p1' as PetitionerId,
  relation: '村委会副主任',
  parts: authorityParts.filter((_, at) => (choice >> at) % 2 === 0),
  from: addDays(today, (choice % 5) - 2),
  until: choice % 7 === 0 ? undefined : addDays(today, (choice % 11) - 1),
  scans: choice % 13 === 0 ? [] : ['scan' as AttachmentId],
  custodian: choice % 2 === 0 ? '本人要求村干部陪同' : undefined,
});

export const authorityMoves = (
  choice: number,
  state: PetitionState,
  facts: Facts,
  respondent: UnitId,
): { readonly [Step in keyof typeof authoritySteps]: () => Events } => ({
  'grant-authority': () =>
    grantAuthority(authorityContent(choice, facts.today), state, {
      ...facts,
      authorityId: `authority-${state.version}` as AuthorityId,
      holderUnitIds: choice % 17 === 0 ? [respondent] : [],
    }),
  'end-authority': () =>
    endAuthority(
      {
        authorityId: state.authorities.at(-(choice % 3) - 1)?.id ?? ('none' as AuthorityId),
        on: addDays(facts.today, -(choice % 3)),
        ground: authorityEndings[choice % 5] ?? 'taken-back',
        said: choice % 4 ? 'phone' : undefined,
        note: '',
      },
      state,
      facts,
    ),
});
