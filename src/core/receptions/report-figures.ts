// The figures of a reception's day. Each is a kind of row and a condition on it, so that a figure and the list it opens
// cannot differ. None is better for being smaller: how many people came says nothing against anybody.
import { waitOf } from '../hall/estimate-wait.ts';
import type { Words } from '../kit/language.ts';
import type { ReceptionId } from '../kit/ids.ts';
import { isLate, isOwed } from '../petitions/promise.ts';
import { talkOutcomeWords } from '../petitions/talk-words.ts';
import type { TalkOutcome } from '../petitions/talk.ts';
import {
  bookingRows,
  isOver,
  promiseRows,
  receptionOf,
  seatRows,
  sittingRows,
  talkRows,
  visitRows,
  type ReportFacts,
  type ReportRow,
  type RowSource,
} from './report-rows.ts';
import { toldLate } from './report-waits.ts';

export type FigureGroup = 'sat' | 'booked' | 'came' | 'waited' | 'talked' | 'promised';

type Figure = {
  readonly group: FigureGroup;
  readonly of: ReportRow['of'];
  readonly name: Words;
  /** What exactly is counted; said beside the figure. */
  readonly meaning: Words;
  readonly rows: (facts: ReportFacts) => readonly ReportRow[];
};

const figure =
  <Row extends ReportRow>(group: FigureGroup, source: RowSource<Row>) =>
  (
    name: readonly [zh: string, en: string],
    meaning: readonly [zh: string, en: string],
    holds: (row: Row, facts: ReportFacts) => boolean,
  ): Figure => ({
    group,
    of: source.of,
    name: { zh: name[0], en: name[1] },
    meaning: { zh: meaning[0], en: meaning[1] },
    rows: (facts) => source.rows(facts).filter((row) => holds(row, facts)),
  });

const sittings = figure('sat', sittingRows);
const seats = figure('sat', seatRows);
const bookings = figure('booked', bookingRows);
const visits = figure('came', visitRows);
const waits = figure('waited', visitRows);
const talks = figure('talked', talkRows);
const promises = figure('promised', promiseRows);

const talksWith = (outcome: TalkOutcome, meaning: readonly [zh: string, en: string]): Figure => {
  const { zh, en } = talkOutcomeWords[outcome];
  return talks(
    [zh, en],
    meaning,
    ({ reception, talk }) => reception !== undefined && talk.outcome === outcome,
  );
};

/** Every figure of the report, in the order in which it is read. */
export const reportFigures = {
  sittings: sittings(
    ['公布的接访', 'Announced receptions'],
    ['公布过的场次，取消的也在内', 'receptions that were announced, also those called off'],
    () => true,
  ),
  'called-off': sittings(
    ['已取消', 'Called off'],
    ['公布以后取消的场次', 'announced and then called off'],
    ({ reception }) => reception.status === 'cancelled',
  ),
  held: sittings(
    ['已举行', 'Held'],
    ['已经登记领导到场的场次', 'those where it was written down who sat'],
    ({ reception }) => reception.status === 'held',
  ),
  unconfirmed: sittings(
    ['到场待登记', 'Who sat is not written down'],
    ['时间已过，还没有登记谁到场的场次', 'over, and nobody wrote down who sat'],
    ({ reception }, { now }) => reception.status === 'published' && isOver(reception, now),
  ),
  seats: seats(
    ['公布的领导（人次）', 'Leaders announced'],
    ['没有取消的场次上公布的席位', 'seats of receptions that were not called off'],
    () => true,
  ),
  sat: seats(
    ['实际到场', 'Really sat'],
    ['登记为到场的席位', 'seats written down as taken'],
    ({ seat }) => seat.sat === true,
  ),
  absent: seats(
    ['公布但未到场', 'Announced and did not come'],
    ['登记时没有到场，事先也没有安排不到', 'not there, and it had not been arranged before'],
    ({ seat }) => seat.sat === false && !seat.empty,
  ),
  away: seats(
    ['请假未替', 'Away without a substitute'],
    ['请假获准，其他领导照常接访的席位', 'excused; the others received'],
    ({ seat }) => seat.empty,
  ),
  substituted: seats(
    ['替换', 'Substituted'],
    ['由别人替，或者与另一场调换的席位', 'taken by somebody else, or exchanged with another sitting'],
    ({ seat }) => seat.insteadOf !== undefined,
  ),
  booked: bookings(
    ['有预约', 'Booked'],
    ['到最后仍有席位的预约', 'bookings that had a place to the end'],
    ({ booking }) => booking.place !== undefined,
  ),
  'booked-came': bookings(
    ['预约到场', 'Booked and came'],
    ['登记为到场的预约', 'bookings written down as arrived'],
    ({ booking }) => booking.status === 'arrived',
  ),
  missed: bookings(
    ['预约未到', 'Booked and did not come'],
    ['登记为未到的预约', 'bookings written down as missed'],
    ({ booking }) => booking.status === 'missed',
  ),
  unsettled: bookings(
    ['预约待登记', 'Booked, not written down'],
    ['时间已过，来没来没有登记的预约', 'over, and nobody wrote down whether they came'],
    ({ reception, booking }, { now }) => booking.status === 'booked' && isOver(reception, now),
  ),
  'given-back': bookings(
    ['已退预约', 'Given back'],
    ['群众或者单位取消的预约', 'bookings that the petitioner or the office cancelled'],
    ({ booking }) => booking.status === 'cancelled',
  ),
  waiting: bookings(
    ['候补未轮到', 'On the waiting list to the end'],
    ['排在候补、没有等到席位的', 'who waited for a place and got none'],
    ({ booking }) => booking.status === 'waiting',
  ),
  came: visits(
    ['来访（人次）', 'Came'],
    [
      '领导接访取了号的，加上没有取号但登记到场的预约；同一个人只算一次',
      'who took a number for a reception, and who had booked and came without one; nobody twice',
    ],
    ({ reception }) => reception !== undefined,
  ),
  'walked-in': visits(
    ['未预约来访', 'Came without booking'],
    ['其中取了号、没有预约的', 'of these, with a number and no booking'],
    ({ reception, ticket, booking }) => reception !== undefined && !booking && !ticket?.booked,
  ),
  received: visits(
    ['接谈结束', 'Talks ended'],
    ['其中号码办完的', 'of these, whose number was done'],
    ({ reception, ticket }) => reception !== undefined && ticket?.stage === 'done',
  ),
  left: visits(
    ['未接谈即离开', 'Left before their turn'],
    ['其中走了、或者叫了几次不在的', 'of these, who went, or were not there when called again'],
    ({ reception, ticket }) => reception !== undefined && ticket?.stage === 'left',
  ),
  open: visits(
    ['尚未办完', 'Not over yet'],
    ['其中还在等、搁置或者正在接谈的', 'of these, who still wait, are set aside or are being received'],
    ({ reception, ticket }) =>
      reception !== undefined && ticket !== undefined && ticket.stage !== 'done' && ticket.stage !== 'left',
  ),
  registered: visits(
    ['登记为信访事项', 'Registered as petitions'],
    ['其中有信访事项可查的', 'of these, where it is known which petition it was'],
    ({ reception, ticket, booking }) =>
      reception !== undefined && (ticket?.petitionId ?? booking?.petitionId) !== undefined,
  ),
  office: visits(
    ['信访窗口来访', 'Came to the office’s windows'],
    ['当天在大厅取了号、不是找接访领导的', 'numbers of the hall that were not for a reception'],
    ({ reception }) => reception === undefined,
  ),
  called: waits(
    ['已叫号', 'Called'],
    [
      '领导接访的号码里被叫到的，等候时间按它们算',
      'numbers for a reception that were called; waits are of these',
    ],
    ({ reception, ticket }) =>
      reception !== undefined && ticket !== undefined && waitOf(ticket) !== undefined,
  ),
  'waits-kept': waits(
    ['等候未超过告知', 'Waited no longer than told'],
    ['取号时告知过等多久，叫到时没有超过的', 'told a wait with the number, and called within it'],
    ({ reception, ticket }) => reception !== undefined && ticket !== undefined && toldLate(ticket) === false,
  ),
  'waits-over': waits(
    ['等候超过告知', 'Waited longer than told'],
    ['取号时告知过等多久，叫到时已经超过的', 'told a wait with the number, and called after it'],
    ({ reception, ticket }) => reception !== undefined && ticket !== undefined && toldLate(ticket) === true,
  ),
  talks: talks(
    ['谈话', 'Talks'],
    ['接访领导登记了谈话记录的', 'with a record of the talk'],
    ({ reception }) => reception !== undefined,
  ),
  settled: talksWith('settled', ['其中当场办结、当场答复的', 'of these, answered and settled at the table']),
  promised: talksWith('promised', ['其中领导作出限时承诺的', 'of these, where the leader promised by a day']),
  assigned: talksWith('assigned', ['其中当场交给单位、定了期限的', 'of these, given to a unit with a day']),
  explained: talksWith('explained', [
    '其中当面说明政策、情况的',
    'of these, where law or facts were explained',
  ]),
  'invited-again': talksWith('invited-again', ['其中约定再谈的', 'of these, with another talk arranged']),
  outside: talks(
    ['排班之外的谈话', 'Talks outside any sitting'],
    ['领导接待了、不属于任何一场接访的', 'received by a leader, at no reception that was planned'],
    ({ reception }) => reception === undefined,
  ),
  promises: promises(
    ['承诺和交办任务', 'Promises and tasks'],
    ['这些谈话里作出的', 'made in these talks'],
    () => true,
  ),
  'promises-kept': promises(
    ['已兑现', 'Kept'],
    ['其中已经兑现的，超期兑现的也在内', 'of these, kept, late or not'],
    ({ promise }) => promise.kept !== undefined,
  ),
  'promises-late': promises(
    ['其中超期兑现', 'Kept late'],
    ['已兑现里超过期限才兑现的', 'kept after the day'],
    ({ promise }, { now }) => promise.kept !== undefined && isLate(promise, now.on),
  ),
  'promises-open': promises(
    ['未到期', 'Owed, in time'],
    ['还没有兑现、也没有到期的', 'not kept, and not due yet'],
    ({ promise }, { now }) => isOwed(promise) && !isLate(promise, now.on),
  ),
  'promises-overdue': promises(
    ['超期未兑现', 'Overdue'],
    ['已经超期、还没有兑现的', 'not kept, and past its day'],
    ({ promise }, { now }) => isOwed(promise) && isLate(promise, now.on),
  ),
  'promises-withdrawn': promises(
    ['撤回', 'Withdrawn'],
    ['说明理由撤回的', 'taken back with reasons'],
    ({ promise }) => promise.withdrawn !== undefined,
  ),
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof reportFigures;
export const figureIds = Object.keys(reportFigures) as [FigureId, ...FigureId[]];

/** The list behind a figure, of all receptions or of one. */
export function rowsBehind(
  id: FigureId,
  facts: ReportFacts,
  receptionId?: ReceptionId,
): readonly ReportRow[] {
  const rows = reportFigures[id].rows(facts);
  return receptionId === undefined ? rows : rows.filter((row) => receptionOf(row) === receptionId);
}
