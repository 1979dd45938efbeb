import type { ReactElement } from 'react';
import { CodeForm } from '../../components/code-form.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { backHomeText, failureTexts, requestNumberText, type FailureKind } from './texts.ts';

export type FailurePageProps = {
  readonly reader: PageReader;
  readonly kind: FailureKind;
  readonly office: string;
  /** Names the fault in the log, for the one who must find it. */
  readonly requestId?: string;
};

/** What went wrong, in words, and the way on. */
export function FailurePage({ reader, kind, office, requestId }: FailurePageProps): ReactElement {
  const { speak } = reader;
  const { title, help } = failureTexts[kind];
  return (
    <PageShell reader={reader} title={speak(title)} office={office}>
      <h1>{speak(title)}</h1>
      <p className="intro">{speak(help)}</p>
      {requestId && <p className="code">{speak(requestNumberText, { id: requestId })}</p>}
      <p>
        <a href={portalPaths.home}>{speak(backHomeText)}</a>
      </p>
    </PageShell>
  );
}

export type UnknownCodePageProps = Pick<FailurePageProps, 'reader' | 'office'> & { readonly typed: string };

/** The same field again with what was typed in it, and the problem beside it. */
export function UnknownCodePage({ reader, office, typed }: UnknownCodePageProps): ReactElement {
  const { speak } = reader;
  const { title, help } = failureTexts['unknown-code'];
  return (
    <PageShell reader={reader} title={speak(title)} office={office}>
      <h1>{speak(title)}</h1>
      <CodeForm reader={reader} typed={typed} problem={help} />
    </PageShell>
  );
}
