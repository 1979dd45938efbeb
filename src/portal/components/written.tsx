import type { ReactElement } from 'react';

/** What somebody wrote, as they wrote it: the lines stay, and it is read aloud as Chinese. */
export function Written({ text }: { readonly text: string }): ReactElement {
  return (
    <span className="written" lang="zh">
      {text}
    </span>
  );
}
