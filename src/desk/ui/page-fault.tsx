import { Button } from 'antd';
import { failureToText } from '../api/failures.ts';
import { failureTexts } from '../texts/failures.ts';
import { useSay } from './language.tsx';

/** What a page shows when it broke: a sentence and a way out. */
export function PageFault({ error }: { readonly error: unknown }) {
  const say = useSay();
  return (
    <main className="lonely">
      <p role="alert">{failureToText(error, say)}</p>
      <Button onClick={() => globalThis.location.reload()}>{say(failureTexts.reload)}</Button>
    </main>
  );
}
