import { Checkbox, Form, Input } from 'antd';
import { changeUnit, createUnit, type OrganisationView } from '#contract/organisation.ts';
import { unitKinds, type UnitKind } from '#core/organisation/organisation.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { useChange } from './use-change.ts';

type Unit = OrganisationView['units'][number];

const kindBelow: Readonly<Record<UnitKind, UnitKind>> = {
  county: 'department',
  'petition-office': 'department',
  department: 'department',
  discipline: 'discipline',
  town: 'village',
  village: 'village',
};

type AddValues = {
  readonly kind: UnitKind;
  readonly name: string;
  readonly divisionCode: string;
  readonly organCode: string;
};

export function AddUnitDialog({ parent, onClose }: { readonly parent: Unit; readonly onClose: () => void }) {
  const say = useSay();
  const adding = useChange(
    (values: AddValues) => call(createUnit, { body: { ...values, parentId: parent.id } }),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(organisationTexts.required) };
  return (
    <FormDialog<AddValues>
      title={say(organisationTexts.addUnit)}
      submitLabel={say(organisationTexts.save)}
      initial={{ kind: kindBelow[parent.kind], name: '', divisionCode: parent.divisionCode, organCode: '' }}
      busy={adding.isPending}
      error={adding.error}
      onSubmit={adding.mutate}
      onClose={onClose}
    >
      <Form.Item name="kind" label={say(organisationTexts.kind)}>
        <Choice
          options={unitKinds
            .filter((kind) => kind !== 'county')
            .map((value) => ({ value, label: say(organisationTexts[value]) }))}
        />
      </Form.Item>
      <Form.Item name="name" label={say(organisationTexts.name)} rules={[required]}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item
        name="divisionCode"
        label={say(organisationTexts.divisionCode)}
        rules={[required, { pattern: /^\d{6,12}$/, message: say(organisationTexts.divisionCodeWrong) }]}
      >
        <Input maxLength={12} inputMode="numeric" />
      </Form.Item>
      <Form.Item name="organCode" label={say(organisationTexts.organCode)}>
        <Input maxLength={10} />
      </Form.Item>
    </FormDialog>
  );
}

type ChangeValues = { readonly name: string; readonly organCode: string; readonly closed: boolean };

export function ChangeUnitDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const say = useSay();
  const changing = useChange(
    (values: ChangeValues) => call(changeUnit, { params: { id: unit.id }, body: values }),
    onClose,
  );
  const required = { required: true, whitespace: true, message: say(organisationTexts.required) };
  return (
    <FormDialog<ChangeValues>
      title={say(organisationTexts.edit)}
      submitLabel={say(organisationTexts.save)}
      initial={{ name: unit.name, organCode: unit.organCode, closed: unit.closed }}
      busy={changing.isPending}
      error={changing.error}
      onSubmit={changing.mutate}
      onClose={onClose}
    >
      <Form.Item name="name" label={say(organisationTexts.name)} rules={[required]}>
        <Input maxLength={60} autoFocus />
      </Form.Item>
      <Form.Item name="organCode" label={say(organisationTexts.organCode)}>
        <Input maxLength={10} />
      </Form.Item>
      <Form.Item name="closed" valuePropName="checked">
        <Checkbox>{say(organisationTexts.closeUnit)}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
