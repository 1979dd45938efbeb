import { describe, expect, it } from 'vitest';
import { facts, clerk, registered } from '../../../tests/support/travelled-petition.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import type { PetitionerId } from '../kit/ids.ts';
import { refuseHelpers, refuseWithoutCapacity } from './capacity.ts';
import type { Person } from './person.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const [child, sister, mother, adult, agent] = ['child', 'sister', 'mother', 'adult', 'agent'].map(
  (id) => id as PetitionerId,
) as [PetitionerId, PetitionerId, PetitionerId, PetitionerId, PetitionerId];
const ward = (petitionerId: PetitionerId): Person => ({
  petitionerId,
  role: 'petitioner',
  incapacity: 'minor',
});
const guardian: Person = { petitionerId: mother, role: 'guardian', relation: '母亲' };
const alone: Person = { petitionerId: adult, role: 'petitioner' };
const proxy: Person = { petitionerId: agent, role: 'proxy', authority: '委托书' };

describe('a step that needs full capacity', () => {
  it('stands in nobody’s way who acts alone, whoever signed', () => {
    expect(refuseWithoutCapacity([alone], undefined)).toBeUndefined();
    expect(refuseWithoutCapacity([alone, proxy], agent)).toBeUndefined();
  });

  it('needs the guardian of everybody who cannot act alone', () => {
    expect(refuseWithoutCapacity([ward(child)], child)?.kind).toBe('petitions.guardian-missing');
    const both = [ward(child), ward(sister), guardian];
    expect(refuseWithoutCapacity(both, undefined)?.kind).toBe('petitions.guardian-must-act');
    expect(refuseWithoutCapacity(both, child)?.kind).toBe('petitions.guardian-must-act');
    expect(refuseWithoutCapacity(both, mother)).toBeUndefined();
    const ofOne = [ward(child), ward(sister), { ...guardian, actsFor: child }];
    expect(refuseWithoutCapacity(ofOne, mother)?.kind).toBe('petitions.guardian-missing');
  });

  it('is never a proxy’s to take for a minor', () => {
    expect(refuseWithoutCapacity([ward(child), guardian, proxy], agent)?.kind).toBe(
      'petitions.guardian-must-act',
    );
  });

  it('is a withdrawal, but not the record that a petitioner died', () => {
    const state = { ...registered(), people: [ward(child)] };
    const command = {
      cause: 'withdrawn',
      reason: '已解决',
      evidence: '签名申请',
      evidenceOn: intake.receivedOn,
      voluntary: true,
    } as const;
    expect(withdrawPetition(command, state, facts(clerk, intake.receivedOn))).toMatchObject({
      error: { kind: 'petitions.guardian-missing' },
    });
    const died = { ...command, cause: 'died' } as const;
    expect(withdrawPetition(died, state, facts(clerk, intake.receivedOn)).ok).toBe(true);
  });
});

describe('those who act for others', () => {
  it('are refused without a relation, without a ward, without an authority, and from the third proxy on', () => {
    expect(refuseHelpers([ward(child), guardian, proxy])).toBeUndefined();
    expect(refuseHelpers([alone, guardian])?.kind).toBe('petitions.guardian-for-nobody');
    expect(refuseHelpers([ward(child), { ...guardian, relation: '' }])?.kind).toBe(
      'petitions.guardian-for-nobody',
    );
    expect(refuseHelpers([ward(child), alone, { ...guardian, actsFor: adult }])?.kind).toBe(
      'petitions.guardian-for-nobody',
    );
    expect(refuseHelpers([alone, { ...proxy, authority: '' }])?.kind).toBe(
      'petitions.proxy-without-authority',
    );
    expect(refuseHelpers([alone, proxy, proxy, proxy])).toEqual({
      kind: 'petitions.too-many-proxies',
      max: 2,
      named: 3,
    });
  });
});
