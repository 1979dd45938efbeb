import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { readWarnings, withdrawWarnings, type LadderView } from '#contract/warnings.ts';
import { call } from '../../api/call.ts';
import { lawTexts } from '../../texts/law.ts';
import { ladderTexts } from '../../texts/warnings.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { LawEdit } from './law-editor.tsx';
import { useLawChange } from './use-law-change.ts';

/** The warnings in force, what is planned, and what held before; from what is in force others can be set. */
export function WarningLadders({ onEdit }: { readonly onEdit: (edit: LawEdit) => void }) {
  const say = useSay();
  const found = useQuery({
    queryKey: ['law', 'warnings'],
    queryFn: ({ signal }) => call(readWarnings, {}, signal),
  });
  return (
    <section className="panel law-list" aria-labelledby="warnings-heading">
      <h2 id="warnings-heading">{say(ladderTexts.title)}</h2>
      <p className="quiet">{say(ladderTexts.about)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data?.ladders.map((ladder, at) => (
        <Ladder key={`${ladder.inForceFrom} ${at}`} ladder={ladder} mayKeep={found.data.mayKeep} />
      ))}
      {found.data?.mayKeep && (
        <p>
          <Button onClick={() => onEdit({ what: 'warnings', start: found.data.text })}>
            {say(ladderTexts.set)}
          </Button>
        </p>
      )}
    </section>
  );
}

function Ladder({ ladder, mayKeep }: { readonly ladder: LadderView; readonly mayKeep: boolean }) {
  const say = useSay();
  const { standing, inForceFrom, inForceTo, set } = ladder;
  const span = inForceTo
    ? say(lawTexts.fromTo, { from: inForceFrom, to: inForceTo })
    : say(lawTexts.from, { day: inForceFrom });
  return (
    <details open={standing === 'in-force' || standing === 'later'}>
      <summary>
        <b>{say(ladderTexts[standing])}</b> <span className="quiet">{span}</span>
      </summary>
      <p className="quiet breakable">{ladder.source}</p>
      <p className="quiet">{set ? say(ladderTexts.setBy, set) : say(ladderTexts.shipped)}</p>
      {mayKeep && standing === 'later' && <TakeBack day={inForceFrom} />}
      <Rungs ladder={ladder} label={`${say(ladderTexts.title)} ${span}`} />
    </details>
  );
}

function Rungs({ ladder, label }: { readonly ladder: LadderView; readonly label: string }) {
  const say = useSay();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say(ladderTexts.rung)}</th>
            <th scope="col">{say(ladderTexts.when)}</th>
            <th scope="col">{say(ladderTexts.told)}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.rungs.map((rung) => (
            <tr key={rung.rung}>
              <td>{rung.name}</td>
              <td>{rung.when}</td>
              <td>{rung.told.map(({ name }) => name).join(' · ') || say(ladderTexts.same)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TakeBack({ day }: { readonly day: string }) {
  const say = useSay();
  const { message } = App.useApp();
  const taking = useLawChange(
    () => call(withdrawWarnings, { params: { day } }),
    () => void message.success(say(lawTexts.withdrawn)),
  );
  return (
    <>
      <FailureNote error={taking.error} />
      <p>
        <Button loading={taking.isPending} onClick={() => taking.mutate(undefined)}>
          {say(ladderTexts.takeBack)}
        </Button>
      </p>
    </>
  );
}
