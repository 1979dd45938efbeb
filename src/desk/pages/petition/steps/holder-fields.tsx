import { Form, Input, Select, type FormInstance } from 'antd';
import type { z } from 'zod';
import type { grantAuthority } from '#contract/authority-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { useOrganisation } from '../../../api/organisation.ts';
import { useToday } from '../../../api/today.ts';
import { authorityTexts as texts } from '../../../texts/authorities.ts';
import { intakeTexts } from '../../../texts/intake.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';
import { certificateRules, nameRules, phoneRules } from '../../register/person-rules.ts';

type HolderInput = z.input<typeof grantAuthority.body>['authority']['holder'];

export type HolderValues = {
  readonly by: HolderInput['by'];
  readonly accountId: string;
  readonly petitionerId: string;
  readonly name: string;
  readonly phone: string;
  readonly certificateNumber: string;
};

export function holderOf({ by, accountId, petitionerId, ...person }: HolderValues): HolderInput {
  if (by === 'account') return { by, accountId };
  if (by === 'known') return { by, petitionerId };
  const { name, phone, certificateNumber } = person;
  const certificateType = 'resident-identity-card' as const;
  const petitioner = { name, phone, certificateType, certificateNumber, address: '', divisionCode: '' };
  return { by, petitioner };
}

type Props<Values extends HolderValues> = {
  readonly form: FormInstance<Values>;
  readonly petition: PetitionView;
};

/** A colleague by name, somebody on the petition, or somebody new. */
export function HolderFields<Values extends HolderValues>({ form, petition }: Props<Values>) {
  const say = useSay();
  const today = useToday();
  const by = Form.useWatch((values) => values.by, form) ?? 'account';
  const colleagues = useColleagues();
  const required = { required: true, message: say(stepTexts.required) };
  const ways = [
    { value: 'account', label: say(texts.byAccount) },
    { value: 'known', label: say(texts.byKnown) },
    { value: 'new', label: say(texts.byNew) },
  ].filter(({ value }) => value !== 'known' || petition.people.length > 1);
  return (
    <>
      <Form.Item name="by" label={say(texts.holderBy)}>
        <Choice options={ways} />
      </Form.Item>
      {by === 'account' && (
        <Form.Item name="accountId" label={say(texts.holder)} rules={[required]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...colleagues]} />
        </Form.Item>
      )}
      {by === 'known' && (
        <Form.Item name="petitionerId" label={say(texts.holder)} rules={[required]}>
          <Choice
            options={petition.people.map(({ petitionerId: value, name: label }) => ({ value, label }))}
          />
        </Form.Item>
      )}
      {by === 'new' && (
        <div className="grid-two">
          <Form.Item
            name="name"
            label={say(intakeTexts.name)}
            validateTrigger="onBlur"
            rules={nameRules(say)}
          >
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="phone"
            label={say(intakeTexts.phone)}
            validateTrigger={['onChange', 'onBlur']}
            validateFirst
            rules={phoneRules(say)}
          >
            <Input maxLength={30} type="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="certificateNumber"
            label={say(intakeTexts.certificateNumber)}
            validateTrigger={['onChange', 'onBlur']}
            validateFirst
            rules={certificateRules('resident-identity-card', today, say)}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </div>
      )}
    </>
  );
}

function useColleagues(): readonly { readonly value: string; readonly label: string }[] {
  const organisation = useOrganisation();
  const { posts = [], units = [] } = organisation.data ?? {};
  const names = new Map<string, string>();
  for (const post of posts) {
    const unit = units.find(({ id }) => id === post.unitId)?.name ?? '';
    for (const { accountId, personName } of post.closed ? [] : post.holders)
      if (!names.has(accountId)) names.set(accountId, `${personName}（${unit} ${post.title}）`);
  }
  return [...names].map(([value, label]) => ({ value, label }));
}
