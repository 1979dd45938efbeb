import { Input } from 'antd';

type Props = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (time: string) => void;
};

/** A time of day, typed; `HH:MM`, or empty. */
export function TimeField({ id, value, onChange, ...rest }: Props) {
  return (
    <Input
      {...rest}
      {...(id === undefined ? {} : { id })}
      type="time"
      className="time-field"
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
