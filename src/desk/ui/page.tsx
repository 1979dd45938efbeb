import { useEffect, type ReactNode } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';

type Props = {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly note?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A page's frame: its heading, which is also the window's title, and what can be done on the whole page. */
export function Page({ title, actions, note, wide, children }: Props) {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say(shellTexts.product)}`;
  }, [title, say]);
  return (
    <main id="content" tabIndex={-1} className={wide ? 'page page-wide' : 'page'}>
      <div className="page-head">
        <h1>{title}</h1>
        {note}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </main>
  );
}
