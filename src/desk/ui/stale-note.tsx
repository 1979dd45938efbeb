import { Alert, Button } from 'antd';
import { failureToText, isStale } from '../api/failures.ts';
import { petitionTexts } from '../texts/petition.ts';
import { FailureNote } from './failure-note.tsx';
import { useSay } from './language.tsx';

type Props = { readonly error: unknown; readonly onReload: () => void };

/** When somebody was faster: who, and how to go on with what is typed. Any other failure as usual. */
export function StaleNote({ error, onReload }: Props) {
  const say = useSay();
  if (!isStale(error)) return <FailureNote error={error} />;
  return (
    <Alert
      type="warning"
      role="alert"
      title={failureToText(error, say)}
      description={say(petitionTexts.staleNext)}
      action={<Button onClick={onReload}>{say(petitionTexts.staleReload)}</Button>}
    />
  );
}
