import { Form, Radio } from 'antd';
import { reissuePaper, voidPaper } from '#contract/paper-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { call } from '../../../api/call.ts';
import { paperTexts } from '../../../texts/papers.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = { readonly number: string; readonly reason: string };

/** The head voids a paper that must not go out; its number stays in the register. */
export function VoidPaperForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const papers = petition.papers.filter((paper) => paper.voidable);
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(voidPaper, { params: { id: petition.id }, body: { ...values, expectedVersion } }),
  );
  return (
    <StepForm<Values>
      initial={{ number: papers.at(-1)?.number ?? '', reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(paperTexts.voidAfter)}
      onClose={onClose}
    >
      <PaperChoice papers={papers} />
      <Form.Item
        name="reason"
        label={say(stepTexts.reason)}
        rules={[{ required: true, whitespace: true, message: say(stepTexts.required) }]}
      >
        <LongField rowsMin={3} maxLength={500} />
      </Form.Item>
    </StepForm>
  );
}

/** The same paper under the next number. */
export function ReissuePaperForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const papers = petition.papers.filter((paper) => paper.reissuable);
  const state = useStep(props, ({ number }: Pick<Values, 'number'>, expectedVersion) =>
    call(reissuePaper, { params: { id: petition.id }, body: { number, expectedVersion } }),
  );
  return (
    <StepForm
      initial={{ number: papers.at(-1)?.number ?? '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(paperTexts.reissueAfter)}
      onClose={onClose}
    >
      <PaperChoice papers={papers} />
    </StepForm>
  );
}

function PaperChoice({ papers }: { readonly papers: PetitionView['papers'] }) {
  const say = useSay();
  return (
    <Form.Item name="number" label={say(paperTexts.whichPaper)}>
      <Radio.Group>
        {papers.map(({ name, number }) => (
          <div key={number}>
            <Radio value={number}>
              {name} <span className="number">{number}</span>
            </Radio>
          </div>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}
