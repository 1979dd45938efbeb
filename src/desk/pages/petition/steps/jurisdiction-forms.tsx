import { Form } from 'antd';
import { assignSuccessor, contest, nameCoHandlers } from '#contract/link-steps.ts';
import { successionCauseWords } from '#core/petitions/jurisdiction-words.ts';
import { successionCauses, type SuccessionCause } from '#core/petitions/jurisdiction.ts';
import { call } from '../../../api/call.ts';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { UnitsSelect } from '../../../ui/units-select.tsx';
import { respondentOf } from './respondent-of.ts';
import { SignerField } from './signer-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type ContestValues = { readonly reason: string; readonly signer: string };

/** The unit does not accept the rejection: somebody above both has to decide. */
export function ContestForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, (values: ContestValues, expectedVersion) =>
    call(contest, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<ContestValues>
      initial={{ reason: '', signer: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.contestAfter)}
      onClose={onClose}
    >
      <Form.Item name="reason" label={say(linkTexts.contestReason)} rules={[required]}>
        <LongField rowsMin={5} maxLength={2_000} autoFocus />
      </Form.Item>
      <SignerField />
    </StepForm>
  );
}

type CoHandlersValues = { readonly unitIds: readonly string[]; readonly reason: string };

export function CoHandlersForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ unitIds, reason }: CoHandlersValues, expectedVersion) =>
    call(nameCoHandlers, {
      params: { id: petition.id },
      body: { unitIds: [...unitIds], reason, expectedVersion },
    }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const responsible = petition.responsibleUnitId;
  const without = [...respondentOf(petition), ...(responsible === undefined ? [] : [responsible])];
  return (
    <StepForm<CoHandlersValues>
      initial={{ unitIds: petition.coHandlers.map(({ id }) => id), reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.coHandlersAfter)}
      onClose={onClose}
    >
      <Form.Item
        name="unitIds"
        label={say(linkTexts.coHandlers)}
        extra={say(linkTexts.coHandlersHint, { unit: petition.responsibleUnit ?? '' })}
      >
        <UnitsSelect placeholder={say(stepTexts.unitHint)} without={without} />
      </Form.Item>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}

type SuccessorValues = { readonly unitId?: string; readonly cause: SuccessionCause; readonly reason: string };

export function SuccessorForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const state = useStep(props, ({ unitId = '', ...values }: SuccessorValues, expectedVersion) =>
    call(assignSuccessor, { params: { id: petition.id }, body: { ...values, unitId, expectedVersion } }),
  );
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <StepForm<SuccessorValues>
      initial={{ cause: 'merged', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(linkTexts.successorAfter)}
      onClose={onClose}
    >
      <Form.Item name="cause" label={say(linkTexts.successionCause)}>
        <Choice
          options={successionCauses.map((value) => ({ value, label: say(successionCauseWords[value]) }))}
        />
      </Form.Item>
      <Form.Item name="unitId" label={say(linkTexts.successor)} rules={[required]}>
        <UnitSelect placeholder={say(stepTexts.unitHint)} without={respondentOf(petition)} />
      </Form.Item>
      <Form.Item name="reason" label={say(stepTexts.reason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
    </StepForm>
  );
}
