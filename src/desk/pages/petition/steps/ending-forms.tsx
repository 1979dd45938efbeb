import { Form } from 'antd';
import { reopen, withdraw } from '#contract/steps.ts';
import { withdrawCauses, type WithdrawCause } from '#core/petitions/ending.ts';
import { endingWords, reopenCauseWords } from '#core/petitions/petition-words.ts';
import { reopenCauses, type ReopenCause } from '#core/petitions/petition.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { EndingFields, endingOf, endingStart, useUnwilling, type EndingValues } from './ending-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Withdrawal = EndingValues<WithdrawCause> & { readonly signedById?: string };

/** A voluntary withdrawal with its signed request, or the end of the petitioner. */
export function WithdrawForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Withdrawal>();
  const blocked = useUnwilling(form);
  const state = useStep(props, (values: Withdrawal, expectedVersion) =>
    call(withdraw, {
      params: { id: petition.id },
      body: { ...endingOf(values, today), expectedVersion },
    }),
  );
  const incapable = petition.people.some((person) => person.incapacity !== undefined);
  const signer = petition.people.find((person) => person.role === 'guardian') ?? petition.people[0];
  return (
    <StepForm<Withdrawal>
      form={form}
      initial={{ ...endingStart(today), ...(signer && { signedById: signer.petitionerId }) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.withdrawAfter)}
      blocked={blocked}
      onClose={onClose}
    >
      <EndingFields causes={withdrawCauses} words={endingWords} reason={detourTexts.withdrawReason}>
        {petition.people.length > 1 && (
          <Form.Item
            name="signedById"
            label={say(linkTexts.signedBy)}
            {...(incapable ? { extra: say(linkTexts.guardianSigns) } : {})}
          >
            <Choice
              options={petition.people.map((person) => ({ value: person.petitionerId, label: person.name }))}
            />
          </Form.Item>
        )}
      </EndingFields>
    </StepForm>
  );
}

type Reopening = { readonly cause: ReopenCause; readonly reason: string };

/** A closed petition is taken up again, with its cause. */
export function ReopenForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: Reopening, expectedVersion) =>
    call(reopen, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Reopening>
      initial={{ cause: 'new-facts', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.reopenAfter)}
      onClose={onClose}
    >
      <Form.Item name="cause" label={say(detourTexts.endCause)}>
        <Choice options={reopenCauses.map((value) => ({ value, label: say(reopenCauseWords[value]) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={say(stepTexts.reason)}
        rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
      >
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}
