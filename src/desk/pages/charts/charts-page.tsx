import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { chartPath, readChart, type ChartView } from '#contract/charts.ts';
import { call } from '../../api/call.ts';
import { knowingTexts as texts } from '../../texts/knowing.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';

type Kind = 'visits' | 'letters';

const kinds = [
  { value: 'visits', name: texts.chartVisits },
  { value: 'letters', name: texts.chartLetters },
] as const;

/** The two wall charts, always as the table of steps and the rules in force have them. */
export function ChartsPage() {
  const say = useSay();
  const { language } = useLanguage();
  const [kind, setKind] = useState<Kind>('visits');
  const found = useQuery({
    queryKey: ['chart', kind, language],
    queryFn: ({ signal }) => call(readChart, { params: { kind } }, signal),
  });
  return (
    <Page
      wide
      title={say(texts.charts)}
      actions={
        <Button className="no-print" href={chartPath(kind, 'pdf', language)} target="_blank" rel="noreferrer">
          {say(texts.chartPdf)}
        </Button>
      }
    >
      <div className="chart-choice no-print" role="group" aria-label={say(texts.charts)}>
        {kinds.map(({ value, name }) => (
          <Button key={value} aria-pressed={value === kind} onClick={() => setKind(value)}>
            {say(name)}
          </Button>
        ))}
      </div>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && (
        <div className="charts">
          <a
            className="chart-picture"
            href={chartPath(kind, 'svg', language)}
            target="_blank"
            rel="noreferrer"
          >
            <img
              src={chartPath(kind, 'svg', language)}
              alt={say(texts.chartAlt, { title: found.data.title })}
            />
          </a>
          <ChartInWords chart={found.data} />
        </div>
      )}
    </Page>
  );
}

function ChartInWords({ chart }: { readonly chart: ChartView }) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="chart-words">
      <h2 id="chart-words">{chart.title}</h2>
      <p className="quiet">{say(texts.chartRules, { rules: chart.rules.join(' · '), on: chart.on })}</p>
      {chart.stretches.map((stretch) => (
        <div key={stretch.name}>
          <h3>{stretch.name}</h3>
          <Boxes boxes={stretch.road} />
          {stretch.beside.length > 0 && (
            <details className="folded">
              <summary>{say(texts.chartBeside, { count: stretch.beside.length })}</summary>
              <Boxes boxes={stretch.beside} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Boxes({ boxes }: { readonly boxes: ChartView['stretches'][number]['road'] }) {
  return (
    <ul className="chart-words">
      {boxes.map((box) => (
        <li key={box.title}>
          {box.number !== undefined && <span className="chart-number">{box.number}</span>} <b>{box.title}</b>{' '}
          {box.limits.map((limit) => `${limit.length} ${limit.name}`).join(' · ')}
          <div className="quiet">{[box.says, box.article, ...box.papers].filter(Boolean).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}
