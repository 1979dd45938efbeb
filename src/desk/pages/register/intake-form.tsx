import { Button, Form, Input, InputNumber, type FormInstance } from 'antd';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { channels, channelWords } from '#core/classes/channels.ts';
import { narrativeLengthMax } from '#contract/fields.ts';
import { useToday } from '../../api/today.ts';
import type { PetitionerHit } from '../../api/petitioners.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { AttachmentsField } from '../../ui/attachments-field.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { focusField } from '../../ui/form-problems.ts';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { PlaceSelect } from '../../ui/place-select.tsx';
import { RespondentField } from '../../ui/respondent-field.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { EarlierMatters } from './earlier-matters.tsx';
import type { IntakeValues } from './intake-values.ts';
import { PeopleSection } from './people-section.tsx';
import { SimilarMatters } from './similar-matters.tsx';

type Props = {
  readonly form: FormInstance<IntakeValues>;
  readonly initial: IntakeValues;
  /** Of the petition that is being corrected. */
  readonly ownId?: string;
  readonly busy: boolean;
  readonly submitLabel: string;
  readonly onChange: (values: IntakeValues) => void;
  readonly onSubmit: (values: IntakeValues) => void;
  readonly onInvalid: (count: number) => void;
  /** What stands above the button: problems of the whole, the reason of a correction. */
  readonly children: ReactNode;
};

/** The one form for every channel, filled in from top to bottom without a mouse. */
export function IntakeForm({
  form,
  initial,
  ownId,
  busy,
  submitLabel,
  onChange,
  onSubmit,
  onInvalid,
  children,
}: Props) {
  const say = useSay();
  const [lookUp, setLookUp] = useState({ at: 0, words: '' });
  const [uploading, setUploading] = useState(false);
  const lookedUp = Form.useWatch(['people', lookUp.at, 'known'], { form, preserve: true });
  const use = (hit: PetitionerHit): void => {
    const { id, name, maskedCertificate, maskedPhone, address } = hit;
    form.setFieldValue(['people', lookUp.at, 'known'], { id, name, maskedCertificate, maskedPhone, address });
    onChange(form.getFieldsValue(true));
  };
  return (
    <div className="intake" onKeyDownCapture={(event) => onKey(event, form)}>
      <Form<IntakeValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        // What is wrong is said by us, beside the field and in the reader's language.
        noValidate
        initialValues={initial}
        onValuesChange={() => onChange(form.getFieldsValue(true))}
        onFinish={() => onSubmit(form.getFieldsValue(true))}
        onFinishFailed={({ errorFields }) => {
          const first = errorFields[0];
          if (first) focusField(form, fieldToFocus(first.name));
          onInvalid(errorFields.length);
        }}
      >
        <BasicFields />
        <PeopleSection onLookUp={(at, words) => setLookUp({ at, words })} />
        <MatterFields />
        <ClaimsSection />
        <WhereFields />
        <fieldset>
          <legend id="attachments-legend">{say(intakeTexts.attachments)}</legend>
          <Form.Item name="attachments" noStyle>
            <AttachmentsField onBusy={setUploading} />
          </Form.Item>
        </fieldset>
        {children}
        <div className="submit-row">
          <Button type="primary" size="large" htmlType="submit" loading={busy} disabled={uploading}>
            {submitLabel}
          </Button>
          <span className="quiet">{say(uploading ? intakeTexts.uploading : intakeTexts.submitKeys)}</span>
        </div>
      </Form>
      <EarlierMatters words={lookUp.words} onUse={lookedUp ? undefined : use}>
        <SimilarMatters form={form} ownId={ownId} />
      </EarlierMatters>
    </div>
  );
}

// Too many representatives are a problem of the whole list; the cursor goes to the first tick.
const fieldToFocus = (name: (string | number)[]): (string | number)[] =>
  name.length === 1 && name[0] === 'people' ? ['people', 0, 'representative'] : name;

// Enter goes on typing; only Ctrl+Enter sends, so that a hasty Enter never registers half a petition.
function onKey(event: KeyboardEvent, form: FormInstance): void {
  if (event.key !== 'Enter') return;
  if (event.ctrlKey || event.metaKey) {
    // Before a list of choices takes the key for itself.
    event.stopPropagation();
    form.submit();
  }
  if (event.target instanceof HTMLInputElement) event.preventDefault();
}

function BasicFields() {
  const say = useSay();
  const today = useToday();
  const required = { required: true, message: say(intakeTexts.required) };
  const notFuture = {
    validator: (_: unknown, day: string) =>
      day > today ? Promise.reject(new Error(say(intakeTexts.future))) : Promise.resolve(),
  };
  return (
    <fieldset>
      <legend>{say(intakeTexts.basics)}</legend>
      <div className="grid-basics">
        <Form.Item name="channel" label={say(intakeTexts.channel)}>
          <Choice options={channels.map((value) => ({ value, label: say(channelWords[value]) }))} />
        </Form.Item>
        <Form.Item name="receivedOn" label={say(intakeTexts.receivedOn)} rules={[required, notFuture]}>
          <DayField max={today} />
        </Form.Item>
        <Form.Item name="peopleCount" label={say(intakeTexts.peopleCount)} rules={[required]}>
          <InputNumber min={1} max={100_000} precision={0} controls={false} />
        </Form.Item>
        <Form.Item name="externalId" label={say(intakeTexts.externalId)}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </div>
    </fieldset>
  );
}

function MatterFields() {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(intakeTexts.required) };
  return (
    <fieldset>
      <legend>{say(intakeTexts.matter)}</legend>
      <Form.Item name="title" label={say(intakeTexts.matterTitle)} rules={[required]}>
        <Input maxLength={100} autoComplete="off" showCount />
      </Form.Item>
      <Form.Item name="narrative" label={say(intakeTexts.narrative)} rules={[required]}>
        <LongField rowsMin={4} maxLength={narrativeLengthMax} />
      </Form.Item>
    </fieldset>
  );
}

function WhereFields() {
  const say = useSay();
  const required = { required: true, message: say(intakeTexts.required) };
  return (
    <fieldset>
      <legend>{say(intakeTexts.where)}</legend>
      <div className="grid-two">
        <Form.Item name="place" label={say(intakeTexts.place)} rules={[required]}>
          <PlaceSelect placeholder={say(intakeTexts.placeHint)} />
        </Form.Item>
        <Form.Item name="placeDetail" label={say(intakeTexts.placeDetail)}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item
        name="respondent"
        label={say(intakeTexts.respondent)}
        extra={say(intakeTexts.respondentHint)}
      >
        <RespondentField />
      </Form.Item>
    </fieldset>
  );
}
