import { Input } from 'antd';

type Props = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
};

/** A calendar day, typed or picked with the browser's own calendar; `YYYY-MM-DD`, or empty. */
export function DayField({ id, value, onChange, min, max, ...rest }: Props) {
  return (
    <Input
      {...rest}
      {...(id === undefined ? {} : { id })}
      type="date"
      className="day-field"
      value={value ?? ''}
      {...(min === undefined ? {} : { min })}
      max={max ?? '2199-12-31'}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
