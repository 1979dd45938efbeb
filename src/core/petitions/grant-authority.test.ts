// What an authority needs, for whom it cannot be, and how it ends.
import { describe, expect, it } from 'vitest';
import { cadre } from '../../../tests/support/authority-moves.ts';
import { actorAs, begin, intake, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { AttachmentId, AuthorityId, PetitionerId } from '../kit/ids.ts';
import { addDays } from '../kit/plain-date.ts';
import { isInForce, partsOn, type AuthorityContent } from './authority.ts';
import { evolve, fold } from './evolve.ts';
import { endAuthority, grantAuthority, takeBackAuthority } from './grant-authority.ts';
import type { PetitionState } from './petition.ts';
import { recusedFrom } from './recusal.ts';
import { refuseSigner } from './sign-for-others.ts';

const begun = (): PetitionState => {
  const state = fold(begin(false));
  if (!state) throw new Error('nothing was registered');
  return state;
};
const monday = intake.receivedOn;
const clerk = actorAs('clerk', office);
const son = 'son' as PetitionerId;
const p1 = 'p1' as PetitionerId;
const plain: AuthorityContent = {
  kind: 'proxy',
  holder: { petitionerId: son },
  grantedBy: p1,
  relation: '儿子',
  parts: ['progress', 'sign'],
  from: monday,
  scans: ['scan' as AttachmentId],
};
const grant = (
  content: Partial<AuthorityContent>,
  state = begun(),
  { today = monday, actor = clerk, id = 'a1', holderUnitIds = [] as readonly (typeof office)[] } = {},
) =>
  grantAuthority({ ...plain, ...content }, state, {
    actor,
    today,
    authorityId: id as AuthorityId,
    holderUnitIds,
  });
const granted = (content: Partial<AuthorityContent> = {}, state = begun(), id = 'a1'): PetitionState => {
  const events = grant(content, state, { id });
  if (!events.ok) throw new Error(events.error.kind);
  return events.value.reduce<PetitionState>(evolve, state);
};
const accusing = (state: PetitionState): PetitionState => ({
  ...state,
  claims: state.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const })),
});

describe('whoever acts for the petitioner', () => {
  it('keeps everybody with an account who acts or acted away from the matter, but for a wrong entry', () => {
    const state = granted({ holder: { accountId: cadre }, parts: ['progress'] });
    expect(recusedFrom(state)).toContain(cadre);
    const end = (ground: 'resigned' | 'entered-wrongly') => {
      const done = endAuthority({ authorityId: 'a1' as AuthorityId, on: monday, ground, note: '' }, state, {
        actor: clerk,
        today: monday,
      });
      if (!done.ok) throw new Error(done.error.kind);
      return done.value.reduce<PetitionState>(evolve, state);
    };
    expect(recusedFrom(end('resigned'))).toContain(cadre);
    expect(recusedFrom(end('entered-wrongly'))).not.toContain(cadre);
  });
});

describe('an authority', () => {
  const kinds = (
    content: Partial<AuthorityContent>,
    ...rest: [PetitionState?, object?]
  ): string | undefined => {
    const done = grant(content, ...rest);
    return done.ok ? undefined : done.error.kind;
  };

  it('needs its scan, something that it allows, and somebody who may give it', () => {
    expect(kinds({ scans: [] })).toBe('petitions.authority-scan-missing');
    expect(kinds({ parts: [] })).toBe('petitions.authority-without-part');
    expect(kinds({ kind: 'companion' })).toBe('petitions.companion-cannot-sign');
    expect(kinds({ grantedBy: son })).toBe('petitions.authority-not-by-petitioner');
    const minor: PetitionState = {
      ...begun(),
      people: [
        { petitionerId: p1, role: 'petitioner', incapacity: 'minor' },
        { petitionerId: 'mother' as PetitionerId, role: 'guardian' },
      ],
    };
    expect(kinds({}, minor)).toBe('petitions.authority-not-by-petitioner');
    expect(kinds({ grantedBy: 'mother' as PetitionerId }, minor)).toBeUndefined();
  });

  it('is never for oneself, for those complained of, for those who work on the matter, or twice', () => {
    expect(kinds({ holder: { petitionerId: p1 } })).toBe('petitions.authority-for-oneself');
    expect(kinds({ holder: { accountId: clerk.accountId } })).toBe('petitions.authority-for-oneself');
    expect(kinds({ holder: { accountId: cadre } }, begun(), { holderUnitIds: [respondent] })).toBe(
      'petitions.holder-complained-of',
    );
    const accused: PetitionState = {
      ...begun(),
      respondent: { unitId: undefined, accountId: cadre, name: '某' },
    };
    expect(kinds({ holder: { accountId: cadre } }, accused)).toBe('petitions.holder-complained-of');
    const handled: PetitionState = { ...begun(), hands: [cadre] };
    expect(kinds({ holder: { accountId: cadre } }, handled)).toBe('petitions.holder-works-on-it');
    expect(kinds({}, granted())).toBe('petitions.authority-held-already');
    const two = granted({ holder: { petitionerId: 'daughter' as PetitionerId } }, granted(), 'a2');
    expect(kinds({ holder: { accountId: cadre } }, two)).toBe('petitions.too-many-authorities');
  });

  it('ends on a day after it began, and not before today', () => {
    expect(kinds({ from: addDays(monday, 2), until: addDays(monday, 1) })).toBe(
      'petitions.authority-ends-before',
    );
    const last = { from: addDays(monday, -9), until: addDays(monday, -1) };
    expect(kinds(last)).toBe('petitions.authority-over');
    const one = granted({ until: addDays(monday, 1) });
    const [authority] = one.authorities;
    if (!authority) throw new Error('nothing was granted');
    expect([-1, 0, 1, 2].map((days) => isInForce(authority, one, addDays(monday, days)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('in a matter with an accusation is recorded by its custodian alone, with a word of theirs', () => {
    const state = accusing(begun());
    expect(kinds({}, state)).toBe('petitions.custodian-words-missing');
    expect(kinds({ custodian: '本人要求儿子陪同' }, state)).toBeUndefined();
    const referred: PetitionState = {
      ...state,
      phase: 'referred',
      assignment: {
        mode: 'referred',
        byUnitId: office,
        unitId: respondent,
        on: monday,
        requirement: '',
      },
    };
    const handler = actorAs('handler', respondent);
    expect(kinds({ custodian: '可以' }, referred, { actor: handler })).toBe('petitions.custodian-decides');
  });

  it('is taken back at once, once, with the means; an older day needs its reason', () => {
    const state = granted();
    const end = (change: object) => {
      const base = { authorityId: 'a1' as AuthorityId, on: monday, ground: 'taken-back', note: '' } as const;
      const done = endAuthority({ ...base, ...change }, state, { actor: clerk, today: addDays(monday, 9) });
      return done.ok ? undefined : done.error.kind;
    };
    expect(end({ said: 'phone' })).toBe('petitions.back-date-reason-missing');
    expect(end({ said: 'phone', backDateReason: '电话记录在纸上' })).toBeUndefined();
    expect(end({ on: addDays(monday, 9) })).toBe('petitions.means-missing');
    expect(end({ on: addDays(monday, 10), said: 'phone' })).toBe('petitions.dated-in-future');
    expect(end({ on: addDays(monday, -1), said: 'phone' })).toBe('petitions.dated-too-early');
    const back = takeBackAuthority('a1' as AuthorityId, state, monday);
    if (!back.ok) throw new Error(back.error.kind);
    const after = back.value.reduce<PetitionState>(evolve, state);
    expect(after.authorities.map((one) => partsOn(one, after, monday))).toEqual([[]]);
    expect(takeBackAuthority('a1' as AuthorityId, after, monday)).toMatchObject({
      error: { kind: 'petitions.authority-not-open' },
    });
  });

  it('lets a proxy of the petition sign only when it says so and stands on that day', () => {
    const people = [...begun().people, { petitionerId: son, role: 'proxy' as const, authority: '委托书' }];
    const named: PetitionState = { ...begun(), people };
    expect(refuseSigner(named, p1, monday)).toBeUndefined();
    expect(refuseSigner(named, son, monday)?.kind).toBe('petitions.proxy-may-not-sign');
    const told = granted({ parts: ['progress'] }, named);
    expect(refuseSigner(told, son, monday)?.kind).toBe('petitions.proxy-may-not-sign');
    const signs = granted({ until: addDays(monday, 1) }, named);
    expect(refuseSigner(signs, son, monday)).toBeUndefined();
    expect(refuseSigner(signs, son, addDays(monday, 2))?.kind).toBe('petitions.proxy-may-not-sign');
  });
});
