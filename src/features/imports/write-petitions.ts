// Good rows of an old ledger into petitions, a batch at a time, in the import's transaction.
import { v7 as uuid } from 'uuid';
import type { ImportedPetition } from '#core/imports/imported-petition.ts';
import {
  earlierToNote,
  importedToEarlier,
  importedToIntake,
  importKeyOf,
} from '#core/imports/imported-to-intake.ts';
import type { ClaimId, PetitionerId, PetitionId, UnitId } from '#core/kit/ids.ts';
import { datePartsOf, type PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { isBackDated } from '#core/petitions/back-date.ts';
import type { Intake } from '#core/petitions/petition.ts';
import { numberSeries, petitionNumber } from '#core/petitions/petition-number.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { takeOverEarlier } from '#core/petitions/take-over-earlier.ts';
import { deskUnitOf } from '#features/petitions/queries.ts';
import { storeImportKeys } from '#ledger/import-keys.ts';
import { recordRegistrations } from '#ledger/record-registrations.ts';
import { storeQueryCodes } from '#ledger/store-identity.ts';
import { takeNumbers } from '#ledger/take-number.ts';
import type { Tx } from '#ledger/transaction.ts';
import { findPeople, type KnownAccounts } from './find-people.ts';
import type { ImportParts, ImportTask } from './import-parts.ts';
import type { GoodRow } from './read-table.ts';

type Planned = {
  readonly petition: ImportedPetition;
  readonly petitionId: PetitionId;
  readonly row: number;
  readonly eventsFor: (number: string) => readonly PetitionEvent[];
};

/** The function that writes one batch; it remembers people from one batch to the next. */
export function petitionWriter(
  tx: Tx,
  task: ImportTask,
  parts: ImportParts,
): (rows: readonly GoodRow[]) => Promise<void> {
  const accounts: KnownAccounts = new Map();
  const registeringUnitId = deskUnitOf(task.actor.unitId, task.directory);
  return async (rows) => {
    const petitions = rows.filter((row) => row.kind === 'petition');
    const { jurisdictionId } = task.actor;
    const now = parts.clock.now();
    const people = await findPeople(
      tx,
      petitions.map((row) => row.petition),
      accounts,
      { jurisdictionId, now },
    );
    const planned = petitions.map((row, at) => plan(row, people[at] ?? [], registeringUnitId, task, parts));
    await writeBatch(tx, planned, task, parts);
  };
}

function plan(
  { row, petition }: Extract<GoodRow, { kind: 'petition' }>,
  petitionerIds: readonly PetitionerId[],
  registeringUnitId: UnitId,
  { actor, fileName, open }: ImportTask,
  { clock, law }: ImportParts,
): Planned {
  const petitionId = uuid({ msecs: clock.now().getTime() }) as PetitionId;
  const countyCode = actor.jurisdictionId;
  const claimId = uuid() as ClaimId;
  const intake = importedToIntake(petition, { petitionerIds, claimId, countyCode, open });
  const earlier = importedToEarlier(petition, `${fileName} 第${row}行`);
  const today = clock.today();
  const command = { petitionId, registeringUnitId, intake };
  const decided = open
    ? registerPetition(
        { ...command, intake: enteredLate(intake, fileName, today) },
        { today, law: law.on(intake.receivedOn) },
      )
    : takeOverEarlier({ ...command, earlier }, { today, law: law.on(intake.receivedOn) });
  // The row was checked before; what is refused now is a gap in that check.
  if (!decided.ok) throw new Error(`row ${row} passed the check and was refused: ${decided.error.kind}`);
  const eventsFor = decided.value;
  const note = open ? earlierToNote(earlier) : undefined;
  return {
    petition,
    petitionId,
    row,
    eventsFor: (number) => [...eventsFor(number), ...(note === undefined ? [] : [noted(note, today)])],
  };
}

// A running matter of an old table is written down here only now; its row says since when it has run.
const enteredLate = (intake: Intake, fileName: string, today: PlainDate): Intake =>
  isBackDated(intake.receivedOn, today)
    ? { ...intake, backDateReason: `由原有台账导入（${fileName}）` }
    : intake;

const noted = (text: string, on: PlainDate): PetitionEvent => ({
  kind: 'NoteAdded',
  note: { kind: 'note', on, text, attachments: [] },
});

async function writeBatch(
  tx: Tx,
  planned: readonly Planned[],
  task: ImportTask,
  { clock, queryCodes }: ImportParts,
): Promise<void> {
  const { actor, mapping, runId } = task;
  const { jurisdictionId } = actor;
  const key = { jurisdiction_id: jurisdictionId };
  await storeQueryCodes(
    tx,
    planned.map(({ petitionId }) => ({
      ...key,
      petition_id: petitionId,
      code_hash: queryCodes.hashOf(queryCodes.codeOf(petitionId)),
    })),
  );
  await storeImportKeys(
    tx,
    planned.map(({ petition, petitionId }) => ({
      ...key,
      source: mapping.id,
      key: importKeyOf(petition),
      fingerprint: petition.fingerprint,
      petition_id: petitionId,
      run_id: runId,
    })),
  );
  const kind = task.open ? 'petition' : 'earlier';
  const { year } = datePartsOf(clock.today());
  const first = await takeNumbers(tx, jurisdictionId, numberSeries(kind, year), planned.length);
  const registrations = planned.map(({ eventsFor, row }, at) => ({
    events: eventsFor(petitionNumber(kind, jurisdictionId, year, first + at)),
    cause: `import ${runId} row ${row}`,
  }));
  await recordRegistrations(tx, registrations, {
    actor,
    at: clock.now(),
    legalBasis: '《信访工作条例》第二十一条、第二十二条',
  });
}
