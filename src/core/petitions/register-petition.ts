// Nothing that comes in stays unregistered (《信访工作条例》第二十一条、第二十二条).
import type { Channel } from '../classes/channels.ts';
import type { PetitionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import { ownPeople, refuseHelpers, type PeopleRefusal } from './capacity.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import type { Intake } from './petition.ts';

export type RegisterPetition = {
  readonly petitionId: PetitionId;
  readonly registeringUnitId: UnitId;
  readonly intake: Intake;
};

/** From so many persons a visit is a group visit (集体访). */
export const groupSizeMin = 5;
/** 《信访工作条例》第二十条 */
export const representativesMax = 5;

const inPersonChannels: readonly Channel[] = ['visit', 'leader-reception', 'outreach'];

/** The events of a registration, still waiting for the petition number that the ledger gives last. */
export function registerPetition(
  command: RegisterPetition,
  facts: { readonly today: PlainDate; readonly law: LawInForce },
): Result<(number: string) => readonly PetitionEvent[], IntakeRefusal | BackDateReasonMissing> {
  const { receivedOn, backDateReason } = command.intake;
  const refusal =
    refuseIntake(command.intake, facts.today) ?? refuseWithoutReason(receivedOn, backDateReason, facts.today);
  if (refusal) return err(refusal);
  return ok((number) => [
    {
      kind: 'PetitionRegistered',
      petitionId: command.petitionId,
      number,
      registeredOn: facts.today,
      registeringUnitId: command.registeringUnitId,
      ruleSet: facts.law.ruleSet,
      intake: command.intake,
    },
    {
      kind: 'ClockStarted',
      due: facts.law.due('triage_office', command.intake.receivedOn),
      owner: 'petition-office',
    },
  ]);
}

export type IntakeRefusal =
  | PeopleRefusal
  | {
      readonly kind: 'petitions.received-in-future';
      readonly receivedOn: PlainDate;
      readonly today: PlainDate;
    }
  | { readonly kind: 'petitions.no-petitioner' }
  | { readonly kind: 'petitions.no-claim' }
  | { readonly kind: 'petitions.fewer-present-than-named'; readonly named: number; readonly present: number }
  | { readonly kind: 'petitions.group-needs-representatives'; readonly present: number }
  | { readonly kind: 'petitions.too-many-representatives'; readonly max: number; readonly named: number };

/** What is wrong with an intake as a whole; the form of each field was checked when it was parsed. */
export function refuseIntake(intake: Intake, today: PlainDate): IntakeRefusal | undefined {
  const { people, peopleCount, receivedOn } = intake;
  const representatives = people.filter((person) => person.role === 'representative').length;
  if (receivedOn > today) return { kind: 'petitions.received-in-future', receivedOn, today };
  const own = ownPeople(people);
  if (own.length === 0) return { kind: 'petitions.no-petitioner' };
  if (intake.claims.length === 0) return { kind: 'petitions.no-claim' };
  if (peopleCount < own.length)
    return { kind: 'petitions.fewer-present-than-named', named: own.length, present: peopleCount };
  if (representatives > representativesMax)
    return { kind: 'petitions.too-many-representatives', max: representativesMax, named: representatives };
  if (peopleCount >= groupSizeMin && inPersonChannels.includes(intake.channel) && representatives === 0)
    return { kind: 'petitions.group-needs-representatives', present: peopleCount };
  return refuseHelpers(people);
}
