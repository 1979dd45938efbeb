import { Form, Input } from 'antd';
import { decline } from '#contract/steps.ts';
import { declineGrounds, type DeclineGround } from '#core/petitions/ending.ts';
import { declineGroundWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { namesIn } from './service-values.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly ground: DeclineGround;
  readonly reason: string;
  readonly route: string;
  readonly earlierPapers: string;
};

// What is known of a repeat is filled in: the letters of a closed one, or who has the open one in hand.
function startOf({ links }: StepFormProps['petition']): Omit<Values, 'reason'> {
  const repeats = links.filter((link) => link.kind === 'repeat');
  const letters = repeats.flatMap((link) => (link.phase === 'closed' ? link.letters : []));
  const open = repeats.find((link) => link.phase !== 'closed');
  return {
    ground: letters.length > 0 && !open ? 'NM1' : 'NA1',
    route: open?.responsibleUnit ?? '',
    earlierPapers: letters.join('、'),
  };
}

/** A coded ground, the reason in words, and where the petitioner can go. */
export function DeclineForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const ground = Form.useWatch('ground', form) ?? 'NA1';
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(decline, {
      params: { id: petition.id },
      body: { ...values, expectedVersion, earlierPapers: namesIn(values.earlierPapers) },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      form={form}
      initial={{ reason: '', ...startOf(petition) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.declineAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(detourTexts.ground)}>
        <Choice
          options={declineGrounds.map((value) => ({
            value,
            label: `${value} ${say(declineGroundWords[value])}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
      {ground === 'NM1' ? (
        <Form.Item name="earlierPapers" label={say(detourTexts.earlierPapers)} rules={[required]}>
          <Input maxLength={500} />
        </Form.Item>
      ) : (
        <Form.Item name="route" label={say(detourTexts.declineRoute)} rules={[required]}>
          <LongField rowsMin={2} maxLength={500} />
        </Form.Item>
      )}
    </StepForm>
  );
}
