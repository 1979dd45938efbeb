import { Form, Input } from 'antd';
import { caseLeadTexts as texts } from '../../../texts/case-leads.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';
import { LeaderName } from '../../receptions/leaders-field.tsx';

export type LeaderValue = {
  readonly accountId?: string;
  readonly name: string;
  readonly post: string;
};
export const noLeader: LeaderValue = { name: '', post: '' };

/** A leader by name and post, as the field `leader` of the form; choosing one of the list brings the post along. */
export function LeaderField({ label }: { readonly label: string }) {
  const say = useSay();
  const isWhole = async (_: unknown, { name, post }: LeaderValue): Promise<void> => {
    if (name.trim() === '' || post.trim() === '') throw new Error(say(stepTexts.required));
  };
  return (
    <Form.Item name="leader" label={label} extra={say(texts.leaderNote)} rules={[{ validator: isWhole }]}>
      <NameAndPost label={label} />
    </Form.Item>
  );
}

type Props = {
  readonly label: string;
  readonly value?: LeaderValue;
  readonly onChange?: (leader: LeaderValue) => void;
};

function NameAndPost({ label, value = noLeader, onChange }: Props) {
  const say = useSay();
  return (
    <div className="leader-row">
      <LeaderName
        label={label}
        leader={value}
        onChange={({ accountId, name, post }) =>
          onChange?.(accountId === undefined ? { name, post } : { accountId, name, post })
        }
      />
      <Input
        aria-label={say(texts.leaderPost)}
        placeholder={say(texts.leaderPost)}
        maxLength={100}
        value={value.post}
        onChange={(event) => onChange?.({ ...value, post: event.target.value })}
      />
    </div>
  );
}
