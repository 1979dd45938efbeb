import { Checkbox, Form, Input } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import { redirect } from '#contract/steps.ts';
import { isOrdinary, redirectRoutes, type RedirectRoute } from '#core/petitions/lawful-route.ts';
import { routeWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Claim = PetitionView['claims'][number];
type Row = {
  readonly chosen: boolean;
  readonly route: RedirectRoute;
  readonly organ: string;
  readonly procedure: string;
  readonly reference: string;
};
type Values = { readonly rows: Readonly<Record<string, Row>> };

/** Claim by claim: which stays, and which is led to another lawful procedure. */
export function RedirectForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const claims = petition.claims.filter((claim) => isOrdinary({ route: claim.route }));
  const rows = Form.useWatch('rows', form);
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(redirect, {
      params: { id: petition.id },
      body: { expectedVersion, claims: valuesToClaims(values) },
    }),
  );
  const chosen = claims.filter((claim) => rows?.[claim.id]?.chosen ?? startOf(claim, claims).chosen);
  return (
    <StepForm<Values>
      form={form}
      initial={{ rows: Object.fromEntries(claims.map((claim) => [claim.id, startOf(claim, claims)])) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(
        chosen.length === claims.length ? detourTexts.redirectAllAfter : detourTexts.redirectAfter,
      )}
      blocked={chosen.length === 0}
      onClose={onClose}
    >
      {claims.map((claim, at) => (
        <ClaimRow key={claim.id} claim={claim} at={at} open={chosen.includes(claim)} />
      ))}
    </StepForm>
  );
}

type RowProps = { readonly claim: Claim; readonly at: number; readonly open: boolean };

function ClaimRow({ claim, at, open }: RowProps) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const routes = redirectRoutes.filter(
    (route) => (route === 'accusation') === (claim.purpose === 'accusation'),
  );
  return (
    <fieldset>
      <legend>{say(petitionTexts.claim, { number: at + 1 })}</legend>
      <p className="long-text">{claim.text}</p>
      <Form.Item name={['rows', claim.id, 'chosen']} valuePropName="checked">
        <Checkbox>{say(detourTexts.redirectThis)}</Checkbox>
      </Form.Item>
      {open && (
        <>
          <Form.Item name={['rows', claim.id, 'route']} label={say(detourTexts.route)}>
            <Choice options={routes.map((value) => ({ value, label: say(routeWords[value]) }))} />
          </Form.Item>
          <Form.Item
            name={['rows', claim.id, 'organ']}
            label={say(detourTexts.routeOrgan)}
            rules={[required]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name={['rows', claim.id, 'procedure']}
            label={say(detourTexts.procedure)}
            rules={[required]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={['rows', claim.id, 'reference']} label={say(detourTexts.reference)}>
            <Input maxLength={60} />
          </Form.Item>
        </>
      )}
    </fieldset>
  );
}

// An accusation has to go its way before anything else, and a single claim is what the form was opened for.
function startOf(claim: Claim, claims: readonly Claim[]): Row {
  const accusation = claim.purpose === 'accusation';
  return {
    chosen: accusation || claims.length === 1,
    route: accusation ? 'accusation' : 'litigation',
    organ: '',
    procedure: '',
    reference: '',
  };
}

function valuesToClaims({ rows }: Values) {
  return Object.entries(rows)
    .filter(([, row]) => row.chosen)
    .map(([claimId, { route, organ, procedure, reference }]) => ({
      claimId,
      route,
      organ,
      procedure,
      reference,
    }));
}
