// A few matters of the demonstration have a leader who answers for them: at work, handed over, at both levels, ended and checked.
import * as lead from '#contract/case-lead-steps.ts';
import { readPetition, type PetitionView } from '#contract/petitions.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { nextWorkday } from './plan-road.ts';
import type { WalkParts } from './walk-parts.ts';
import { catchUp, type Traveller } from './walk-road.ts';

type Led = { readonly traveller: Traveller; readonly page: PetitionView };
type LeadStep = {
  readonly on: PlainDate;
  readonly minute: number;
  readonly take: (walk: WalkParts) => Promise<void>;
};

const upper = 'upper' as const;
const secretary = { name: '何秋生', post: '县委书记' };
const team = (words: string) => ({ accountIds: [], words });

/** The weeks of the leads before `today`, in order; which matters they are is found when the first is named. */
export function leadSteps(
  travellers: readonly Traveller[],
  today: PlainDate,
  calendar: Calendar,
): readonly LeadStep[] {
  const found: Led[] = [];
  const day = (before: number): PlainDate => nextWorkday(calendar, addDays(today, -before));
  const step = (before: number, minute: number, take: LeadStep['take']): LeadStep => ({
    on: day(before),
    minute,
    take,
  });
  const onCase =
    (at: number, take: (led: Led, walk: WalkParts) => Promise<unknown>): LeadStep['take'] =>
    async (walk) => {
      const led = found[at];
      if (!led) return;
      await take({ ...led, page: await pageOf(led.traveller, walk) }, walk);
      await catchUp(led.traveller, walk);
    };
  return [
    step(26, 560, async (walk) => {
      found.push(...(await chooseMatters(travellers, walk)));
    }),
    step(
      26,
      570,
      onCase(0, (led, walk) => nameLead(led, upper, 'leader', day(-20), walk)),
    ),
    step(
      26,
      580,
      onCase(0, (led, walk) => nameLead(led, 'community', 'town1-head', day(-10), walk)),
    ),
    step(
      26,
      590,
      onCase(1, (led, walk) => nameLead(led, upper, 'leader', day(3), walk)),
    ),
    step(
      25,
      600,
      onCase(2, (led, walk) => nameLead(led, upper, 'leader2', day(-30), walk)),
    ),
    step(
      24,
      610,
      onCase(0, (led, walk) => meetAndPlan(led, day(24), walk)),
    ),
    step(14, 620, onCase(1, handOver)),
    step(13, 630, onCase(2, askEnd)),
    step(11, 640, onCase(2, confirmEnd)),
    step(
      8,
      650,
      onCase(0, (led, walk) => checkAndHear(led, day(8), walk)),
    ),
  ];
}

const pageOf = (traveller: Traveller, { call, cookieOf }: WalkParts): Promise<PetitionView> =>
  call(cookieOf('director'), readPetition, { params: { id: traveller.id as PetitionId } });

// Two that are being handled, and one that was closed with everything carried out.
async function chooseMatters(travellers: readonly Traveller[], walk: WalkParts): Promise<readonly Led[]> {
  const open: Led[] = [];
  const closed: Led[] = [];
  for (const traveller of travellers.toReversed()) {
    if (open.length === 2 && closed.length === 1) break;
    if (traveller.number === '' || traveller.id === undefined) continue;
    const page = await pageOf(traveller, walk);
    if (page.respondent) continue;
    const isSettled = page.quality.facts.answered && page.quality.promises.every(({ done }) => done);
    if (page.phase === 'accepted' && open.length < 2) open.push({ traveller, page });
    if (page.phase === 'closed' && isSettled && closed.length < 1) closed.push({ traveller, page });
  }
  return [...open, ...closed];
}

const params = ({ page }: Led) => ({ id: page.id });
const version = ({ page }: Led) => ({ expectedVersion: page.version });

const leaders = {
  leader: { name: '高永年', post: '副县长' },
  leader2: { name: '林慧君', post: '县委常委、政法委书记' },
  'town1-head': { name: '万福林', post: '镇长' },
} as const;

function nameLead(
  led: Led,
  level: 'upper' | 'community',
  who: keyof typeof leaders,
  deadline: PlainDate,
  { call, cookieOf, accountOf }: WalkParts,
) {
  const leader = { ...leaders[who], accountId: accountOf(who) };
  const { responsibleUnitId, registeringUnitId, handlerId } = led.page;
  return call(cookieOf('director'), lead.nameCaseLead, {
    params: params(led),
    body: {
      ...version(led),
      level,
      leader,
      unitId: responsibleUnitId ?? registeringUnitId,
      ...(handlerId ? { personId: handlerId } : {}),
      team: team(level === upper ? '责任单位、所在乡镇、信访局各一人' : '村委会、人民调解员'),
      deadline,
    },
  });
}

async function meetAndPlan(led: Led, on: PlainDate, walk: WalkParts): Promise<void> {
  const { call, cookieOf } = walk;
  const met = await call(cookieOf('leader'), lead.recordCaseMeeting, {
    params: params(led),
    body: {
      ...version(led),
      level: upper,
      on,
      inPerson: true,
      place: '县人民来访接待中心三号接谈室',
      said: '听信访人把前后经过讲了一遍，看了票据和照片。信访人最急的是日期，希望有人定期告诉进展。',
      explained: '讲了办理期限和下一步的程序，说明哪些诉求有政策依据，哪些还要核实。',
    },
  });
  await call(cookieOf('leader'), lead.planCase, {
    params: params(led),
    body: {
      expectedVersion: met.version,
      level: upper,
      on,
      inPerson: true,
      rootCause: '两个单位对由谁出钱理解不一，事情在中间停了两个月。',
      measures:
        '一、责任单位十日内拿出方案；二、所在乡镇每周向信访人通报一次；三、县财政先行垫付，年底清算。',
    },
  });
}

const handOver = (led: Led, { call, cookieOf, accountOf }: WalkParts) =>
  call(cookieOf('director'), lead.handOverCaseLead, {
    params: params(led),
    body: {
      ...version(led),
      level: upper,
      to: { ...leaders.leader2, accountId: accountOf('leader2') },
      reason: '县领导分工调整，本件所涉领域改由林慧君同志分管，已当面交接。',
    },
  });

const askEnd = (led: Led, { call, cookieOf }: WalkParts) =>
  call(cookieOf('clerk'), lead.askCaseEnd, {
    params: params(led),
    body: {
      ...version(led),
      level: upper,
      ground: 'settled',
      evidence: '处理意见已经送达，该落实的已经落实，信访人在回访时表示清楚了。',
      openDuties: '确定包案时事项已经基本办好，包案领导主要是核实落实情况。',
    },
  });

const confirmEnd = (led: Led, { call, cookieOf }: WalkParts) =>
  call(cookieOf('director'), lead.confirmCaseEnd, {
    params: params(led),
    body: { ...version(led), level: upper, found: '电话回访信访人，并到现场看过，情况属实。' },
  });

async function checkAndHear(led: Led, on: PlainDate, { call, cookieOf }: WalkParts): Promise<void> {
  const checked = await call(cookieOf('leader'), lead.checkCaseProgress, {
    params: params(led),
    body: {
      ...version(led),
      level: upper,
      on,
      inPerson: true,
      found: '方案已经出来，乡镇按周通报，信访人收到两次电话。',
      required: '下周把资金拨到位。',
    },
  });
  await call(cookieOf('clerk'), lead.hearCase, {
    params: params(led),
    body: {
      expectedVersion: checked.version,
      level: upper,
      on,
      by: secretary,
      instruction: '资金本周到位，到位后当天告诉信访人。',
    },
  });
}
