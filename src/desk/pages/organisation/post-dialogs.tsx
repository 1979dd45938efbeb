import { Form, Input, Select } from 'antd';
import { createPost, fillPost, type OrganisationView } from '#contract/organisation.ts';
import { roleIds, roles, type RoleId } from '#core/organisation/roles.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { useChange } from './use-change.ts';

type AddProps = { readonly unit: OrganisationView['units'][number]; readonly onClose: () => void };
type AddValues = { readonly title: string; readonly role: RoleId };

export function AddPostDialog({ unit, onClose }: AddProps) {
  const say = useSay();
  const adding = useChange(
    (values: AddValues) => call(createPost, { body: { ...values, unitId: unit.id } }),
    onClose,
  );
  return (
    <FormDialog<AddValues>
      title={say(organisationTexts.addPost)}
      submitLabel={say(organisationTexts.save)}
      initial={{ title: '', role: 'handler' }}
      busy={adding.isPending}
      error={adding.error}
      onSubmit={adding.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="title"
        label={say(organisationTexts.postTitle)}
        rules={[{ required: true, whitespace: true, message: say(organisationTexts.required) }]}
      >
        <Input maxLength={40} autoFocus />
      </Form.Item>
      <Form.Item name="role" label={say(organisationTexts.role)}>
        <Choice options={roleIds.map((value) => ({ value, label: say(roles[value].name) }))} />
      </Form.Item>
    </FormDialog>
  );
}

type FillProps = {
  readonly post: OrganisationView['posts'][number];
  readonly organisation: OrganisationView;
  readonly onClose: () => void;
};
type FillValues = { readonly accountId: string };

export function FillPostDialog({ post, organisation, onClose }: FillProps) {
  const say = useSay();
  const filling = useChange(
    ({ accountId }: FillValues) => call(fillPost, { params: { id: post.id }, body: { accountId } }),
    onClose,
  );
  const holders = post.holders.map((holder) => holder.accountId);
  const people = organisation.accounts.filter((account) => !account.closed && !holders.includes(account.id));
  return (
    <FormDialog<FillValues>
      title={say(organisationTexts.fillTitle, { title: post.title })}
      submitLabel={say(organisationTexts.save)}
      initial={{}}
      busy={filling.isPending}
      error={filling.error}
      onSubmit={filling.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="accountId"
        label={say(organisationTexts.person)}
        rules={[{ required: true, message: say(organisationTexts.required) }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={people.map(({ id, personName, username }) => ({
            value: String(id),
            label: `${personName} ${username}`,
          }))}
        />
      </Form.Item>
    </FormDialog>
  );
}
