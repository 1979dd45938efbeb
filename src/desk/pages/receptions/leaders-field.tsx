import { AutoComplete, Button, Input } from 'antd';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';
import { emptyLeader, type LeaderValue } from './reception-values.ts';
import { useLeaders } from './use-roster.ts';

type Props = {
  readonly id?: string;
  readonly value?: readonly LeaderValue[];
  readonly onChange?: (leaders: readonly LeaderValue[]) => void;
  /** Announced people change by absence and substitute. */
  readonly fixed?: boolean;
  /** Exactly one, such as a substitute. */
  readonly single?: boolean;
};

/** Who receives, one a row: a person of the organisation found by name, or anybody by name and post. */
export function LeadersField({ value = [], onChange, fixed = false, single = false }: Props) {
  const say = useSay();
  const put = (at: number, leader: LeaderValue): void =>
    onChange?.(value.map((one, index) => (index === at ? leader : one)));
  return (
    <div className="leaders-field">
      {value.map((leader, at) => (
        <LeaderRow
          key={at}
          at={at}
          leader={leader}
          fixed={fixed}
          onChange={(next) => put(at, next)}
          {...(value.length > 1
            ? { onRemove: () => onChange?.(value.filter((_, index) => index !== at)) }
            : {})}
        />
      ))}
      {!fixed && !single && (
        <Button onClick={() => onChange?.([...value, emptyLeader])}>{say(texts.addLeader)}</Button>
      )}
    </div>
  );
}

type RowProps = {
  readonly at: number;
  readonly leader: LeaderValue;
  readonly fixed: boolean;
  readonly onChange: (leader: LeaderValue) => void;
  readonly onRemove?: () => void;
};

function LeaderRow({ at, leader, fixed, onChange, onRemove }: RowProps) {
  const say = useSay();
  const number = at + 1;
  return (
    <div className="leader-row">
      <LeaderName
        label={`${say(texts.leaderName)} ${number}`}
        leader={leader}
        fixed={fixed}
        onChange={onChange}
      />
      <Input
        aria-label={`${say(texts.leaderPost)} ${number}`}
        placeholder={say(texts.leaderPost)}
        maxLength={100}
        disabled={fixed}
        value={leader.post}
        onChange={(event) => onChange({ ...leader, post: event.target.value })}
      />
      <Input
        aria-label={`${say(texts.portfolio)} ${number}`}
        placeholder={say(texts.portfolio)}
        maxLength={300}
        value={leader.portfolio ?? ''}
        onChange={(event) => onChange({ ...leader, portfolio: event.target.value })}
      />
      {onRemove && !fixed && (
        <Button aria-label={say(texts.removeLeader, { number })} onClick={onRemove}>
          ×
        </Button>
      )}
    </div>
  );
}

type NameProps = {
  readonly label: string;
  readonly leader: LeaderValue;
  readonly fixed?: boolean;
  readonly onChange: (leader: LeaderValue) => void;
};

/** A name; choosing a person of the list brings the post along. */
export function LeaderName({ label, leader, fixed = false, onChange }: NameProps) {
  const say = useSay();
  const leaders = useLeaders().data?.leaders ?? [];
  const options = leaders
    .filter(({ name, post, unitName }) => `${name}${post}${unitName}`.includes(leader.name.trim()))
    .slice(0, 30)
    .map((known) => ({
      value: `${known.name} ${known.unitName} ${known.post}`,
      key: `${known.accountId} ${known.unitId}`,
      known,
    }));
  return (
    <AutoComplete
      aria-label={label}
      placeholder={say(texts.leaderName)}
      value={leader.name}
      options={options}
      maxLength={50}
      disabled={fixed}
      onChange={(name: string) => {
        const { accountId: _, ...rest } = leader;
        onChange({ ...rest, name });
      }}
      onSelect={(_: string, { known }) =>
        onChange({ ...leader, accountId: known.accountId, name: known.name, post: known.post })
      }
    />
  );
}
