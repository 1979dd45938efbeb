import { paperPath } from '#contract/attachments.ts';
import { Button } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { isServedKind } from '#core/petitions/served-papers.ts';
import { paperSteps } from './paper-steps.ts';
import { paperTexts } from '../../texts/papers.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly petition: PetitionView; readonly onOpen: (step: StepId) => void };

/** The papers that exist, as PDF to print and as Word to keep or restyle. */
export function PapersPanel({ petition, onOpen }: Props) {
  const say = useSay();
  // Of another day only numbered papers are shown, and there may be none yet.
  if (petition.asOf && petition.papers.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="papers-heading">
      <h2 id="papers-heading">{say(petitionTexts.papers)}</h2>
      <ul className="papers">
        {petition.papers.map((paper) => (
          <li key={`${paper.kind}-${paper.number ?? ''}`}>
            <PaperName paper={paper} />
            <span className="paper-links no-print">
              <PaperLink petition={petition} {...paper} format="pdf" />
              {!paper.voided && <PaperLink petition={petition} {...paper} format="docx" />}
            </span>
            {isServedKind(paper.kind) && !paper.voided && !petition.asOf && (
              <ReceiptLinks petition={petition} number={paper.number} />
            )}
          </li>
        ))}
        {!petition.asOf && (
          <li className="no-print">
            <div>{say(petitionTexts.slip)}</div>
            <span className="paper-links">
              <PaperLink petition={petition} kind="slip" name={say(petitionTexts.slip)} format="pdf" />
            </span>
          </li>
        )}
      </ul>
      <p className="paper-steps no-print">
        {petition.steps
          .filter(({ step, mine }) => mine && paperSteps.includes(step) && hasPaperFor(step, petition))
          .map(({ step, name }) => (
            <Button key={step} size="small" onClick={() => onOpen(step)}>
              {name}
            </Button>
          ))}
      </p>
    </section>
  );
}

type PaperView = PetitionView['papers'][number];

// A step stands open to every unit that issued a paper; it is offered where one of the own papers waits for it.
function hasPaperFor(step: StepId, { papers }: PetitionView): boolean {
  if (step === 'void-paper') return papers.some((paper) => paper.voidable);
  if (step === 'reissue-paper') return papers.some((paper) => paper.reissuable);
  return papers.some((paper) => paper.servable);
}

// A voided paper stays in the list, struck through, with the reason.
function PaperName({ paper }: { readonly paper: PaperView }) {
  const say = useSay();
  const { name, number, voided, servedOn } = paper;
  if (!voided)
    return (
      <div>
        {name}
        {number && <div className="quiet number">{number}</div>}
        {servedOn && <div className="quiet">{say(paperTexts.servedOn, { on: servedOn })}</div>}
      </div>
    );
  return (
    <div>
      <del>
        {name} <span className="number">{number}</span>
      </del>
      <div className="quiet">{say(paperTexts.voided, voided)}</div>
    </div>
  );
}

// The receipt of service goes with its paper: blank before the service, filled afterwards.
function ReceiptLinks({ petition, number }: Pick<LinkProps, 'petition' | 'number'>) {
  const say = useSay();
  const receipt = { petition, number, kind: 'service-receipt', name: `${say(paperTexts.receipt)} ${number}` };
  return (
    <span className="paper-receipt quiet no-print">
      {say(paperTexts.receipt)}
      <span className="paper-links">
        <PaperLink {...receipt} format="pdf" />
        <PaperLink {...receipt} format="docx" />
      </span>
    </span>
  );
}

type LinkProps = {
  readonly petition: PetitionView;
  readonly kind: string;
  readonly name: string;
  readonly format: 'pdf' | 'docx';
  readonly number?: string | undefined;
};

function PaperLink({ petition, kind, name, format, number }: LinkProps) {
  const label = format === 'pdf' ? 'PDF' : 'Word';
  return (
    <a
      href={paperPath(petition.id, kind, format, number)}
      target="_blank"
      rel="noreferrer"
      aria-label={`${name} ${label}`}
    >
      {label}
    </a>
  );
}
