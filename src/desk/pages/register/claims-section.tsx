import { Button, Form } from 'antd';
import { useRef } from 'react';
import { purposes, purposeWords } from '#core/classes/purposes.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { Choice } from '../../ui/choice.tsx';
import { ClassSelect } from '../../ui/class-select.tsx';
import { useSay } from '../../ui/language.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { emptyClaim } from './intake-values.ts';
import { useAltKey } from './use-alt-key.ts';

const claimsMax = 20;

/** What is asked for, claim by claim: each has its own purpose and class, and later its own answer. */
export function ClaimsSection() {
  const say = useSay();
  const add = useRef<() => void>(undefined);
  useAltKey('KeyC', () => add.current?.());
  const required = { required: true, whitespace: true, message: say(intakeTexts.required) };
  return (
    <fieldset>
      <legend>{say(intakeTexts.claims)}</legend>
      <Form.List name="claims">
        {(fields, list) => {
          add.current = () => {
            if (fields.length < claimsMax) list.add(emptyClaim);
          };
          return (
            <>
              {fields.map((field, at) => (
                <div
                  key={field.key}
                  className="claim-row"
                  role="group"
                  aria-label={say(intakeTexts.claim, { number: at + 1 })}
                >
                  <Form.Item
                    name={[field.name, 'text']}
                    label={say(intakeTexts.claimText)}
                    rules={[required]}
                  >
                    <LongField rowsMin={1} maxLength={2_000} autoFocus={at > 0} />
                  </Form.Item>
                  <Form.Item name={[field.name, 'purpose']} label={say(intakeTexts.purpose)}>
                    <Choice options={purposes.map((value) => ({ value, label: say(purposeWords[value]) }))} />
                  </Form.Item>
                  <Form.Item
                    name={[field.name, 'contentClass']}
                    label={say(intakeTexts.contentClass)}
                    rules={[required]}
                  >
                    <ClassSelect placeholder={say(intakeTexts.contentClassHint)} />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Button
                      size="small"
                      type="text"
                      aria-label={say(intakeTexts.removeClaim, { number: at + 1 })}
                      onClick={() => list.remove(field.name)}
                    >
                      {say(intakeTexts.remove)}
                    </Button>
                  )}
                </div>
              ))}
              {fields.length < claimsMax && (
                <Button onClick={() => list.add(emptyClaim)}>
                  {say(intakeTexts.addClaim)} <kbd>Alt+C</kbd>
                </Button>
              )}
            </>
          );
        }}
      </Form.List>
    </fieldset>
  );
}
