// Leaders of the demonstration go to the people: contact points with their visits, and two months' lists of invitations.
import { addDays, addMonths, plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { isWorkday, type Calendar } from '#core/clocks/calendar.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import * as points from '#contract/contact-points.ts';
import * as steps from '#contract/invitation-steps.ts';
import * as lists from '#contract/invitation-lists.ts';
import { readPetition } from '#contract/petitions.ts';
import { county, towns } from './county.ts';
import { leaderOf } from './plan-receptions.ts';
import type { WalkParts } from './walk-parts.ts';

export type OutreachStep = {
  readonly on: PlainDate;
  readonly minute: number;
  /** Gives the petitions that it changed. */
  readonly take: (walk: WalkParts) => Promise<readonly PetitionId[]>;
};

/** What happens up to `today`, in no order. */
export function outreachSteps(today: PlainDate, calendar: Calendar): readonly OutreachStep[] {
  const thisMonth = plainDate(`${today.slice(0, 7)}-01`);
  return [
    ...places.flatMap((place) => stepsOfPlace(place, today)),
    ...listSteps(nextWorkday(addMonths(thisMonth, -1), calendar), calendar),
    ...listSteps(nextWorkday(thisMonth, calendar), calendar),
  ];
}

type Place = { readonly leader: string; readonly village: string; readonly visits: readonly Told[] };
type Told = {
  /** Days before today. */
  readonly ago: number;
  readonly inPerson: boolean;
  readonly people: number;
  readonly met: string;
  readonly found: string;
  readonly settled: string;
};

const villageOf = (town: number, at: number): string => towns[town]?.villages[at]?.divisionCode ?? '';

const places: readonly Place[] = [
  {
    leader: 'leader',
    village: villageOf(0, 1),
    visits: [
      {
        ago: 150,
        inPerson: true,
        people: 14,
        met: '留守老人、种粮大户、村民小组长',
        found: '灌溉渠有两处塌方，三十多亩秧田等水；村里去年报过一次，没有回音。群众还反映夜间路灯不亮。',
        settled: '县水利局当场答应十日内清淤，镇里每三天报一次进度。',
      },
      {
        ago: 62,
        inPerson: true,
        people: 9,
        met: '低保户、返乡务工人员',
        found: '水渠已修通。两户危房改造补助没有到账，村里不清楚卡在哪一步。',
        settled: '',
      },
      {
        ago: 20,
        inPerson: false,
        people: 5,
        met: '村民代表',
        found: '联系领导在省里开会，由镇长先去听取意见，主要是秋收后机耕道维修。',
        settled: '列入镇里冬修计划。',
      },
    ],
  },
  {
    leader: 'leader2',
    village: villageOf(1, 0),
    visits: [
      {
        ago: 95,
        inPerson: true,
        people: 22,
        met: '小区住户、物业人员、沿街商户',
        found: '老旧小区加装电梯，低层住户担心采光和分摊办法，没有人出面解释。',
        settled: '由住建局两周内到社区开一次说明会。',
      },
    ],
  },
  { leader: 'director', village: villageOf(3, 5), visits: [] },
];

function stepsOfPlace({ leader, village, visits }: Place, today: PlainDate): readonly OutreachStep[] {
  // The id of the point is only known once it was named.
  let id = '';
  const named: OutreachStep = {
    on: addDays(today, -300),
    minute: 560,
    take: async ({ call, cookieOf, unitOf, accountOf }) => {
      const { name, post } = leaderOf(leader);
      const body = { placeUnitId: unitOf(village), leader: { accountId: accountOf(leader), name, post } };
      ({ id } = await call(cookieOf('clerk'), points.nameContactPoint, { body }));
      return [];
    },
  };
  const made = visits.map(({ ago, people, ...told }): OutreachStep => ({
    on: addDays(today, -ago),
    minute: 1_010,
    take: async ({ call, cookieOf, newId }) => {
      const visit = {
        ...told,
        id: newId(),
        on: addDays(today, -ago),
        kind: 'plain' as const,
        companions: '县信访局、镇政府',
        householdsMet: Math.ceil(people / 2),
        peopleMet: people,
        petitionNumbers: [],
      };
      await call(cookieOf('clerk'), points.recordVisit, { params: { id }, body: visit });
      return [];
    },
  }));
  return [named, ...made];
}

// Drawn in the morning, decided after it, told the next day; the talks are ten days later.
function listSteps(drawnOn: PlainDate, calendar: Calendar): readonly OutreachStep[] {
  const month = drawnOn.slice(0, 7);
  const day = nextWorkday(addDays(drawnOn, 10), calendar);
  const picked: PetitionId[] = [];
  const asClerk = ({ cookieOf }: WalkParts): string => cookieOf('clerk');
  const draw = async (walk: WalkParts): Promise<readonly PetitionId[]> => {
    await walk.call(asClerk(walk), lists.drawInvitationList, { body: { month } });
    const { list } = await walk.call(asClerk(walk), lists.readInvitationList, { query: { month } });
    let version = list?.version ?? 1;
    for (const [at, matter] of (list?.matters ?? []).slice(0, 3).entries()) {
      const asked = { expectedVersion: version, petitionId: matter.petitionId };
      const params = { id: list?.id ?? '' };
      if (at === 2) {
        const body = { ...asked, reason: '已列入本月联合接访' };
        await walk.call(asClerk(walk), lists.skipForInvitation, { params, body });
        continue;
      }
      const { name, post } = leaderOf(at === 0 ? 'leader2' : 'director');
      const plan = {
        day,
        at: at === 0 ? '09:00' : '10:00',
        place: `${county.name}人民来访接待中心二楼接谈室`,
        leader: { name, post },
        grounds: matter.reasons.join('，'),
      };
      const body = { ...asked, petitionVersion: matter.version, plan };
      ({ version } = await walk.call(asClerk(walk), lists.pickForInvitation, { params, body }));
      picked.push(matter.petitionId);
    }
    return picked;
  };
  const forEach =
    (take: (walk: WalkParts, id: PetitionId, version: number, at: number) => Promise<unknown>) =>
    async (walk: WalkParts): Promise<readonly PetitionId[]> => {
      const touched: PetitionId[] = [];
      for (const [at, id] of picked.entries()) {
        const page = await walk.call(asClerk(walk), readPetition, { params: { id } });
        // Whoever withdrew meanwhile is not waited for any more.
        if (page.invitations.at(-1)?.answer) continue;
        await take(walk, id, page.version, at);
        touched.push(id);
      }
      return touched;
    };
  const told: OutreachStep['take'] = forEach((walk, id, expectedVersion) =>
    walk.call(asClerk(walk), steps.tellInvitation, {
      params: { id },
      body: { expectedVersion, on: addDays(drawnOn, 1), how: 'phone', note: '' },
    }),
  );
  const came: OutreachStep['take'] = forEach((walk, id, expectedVersion, at) =>
    walk.call(asClerk(walk), steps.answerInvitation, {
      params: { id },
      body: {
        expectedVersion,
        answer: at === 0 ? { outcome: 'came', note: '' } : { outcome: 'did-not-come', note: '' },
      },
    }),
  );
  return [
    { on: drawnOn, minute: 555, take: draw },
    { on: addDays(drawnOn, 1), minute: 600, take: told },
    { on: day, minute: 1_030, take: came },
  ];
}

function nextWorkday(from: PlainDate, calendar: Calendar): PlainDate {
  let day = from;
  while (!isWorkday(calendar, day)) day = addDays(day, 1);
  return day;
}
