import { Checkbox, Form } from 'antd';
import type { OrganisationView } from '#contract/organisation.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { redirect } from '#contract/steps.ts';
import { redirectRoutes, type RedirectRoute } from '#core/petitions/lawful-route.ts';
import { call } from '../../../api/call.ts';
import { useOrganisation } from '../../../api/organisation.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { ElsewhereFields, OrganField } from './elsewhere-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Claim = PetitionView['claims'][number];
type Row = {
  readonly chosen: boolean;
  readonly route: RedirectRoute;
  readonly organ: string;
  /** Empty for an organ outside. */
  readonly unitId: string;
  readonly procedure: string;
  readonly reference: string;
  readonly realName: boolean;
  readonly identityShared: boolean;
};
type Values = { readonly rows: Readonly<Record<string, Row>> };

/** Claim by claim: which stays, and which is led to another lawful procedure. */
export function RedirectForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const claims = petition.claims.filter(
    ({ redirection, petitionClass }) => !redirection && petitionClass !== 'suggestion',
  );
  const rows = Form.useWatch('rows', form);
  const units = disciplineUnits(useOrganisation().data);
  const state = useStep(props, (values: Values, expectedVersion) =>
    call(redirect, {
      params: { id: petition.id },
      body: { expectedVersion, claims: valuesToClaims(values, units) },
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
        chosen.length === petition.claims.filter(({ redirection }) => !redirection).length
          ? detourTexts.redirectAllAfter
          : detourTexts.redirectAfter,
      )}
      blocked={chosen.length === 0}
      onClose={onClose}
    >
      {claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          at={petition.claims.indexOf(claim)}
          open={chosen.includes(claim)}
        />
      ))}
    </StepForm>
  );
}

type RowProps = { readonly claim: Claim; readonly at: number; readonly open: boolean };

function ClaimRow({ claim, at, open }: RowProps) {
  const say = useSay();
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
        <ElsewhereFields
          at={['rows', claim.id]}
          routes={routes}
          organ={claim.purpose === 'accusation' ? <DisciplineOrgan id={claim.id} /> : undefined}
        />
      )}
      {open && claim.purpose === 'accusation' && <IdentityFields id={claim.id} />}
    </fieldset>
  );
}

// An organ of discipline that is a unit here, or the name of one outside.
function DisciplineOrgan({ id }: { readonly id: string }) {
  const say = useSay();
  const units = disciplineUnits(useOrganisation().data);
  const chosen = Form.useWatch<string | undefined>(['rows', id, 'unitId']);
  const outside = { value: '', label: say(detourTexts.disciplineOutside) };
  return (
    <>
      {units.length > 0 && (
        <Form.Item name={['rows', id, 'unitId']} label={say(detourTexts.disciplineOrgan)}>
          <Choice options={[outside, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]} />
        </Form.Item>
      )}
      {!chosen && <OrganField at={['rows', id]} />}
    </>
  );
}

const disciplineUnits = (organisation: OrganisationView | undefined) =>
  (organisation?.units ?? []).filter(({ kind, closed }) => kind === 'discipline' && !closed);

// Whether there is a name to answer to, and whether it may leave the office.
function IdentityFields({ id }: { readonly id: string }) {
  const say = useSay();
  return (
    <>
      <p className="note">{say(claimTexts.confidential)}</p>
      <Form.Item name={['rows', id, 'realName']} valuePropName="checked">
        <Checkbox>{say(claimTexts.realName)}</Checkbox>
      </Form.Item>
      <Form.Item name={['rows', id, 'identityShared']} valuePropName="checked">
        <Checkbox>{say(claimTexts.identityGranted)}</Checkbox>
      </Form.Item>
    </>
  );
}

// An accusation has to go its way before anything else, and a single claim is what the form was opened for.
function startOf(claim: Claim, claims: readonly Claim[]): Row {
  const accusation = claim.purpose === 'accusation';
  return {
    chosen: accusation || claims.length === 1,
    route: accusation ? 'accusation' : 'litigation',
    organ: '',
    unitId: '',
    procedure: '',
    reference: '',
    realName: true,
    identityShared: false,
  };
}

function valuesToClaims({ rows }: Values, units: ReturnType<typeof disciplineUnits>) {
  return Object.entries(rows)
    .filter(([, row]) => row.chosen)
    .map(([claimId, { route, organ, unitId, procedure, reference, realName, identityShared }]) => ({
      claimId,
      route,
      organ: units.find(({ id }) => id === unitId)?.name ?? organ,
      procedure,
      reference,
      ...(route === 'accusation' ? { realName, identityShared, ...(unitId ? { unitId } : {}) } : {}),
    }));
}
