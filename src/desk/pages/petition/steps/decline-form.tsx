import { Form, Input } from 'antd';
import { decline } from '#contract/steps.ts';
import {
  declineGroundRules,
  declineGrounds,
  isGroundKnown,
  type DeclineGround,
  type GroundRule,
} from '#core/petitions/decline-grounds.ts';
import { call } from '../../../api/call.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
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
  readonly inProgressNumber: string;
  readonly windowEndedOn: string | undefined;
};

// What is known of a repeat is filled in: the papers that made one final, the letters of a closed one, or who has the open one
// in hand.
function startOf({ links }: StepFormProps['petition']): Values {
  const repeats = links.filter((link) => link.kind === 'repeat');
  const isFinal = (link: (typeof repeats)[number]) => link.finalPapers.length > 0;
  const letters = repeats.flatMap((link) => {
    if (isFinal(link)) return link.finalPapers;
    return link.phase === 'closed' ? link.letters : [];
  });
  const open = repeats.find((link) => link.phase !== 'closed' && !isFinal(link));
  return {
    ground: letters.length > 0 && !open ? 'NM1' : 'NA1',
    route: open?.responsibleUnit ?? '',
    earlierPapers: letters.join('、'),
    inProgressNumber: open?.number ?? '',
    windowEndedOn: undefined,
    reason: '',
  };
}

/** A coded ground, the reason in words, and where the petitioner can go. */
export function DeclineForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const grounds = groundsFor(petition);
  const start = startOf(petition);
  const ground = Form.useWatch('ground', form) ?? start.ground;
  const rule: GroundRule = declineGroundRules[ground];
  const { needs } = rule;
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(decline, {
      params: { id: petition.id },
      body: toBody(values, expectedVersion),
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      form={form}
      initial={start}
      state={state}
      submitLabel={step.name}
      afterwards={say(detourTexts.declineAfter)}
      onClose={onClose}
    >
      <Form.Item name="ground" label={say(detourTexts.ground)}>
        <Choice
          options={grounds.map((value) => ({
            value,
            label: `${value} ${say(declineGroundRules[value])}`,
          }))}
        />
      </Form.Item>
      <p className="quiet">
        {say(claimTexts.groundBasis, { article: say(rule.article), mark: say(markTexts[rule.mark]) })}
      </p>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
      {needs.includes('number') && (
        <Form.Item name="inProgressNumber" label={say(claimTexts.inProgressNumber)} rules={[required]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      {needs.includes('papers') && (
        <Form.Item name="earlierPapers" label={say(detourTexts.earlierPapers)} rules={[required]}>
          <Input maxLength={500} />
        </Form.Item>
      )}
      {needs.includes('since') && (
        <Form.Item name="windowEndedOn" label={say(claimTexts.windowEndedOn)} rules={[required]}>
          <DayField max={petition.receivedOn} />
        </Form.Item>
      )}
      {needs.includes('route') && (
        <Form.Item name="route" label={say(detourTexts.declineRoute)} rules={[required]}>
          <LongField rowsMin={2} maxLength={500} />
        </Form.Item>
      )}
    </StepForm>
  );
}

const markTexts = { V: claimTexts.markV, V2: claimTexts.markV2, L: claimTexts.markL } as const;

// Grounds of other channels, and of provinces whose rules do not hold here, are not offered.
function groundsFor({ channel, ruleSet }: StepFormProps['petition']): readonly DeclineGround[] {
  return declineGrounds.filter((ground) => {
    const { channels }: GroundRule = declineGroundRules[ground];
    return isGroundKnown(ground, ruleSet) && (!channels || channels.includes(channel));
  });
}

function toBody({ earlierPapers, windowEndedOn, ...values }: Values, expectedVersion: number) {
  return {
    ...values,
    expectedVersion,
    earlierPapers: namesIn(earlierPapers),
    ...(windowEndedOn ? { windowEndedOn } : {}),
  };
}
