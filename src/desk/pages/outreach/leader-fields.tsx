import { Form, Input } from 'antd';
import { outreachTexts as texts } from '../../texts/outreach.ts';
import { useSay } from '../../ui/language.tsx';
import { LeaderName } from '../petition/steps/invitation-plan.tsx';

/** Who has a contact point: a person of the organisation, or anybody by name and post. */
export function LeaderFields() {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(texts.required) };
  return (
    <div className="grid-two">
      <Form.Item name={['leader', 'name']} label={say(texts.leader)} rules={[required]}>
        <LeaderName />
      </Form.Item>
      <Form.Item name={['leader', 'post']} label={say(texts.leaderPost)} rules={[required]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={['leader', 'accountId']} hidden>
        <Input />
      </Form.Item>
    </div>
  );
}

export type LeaderValues = {
  readonly leader: { readonly accountId?: string; readonly name: string; readonly post: string };
};
