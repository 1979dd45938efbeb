import { AutoComplete, Form, Input } from 'antd';
import type { InvitationPlanInput } from '#contract/invitation-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { useToday } from '../../../api/today.ts';
import { invitationTexts as texts } from '../../../texts/invitations.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { ReceptionChoice } from './reception-choice.tsx';
import { useLeaders } from '../../receptions/use-roster.ts';

/** Day, time, place, leader and grounds of an invitation. `dayOff` when the server said that the day is one. */
export function InvitationPlanFields({ dayOff }: { readonly dayOff: boolean }) {
  const say = useSay();
  const today = useToday();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <>
      <ReceptionChoice />
      <div className="grid-two">
        <Form.Item name="day" label={say(texts.day)} rules={[required]}>
          <DayField min={today} />
        </Form.Item>
        <Form.Item name="at" label={say(texts.at)} rules={[required]}>
          <TimeField />
        </Form.Item>
      </div>
      {dayOff && (
        <Form.Item name="dayOffReason" label={say(texts.dayOffReason)} rules={[required]}>
          <Input maxLength={300} />
        </Form.Item>
      )}
      <Form.Item name="place" label={say(texts.place)} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="grid-two">
        <Form.Item name={['leader', 'name']} label={say(texts.leader)} rules={[required]}>
          <LeaderName />
        </Form.Item>
        <Form.Item name={['leader', 'post']} label={say(texts.leaderPost)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name={['leader', 'accountId']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name="grounds" label={say(texts.grounds)} rules={[required]}>
        <LongField rowsMin={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

type NameProps = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (name: string) => void;
};

/** Choosing a person of the list brings the post and the account along; writing another name lets the account go. */
export function LeaderName({ id, value = '', onChange }: NameProps) {
  const form = Form.useFormInstance();
  const leaders = useLeaders().data?.leaders ?? [];
  const options = leaders
    .filter(({ name, post, unitName }) => `${name}${post}${unitName}`.includes(value.trim()))
    .slice(0, 30)
    .map((known) => ({
      value: `${known.name} ${known.unitName} ${known.post}`,
      key: `${known.accountId} ${known.unitId}`,
      known,
    }));
  return (
    <AutoComplete
      {...(id === undefined ? {} : { id })}
      value={value}
      options={options}
      maxLength={50}
      onChange={(name: string) => {
        form.setFieldValue(['leader', 'accountId'], undefined);
        onChange?.(name);
      }}
      onSelect={(_: string, { known }) => {
        onChange?.(known.name);
        form.setFieldsValue({ leader: { accountId: known.accountId, name: known.name, post: known.post } });
      }}
    />
  );
}

/** A first proposal: nothing is known yet but who asks. */
export function planOf(petition: PetitionView, today: string): InvitationPlanInput {
  const open = petition.invitations.find(({ answer }) => answer === undefined);
  return {
    day: open && open.day > today ? open.day : '',
    at: open?.at ?? '09:00',
    place: open?.place ?? '',
    leader: open?.leader ?? { name: '', post: '' },
    grounds: open?.grounds ?? '',
    dayOffReason: '',
    ...(open?.receptionId ? { receptionId: open.receptionId } : {}),
  };
}
