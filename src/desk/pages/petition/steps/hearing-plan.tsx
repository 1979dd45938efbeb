import { Checkbox, Form, Input } from 'antd';
import type { HearingPlanInput } from '#contract/hearing-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { noticeDaysUsual, participantRoles, type ParticipantRole } from '#core/petitions/hearing.ts';
import { participantRoleWords } from '#core/petitions/hearing-words.ts';
import { addDays, parsePlainDate } from '#core/kit/plain-date.ts';
import { useOrganisation } from '../../../api/organisation.ts';
import { useToday } from '../../../api/today.ts';
import { hearingTexts } from '../../../texts/hearings.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { namesIn } from './service-values.ts';

export type PlanValues = Omit<HearingPlanInput, 'participants'> & {
  readonly closed: boolean;
  readonly participants: Readonly<Record<ParticipantRole, string>>;
  readonly reason: string;
};

/** Day, place, people and publicity of a hearing. */
export function HearingPlanFields({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const today = useToday();
  const staff = useStaff();
  const form = Form.useFormInstance<PlanValues>();
  const closed = Form.useWatch('closed', form) ?? false;
  const on = Form.useWatch('on', form) ?? '';
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <>
      <div className="grid-two">
        <Form.Item name="on" label={say(hearingTexts.day)} rules={[required]}>
          <DayField min={dayAfter(today, 1)} />
        </Form.Item>
        <Form.Item name="time" label={say(hearingTexts.time)} rules={[required]}>
          <Input maxLength={20} />
        </Form.Item>
      </div>
      {on !== '' && on < dayAfter(today, noticeDaysUsual) && (
        <Form.Item name="shortNotice" label={say(hearingTexts.shortNotice)} rules={[required]}>
          <LongField rowsMin={1} maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name="place" label={say(hearingTexts.place)} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="grid-two">
        <Form.Item name="chairId" label={say(hearingTexts.chair)} rules={[required]}>
          <Choice options={blankFirst(staff.filter(({ value }) => value !== petition.handlerId))} />
        </Form.Item>
        <Form.Item name="clerkId" label={say(hearingTexts.clerk)} rules={[required]}>
          <Choice options={blankFirst(staff)} />
        </Form.Item>
      </div>
      <fieldset>
        <legend>{say(hearingTexts.people)}</legend>
        {participantRoles.map((role) => (
          <Form.Item
            key={role}
            name={['participants', role]}
            label={say(participantRoleWords[role])}
            rules={role === 'petitioner' ? [required] : []}
          >
            <Input maxLength={300} />
          </Form.Item>
        ))}
      </fieldset>
      <Form.Item name="closed" valuePropName="checked">
        <Checkbox>{say(hearingTexts.closed)}</Checkbox>
      </Form.Item>
      {closed && (
        <Form.Item name="closedReason" label={say(hearingTexts.closedReason)} rules={[required]}>
          <LongField rowsMin={1} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}

/** The plan as it is: the open hearing when one is put off, a first proposal otherwise. */
export function planOf(petition: PetitionView, today: string): PlanValues {
  const hearing = petition.hearings.find(({ held, cancelled }) => !held && !cancelled);
  const names = (role: ParticipantRole): string =>
    hearing?.participants
      .filter((one) => one.role === role)
      .map((one) => one.name)
      .join('、') ?? '';
  const participants = Object.fromEntries(participantRoles.map((role) => [role, names(role)])) as Record<
    ParticipantRole,
    string
  >;
  // At a review its organ invites to its own house.
  const host = petition.ladder.reviews.find(({ stage, past }) => stage === 'admitted' && !past)?.organ;
  const first = {
    petitioner: petition.people.map(({ name }) => name).join('、'),
    unit: petition.handler ?? '',
  };
  return {
    on: dayAfter(hearing && hearing.on > today ? hearing.on : today, noticeDaysUsual + 1),
    time: hearing?.time ?? '9:30',
    place: hearing?.place ?? host ?? petition.responsibleUnit ?? '',
    chairId: hearing?.chairId ?? '',
    clerkId: hearing?.clerkId ?? '',
    participants: hearing ? participants : { ...participants, ...first },
    closed: Boolean(hearing?.closedReason),
    closedReason: hearing?.closedReason ?? '',
    shortNotice: '',
    reason: '',
  };
}

/** What is sent: names one by one, and reasons only where they are asked for. */
export function valuesToPlan(values: PlanValues, today: string): HearingPlanInput {
  const { closed, participants, closedReason, shortNotice, reason: _, ...plan } = values;
  return {
    ...plan,
    closedReason: closed ? closedReason : '',
    shortNotice: plan.on < dayAfter(today, noticeDaysUsual) ? shortNotice : '',
    participants: participantRoles.flatMap((role) =>
      namesIn(participants[role]).map((name) => ({ name, role })),
    ),
  };
}

const dayAfter = (from: string, days: number): string => {
  const date = parsePlainDate(from);
  return date ? addDays(date, days) : '';
};

const blankFirst = (options: readonly { readonly value: string; readonly label: string }[]) => [
  { value: '', label: '' },
  ...options,
];

/** Everybody at a post, once. */
function useStaff(): readonly { readonly value: string; readonly label: string }[] {
  const organisation = useOrganisation();
  const units = new Map(organisation.data?.units.map((unit) => [unit.id as string, unit.name]));
  const found = new Map<string, string>();
  for (const { holders, title, unitId, closed } of organisation.data?.posts ?? [])
    if (!closed)
      for (const { accountId, personName } of holders)
        found.set(accountId, `${personName}（${[units.get(unitId), title].filter(Boolean).join(' ')}）`);
  return [...found].map(([value, label]) => ({ value, label }));
}
