import { Link } from '@tanstack/react-router';
import type { Answer } from '#contract/operation.ts';
import type { readPromiseReport } from '#contract/promise-report.ts';
import { paths } from '../../paths.ts';
import type { PromiseList, PromiseSearch } from './promise-search.ts';

type Report = Answer<typeof readPromiseReport>;

type Props = {
  readonly title: string;
  readonly on: NonNullable<PromiseSearch['on']>;
  readonly figures: Report['figures'];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly counts: Report['total'];
    readonly list: Omit<PromiseList, 'figure'>;
  }[];
};

/** Figures row by row; each leads to its list. */
export function PromiseTable({ title, on, figures, rows }: Props) {
  return (
    <section className="promise-table">
      <h2>{title}</h2>
      <div className="returns-scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="plain-table returns report-sittings">
          <thead>
            <tr>
              <td />
              {figures.map(({ id, name, meaning }) => (
                <th key={id} scope="col" title={meaning}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, counts, list }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure.id}>
                    {counts[figure.id] === 0 ? (
                      '0'
                    ) : (
                      <Link
                        to={paths.receptionPromises}
                        search={{ on, ...list, figure: figure.id }}
                        aria-label={`${name} ${figure.name} ${counts[figure.id]}`}
                      >
                        {counts[figure.id]}
                      </Link>
                    )}
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
