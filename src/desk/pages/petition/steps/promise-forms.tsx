import * as contract from '#contract/promise-steps.ts';
import { listLeaders } from '#contract/roster.ts';
import { promiseKinds, type PromiseKind } from '#core/petitions/promise.ts';
import { promiseKindWords } from '#core/petitions/promise-words.ts';
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { promiseTexts as texts } from '../../../texts/promises.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import {
  HandOnPromiseForm,
  KeepPromiseForm,
  MovePromiseForm,
  UrgePromiseForm,
  WithdrawPromiseForm,
} from './promise-change-forms.tsx';
import { OwnerFields } from './promise-owner-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly kind: PromiseKind;
  readonly text: string;
  readonly unitId?: string;
  readonly ownerId: string;
  readonly limit: string;
  /** The place of the leader in the list; empty for whoever writes it down. */
  readonly by: string;
};

/** What was promised, who owes it, until when: nothing more is asked. */
export function MakePromiseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const leaders =
    useQuery({ queryKey: ['leaders'], queryFn: ({ signal }) => call(listLeaders, {}, signal) }).data
      ?.leaders ?? [];
  const state = useStep(props, ({ unitId = '', ownerId, by, ...values }: Values, expectedVersion) => {
    const leader = leaders.find((_, at) => String(at) === by);
    return call(contract.makePromise, {
      params: { id: petition.id },
      body: {
        ...values,
        unitId,
        expectedVersion,
        ...(ownerId ? { ownerId } : {}),
        ...(leader ? { by: { accountId: leader.accountId, name: leader.name, post: leader.post } } : {}),
      },
    });
  });
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const unit = petition.responsibleUnitId ?? petition.registeringUnitId;
  return (
    <StepForm<Values>
      initial={{ kind: 'promise', text: '', unitId: unit, ownerId: '', limit: '', by: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.makeAfter)}
      onClose={onClose}
    >
      <Form.Item name="text" label={say(texts.text)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} autoFocus />
      </Form.Item>
      <div className="grid-two">
        <Form.Item name="kind" label={say(texts.kind)}>
          <Choice options={promiseKinds.map((value) => ({ value, label: say(promiseKindWords[value]) }))} />
        </Form.Item>
        <Form.Item name="limit" label={say(texts.limit)} rules={[required]}>
          <DayField min={today} />
        </Form.Item>
      </div>
      <OwnerFields petition={petition} />
      <Form.Item name="by" label={say(texts.byWhom)}>
        <Choice
          options={[
            { value: '', label: say(texts.myself) },
            ...leaders.map(({ name, post, unitName }, at) => ({
              value: String(at),
              label: [name, unitName, post].join(' '),
            })),
          ]}
        />
      </Form.Item>
    </StepForm>
  );
}

/** The form of each step about promises. */
export const promiseForms = {
  'make-promise': MakePromiseForm,
  'keep-promise': KeepPromiseForm,
  'move-promise': MovePromiseForm,
  'hand-on-promise': HandOnPromiseForm,
  'urge-promise': UrgePromiseForm,
  'withdraw-promise': WithdrawPromiseForm,
} as const;
