import { Form, Input } from 'antd';
import { signInTexts } from '../../texts/sign-in.ts';
import { setupTexts } from '../../texts/setup.ts';
import { useSay } from '../../ui/language.tsx';

export type SetupValues = {
  readonly token: string;
  readonly officeName: string;
  readonly organCode: string;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly administrator: {
    readonly personName: string;
    readonly username: string;
    readonly password: string;
  };
};

export function SetupFields() {
  const say = useSay();
  const required = { required: true, message: say(signInTexts.required) };
  return (
    <>
      <OfficeFields />
      <AdministratorFields />
      <Form.Item
        label={say(setupTexts.token)}
        name="token"
        rules={[required]}
        extra={say(setupTexts.tokenHint)}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function OfficeFields() {
  const say = useSay();
  const required = { required: true, message: say(signInTexts.required) };
  return (
    <fieldset>
      <legend>{say(setupTexts.office)}</legend>
      <Form.Item
        label={say(setupTexts.officeName)}
        name="officeName"
        rules={[required]}
        extra={say(setupTexts.officeNameHint)}
      >
        <Input autoFocus maxLength={60} />
      </Form.Item>
      <Form.Item
        label={say(setupTexts.organCode)}
        name="organCode"
        rules={[required]}
        extra={say(setupTexts.organCodeHint)}
      >
        <Input maxLength={10} />
      </Form.Item>
      <Form.Item
        label={say(setupTexts.divisionCode)}
        name="divisionCode"
        rules={[required, { pattern: /^\d{6}$/, message: say(setupTexts.sixDigits) }]}
        extra={say(setupTexts.divisionCodeHint)}
      >
        <Input inputMode="numeric" maxLength={6} />
      </Form.Item>
      <Form.Item label={say(setupTexts.divisionName)} name="divisionName" rules={[required]}>
        <Input maxLength={60} />
      </Form.Item>
    </fieldset>
  );
}

function AdministratorFields() {
  const say = useSay();
  const required = { required: true, message: say(signInTexts.required) };
  return (
    <fieldset>
      <legend>{say(setupTexts.administrator)}</legend>
      <Form.Item label={say(setupTexts.personName)} name={['administrator', 'personName']} rules={[required]}>
        <Input maxLength={50} autoComplete="name" />
      </Form.Item>
      <Form.Item
        label={say(setupTexts.username)}
        name={['administrator', 'username']}
        rules={[required, { pattern: /^[a-z][a-z0-9._-]{1,30}$/, message: say(setupTexts.badUsername) }]}
        extra={say(setupTexts.usernameHint)}
      >
        <Input maxLength={31} autoComplete="username" autoCapitalize="none" />
      </Form.Item>
      <Form.Item
        label={say(setupTexts.password)}
        name={['administrator', 'password']}
        rules={[required, { min: 10, message: say(setupTexts.passwordHint) }]}
        extra={say(setupTexts.passwordHint)}
      >
        <Input type="password" maxLength={200} autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        label={say(setupTexts.repeat)}
        name={['administrator', 'repeat']}
        dependencies={[['administrator', 'password']]}
        rules={[
          required,
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              value === getFieldValue(['administrator', 'password'])
                ? Promise.resolve()
                : Promise.reject(new Error(say(setupTexts.repeatWrong))),
          }),
        ]}
      >
        <Input type="password" maxLength={200} autoComplete="new-password" />
      </Form.Item>
    </fieldset>
  );
}
