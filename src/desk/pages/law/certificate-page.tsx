import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { certificatePath, readCertificate, type CertificateView } from '#contract/clocks.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { certificateTexts as texts, lawTexts } from '../../texts/law.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';

/** One limit with every fact it rests on, for the screen and for print. */
export function CertificatePage() {
  const say = useSay();
  const { id, number } = useParams({ from: '/desk/petitions/$id/clocks/$number' });
  const found = useQuery({
    queryKey: ['certificate', id, number],
    queryFn: ({ signal }) => call(readCertificate, { params: { id, number } }, signal),
  });
  return (
    <Page
      title={say(texts.title)}
      actions={
        <span className="no-print">
          <Button href={certificatePath(id, number)} target="_blank" rel="noreferrer">
            {say(texts.pdf)}
          </Button>{' '}
          <Button onClick={() => window.print()}>{say(petitionTexts.print)}</Button>
        </span>
      }
    >
      <p className="no-print">
        <Link to={paths.petition} params={{ id }}>
          {say(texts.back)}
        </Link>
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <Facts certificate={found.data} />}
    </Page>
  );
}

function Facts({ certificate: one }: { readonly certificate: CertificateView }) {
  const say = useSay();
  return (
    <dl className="facts">
      <Fact name={say(texts.petition)}>
        <span className="number">{one.petitionNumber}</span> {one.title}
      </Fact>
      <Fact name={say(texts.limitName)}>{one.name}</Fact>
      <Fact name={say(texts.owner)}>{one.owner}</Fact>
      <Fact name={say(texts.rules)}>
        {one.ruleSets.map((set) => set.name).join(' · ')} {one.article}
      </Fact>
      <Fact name={say(texts.start)}>
        {say(texts.startText, { day: one.start.on, event: one.start.event })}
      </Fact>
      <Fact name={say(texts.firstDay)}>{one.firstDay ?? say(texts.none)}</Fact>
      <Fact name={say(texts.excluded)}>
        <Lines
          lines={one.excluded.map((run) =>
            say(run.days === 1 ? texts.oneDay : texts.run, { ...run, why: say(texts[run.why]) }),
          )}
        />
      </Fact>
      <Fact name={say(texts.makeUp)}>
        <Lines lines={one.makeUpDays.map((run) => `${run.name} ${run.from}`)} />
      </Fact>
      <Fact name={say(lawTexts.extension)}>{grantedText(one, say)}</Fact>
      <Fact name={say(texts.target)}>{one.target}</Fact>
      <Fact name={say(texts.limit)}>
        <b>{one.limit}</b> {one.provisional && say(petitionTexts.provisional)}
      </Fact>
      <Fact name={say(texts.moves)}>
        <Lines none={say(texts.notMoved)} lines={one.moves.map((move) => say(texts.moveText, move))} />
      </Fact>
      {one.stoppedOn && <Fact name={say(texts.stopped)}>{one.stoppedOn}</Fact>}
      <Fact name={say(texts.outcome)}>{one.outcome}</Fact>
      <Fact name={say(texts.sentence)}>{one.sentence}</Fact>
    </dl>
  );
}

type Say = ReturnType<typeof useSay>;

function grantedText({ extension }: CertificateView, say: Say): string {
  if (!extension) return say(texts.none);
  const { length, approver, approvedBy, on = '' } = extension;
  if (approvedBy === undefined) return say(texts.extensionText, { length, approver });
  return say(texts.extensionBy, { length, approver, by: approvedBy, on });
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none?: string }) {
  const say = useSay();
  if (lines.length === 0) return none ?? say(texts.none);
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
