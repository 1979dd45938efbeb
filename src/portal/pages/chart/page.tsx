import type { ReactElement } from 'react';
import { chartPath } from '#contract/charts.ts';
import type { ChartBox, ProcedureChart } from '#core/charts/procedure-chart.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { chartPageTexts as texts } from './texts.ts';

type Props = { readonly reader: PageReader; readonly office: string; readonly chart: ProcedureChart };

/** One procedure chart: the picture, and all it says as words. */
export function ChartPage({ reader, office, chart }: Props): ReactElement {
  const { speak, language } = reader;
  const other = chart.kind === 'visits' ? 'letters' : 'visits';
  return (
    <PageShell reader={reader} title={speak(chart.title)} office={office}>
      <h1>{speak(chart.title)}</h1>
      <p className="hint">
        {speak(texts.rules, { rules: chart.rules.map((rule) => speak(rule)).join(' · '), on: chart.on })}
      </p>
      <p>
        <a href={chartPath(chart.kind, 'pdf', language)}>{speak(texts.print)}</a>
        {' · '}
        <a href={portalPaths.chart(other)}>{speak(other === 'visits' ? texts.visits : texts.letters)}</a>
      </p>
      <a className="chart-picture" href={chartPath(chart.kind, 'svg', language)}>
        <img className="chart" src={chartPath(chart.kind, 'svg', language)} alt={speak(texts.alt)} />
      </a>
      <h2>{speak(texts.inWords)}</h2>
      {chart.stretches.map((stretch) => (
        <section key={stretch.stage}>
          <h3>{speak(stretch.name)}</h3>
          <ol className="points">
            {stretch.road.map((box) => (
              <BoxItem key={box.title.en} reader={reader} box={box} />
            ))}
          </ol>
          {stretch.beside.length > 0 && (
            <details>
              <summary>{speak(texts.beside)}</summary>
              <ul className="points">
                {stretch.beside.map((box) => (
                  <BoxItem key={box.title.en} reader={reader} box={box} />
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </PageShell>
  );
}

function BoxItem({ reader, box }: { readonly reader: PageReader; readonly box: ChartBox }): ReactElement {
  const { speak } = reader;
  const limits = box.limits.map((limit) =>
    speak(texts.limit, { name: speak(limit.name), length: speak(limit.length) }),
  );
  const says = [box.says, box.article].map((words) => speak(words)).filter(Boolean);
  return (
    <li>
      {box.number !== undefined && <span className="chart-number">{box.number}</span>}{' '}
      <b>{speak(box.title)}</b> {limits.join(speak(texts.comma))}
      <small>{[...says, ...box.papers.map((paper) => speak(paper))].join(speak(texts.comma))}</small>
    </li>
  );
}
