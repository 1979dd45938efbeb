import { channelWords } from '#core/classes/channels.ts';
import type { Channel } from '#core/classes/channels.ts';
import type { VisitSlipFacts } from '#core/papers/form-facts.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { printableForms } from '#core/petitions/printable-forms.ts';
import { claimsInWords, optional, toLimit, type PaperSource } from './paper-source.ts';
import { gatherPerson } from './gather-person.ts';

// The form of those who came themselves has a name of its own.
const inPerson: ReadonlySet<Channel> = new Set<Channel>(['visit', 'leader-reception', 'outreach', 'proxy']);

/** The boxed form of a visit, complete from the day of registration on. */
export function gatherRegistration(source: PaperSource): PaperFacts['registration-form'] | undefined {
  const { state, petitioners, directory, numbersOpen } = source;
  const [first] = petitioners;
  if (!first || !printableForms(state).includes('registration-form')) return undefined;
  const roles = new Map(state.people.map((person) => [person.petitionerId, person.role]));
  return {
    inPerson: inPerson.has(state.channel),
    organ: directory.unitName(state.registeringUnitId),
    petitionNumber: state.number,
    registeredOn: state.registeredOn,
    registeredAt: source.registeredAt,
    channel: channelWords[state.channel].zh,
    receivedBy: source.receivedBy,
    person: gatherPerson(first, numbersOpen),
    presentCount: state.peopleCount,
    representatives: petitioners
      .filter((row) => roles.get(row.id) === 'representative')
      .map((row) => gatherPerson(row, numbersOpen)),
    firstTime: source.earlierNumber === undefined,
    ...optional('linkedPetition', source.earlierNumber),
    happenedAt: [source.placeName, state.place.detail].filter(Boolean).join(' '),
    ...optional('organConcerned', state.respondent?.name),
    subject: state.title,
    account: state.narrative,
    claims: claimsInWords(source),
    materials: source.materials,
    ...optional('proposal', state.assignment?.requirement),
  };
}

/** The receipt a visitor takes home; nothing for matters of an earlier ledger, which nobody waits for. */
export function gatherSlip(source: PaperSource): VisitSlipFacts | undefined {
  const { state, petitioners, directory } = source;
  const triage = state.clocks.find((clock) => clock.due.clock === 'triage_office');
  const [first] = petitioners;
  if (!triage || !first) return undefined;
  const office = directory.unitName(state.registeringUnitId);
  return {
    organ: office,
    petitionNumber: state.number,
    petitioner: first.name,
    receivedOn: state.receivedOn,
    receivedBy: source.receivedBy,
    subject: state.title,
    nextStep: '确定由哪个单位办理，并告知你',
    nextBy: office,
    limit: toLimit(triage.due),
    query: source.query,
    contact: {},
  };
}
