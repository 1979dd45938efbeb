import { Input } from 'antd';

type Props = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (event: { readonly target: { readonly value: string } }) => void;
  readonly rowsMin: number;
  readonly maxLength: number;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
};

/** A text of many lines; the field grows with it, by the browser's own means. */
export function LongField({ rowsMin, autoFocus, ...rest }: Props) {
  return (
    <Input.TextArea
      {...rest}
      className="long-field"
      rows={rowsMin}
      style={{ minHeight: `calc(${rowsMin} * 22px + 10px)` }}
      autoFocus={autoFocus ?? false}
    />
  );
}
