import { Button, Form, Input, Modal } from 'antd';
import { openAccount } from '#contract/organisation.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { useChange } from './use-change.ts';

export type FirstPassword = { readonly name: string; readonly password: string };

type OpenProps = { readonly onOpened: (shown: FirstPassword) => void; readonly onClose: () => void };
type Values = { readonly username: string; readonly personName: string };

export function OpenAccountDialog({ onOpened, onClose }: OpenProps) {
  const say = useSay();
  const opening = useChange(async (values: Values) => {
    const { firstPassword } = await call(openAccount, { body: values });
    onOpened({ name: values.personName, password: firstPassword });
    onClose();
  });
  const required = { required: true, whitespace: true, message: say(organisationTexts.required) };
  return (
    <FormDialog<Values>
      title={say(organisationTexts.openAccount)}
      submitLabel={say(organisationTexts.openAccount)}
      initial={{ username: '', personName: '' }}
      busy={opening.isPending}
      error={opening.error}
      onSubmit={opening.mutate}
      onClose={onClose}
    >
      <Form.Item name="personName" label={say(organisationTexts.personName)} rules={[required]}>
        <Input maxLength={50} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="username"
        label={say(organisationTexts.username)}
        extra={say(organisationTexts.usernameHint)}
        rules={[
          required,
          { pattern: /^[a-z][a-z0-9._-]{1,30}$/, message: say(organisationTexts.usernameHint) },
        ]}
      >
        <Input maxLength={31} autoComplete="off" autoCapitalize="none" />
      </Form.Item>
    </FormDialog>
  );
}

type ShownProps = { readonly shown: FirstPassword; readonly onClose: () => void };

/** The first password, shown once and kept nowhere. */
export function FirstPasswordDialog({ shown, onClose }: ShownProps) {
  const say = useSay();
  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      title={say(organisationTexts.firstPassword)}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {say(organisationTexts.iHaveIt)}
        </Button>
      }
    >
      <p className="first-password">
        <code>{shown.password}</code>
      </p>
      <p>{say(organisationTexts.firstPasswordNote, { name: shown.name })}</p>
    </Modal>
  );
}
