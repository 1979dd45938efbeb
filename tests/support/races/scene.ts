// The stage on which steps are raced: an office with everybody who takes a step, and petitions to take them on.
import { changeUnit, closePost, createUnit, readOrganisation, vacatePost } from '#contract/organisation.ts';
import { readPetition, type IntakeInput, type PetitionView } from '#contract/petitions.ts';
import { takeInTable } from '#features/imports/take-in-table.ts';
import { importOffice, manyLetters, type ImportOffice } from '../import-office.ts';
import { hire, register, type Colleague } from '../office.ts';
import { commissionOf } from '../review-office.ts';
import { jointReception } from '../joint-reception.ts';
import { uploadFile } from '../upload-file.ts';

export type Stage = ImportOffice & {
  readonly cast: Cast;
  readonly units: Units;
  /** A picture that was sent up, to be the scan of whatever is signed. */
  readonly scanId: string;
  /** A joint reception of 10 March. */
  readonly jointId: string;
};

type Cast = Readonly<Record<Player, Colleague>>;
export type Player =
  | 'clerk'
  | 'director'
  | 'handler'
  | 'unitHead'
  | 'second'
  | 'town'
  | 'writer'
  | 'head'
  | 'leaver';
type Units = Readonly<Record<'department' | 'town' | 'commission' | 'leaving', string>>;

/** What a body may speak of: the petition as its registering office reads it now, another one, people and units. */
export type Scene = Stage & {
  readonly id: string;
  readonly today: string;
  readonly page: PetitionView;
  readonly other: { readonly id: string };
};

/** An office with a reviewing unit, a second handler and a unit that can be closed; today is 2026-03-02. */
export async function setStage(): Promise<Stage> {
  const made = await importOffice();
  const { office } = made;
  const commission = await commissionOf(office);
  const leaving = await office.admin.do(createUnit, {
    body: {
      parentId: office.units.county,
      kind: 'department',
      name: '安宁县房产管理处',
      organCode: '安房',
      divisionCode: '330106',
    },
  });
  const { clerk, director, handler, unitHead, town } = office;
  return {
    ...made,
    scanId: await uploadFile(office.app, clerk),
    jointId: (await jointReception(office)).id,
    cast: {
      clerk,
      director,
      handler,
      unitHead,
      town,
      second: await hire(office.app, office.admin, 'second', office.units.department, 'handler'),
      writer: commission.writer,
      head: commission.head,
      leaver: await hire(office.app, office.admin, 'leaver', leaving.id, 'handler'),
    },
    units: {
      department: office.units.department,
      town: office.units.town,
      commission: commission.unitId,
      leaving: leaving.id,
    },
  };
}

/** Registers the petition of a road and another one beside it. */
export async function beginScene(stage: Stage, claims: IntakeInput['claims'] | undefined) {
  const { clerk } = stage.cast;
  const { id } = await register(clerk, claims ? { claims } : {});
  const other = await register(clerk);
  return { id, other };
}

export const pageOf = (stage: Stage, id: string): Promise<PetitionView> =>
  stage.cast.clerk.do(readPetition, { params: { id } });

/** Takes one old letter in, as a matter of an earlier ledger. */
export async function takeInOldLetter(stage: Stage): Promise<string> {
  const task = await stage.task(manyLetters(1));
  const taken = await takeInTable({ ...task, keepGood: false }, stage.parts);
  if (!taken.ok) throw new Error(taken.error.kind);
  const { rows } = await stage.owner.query<{ readonly id: string }>(
    `select id from petition where phase = 'earlier'`,
  );
  return rows[0]?.id ?? '';
}

/** The leaving unit is gone: nobody sits there any more. */
export async function closeLeavingUnit({ office, cast, units }: Stage): Promise<void> {
  const { admin } = office;
  const { posts } = await admin.do(readOrganisation, {});
  const post = posts.find((one) => one.unitId === units.leaving);
  const id = post?.id ?? '';
  await admin.do(vacatePost, { params: { id, accountId: cast.leaver.accountId } });
  await admin.do(closePost, { params: { id } });
  const body = { name: '安宁县房产管理处', organCode: '安房', closed: true };
  await admin.do(changeUnit, { params: { id: units.leaving }, body });
}
