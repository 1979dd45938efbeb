import type { PetitionRow } from '#contract/lists.ts';
import { clockColour } from '#core/clocks/clock-colour.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { Words } from '#core/kit/language.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { placeName } from '#features/petitions/queries.ts';
import type { PetitionTable } from '#ledger/tables.ts';

/** A row of the table `petition` with what a list shows besides. */
export type ListedPetition = PetitionTable & {
  readonly names: readonly string[] | null;
  readonly clock_from: PlainDate | null;
  readonly entered_late: boolean;
};

export type RowFacts = {
  readonly directory: Directory;
  readonly divisions: Divisions;
  readonly law: Pick<LawBook, 'nameOf' | 'publishedThrough' | 'ladder'>;
  readonly today: PlainDate;
  readonly language: Language;
};

export function presentRow(row: ListedPetition, facts: RowFacts): PetitionRow {
  const { directory, today, language } = facts;
  return {
    id: row.id as PetitionId,
    number: row.number,
    title: row.title,
    petitioners: say(namesInWords(row.names ?? [], row.people_count), language),
    peopleCount: row.people_count,
    channel: row.channel,
    contentClass: row.content_class,
    placeName: placeName(row.place_code, directory, facts.divisions),
    receivedOn: row.received_on,
    enteredLate: row.entered_late,
    phase: row.phase,
    registeringUnit: directory.unitName(row.registering_unit_id),
    responsibleUnit: directory.unitName(row.responsible_unit_id ?? undefined),
    handler: directory.personName(row.handler_id ?? undefined),
    nextLimit: row.next_limit,
    provisional: row.next_limit !== null && row.next_limit > facts.law.publishedThrough(),
    nextClock: row.next_clock ? say(facts.law.nameOf(row.next_clock), language) : '',
    colour:
      row.next_limit && row.clock_from
        ? clockColour(
            { from: row.clock_from, limit: row.next_limit, stoppedOn: undefined },
            today,
            facts.law.ladder(today),
          )
        : 'stopped',
    important: row.important,
    answeredOn: row.answered_on,
    solvedOn: row.solved_on,
    satisfaction: row.satisfaction,
    outcomes: [...row.claim_results],
    executeBy: row.execute_by,
  };
}

// `张三、李四等 12 人`
function namesInWords(names: readonly string[], count: number): Words {
  const shown = names.slice(0, 2);
  if (count <= shown.length) return { zh: shown.join('、'), en: shown.join(', ') };
  return { zh: `${shown.join('、')}等 ${count} 人`, en: `${shown.join(', ')} and others (${count})` };
}
