import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { incapacityWords, personRoleWords } from '#core/petitions/capacity-words.ts';
import { incapacities } from '#core/petitions/capacity.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { linkTexts } from '../../texts/links.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/language.tsx';
import type { IntakeValues } from './intake-values.ts';

const standings = ['petitioner', 'guardian', 'proxy'] as const;

/** Whether somebody acts alone, or for whom they act; folded away, because most people simply come for themselves. */
export function PersonStanding({ at }: { readonly at: number }) {
  const say = useSay();
  const form = Form.useFormInstance<IntakeValues>();
  const standing = Form.useWatch(['people', at, 'standing'], { form, preserve: true }) ?? 'petitioner';
  const incapacity = Form.useWatch(['people', at, 'incapacity'], { form, preserve: true }) ?? '';
  const [asked, setAsked] = useState(false);
  if (!asked && standing === 'petitioner' && incapacity === '')
    return (
      <Button size="small" type="link" className="person-more" onClick={() => setAsked(true)}>
        {say(linkTexts.standingMore)}
      </Button>
    );
  const required = { required: true, whitespace: true, message: say(intakeTexts.required) };
  return (
    <div className="grid-person">
      <Form.Item name={[at, 'standing']} label={say(linkTexts.standing)}>
        <Choice options={standings.map((value) => ({ value, label: say(personRoleWords[value]) }))} />
      </Form.Item>
      {standing === 'petitioner' && (
        <Form.Item name={[at, 'incapacity']} label={say(linkTexts.capacity)}>
          <Choice
            options={[
              { value: '', label: say(linkTexts.actsAlone) },
              ...incapacities.map((value) => ({ value, label: say(incapacityWords[value]) })),
            ]}
          />
        </Form.Item>
      )}
      {standing === 'guardian' && (
        <Form.Item name={[at, 'relation']} label={say(linkTexts.relation)} rules={[required]}>
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
      )}
      {standing === 'proxy' && (
        <Form.Item
          name={[at, 'authority']}
          label={say(linkTexts.authority)}
          rules={[required]}
          className="person-address"
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      )}
    </div>
  );
}
