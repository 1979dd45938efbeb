import { Form, Radio } from 'antd';
import { link, merge, unlink, unmerge } from '#contract/link-steps.ts';
import { linkKindWords } from '#core/petitions/link-words.ts';
import { linkKinds, type LinkKind } from '#core/petitions/petition-link.ts';
import { call } from '../../../api/call.ts';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { PetitionSelect } from './petition-select.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type LinkValues = { readonly otherId?: string; readonly kind: LinkKind; readonly reason: string };

/** A person says that two petitions belong together, how, and what shows it. */
export function LinkForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ otherId = '', ...values }: LinkValues, expectedVersion) =>
    call(link, { params: { id: petition.id }, body: { ...values, otherId, expectedVersion } }),
  );
  const required = { required: true, message: say(stepTexts.required) };
  return (
    <StepForm<LinkValues>
      initial={{ kind: 'repeat', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.linkAfter)}
      onClose={onClose}
    >
      <Form.Item
        name="otherId"
        label={say(linkTexts.other)}
        extra={say(linkTexts.otherHint)}
        rules={[required]}
      >
        <PetitionSelect petitionId={petition.id} />
      </Form.Item>
      <Form.Item name="kind" label={say(linkTexts.kind)}>
        <Radio.Group
          className="radio-list"
          options={linkKinds.map((value) => ({ value, label: say(linkKindWords[value]) }))}
        />
      </Form.Item>
      <Reason />
    </StepForm>
  );
}

type UnlinkValues = { readonly otherId: string; readonly reason: string };

export function UnlinkForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: UnlinkValues, expectedVersion) =>
    call(unlink, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<UnlinkValues>
      initial={{ otherId: petition.links[0]?.id ?? '', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.unlinkAfter)}
      blocked={petition.links.length === 0}
      onClose={onClose}
    >
      <Form.Item name="otherId" label={say(linkTexts.other)}>
        <Choice
          options={petition.links.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
        />
      </Form.Item>
      <Reason />
    </StepForm>
  );
}

type MergeValues = { readonly leadId?: string; readonly reason: string };

/** The repeat ends here and is answered with the matter that is in hand already. */
export function MergeForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ leadId = '', reason }: MergeValues, expectedVersion) =>
    call(merge, { params: { id: petition.id }, body: { leadId, reason, expectedVersion } }),
  );
  const required = { required: true, message: say(stepTexts.required) };
  return (
    <StepForm<MergeValues>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.mergeAfter)}
      onClose={onClose}
    >
      <Form.Item
        name="leadId"
        label={say(linkTexts.other)}
        extra={say(linkTexts.otherHint)}
        rules={[required]}
      >
        <PetitionSelect petitionId={petition.id} leadsOnly />
      </Form.Item>
      <Reason />
    </StepForm>
  );
}

type ReasonValues = { readonly reason: string };

export function UnmergeForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ reason }: ReasonValues, expectedVersion) =>
    call(unmerge, { params: { id: petition.id }, body: { reason, expectedVersion } }),
  );
  return (
    <StepForm<ReasonValues>
      initial={{ reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.unmergeAfter)}
      onClose={onClose}
    >
      <Reason />
    </StepForm>
  );
}

function Reason() {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <Form.Item name="reason" label={say(linkTexts.linkReason)} rules={[required]}>
      <LongField rowsMin={3} maxLength={1_000} />
    </Form.Item>
  );
}
