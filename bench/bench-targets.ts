// What is asked of the program, and of which bare route the same is asked.
import { listPetitions, search } from '#contract/lists.ts';
import { readPetition, registerPetition, type IntakeInput } from '#contract/petitions.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { divisionCode } from './bench-office.ts';
import { inventIdentityNumber, inventMatter, inventName, inventPhone } from './invented-words.ts';
import type { Target } from './load-orders.ts';
import { randomFrom, type RandomSource } from './random-source.ts';

export type Pair = {
  readonly name: string;
  readonly ours: Target;
  readonly bare: Target;
  /** What the bare route does, in a few words. */
  readonly reference: string;
};

export type Places = {
  readonly port: number;
  readonly cookie: string;
  readonly barePort: number;
  readonly petitionIds: readonly string[];
  readonly today: PlainDate;
};

/** Every comparison, in the order in which it is made. */
export function targetPairs(places: Places): readonly Pair[] {
  const ours = { port: places.port, cookie: places.cookie };
  const bare = { port: places.barePort, cookie: '' };
  const readRow: Target = { ...bare, method: 'GET', requests: paths(places.petitionIds, '/petition/') };
  const readWhole: Target = {
    ...bare,
    method: 'GET',
    requests: paths(places.petitionIds, '/petition-and-events/'),
  };
  const readOurs: Target = {
    ...ours,
    method: 'GET',
    requests: paths(places.petitionIds, readPetition.path.replace(':id', '')),
  };
  const find = (words: readonly string[]): Target => ({
    ...ours,
    method: 'GET',
    requests: words.map((word) => ({ path: `${search.path}?q=${encodeURIComponent(word)}` })),
  });
  const oneRow = 'one row by primary key';
  return [
    {
      name: 'register',
      ours: { ...ours, method: 'POST', requests: registrations(places.today) },
      bare: {
        ...bare,
        method: 'POST',
        requests: registrations(places.today).map(({ body }) => ({ path: '/note', body })),
      },
      reference: 'one durable insert of the same body',
    },
    { name: 'read-against-row', ours: readOurs, bare: readRow, reference: oneRow },
    {
      name: 'read-against-events',
      ours: readOurs,
      bare: readWhole,
      reference: 'the row and its events as JSON',
    },
    {
      name: 'list-queue',
      ours: { ...ours, method: 'POST', requests: [queue] },
      bare: readRow,
      reference: oneRow,
    },
    { name: 'search-2', ours: find(twoCharacters), bare: readRow, reference: oneRow },
    { name: 'search-4', ours: find(fourCharacters), bare: readRow, reference: oneRow },
  ];
}

const twoCharacters = ['外墙', '电梯', '补偿', '噪声', '物业'];
const fourCharacters = ['外墙渗水', '房屋质量', '补偿标准', '夜间施工', '书面答复'];

const queue = {
  path: listPetitions.path,
  body: JSON.stringify({ filter: { box: 'inbox' }, sort: 'limit-asc', pageSize: 50 }),
};

const paths = (ids: readonly string[], before: string) => ids.map((id) => ({ path: `${before}${id}` }));

const registrationsMade = 4_000;

function registrations(today: PlainDate) {
  const random = randomFrom(19_491_001);
  return Array.from({ length: registrationsMade }, () => ({
    path: registerPetition.path,
    body: JSON.stringify({ requestId: '{uuid}', intake: inventIntake(random, today) }),
  }));
}

/** A visit of somebody invented. */
export function inventIntake(random: RandomSource, receivedOn: PlainDate): IntakeInput {
  const matter = inventMatter(random);
  const petitioner = {
    name: inventName(random),
    certificateType: 'resident-identity-card',
    certificateNumber: inventIdentityNumber(random, divisionCode),
    phone: inventPhone(random),
    address: matter.detail,
    divisionCode,
  } as const;
  return {
    channel: 'visit',
    receivedOn,
    title: matter.title,
    narrative: matter.narrative,
    people: [{ role: 'petitioner', petitioner }],
    peopleCount: 1,
    claims: matter.claims.map((claim) => ({ ...claim, purpose: 'request' })),
    place: { divisionCode, detail: matter.detail },
    attachments: [],
  };
}
