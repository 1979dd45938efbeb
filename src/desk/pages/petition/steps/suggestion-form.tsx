import { Checkbox, Form } from 'antd';
import { answerSuggestions } from '#contract/claim-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { claimResultWords } from '#core/classes/claim-results.ts';
import { suggestionResults, type SuggestionResult } from '#core/petitions/claim-work.ts';
import { call } from '../../../api/call.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Claim = PetitionView['claims'][number];
type Row = {
  readonly chosen: boolean;
  readonly result: SuggestionResult;
  readonly reasons: string;
  readonly measures: string;
};
type Values = { readonly rows: Readonly<Record<string, Row>> };

/** Suggestion by suggestion: adopted, partly or not, why, and what will be done. */
export function AnswerSuggestionsForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const claims = petition.claims.filter(({ route, outcome }) => route === 'suggestion' && !outcome);
  const rows = Form.useWatch('rows', form);
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(answerSuggestions, {
      params: { id: petition.id },
      body: { expectedVersion, answers: valuesToAnswers(values) },
    }),
  );
  const chosen = claims.filter(({ id }) => rows?.[id]?.chosen ?? true);
  return (
    <StepForm<Values>
      form={form}
      initial={{ rows: Object.fromEntries(claims.map((claim) => [claim.id, startOf(claim)])) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(claimTexts.suggestionAfter)}
      blocked={chosen.length === 0}
      onClose={onClose}
    >
      {claims.map((claim) => (
        <SuggestionRow
          key={claim.id}
          claim={claim}
          number={petition.claims.indexOf(claim) + 1}
          open={chosen.includes(claim)}
          result={rows?.[claim.id]?.result ?? startOf(claim).result}
        />
      ))}
    </StepForm>
  );
}

type RowProps = {
  readonly claim: Claim;
  readonly number: number;
  readonly open: boolean;
  readonly result: SuggestionResult;
};

function SuggestionRow({ claim, number, open, result }: RowProps) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const results = suggestionResults.filter((one) => one !== 'explained' || claim.purpose !== 'suggestion');
  const adopted = result === 'adopted' || result === 'partly-adopted';
  const name = (part: keyof Row) => ['rows', claim.id, part];
  return (
    <fieldset>
      <legend>{say(petitionTexts.claim, { number })}</legend>
      <p className="long-text">{claim.text}</p>
      <Form.Item name={name('chosen')} valuePropName="checked">
        <Checkbox>{say(claimTexts.answerThis)}</Checkbox>
      </Form.Item>
      {open && (
        <>
          <Form.Item name={name('result')} label={say(claimTexts.suggestionResult)}>
            <Choice options={results.map((value) => ({ value, label: say(claimResultWords[value]) }))} />
          </Form.Item>
          <Form.Item name={name('reasons')} label={say(claimTexts.suggestionReasons)} rules={[required]}>
            <LongField rowsMin={3} maxLength={5_000} />
          </Form.Item>
          {adopted && (
            <Form.Item name={name('measures')} label={say(claimTexts.suggestionMeasures)} rules={[required]}>
              <LongField rowsMin={2} maxLength={5_000} />
            </Form.Item>
          )}
        </>
      )}
    </fieldset>
  );
}

const startOf = ({ purpose }: Claim): Row => ({
  chosen: true,
  result: purpose === 'suggestion' ? 'adopted' : 'explained',
  reasons: '',
  measures: '',
});

const valuesToAnswers = ({ rows }: Values) =>
  Object.entries(rows)
    .filter(([, row]) => row.chosen)
    .map(([claimId, { result, reasons, measures }]) => ({ claimId, result, reasons, measures }));
