import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answer } from '#contract/operation.ts';
import type { listReportRows } from '#contract/reception-report.ts';
import { paths } from '../../paths.ts';

type List = Pick<Answer<typeof listReportRows>, 'name' | 'columns' | 'rows'>;

/** The list behind a figure: each row leads to the petition it is about, or to its sitting. */
export function ReportRows({ list: { name, columns, rows } }: { readonly list: List }) {
  return (
    <div className="returns-scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="plain-table returns report-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, at) => (
                <td key={columns[at]}>{at === 0 ? <Lead row={row}>{cell}</Lead> : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lead({ row, children }: { readonly row: List['rows'][number]; readonly children: ReactNode }) {
  if (row.petitionId)
    return (
      <Link to={paths.petition} params={{ id: row.petitionId }}>
        {children}
      </Link>
    );
  return row.receptionId ? (
    <Link to={paths.reception} params={{ id: row.receptionId }}>
      {children}
    </Link>
  ) : (
    children
  );
}
