import { Form, Input } from 'antd';
import { useState } from 'react';
import { changeReception, planReception, type ReceptionView } from '#contract/receptions.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { useToday } from '../../api/today.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { DayField } from '../../ui/day-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { LeadersField } from './leaders-field.tsx';
import {
  emptyLeader,
  emptySitting,
  valuesToContent,
  viewToValues,
  type LeaderValue,
  type ReceptionValues,
} from './reception-values.ts';
import { SittingFields } from './sitting-fields.tsx';
import { TellBooked } from './tell-booked.tsx';
import { useRosterChange } from './use-roster.ts';

type Start = Partial<Pick<ReceptionValues, 'on' | 'startsAt' | 'endsAt'>>;

/** A new sitting; what was drawn on the calendar is filled in. */
export function PlanDialog({ start, onClose }: { readonly start: Start; readonly onClose: () => void }) {
  const say = useSay();
  const { unitId } = useMe();
  const today = useToday();
  // The same form sent twice plans once.
  const [id] = useState(() => crypto.randomUUID());
  const planning = useRosterChange(
    (values: ReceptionValues) => call(planReception, { body: { id, content: valuesToContent(values) } }),
    () => say(texts.planned),
    onClose,
  );
  return (
    <FormDialog<ReceptionValues>
      title={say(texts.plan)}
      submitLabel={say(texts.save)}
      initial={{ ...emptySitting, unitId, on: today, leaders: [emptyLeader], reason: '', ...start }}
      busy={planning.isPending}
      error={planning.error}
      onSubmit={planning.mutate}
      onClose={onClose}
    >
      <Fields />
    </FormDialog>
  );
}

type ChangeProps = {
  readonly reception: ReceptionView;
  /** Where it was dragged to. */
  readonly start?: Start;
  readonly onClose: () => void;
};

/** Another day, time or place for a sitting; with its reason once it was announced. */
export function ChangeDialog({ reception, start = {}, onClose }: ChangeProps) {
  const say = useSay();
  const { id, version: expectedVersion, status } = reception;
  const changing = useRosterChange(
    (values: ReceptionValues) =>
      call(changeReception, {
        params: { id },
        body: {
          expectedVersion,
          content: valuesToContent(values),
          reason: values.reason,
          tellBooked: values.tellBooked ?? false,
        },
      }),
    () => say(texts.changed),
    onClose,
  );
  const announced = status === 'published';
  return (
    <FormDialog<ReceptionValues>
      title={say(texts.change)}
      submitLabel={say(texts.save)}
      initial={{ ...viewToValues(reception), ...start }}
      busy={changing.isPending}
      error={changing.error}
      onSubmit={changing.mutate}
      onClose={onClose}
    >
      <Fields announced={announced} />
      <TellBooked error={changing.error} />
    </FormDialog>
  );
}

function Fields({ announced = false }: { readonly announced?: boolean }) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(texts.required) };
  const named = {
    validator: (_: unknown, leaders: readonly LeaderValue[]) =>
      leaders.every(({ name, post }) => name.trim() !== '' && post.trim() !== '')
        ? Promise.resolve()
        : Promise.reject(new Error(say(texts.required))),
  };
  return (
    <>
      {announced && (
        <Form.Item name="reason" label={say(texts.reason)} rules={[required]}>
          <Input maxLength={300} autoFocus />
        </Form.Item>
      )}
      <Form.Item name="on" label={say(texts.on)} rules={[required]}>
        <DayField />
      </Form.Item>
      <Form.Item name="leaders" label={say(texts.leaders)} rules={[named]}>
        <LeadersField fixed={announced} />
      </Form.Item>
      <SittingFields />
    </>
  );
}
