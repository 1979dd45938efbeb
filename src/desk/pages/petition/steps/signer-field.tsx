import { Form, Input } from 'antd';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';

/** Who signed a paper out that goes to a superior (签发人). */
export function SignerField() {
  const say = useSay();
  return (
    <Form.Item name="signer" label={say(stepTexts.signer)} extra={say(stepTexts.signerHint)}>
      <Input maxLength={50} />
    </Form.Item>
  );
}
