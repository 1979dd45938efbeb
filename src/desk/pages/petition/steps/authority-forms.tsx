import { Form, Input } from 'antd';
import { useState } from 'react';
import { endAuthority, grantAuthority } from '#contract/authority-steps.ts';
import {
  authorityEndings,
  authorityKinds,
  authorityParts,
  saidByMeans,
  type AuthorityEnding,
  type AuthorityKind,
  type AuthorityPart,
  type SaidBy,
} from '#core/petitions/authority.ts';
import {
  authorityEndingWords,
  authorityGrantWords,
  authorityKindWords,
  saidByWords,
} from '#core/petitions/authority-words.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { authorityTexts as texts } from '../../../texts/authorities.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AttachmentsField } from '../../../ui/attachments-field.tsx';
import { CheckList } from '../../../ui/check-list.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import type { Attached } from '../../../ui/use-uploads.ts';
import { HolderFields, holderOf, type HolderValues } from './holder-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

type Granted = HolderValues & {
  readonly kind: AuthorityKind;
  readonly relation: string;
  readonly grantedBy: string;
  readonly parts: readonly AuthorityPart[];
  readonly from: string;
  readonly until: string;
  readonly scans: readonly Attached[];
  readonly custodian: string;
};

/** The least by default: who goes along may attend, who acts may know how it stands. */
const least = { proxy: ['progress'], companion: ['attend'] } as const satisfies Record<
  AuthorityKind,
  readonly AuthorityPart[]
>;

/** What the petitioner signed, as it is written there. */
export function GrantAuthorityForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Granted>();
  const [uploading, setUploading] = useState(false);
  const kind = Form.useWatch('kind', form) ?? 'proxy';
  const accused = petition.claims.some(
    ({ purpose, route }) => purpose === 'accusation' || route === 'accusation',
  );
  const givers = petition.people.filter(
    ({ role, incapacity }) => role === 'guardian' || (role !== 'proxy' && incapacity === undefined),
  );
  const state = useStep(props, (values: Granted, expectedVersion) => {
    const { kind: chosen, relation, grantedBy, from, until, scans, custodian } = values;
    const parts = values.parts.filter((part) => chosen === 'proxy' || part !== 'sign');
    const authority = {
      kind: chosen,
      holder: holderOf(values),
      relation,
      grantedBy,
      parts,
      from,
      ...(until && { until }),
      scans: scans.map((file) => file.id),
      ...(accused && { custodian }),
    };
    return call(grantAuthority, { params: { id: petition.id }, body: { expectedVersion, authority } });
  });
  const required = useRequired();
  const offered = authorityParts.filter((part) => kind === 'proxy' || part !== 'sign');
  return (
    <StepForm<Granted>
      form={form}
      initial={{
        kind: 'proxy',
        by: 'account',
        accountId: '',
        petitionerId: petition.people.find(({ role }) => role === 'proxy')?.petitionerId ?? '',
        name: '',
        phone: '',
        certificateNumber: '',
        relation: '',
        grantedBy: givers[0]?.petitionerId ?? '',
        parts: least.proxy,
        from: today,
        until: '',
        scans: [],
        custodian: '',
      }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.grantAfter)}
      blocked={uploading}
      onClose={onClose}
    >
      <div className="grid-two">
        <Form.Item name="kind" label={say(texts.kind)}>
          <Choice
            options={authorityKinds.map((value) => ({ value, label: say(authorityKindWords[value]) }))}
            onChange={(next) => form.setFieldsValue({ parts: least[next === 'companion' ? next : 'proxy'] })}
          />
        </Form.Item>
        <Form.Item name="grantedBy" label={say(texts.grantedBy)}>
          <Choice options={givers.map(({ petitionerId: value, name: label }) => ({ value, label }))} />
        </Form.Item>
      </div>
      <HolderFields form={form} petition={petition} />
      <Form.Item name="relation" label={say(texts.relation)} rules={[required]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="parts"
        label={say(texts.parts)}
        rules={[{ required: true, type: 'array', min: 1, message: say(stepTexts.required) }]}
      >
        <CheckList options={offered.map((value) => ({ value, label: say(authorityGrantWords[value]) }))} />
      </Form.Item>
      <div className="grid-two">
        <Form.Item name="from" label={say(texts.from)} rules={[required]}>
          <DayField />
        </Form.Item>
        <Form.Item name="until" label={say(texts.until)}>
          <DayField min={today} />
        </Form.Item>
      </div>
      <Form.Item
        name="scans"
        label={say(texts.scans)}
        rules={[{ required: true, type: 'array', min: 1, message: say(stepTexts.required) }]}
      >
        <AttachmentsField onBusy={setUploading} />
      </Form.Item>
      {accused && (
        <Form.Item name="custodian" label={say(texts.custodian)} rules={[required]}>
          <LongField rowsMin={2} maxLength={500} />
        </Form.Item>
      )}
    </StepForm>
  );
}

type Ended = {
  readonly authorityId: string;
  readonly ground: AuthorityEnding;
  readonly said: SaidBy;
  readonly on: string;
  readonly note: string;
  readonly backDateReason?: string;
};

/** Taken back, given up or entered wrongly: it ends at once. */
export function EndAuthorityForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const [form] = Form.useForm<Ended>();
  const ground = Form.useWatch('ground', form) ?? 'taken-back';
  const open = petition.authorities.filter(({ end }) => end === undefined);
  const state = useStep(props, ({ said, backDateReason, ...values }: Ended, expectedVersion) =>
    call(endAuthority, {
      params: { id: petition.id },
      body: {
        ...values,
        expectedVersion,
        ...(values.ground === 'taken-back' && { said }),
        ...lateReason(values.on, backDateReason, today),
      },
    }),
  );
  const required = useRequired();
  return (
    <StepForm<Ended>
      form={form}
      initial={{
        authorityId: open[0]?.id ?? '',
        ground: 'taken-back',
        said: 'in-person',
        on: today,
        note: '',
      }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.endAfter)}
      onClose={onClose}
    >
      <Form.Item name="authorityId" label={say(texts.which)}>
        <Choice
          options={open.map(({ id: value, kindName: kind, holderName: name }) => ({
            value,
            label: say(texts.who, { kind, name }),
          }))}
        />
      </Form.Item>
      <Form.Item name="ground" label={say(texts.ground)}>
        <Choice
          options={authorityEndings.map((value) => ({ value, label: say(authorityEndingWords[value]) }))}
        />
      </Form.Item>
      {ground === 'taken-back' && (
        <Form.Item name="said" label={say(texts.said)}>
          <Choice options={saidByMeans.map((value) => ({ value, label: say(saidByWords[value]) }))} />
        </Form.Item>
      )}
      <Form.Item name="on" label={say(texts.endedOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="on" />
      <Form.Item name="note" label={say(texts.note)}>
        <LongField rowsMin={2} maxLength={500} />
      </Form.Item>
    </StepForm>
  );
}

function useRequired() {
  const say = useSay();
  return { required: true, whitespace: true, message: say(stepTexts.required) };
}
