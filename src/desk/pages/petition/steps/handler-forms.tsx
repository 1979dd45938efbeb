import { Alert, Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { accept, nameHandler } from '#contract/steps.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { call } from '../../../api/call.ts';
import { useOrganisation } from '../../../api/organisation.ts';
import { useMe } from '../../../api/session.ts';
import { useToday } from '../../../api/today.ts';
import { claimTexts } from '../../../texts/claims.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { LateFields, lateReason } from '../../../ui/late-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Values = {
  readonly handlerId: string;
  readonly on?: string;
  readonly backDateReason?: string;
  readonly duty?: Readonly<Record<string, boolean>>;
};

/** Accept the petition and say who handles it. */
export function AcceptForm(props: StepFormProps) {
  const say = useSay();
  const today = useToday();
  const { id, claims } = props.petition;
  const ordinary = claims.filter(
    ({ route, petitionClass }) => route === 'ordinary' && petitionClass === 'claim',
  );
  return (
    <HandlerForm
      {...props}
      afterwards={say(claimTexts.acceptAfterDuty)}
      start={{ on: today }}
      send={({ handlerId, on, backDateReason, duty = {} }, expectedVersion) =>
        call(accept, {
          params: { id },
          body: {
            expectedVersion,
            handlerId,
            dutyClaims: Object.keys(duty).filter((claimId) => duty[claimId]),
            ...(on === undefined ? {} : { on }),
            ...lateReason(on, backDateReason, today),
          },
        })
      }
    >
      {ordinary.map(({ id: claimId, text }) => (
        <Form.Item key={claimId} name={['duty', claimId]} valuePropName="checked" label={text}>
          <Checkbox>{say(claimTexts.dutyOfUnit)}</Checkbox>
        </Form.Item>
      ))}
    </HandlerForm>
  );
}

export function NameHandlerForm(props: StepFormProps) {
  const { id } = props.petition;
  return (
    <HandlerForm
      {...props}
      send={({ handlerId }, expectedVersion) =>
        call(nameHandler, { params: { id }, body: { expectedVersion, handlerId } })
      }
    />
  );
}

type Props = StepFormProps & {
  readonly afterwards?: string;
  /** The day it happened, where that can be told. */
  readonly start?: { readonly on: string };
  readonly children?: ReactNode;
  readonly send: (values: Values, expectedVersion: number) => Promise<unknown>;
};

function HandlerForm({ send, afterwards, start, children, ...props }: Props) {
  const say = useSay();
  const state = useStep(props, send);
  const handlers = useHandlers(props.petition.responsibleUnitId);
  if (!handlers) return <Waiting />;
  const first = props.petition.handlerId ?? handlers[0]?.value;
  if (first === undefined) return <Alert type="warning" role="alert" title={say(stepTexts.noHandler)} />;
  return (
    <StepForm<Values>
      initial={{ handlerId: first, ...start }}
      state={state}
      submitLabel={props.step.name}
      onClose={props.onClose}
      {...(afterwards === undefined ? {} : { afterwards })}
    >
      <Form.Item name="handlerId" label={say(stepTexts.handler)}>
        <Choice options={handlers} />
      </Form.Item>
      {children}
      {start && <LateFields />}
    </StepForm>
  );
}

/** Everybody at a post of the unit that may handle, once; `undefined` while the organisation is being read. */
function useHandlers(unitId: string | undefined): readonly { value: string; label: string }[] | undefined {
  const me = useMe();
  const organisation = useOrganisation();
  if (!organisation.data) return undefined;
  const names = new Map<string, string>();
  for (const post of organisation.data.posts) {
    const duties: readonly Duty[] = roles[post.role].duties;
    if (post.unitId !== (unitId ?? me.unitId) || post.closed || !duties.includes('handle')) continue;
    for (const holder of post.holders) names.set(holder.accountId, `${holder.personName}（${post.title}）`);
  }
  return [...names].map(([value, label]) => ({ value, label }));
}
