import { Form, Radio } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import { close } from '#contract/steps.ts';
import { settlements, type Settlement } from '#core/petitions/petition.ts';
import { settlementWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { ordinaryClaims } from '../answerable-claims.ts';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly settlement: Settlement;
  readonly evidence: string;
  readonly claims: readonly { readonly claimId: string; readonly settlement: Settlement }[];
};

/** Closing says how each claim was settled and on what evidence, and shows what is still in the way. */
export function CloseForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const start = startClosing(petition);
  const settlement = Form.useWatch('settlement', form) ?? start.settlement;
  const gaps = petition.quality.closing?.find((one) => one.settlement === settlement)?.gaps ?? [];
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(close, {
      params: { id: petition.id },
      body: { ...values, claims: [...values.claims], expectedVersion },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<Values>
      form={form}
      initial={start}
      state={state}
      submitLabel={step.name}
      afterwards={say(stepTexts.closeAfter)}
      blocked={gaps.length > 0}
      onClose={onClose}
    >
      <Form.Item name="settlement" label={say(stepTexts.settlement)}>
        <Radio.Group options={settlements.map((value) => ({ value, label: say(settlementWords[value]) }))} />
      </Form.Item>
      <Gaps gaps={gaps} />
      <ClaimFields petition={petition} />
      <Form.Item name="evidence" label={say(stepTexts.closeEvidence)} rules={[required]}>
        <LongField rowsMin={4} maxLength={2_000} />
      </Form.Item>
    </StepForm>
  );
}

type Gap = NonNullable<PetitionView['quality']['closing']>[number]['gaps'][number];

function Gaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const say = useSay();
  if (gaps.length === 0) return <p className="note note-good">{say(qualityTexts.noGaps)}</p>;
  return (
    <div className="note" role="status">
      <b>{say(qualityTexts.gaps, { count: gaps.length })}</b>
      <ul>
        {gaps.map(({ text, step, who }) => (
          <li key={text}>{step === 'close' ? text : say(qualityTexts.gapBy, { text, who })}</li>
        ))}
      </ul>
    </div>
  );
}

type ClaimsProps = { readonly petition: PetitionView };

// Only what was carried out can be solved; what was not is explained. Hardship can be relieved either way.
function ClaimFields({ petition }: ClaimsProps) {
  const say = useSay();
  return startClosing(petition).claims.map(({ claimId }, at) => {
    const usual = isDone(petition, claimId) ? 'solved' : 'explained';
    const ways = [usual, 'assisted'] as const;
    return (
      <Form.Item key={claimId} label={say(qualityTexts.claimSettled, { claim: at + 1 })}>
        <p className="long-text quiet">
          {ordinaryClaims(petition).find((claim) => claim.id === claimId)?.text}
        </p>
        <Form.Item name={['claims', at, 'settlement']} noStyle>
          <Radio.Group options={ways.map((value) => ({ value, label: say(settlementWords[value]) }))} />
        </Form.Item>
      </Form.Item>
    );
  });
}

const isDone = ({ quality, agreements }: PetitionView, claimId: string): boolean =>
  quality.promises.some((promise) => promise.claimId === claimId && promise.done !== undefined) ||
  agreements.some(
    ({ claimIds, performed }) => performed !== undefined && claimIds.some((id) => id === claimId),
  );

function startClosing(petition: PetitionView): Values {
  // What was answered simply is settled as a whole.
  const isSimple = petition.simple !== undefined && petition.simple.conversion === undefined;
  const claims = (isSimple ? [] : ordinaryClaims(petition)).map(({ id: claimId }) => ({
    claimId,
    settlement: isDone(petition, claimId) ? ('solved' as const) : ('explained' as const),
  }));
  const solved = claims.some(({ settlement }) => settlement === 'solved');
  return { settlement: solved ? 'solved' : 'explained', evidence: '', claims };
}
