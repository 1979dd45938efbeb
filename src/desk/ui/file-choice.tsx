import { Button } from 'antd';
import { useRef } from 'react';

type Props = {
  readonly id?: string;
  readonly value?: File | undefined;
  readonly onChange?: (file: File | undefined) => void;
  readonly accept: string;
  readonly choose: string;
  readonly describe: (file: File | undefined) => string;
};

/** One file, not sent yet. */
export function FileChoice({ id, value, onChange, accept, choose, describe }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-choice">
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        onChange={(event) => onChange?.(event.target.files?.[0])}
      />
      <Button {...(id === undefined ? {} : { id })} onClick={() => input.current?.click()}>
        {choose}
      </Button>{' '}
      <span className="quiet">{describe(value)}</span>
    </div>
  );
}
