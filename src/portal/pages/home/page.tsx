import type { ReactElement } from 'react';
import type { Words } from '#core/kit/language.ts';
import { CodeForm } from '../../components/code-form.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { homeTexts as texts } from './texts.ts';

export type HomePageProps = {
  readonly reader: PageReader;
  /** The office's name; nothing while it is not set up. */
  readonly office: string | undefined;
  readonly problem?: Words;
};

/** One question: which code? */
export function HomePage({ reader, office, problem }: HomePageProps): ReactElement {
  const { speak } = reader;
  if (office === undefined) return <NotSetUp reader={reader} />;
  return (
    <PageShell reader={reader} title={speak(texts.title)} office={office}>
      <h1>{speak(texts.title)}</h1>
      <p className="intro">{speak(texts.intro)}</p>
      <CodeForm reader={reader} problem={problem} />
      <section>
        <h2>{speak(texts.noSlip)}</h2>
        <p>{speak(texts.noSlipHelp, { office })}</p>
      </section>
      <section>
        <h2>{speak(texts.receptionsTitle)}</h2>
        <p>
          <a href={portalPaths.receptions}>{speak(texts.receptionsLink)}</a>
        </p>
      </section>
      <section>
        <h2>{speak(texts.howTitle)}</h2>
        <p>
          <a href={portalPaths.how}>{speak(texts.howLink)}</a>
        </p>
      </section>
    </PageShell>
  );
}

function NotSetUp({ reader }: { readonly reader: PageReader }): ReactElement {
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.notSetUpTitle)} office="">
      <h1>{speak(texts.notSetUpTitle)}</h1>
      <p className="intro">{speak(texts.notSetUp)}</p>
      <p>
        <a href={portalPaths.how}>{speak(texts.howLink)}</a>
      </p>
    </PageShell>
  );
}
