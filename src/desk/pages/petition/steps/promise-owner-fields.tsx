import { Form } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import { promiseTexts as texts } from '../../../texts/promises.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { respondentOf } from './respondent-of.ts';
import { usePeopleAt } from './use-people-at.ts';

/** The unit that owes it, and somebody of it when one is named. */
export function OwnerFields({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const form = Form.useFormInstance();
  const unitId: string | undefined = Form.useWatch('unitId', form);
  const people = usePeopleAt([unitId]) ?? [];
  const required = { required: true, message: say(stepTexts.required) };
  return (
    <div className="grid-two">
      <Form.Item name="unitId" label={say(texts.unit)} rules={[required]}>
        <UnitSelect placeholder={say(stepTexts.unitHint)} without={respondentOf(petition)} />
      </Form.Item>
      <Form.Item name="ownerId" label={say(texts.owner)} dependencies={['unitId']}>
        <Choice options={[{ value: '', label: say(texts.noOwner) }, ...people]} />
      </Form.Item>
    </div>
  );
}
