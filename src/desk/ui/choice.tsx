type Props = {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** One of a few words. The browser's own list: the fastest by keyboard, and every screen reader knows it. */
export function Choice({ id, value, onChange, options, ...rest }: Props) {
  return (
    <select
      {...rest}
      {...(id === undefined ? {} : { id })}
      className="plain-select choice"
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
