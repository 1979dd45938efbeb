import { Link } from '@tanstack/react-router';
import type { Answer } from '#contract/operation.ts';
import type { readReceptionReport } from '#contract/reception-report.ts';
import type { FigureId } from '#core/receptions/report-figures.ts';
import { paths } from '../../paths.ts';
import { reportTexts as texts } from '../../texts/reception-report.ts';
import { useSay } from '../../ui/language.tsx';
import { Figure } from './report-figures.tsx';
import type { ReportSearch } from './report-search.ts';

type Props = {
  readonly report: Answer<typeof readReceptionReport>;
  readonly asked: ReportSearch;
};

const shown: readonly FigureId[] = [
  'sat',
  'absent',
  'booked',
  'missed',
  'came',
  'talks',
  'settled',
  'promised',
  'assigned',
];

/** The same figures for each sitting, in the order of the roster. */
export function SittingFigures({ report: { sittings, figures }, asked }: Props) {
  const say = useSay();
  const nameOf = (id: FigureId): string => figures.find((figure) => figure.id === id)?.name ?? '';
  return (
    <section aria-labelledby="report-sittings">
      <h2 id="report-sittings">{say(texts.sittings)}</h2>
      <div className="returns-scroll" tabIndex={0} role="region" aria-label={say(texts.sittings)}>
        <table className="plain-table returns report-sittings">
          <thead>
            <tr>
              <th scope="col">{say(texts.sitting)}</th>
              <th scope="col">{say(texts.standing)}</th>
              {shown.map((id) => (
                <th key={id} scope="col">
                  {nameOf(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sittings.map((sitting) => (
              <tr key={sitting.id}>
                <th scope="row">
                  <Link to={paths.reception} params={{ id: sitting.id }}>
                    {sitting.on} {sitting.startsAt}–{sitting.endsAt}
                  </Link>{' '}
                  <b>{sitting.leaders}</b>
                  <div className="quiet">
                    {sitting.kindName} · {sitting.unitName} · {sitting.where}
                  </div>
                </th>
                <td>{sitting.standing}</td>
                {shown.map((id) => (
                  <td key={id}>
                    <Figure
                      id={id}
                      name={nameOf(id)}
                      count={sitting.counts[id] ?? 0}
                      asked={asked}
                      reception={sitting.id}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
