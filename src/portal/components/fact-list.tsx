import type { ReactElement, ReactNode } from 'react';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Labels and what they stand for. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
