import { Form, Input } from 'antd';
import { decline } from '#contract/steps.ts';
import {
  declineGroundRules,
  declineGrounds,
  isGroundKnown,
  type DeclineGround,
  type GroundRule,
} from '#core/petitions/decline-grounds.ts';
import { proposeDecline, type EarlierRoad, type KnownRepeat } from '#core/petitions/earlier-road.ts';
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
  /** Empty until one is chosen. */
  readonly ground: DeclineGround | '';
  readonly reason: string;
  readonly route: string;
  readonly earlierPapers: string;
  readonly inProgressNumber: string;
  readonly windowEndedOn: string | undefined;
};

// What is known of the repeats speaks for one ground, or for none.
function startOf(repeats: readonly KnownRepeat[], petition: StepFormProps['petition']): Values {
  const { ground, earlierPapers, ...known } = proposeDecline(repeats, petition);
  return { ...known, ground: ground ?? '', earlierPapers: earlierPapers.join('、'), reason: '' };
}

const repeatsOf = ({ links }: StepFormProps['petition']): readonly KnownRepeat[] =>
  links.flatMap(({ number, responsibleUnit, road }) => (road ? [{ number, responsibleUnit, road }] : []));

/** A coded ground, the reason in words, and where the petitioner can go. */
export function DeclineForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const grounds = groundsFor(petition);
  const repeats = repeatsOf(petition);
  const start = startOf(repeats, petition);
  const ground = Form.useWatch('ground', form) ?? start.ground;
  const rule: GroundRule | undefined = ground ? declineGroundRules[ground] : undefined;
  const needs = rule?.needs ?? [];
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
      <Form.Item name="ground" label={say(detourTexts.ground)} rules={[required]}>
        <Choice
          options={[
            ...(start.ground ? [] : [{ value: '', label: say(detourTexts.chooseGround) }]),
            ...grounds.map((value) => ({ value, label: `${value} ${say(declineGroundRules[value])}` })),
          ]}
        />
      </Form.Item>
      {rule && (
        <p className="quiet">
          {say(claimTexts.groundBasis, { article: say(rule.article), mark: say(markTexts[rule.mark]) })}
        </p>
      )}
      {repeats.map(({ number, road }) => (
        <p key={number} className="quiet">
          {say(roadTexts[road.kind], { number, day: dayOf(road) })}
        </p>
      ))}
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

const roadTexts = {
  final: detourTexts.roadFinal,
  lapsed: detourTexts.roadLapsed,
  window: detourTexts.roadWindow,
  'in-hand': detourTexts.roadInHand,
  ended: detourTexts.roadEnded,
  unknown: detourTexts.roadUnknown,
} as const;

function dayOf(road: EarlierRoad): string {
  if (road.kind === 'final') return road.on;
  if (road.kind === 'lapsed') return road.since;
  return road.kind === 'window' ? road.until : '';
}

const markTexts = { V: claimTexts.markV, V2: claimTexts.markV2, L: claimTexts.markL } as const;

// Grounds of other channels, and of provinces whose rules do not hold here, are not offered.
function groundsFor({ channel, ruleSet }: StepFormProps['petition']): readonly DeclineGround[] {
  return declineGrounds.filter((ground) => {
    const { channels }: GroundRule = declineGroundRules[ground];
    return isGroundKnown(ground, ruleSet) && (!channels || channels.includes(channel));
  });
}

function toBody({ ground, earlierPapers, windowEndedOn, ...values }: Values, expectedVersion: number) {
  if (!ground) throw new Error('a refusal without its ground');
  return {
    ...values,
    ground,
    expectedVersion,
    earlierPapers: namesIn(earlierPapers),
    ...(windowEndedOn ? { windowEndedOn } : {}),
  };
}
