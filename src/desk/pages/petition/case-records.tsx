import type { PetitionView } from '#contract/petitions.ts';
import { caseLeadTexts as texts } from '../../texts/case-leads.ts';
import { useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';

type Lead = PetitionView['caseLeads'][number];

type Line = {
  readonly on: string;
  readonly what: string;
  readonly inPerson: boolean;
  readonly lines: readonly string[];
  readonly files: number;
};

/** Everything that was recorded of a lead, newest first. */
export function CaseRecords({ lead }: { readonly lead: Lead }) {
  const say = useSay();
  const lines: Line[] = [
    ...lead.plans.map(({ on, inPerson, rootCause, measures, attachments }) => ({
      on,
      inPerson,
      what: say(texts.plan),
      files: attachments.length,
      lines: [rootCause, measures],
    })),
    ...lead.meetings.map(({ on, inPerson, place, said, explained, attachments }) => ({
      on,
      inPerson,
      what: `${say(texts.meeting)} · ${place}`,
      files: attachments.length,
      lines: [said, explained],
    })),
    ...lead.checks.map(({ on, inPerson, found, required, attachments }) => ({
      on,
      inPerson,
      what: say(texts.check),
      files: attachments.length,
      lines: [found, required],
    })),
    ...lead.progress.map(({ on, text, attachments }) => ({
      on,
      inPerson: false,
      what: say(texts.progress),
      files: attachments.length,
      lines: [text],
    })),
    ...lead.hearings.map(({ on, by, instruction }) => ({
      on,
      inPerson: false,
      what: `${say(texts.hearing)} · ${by.name} ${by.post}`,
      files: 0,
      lines: [instruction],
    })),
    ...lead.ends.flatMap(({ on, groundName, evidence, openDuties, attachments, returned, confirmed }) => [
      {
        on,
        inPerson: false,
        what: groundName,
        files: attachments.length,
        lines: [
          evidence,
          openDuties,
          returned ? say(texts.endReturned, { day: returned.on, reason: returned.reason }) : '',
        ],
      },
      ...(confirmed
        ? [
            {
              on: confirmed.on,
              inPerson: false,
              what: say(texts.ended, { day: confirmed.on }),
              files: 0,
              lines: [confirmed.found],
            },
          ]
        : []),
    ]),
  ];
  const newestFirst = lines.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  return (
    <Folded summary={say(texts.records, { count: lines.length })} count={lines.length}>
      <ul className="case-records">
        {newestFirst.map((line, at) => (
          <li key={at}>
            <span className="number quiet">{line.on}</span> {line.what}{' '}
            {line.inPerson && <span className="tag">{say(texts.inPerson)}</span>}
            {line.files > 0 && <span className="quiet"> {say(texts.files, { count: line.files })}</span>}
            {line.lines.filter(Boolean).map((text, part) => (
              <p key={part} className="long-text">
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
