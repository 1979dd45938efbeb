import type { ReactElement } from 'react';
import type { HallBoard } from '#features/hall/show-board.ts';
import type { PageReader } from '../../page-reader.ts';
import { hallScreenRulesPath } from './screen-rules.ts';
import { screenScriptPath } from './screen-script.ts';
import { screenTexts as texts } from './texts.ts';

type Props = { readonly reader: PageReader; readonly place: string; readonly board: HallBoard };

/**
 * The calling screen, to be read from eight metres. The script keeps it up to date; without script it is loaded again
 * every few seconds.
 */
export function ScreenPage({ reader, place, board }: Props): ReactElement {
  const { speak, language, path } = reader;
  const { calls, next, waiting, now, token, open, news } = board;
  const words = {
    empty: speak(open ? texts.nobody : texts.closed),
    nobody: speak(texts.nobody),
    closed: speak(texts.closed),
    lost: speak(texts.lost),
    call: speak(texts.call),
    waiting: speak(texts.waiting),
    calledOff: speak(texts.calledOff),
    otherLeader: speak(texts.otherLeader),
    leaderAway: speak(texts.leaderAway),
  };
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{`${speak(texts.title)} · ${place}`}</title>
        <link rel="stylesheet" href={`/portal${hallScreenRulesPath}`} />
        <link rel="icon" href="data:," />
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
        <script src={`/portal${screenScriptPath}`} defer />
      </head>
      <body
        data-board={`${path}/board`}
        data-token={token}
        data-now={now}
        data-words={JSON.stringify(words)}
        data-keys={JSON.stringify(calls.map(({ key }) => key))}
      >
        <header>
          <h1 lang="zh">{place}</h1>
          <button id="sound" type="button" hidden>
            {speak(texts.sound)}
          </button>
          <time id="time">{timeOf(now)}</time>
        </header>
        <main>
          <section className="calls" aria-label={speak(texts.title)}>
            <p className="heads" aria-hidden="true">
              <span>{speak(texts.number)}</span>
              <span>{speak(texts.window)}</span>
            </p>
            <ol id="calls">
              {calls.map(({ key, number, window }) => (
                <li key={key}>
                  <b>{number}</b>
                  <span>{window}</span>
                </li>
              ))}
            </ol>
            <p id="empty" hidden={calls.length > 0}>
              {words.empty}
            </p>
          </section>
          <section className="next" aria-label={speak(texts.next)}>
            <h2>{speak(texts.next)}</h2>
            <ol id="next">
              {next.map((number) => (
                <li key={number}>{number}</li>
              ))}
            </ol>
            <p id="waiting">{speak(texts.waiting, { count: waiting })}</p>
          </section>
        </main>
        <footer>
          <p id="news">{news.map(({ kind, ...facts }) => speak(texts[kind], facts)).join('　')}</p>
          <p id="lost" role="status" />
          <p id="spoken" aria-live="assertive" />
        </footer>
      </body>
    </html>
  );
}

const timeOf = (second: number): string =>
  [Math.floor(second / 3600), Math.floor(second / 60) % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
