import { useState, type ReactNode } from 'react';

type Props = { readonly summary: string; readonly count: number; readonly children: ReactNode };

/** Something to unfold. What lies folded is not on the page at all, so that a step is named once for whoever reads or listens to what can be done. */
export function Folded({ summary, count, children }: Props) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <details className="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
