import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { cancelImport, commitImport, readImport, type ImportReport } from '#contract/imports.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { importTexts } from '../../texts/import.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ImportProblems } from './import-problems.tsx';

const askAgainMs = 700;

const isWorking = (report: ImportReport | undefined): boolean =>
  report?.state === 'reading' || report?.state === 'importing';

type Props = { readonly id: string; readonly onAnother: () => void };

/** What the check found so far, and what can be done about it. */
export function ImportProgress({ id, onAnother }: Props) {
  const say = useSay();
  const client = useQueryClient();
  const key = ['import', id];
  const found = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(readImport, { params: { id } }, signal),
    refetchInterval: (query) => (isWorking(query.state.data) ? askAgainMs : false),
  });
  const committing = useMutation({
    mutationFn: (keepGood: boolean) => call(commitImport, { params: { id }, body: { keepGood } }),
    onSuccess: async (report) => {
      client.setQueryData(key, report);
      await client.invalidateQueries({ queryKey: ['petitions'] });
    },
  });
  const cancelling = useMutation({
    mutationFn: () => call(cancelImport, { params: { id } }),
    onSuccess: onAnother,
  });
  const report = found.data;
  if (!report)
    return (
      <>
        <FailureNote error={found.error} />
        {found.isPending ? <Waiting /> : <Button onClick={onAnother}>{say(importTexts.another)}</Button>}
      </>
    );
  return (
    <section aria-labelledby="import-file">
      <h2 id="import-file">{report.fileName}</h2>
      <Counts report={report} />
      {report.message !== '' && (
        <Alert type={report.state === 'failed' ? 'error' : 'info'} title={report.message} />
      )}
      <ImportProblems report={report} />
      <FailureNote error={committing.error ?? cancelling.error} />
      <div className="submit-row">
        {report.state === 'checked' && (
          <CommitButtons
            report={report}
            busy={committing.isPending}
            onCommit={(keep) => committing.mutate(keep)}
          />
        )}
        {(report.state === 'checked' || isWorking(report)) && (
          <Button loading={cancelling.isPending} onClick={() => cancelling.mutate()}>
            {say(importTexts.cancel)}
          </Button>
        )}
        {report.state === 'done' && <Link to={paths.petitions}>{say(importTexts.toLedger)}</Link>}
        {!isWorking(report) && report.state !== 'checked' && (
          <Button onClick={onAnother}>{say(importTexts.another)}</Button>
        )}
      </div>
    </section>
  );
}

const counts = ['rowsRead', 'rowsGood', 'rowsBad', 'rowsDuplicate', 'rowsImported'] as const;

function Counts({ report }: { readonly report: ImportReport }) {
  const say = useSay();
  return (
    <>
      <p role="status">
        <b>{say(importTexts[report.state])}</b> <span className="tag">{say(importTexts[report.kind])}</span>
      </p>
      <dl className="counts">
        {counts.map((count) => (
          <div key={count} className={count === 'rowsBad' && report.rowsBad > 0 ? 'count-bad' : ''}>
            <dt>{say(importTexts[count])}</dt>
            <dd>{say(importTexts.rows, { count: report[count] })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type CommitProps = {
  readonly report: ImportReport;
  readonly busy: boolean;
  readonly onCommit: (keepGood: boolean) => void;
};

// All rows or none is the ordinary way; keeping the good ones is a choice of its own, with its own words.
function CommitButtons({ report, busy, onCommit }: CommitProps) {
  const say = useSay();
  const { rowsGood, rowsBad } = report;
  if (rowsGood === 0) return <p className="quiet">{say(importTexts.nothingNew)}</p>;
  if (rowsBad === 0)
    return (
      <Button type="primary" loading={busy} onClick={() => onCommit(false)}>
        {say(importTexts.commitAll, { count: rowsGood })}
      </Button>
    );
  return (
    <>
      <p className="note">{say(importTexts.allOrNothing)}</p>
      <Button type="primary" loading={busy} onClick={() => onCommit(true)}>
        {say(importTexts.commitGood, { count: rowsGood })}
      </Button>
    </>
  );
}
