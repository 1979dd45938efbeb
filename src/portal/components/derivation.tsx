import type { ReactElement } from 'react';
import type { Due } from '#core/clocks/due.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import type { PageReader } from '../page-reader.ts';

export type DerivationProps = { readonly reader: PageReader; readonly due: Due; readonly label: string };

/** How a day was counted, for whoever wants to know; opens without script and is printed open. */
export function Derivation({ reader, due, label }: DerivationProps): ReactElement {
  return (
    <details>
      <summary>{label}</summary>
      <p>{explained(due, reader)}</p>
    </details>
  );
}

function explained(due: Due, { language }: PageReader): string {
  if (language === 'en') return explainDue(due, 'en');
  const sentence = explainDue(due, 'zh');
  return language === 'zh-Hant' ? toTraditional(sentence) : sentence;
}
