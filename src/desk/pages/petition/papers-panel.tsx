import { paperPath } from '#contract/attachments.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';

/** The papers that exist, as PDF to print and as Word to keep or restyle. */
export function PapersPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  return (
    <section className="panel" aria-labelledby="papers-heading">
      <h2 id="papers-heading">{say(petitionTexts.papers)}</h2>
      <ul className="papers">
        {petition.papers.map((paper) => (
          <li key={`${paper.kind}-${paper.number ?? ''}`}>
            <div>
              {paper.name}
              {paper.number && <div className="quiet number">{paper.number}</div>}
            </div>
            <span className="paper-links no-print">
              <PaperLink
                petition={petition}
                kind={paper.kind}
                name={paper.name}
                format="pdf"
                number={paper.number}
              />
              <PaperLink
                petition={petition}
                kind={paper.kind}
                name={paper.name}
                format="docx"
                number={paper.number}
              />
            </span>
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
    </section>
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
