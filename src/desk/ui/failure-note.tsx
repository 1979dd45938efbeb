import { Alert, Button } from 'antd';
import { failureToText, mayPass } from '../api/failures.ts';
import { failureTexts } from '../texts/failures.ts';
import { useSay } from './language.tsx';

type Props = { readonly error: unknown; readonly onAgain?: () => void };

/** Says why something did not work; nothing when nothing is wrong. Trying again is offered where it can help. */
export function FailureNote({ error, onAgain }: Props) {
  const say = useSay();
  if (error === null || error === undefined) return null;
  return (
    <Alert
      type="error"
      role="alert"
      title={failureToText(error, say)}
      {...(onAgain && mayPass(error)
        ? { action: <Button onClick={onAgain}>{say(failureTexts.again)}</Button> }
        : {})}
    />
  );
}
