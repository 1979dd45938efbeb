import type { ReactElement } from 'react';
import type { Words } from '#core/kit/language.ts';
import { chartTitles } from '#core/charts/chart-words.ts';
import { chartKinds } from '#core/charts/procedure-chart.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import {
  elsewherePoints,
  howTexts as texts,
  rightPoints,
  stepPoints,
  tellPoints,
  wayPoints,
} from './texts.ts';

/** What the law says about petitioning, in words to read aloud. */
export function HowPage({
  reader,
  office,
}: {
  readonly reader: PageReader;
  readonly office: string;
}): ReactElement {
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.title)} office={office}>
      <h1>{speak(texts.title)}</h1>
      <Points reader={reader} title={texts.waysTitle} points={wayPoints} />
      <Points reader={reader} title={texts.tellTitle} points={tellPoints} />
      <Points reader={reader} title={texts.stepsTitle} points={stepPoints} ordered />
      {chartKinds.map((kind) => (
        <p key={kind}>
          <a href={portalPaths.chart(kind)}>{speak(chartTitles[kind])}</a>
        </p>
      ))}
      <Points reader={reader} title={texts.rightsTitle} points={rightPoints} />
      <Points reader={reader} title={texts.elsewhereTitle} points={elsewherePoints} />
    </PageShell>
  );
}

type PointsProps = {
  readonly reader: PageReader;
  readonly title: Words;
  readonly points: readonly { readonly words: Words; readonly article: Words }[];
  readonly ordered?: boolean;
};

function Points({ reader, title, points, ordered = false }: PointsProps): ReactElement {
  const { speak } = reader;
  const List = ordered ? 'ol' : 'ul';
  return (
    <section>
      <h2>{speak(title)}</h2>
      <List className="points">
        {points.map((point) => (
          <li key={point.words.en}>
            {speak(point.words)} <small>{speak(point.article)}</small>
          </li>
        ))}
      </List>
    </section>
  );
}
