import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { serveDecision } from '#contract/steps.ts';
import { serviceMethods } from '#core/petitions/petition.ts';
import { serviceMethodWords } from '#core/petitions/petition-words.ts';
import { call } from '../../../api/call.ts';
import { useMe } from '../../../api/session.ts';
import { useToday } from '../../../api/today.ts';
import { authorityTexts } from '../../../texts/authorities.ts';
import { linkTexts } from '../../../texts/links.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { mayNotReceive } from '../recipient-warning.ts';
import { namesIn, valuesToService, type ServiceValues } from './service-values.ts';
import { LateReason } from '../../../ui/late-fields.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** The receipt of service: the day is a fact of the first rank, the review window counts from it. */
export function ServeForm(props: StepFormProps) {
  const { id } = props.petition;
  const say = useSay();
  const state = useStep(props, (values: ServiceValues, expectedVersion) =>
    call(serveDecision, {
      params: { id },
      body: { expectedVersion, service: valuesToService(values) },
    }),
  );
  return <ReceiptForm {...props} state={state} afterwards={say(stepTexts.serveAfter)} />;
}

type ReceiptProps = StepFormProps & {
  readonly state: ReturnType<typeof useStep<ServiceValues>>;
  readonly afterwards: string;
  /** What is served, where there is a choice. */
  readonly children?: ReactNode;
};

/** The fields of any receipt of service. */
export function ReceiptForm({ petition, step, onClose, state, afterwards, children }: ReceiptProps) {
  const say = useSay();
  const today = useToday();
  const me = useMe();
  const [form] = Form.useForm<ServiceValues>();
  const method = Form.useWatch('method', form);
  const servedOn = Form.useWatch('servedOn', form);
  const recipient = Form.useWatch('recipient', form);
  const guardian = petition.people.find((person) => person.role === 'guardian');
  const receiver = guardian ?? petition.people[0];
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  const problemWhen = (wrong: (value: string) => boolean, message: string) => ({
    validator: (_: unknown, value: string) =>
      wrong(value) ? Promise.reject(new Error(message)) : Promise.resolve(),
  });
  return (
    <StepForm<ServiceValues>
      form={form}
      initial={{
        method: 'in-person',
        servedOn: today,
        place: '',
        recipient: receiver?.name ?? '',
        relation: guardian?.relation ?? '',
        servers: me.personName,
        witnesses: '',
        remark: '',
      }}
      state={state}
      submitLabel={step.name}
      afterwards={afterwards}
      onClose={onClose}
    >
      {children}
      <div className="grid-two">
        <Form.Item name="method" label={say(stepTexts.serviceMethod)}>
          <Choice
            options={serviceMethods.map((value) => ({ value, label: say(serviceMethodWords[value]) }))}
          />
        </Form.Item>
        <Form.Item
          name="servedOn"
          label={say(stepTexts.servedOn)}
          rules={[required, problemWhen((day) => day > today, say(stepTexts.notFuture))]}
        >
          <DayField max={today} />
        </Form.Item>
      </div>
      <LateReason on={servedOn} />
      {guardian && <p className="note">{say(linkTexts.guardianSigns)}</p>}
      {petition.mergedIn.some((one) => !one.samePeople) && (
        <p className="note">{say(linkTexts.otherPeople)}</p>
      )}
      <Form.Item name="recipient" label={say(stepTexts.recipient)} rules={[required]}>
        <Input maxLength={50} />
      </Form.Item>
      {mayNotReceive(recipient, petition) && (
        <p className="note" role="status">
          {say(authorityTexts.notReceiver, { name: recipient ?? '' })}
        </p>
      )}
      <Form.Item name="relation" label={say(stepTexts.relation)}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="place" label={say(stepTexts.servicePlace)}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="servers" label={say(stepTexts.servers)} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name="witnesses"
        label={say(stepTexts.witnesses)}
        dependencies={['method']}
        rules={[
          problemWhen((line) => method === 'left' && namesIn(line).length < 2, say(stepTexts.twoWitnesses)),
        ]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="remark" label={say(stepTexts.remark)}>
        <LongField rowsMin={1} maxLength={500} />
      </Form.Item>
    </StepForm>
  );
}
