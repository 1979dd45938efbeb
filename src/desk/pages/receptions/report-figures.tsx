import { Link } from '@tanstack/react-router';
import type { Answer } from '#contract/operation.ts';
import type { readReceptionReport } from '#contract/reception-report.ts';
import type { FigureId } from '#core/receptions/report-figures.ts';
import { paths } from '../../paths.ts';
import { reportTexts as texts } from '../../texts/reception-report.ts';
import { useSay } from '../../ui/language.tsx';
import type { ReportSearch } from './report-search.ts';

type Report = Answer<typeof readReceptionReport>;
type Props = { readonly report: Report; readonly asked: ReportSearch };

const groups = ['sat', 'booked', 'came', 'waited', 'talked', 'promised'] as const;

/** Every figure with what exactly it counts, group by group. */
export function ReportFigures({ report, asked }: Props) {
  const say = useSay();
  return (
    <div className="report-groups">
      {groups.map((group) => (
        <section key={group} className="panel" aria-labelledby={`report-${group}`}>
          <h2 id={`report-${group}`}>{say(texts[group])}</h2>
          <dl className="report-figures">
            {report.figures
              .filter((figure) => figure.group === group)
              .map(({ id, name, meaning, count, evening }) => (
                <div key={id}>
                  <dt>
                    {name}
                    <span className="quiet">{meaning}</span>
                  </dt>
                  <dd>
                    <Figure id={id} count={count} asked={asked} name={name} />
                    {evening !== undefined && (
                      <span className="report-evening">{say(texts.evening, { count: evening })}</span>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
          {group === 'waited' && report.waits && <p>{say(texts.waits, report.waits)}</p>}
          {group === 'waited' && report.atWindow && <p>{say(texts.atWindow, report.atWindow)}</p>}
          {group === 'talked' && report.talks && <p>{say(texts.talks, report.talks)}</p>}
        </section>
      ))}
    </div>
  );
}

type FigureProps = {
  readonly id: FigureId;
  readonly name: string;
  readonly count: number;
  readonly asked: ReportSearch;
  readonly reception?: string;
};

/** A figure leads to its list; a list of nothing is not offered. */
export function Figure({ id, name, count, asked, reception }: FigureProps) {
  if (count === 0) return <>0</>;
  const search = { ...asked, figure: id, ...(reception ? { reception } : {}) };
  return (
    <Link to={paths.receptionReport} search={search} aria-label={`${name} ${count}`}>
      {count}
    </Link>
  );
}
