// Puts people into the plan: who comes, alone or with neighbours, for the first time or again.
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { towns } from './county.ts';
import { wordFiller, type FillWords } from './fill-words.ts';
import { inventPerson, type Home, type InventedPerson } from './invent-person.ts';
import { pickCrew, type Crew } from './pick-crew.ts';
import type { PetitionPlan } from './plan-petitions.ts';
import type { Dice } from './seeded-dice.ts';

export type CastPetition = {
  readonly plan: PetitionPlan;
  readonly dice: Dice;
  readonly crew: Crew;
  readonly home: Home;
  readonly fill: FillWords;
  /** By when the answer promises what it supports. */
  readonly dueOn: PlainDate;
  readonly people: readonly InventedPerson[];
  readonly peopleCount: number;
  readonly veryLong: boolean;
  readonly photographed: boolean;
};

const regularsMax = 12;
const visitsMax = 4;

/** Casts the plans in the order of their receipt. */
export function castPetitions(
  dice: Dice,
  plans: readonly PetitionPlan[],
  today: PlainDate,
): readonly CastPetition[] {
  const regulars: { readonly person: InventedPerson; visits: number }[] = [];
  const inOrder = plans.toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  return inOrder.map((plan, at): CastPetition => {
    const own = dice.fork(`petition ${at}`);
    const town = towns[plan.townAt] ?? towns[0];
    const home: Home = { town, village: own.pick(town.villages) };
    const { people, peopleCount } = castPeople(own, plan, home, today, kindAt(at, plans.length));
    const [first] = people;
    const again = own.chance(0.09) ? regulars.find(({ visits }) => visits < visitsMax) : undefined;
    if (again && peopleCount === 1) again.visits += 1;
    else if (
      regulars.length < regularsMax &&
      first?.certificateNumber &&
      peopleCount === 1 &&
      own.chance(0.15)
    )
      regulars.unshift({ person: first, visits: 1 });
    const dueOn = addDays(answerDay(plan), own.fork('due').int(10, 21));
    return {
      plan,
      dice: own,
      crew: pickCrew(own, plan, home.village.divisionCode),
      home,
      fill: wordFiller(own.fork('words'), home, plan.receivedOn, dueOn),
      dueOn,
      people: again && peopleCount === 1 ? [again.person] : people,
      peopleCount,
      veryLong: at % 61 === 17,
      photographed: own.chance(0.14),
    };
  });
}

// Where no answer is written yet nobody reads the words that depend on its day.
const answerDay = ({ road, receivedOn }: PetitionPlan): PlainDate =>
  road.findLast(({ step }) => step === 'submit' || step === 'resubmit')?.on ?? receivedOn;

function kindAt(at: number, count: number): string | undefined {
  const places = { shortest: 0.5, longest: 0.7, oldest: 0.9 };
  return Object.entries(places).find(([, share]) => Math.floor(count * share) === at)?.[0];
}

function castPeople(
  dice: Dice,
  { matter, channel }: PetitionPlan,
  home: Home,
  today: PlainDate,
  kind: string | undefined,
): { readonly people: readonly InventedPerson[]; readonly peopleCount: number } {
  const invent = (count: number): readonly InventedPerson[] =>
    Array.from({ length: count }, () => inventPerson(dice, home, today));
  if (kind !== undefined) return { people: [inventPerson(dice, home, today, kind)], peopleCount: 1 };
  const together = matter.group === true && ['visit', 'letter', 'leader-reception'].includes(channel);
  if (together && dice.chance(0.4)) return { people: invent(dice.int(2, 5)), peopleCount: dice.int(5, 38) };
  const people = invent(dice.chance(0.1) ? dice.int(2, 3) : 1);
  return { people, peopleCount: people.length };
}
