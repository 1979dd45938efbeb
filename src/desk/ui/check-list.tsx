import { Checkbox } from 'antd';

type Props = {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (value: string[]) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** Any of a few things, one under the other. What a form says of a single field does not fit a group and is left out. */
export function CheckList({ id, value = [], onChange, options }: Props) {
  return (
    <Checkbox.Group
      {...(id === undefined ? {} : { id })}
      role="group"
      className="radio-list"
      value={[...value]}
      options={options.map((option) => ({ ...option }))}
      onChange={(chosen) => onChange?.(chosen)}
    />
  );
}
