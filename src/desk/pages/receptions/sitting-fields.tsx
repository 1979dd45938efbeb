import { Checkbox, Form, Input, InputNumber } from 'antd';
import { receptionKinds, receptionKindWords } from '#core/receptions/reception-kinds.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';
import { UnitsSelect } from '../../ui/units-select.tsx';

/** What a sitting has besides its day and its people, for one or for a whole pattern. */
export function SittingFields() {
  const say = useSay();
  const required = { required: true, message: say(texts.required) };
  return (
    <>
      <div className="field-row">
        <Form.Item name="startsAt" label={say(texts.startsAt)} rules={[required]}>
          <TimeField />
        </Form.Item>
        <Form.Item name="endsAt" label={say(texts.endsAt)} rules={[required]}>
          <TimeField />
        </Form.Item>
        <Form.Item name="kind" label={say(texts.kind)}>
          <Choice
            options={receptionKinds.map((value) => ({ value, label: say(receptionKindWords[value]) }))}
          />
        </Form.Item>
      </div>
      <ByKind />
      <Form.Item name="unitId" label={say(texts.unit)} rules={[required]}>
        <UnitSelect />
      </Form.Item>
      <div className="field-row">
        <Form.Item
          name="place"
          label={say(texts.place)}
          className="field-wide"
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="room" label={say(texts.room)}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
      <BookingFields />
      <Form.Item name="terms" label={say(texts.terms)}>
        <LongField rowsMin={2} maxLength={6_000} />
      </Form.Item>
    </>
  );
}

// A theme where it is on one, the departments where it is joint.
function ByKind() {
  const say = useSay();
  const form = Form.useFormInstance();
  const kind: unknown = Form.useWatch('kind', form);
  const required = { required: true, whitespace: true, message: say(texts.required) };
  if (kind === 'thematic')
    return (
      <Form.Item name="theme" label={say(texts.theme)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
    );
  if (kind === 'joint')
    return (
      <>
        <Form.Item name="departmentUnits" label={say(texts.departmentUnits)}>
          <UnitsSelect placeholder={say(texts.departmentUnits)} without={[]} />
        </Form.Item>
        <Form.Item name="departments" label={say(texts.departments)}>
          <LongField rowsMin={2} maxLength={3_000} />
        </Form.Item>
      </>
    );
  return null;
}

function BookingFields() {
  const say = useSay();
  const form = Form.useFormInstance();
  const bookable: unknown = Form.useWatch('bookable', form);
  return (
    <>
      <Form.Item name="bookable" valuePropName="checked">
        <Checkbox>{say(texts.bookable)}</Checkbox>
      </Form.Item>
      {bookable === true && (
        <div className="field-row">
          <Form.Item name="slotMinutes" label={say(texts.slotMinutes)}>
            <InputNumber min={5} max={480} step={5} />
          </Form.Item>
          <Form.Item name="capacity" label={say(texts.capacity)}>
            <InputNumber min={1} max={50} />
          </Form.Item>
          <Form.Item name="closesDaysBefore" label={say(texts.closesDaysBefore)}>
            <InputNumber min={0} max={60} />
          </Form.Item>
          <Form.Item name="closesAt" label={say(texts.closesAt)}>
            <TimeField />
          </Form.Item>
        </div>
      )}
    </>
  );
}
