import type { ReactElement, ReactNode } from 'react';
import { languages } from '#core/kit/language.ts';
import type { PageReader } from '../page-reader.ts';
import { portalPaths } from '../paths.ts';
import { stylesheetPath } from '../stylesheet.ts';
import { languageNames, pageTexts } from './page-texts.ts';

export type PageShellProps = {
  readonly reader: PageReader;
  /** What the tab of the browser says. */
  readonly title: string;
  /** Whose pages these are; empty while no office is set up. */
  readonly office: string;
  readonly children: ReactNode;
};

/** The frame of every citizen page: whose it is, language and type size, the content, one line at the foot. */
export function PageShell({ reader, title, office, children }: PageShellProps): ReactElement {
  const { speak, language, size } = reader;
  return (
    <html lang={language} className={size}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{[title, office].filter(Boolean).join(' · ')}</title>
        <link rel="stylesheet" href={stylesheetPath} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a className="skip" href="#content">
          {speak(pageTexts.skip)}
        </a>
        <header>
          <div className="bar">
            <a className="office" href={portalPaths.home}>
              {office ? <span lang="zh">{office}</span> : speak(pageTexts.siteName)}
            </a>
            <Choices reader={reader} />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <nav aria-label={speak(pageTexts.pages)}>
            <a href={portalPaths.home}>{speak(pageTexts.home)}</a>
            <a href={portalPaths.how}>{speak(pageTexts.how)}</a>
            <a href={portalPaths.receptions}>{speak(pageTexts.receptions)}</a>
          </nav>
          <p>{speak(pageTexts.foot)}</p>
        </footer>
      </body>
    </html>
  );
}

function Choices({ reader }: { readonly reader: PageReader }): ReactElement {
  const { speak, language, size, path } = reader;
  return (
    <nav className="choices" aria-label={speak(pageTexts.choices)}>
      {languages.map((choice) => (
        <a
          key={choice}
          href={`${path}?lang=${choice}`}
          lang={choice}
          hrefLang={choice}
          aria-current={choice === language ? 'true' : undefined}
        >
          {languageNames[choice]}
        </a>
      ))}
      <a className="size" href={`${path}?type=${size === 'large' ? 'normal' : 'large'}`}>
        {speak(size === 'large' ? pageTexts.normal : pageTexts.larger)}
      </a>
    </nav>
  );
}
