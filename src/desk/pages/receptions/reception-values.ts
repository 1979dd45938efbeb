// What the forms of the roster hold, and how it becomes what is sent.
import type { ReceptionInput, ReceptionView } from '#contract/receptions.ts';
import type { ReceptionKind } from '#core/receptions/reception-kinds.ts';

export type LeaderValue = ReceptionInput['leaders'][number];

/** Everything of a sitting but its day and its people: the part that a pattern repeats. */
export type SittingValues = {
  readonly unitId?: string;
  readonly kind: ReceptionKind;
  readonly theme: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly room: string;
  readonly departments: string;
  readonly departmentUnits: readonly string[];
  readonly bookable: boolean;
  readonly slotMinutes: number;
  readonly capacity: number;
  readonly closesDaysBefore: number;
  readonly closesAt: string;
  readonly terms: string;
};

export type ReceptionValues = SittingValues & {
  readonly on: string;
  readonly leaders: readonly LeaderValue[];
  readonly reason: string;
  /** Whoever booked and is affected will be told. */
  readonly tellBooked?: boolean;
};

export const emptyLeader: LeaderValue = { name: '', post: '', portfolio: '' };

export const emptySitting: Omit<SittingValues, 'unitId'> = {
  kind: 'fixed-place',
  theme: '',
  startsAt: '08:30',
  endsAt: '11:30',
  place: '',
  room: '',
  departments: '',
  departmentUnits: [],
  bookable: true,
  slotMinutes: 30,
  capacity: 1,
  closesDaysBefore: 1,
  closesAt: '17:00',
  terms: '',
};

/** The repeated part as it is sent. */
export function sittingToContent(values: SittingValues): Omit<ReceptionInput, 'on' | 'leaders'> {
  const {
    bookable,
    slotMinutes,
    capacity,
    closesDaysBefore,
    closesAt,
    departments,
    departmentUnits,
    terms,
    ...rest
  } = values;
  return {
    unitId: rest.unitId ?? '',
    kind: rest.kind,
    theme: rest.theme,
    startsAt: rest.startsAt,
    endsAt: rest.endsAt,
    place: rest.place,
    room: rest.room,
    departments: linesIn(departments),
    departmentUnits: [...departmentUnits],
    terms: linesIn(terms),
    ...(bookable ? { booking: { slotMinutes, capacity, closesDaysBefore, closesAt } } : {}),
  };
}

/** A whole sitting as it is sent. */
export function valuesToContent(values: ReceptionValues): ReceptionInput {
  return { ...sittingToContent(values), on: values.on, leaders: [...values.leaders] };
}

/** The form of a sitting that is on the roster. */
export function viewToValues(view: ReceptionView): ReceptionValues {
  const { unitId, kind, theme, on, startsAt, endsAt, place, room, terms, booking } = view;
  const own = view.departmentUnits.map(({ name }) => name);
  return {
    unitId,
    kind,
    theme,
    on,
    startsAt,
    endsAt,
    place,
    room,
    departments: view.departments.filter((name) => !own.includes(name)).join('\n'),
    departmentUnits: view.departmentUnits.map(({ id }) => String(id)),
    terms: terms.join('\n'),
    bookable: booking !== undefined,
    slotMinutes: booking?.slotMinutes ?? emptySitting.slotMinutes,
    capacity: booking?.capacity ?? emptySitting.capacity,
    closesDaysBefore: booking?.closesDaysBefore ?? emptySitting.closesDaysBefore,
    closesAt: booking?.closesAt ?? emptySitting.closesAt,
    leaders: view.seats.map(({ accountId, name, post, portfolio }) => ({
      ...(accountId ? { accountId } : {}),
      name,
      post,
      portfolio,
    })),
    reason: '',
  };
}

export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
