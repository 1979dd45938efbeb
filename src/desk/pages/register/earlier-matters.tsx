import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePetitioners, type PetitionerHit } from '../../api/petitioners.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { Highlighted } from '../../ui/highlighted.tsx';
import { useSay } from '../../ui/language.tsx';
import { MatterLink } from './matter-link.tsx';

type Props = {
  readonly words: string;
  readonly onUse: ((hit: PetitionerHit) => void) | undefined;
  /** What else speaks of earlier matters, above the people. */
  readonly children: ReactNode;
};

/** The side panel: who is known by what is being typed, and what they came with before. */
export function EarlierMatters({ words, onUse, children }: Props) {
  const say = useSay();
  const found = usePetitioners(words);
  const asked = words.trim().length >= 2;
  const hits = asked ? (found.data?.hits ?? []) : [];
  return (
    <aside className={asked ? 'earlier' : 'earlier earlier-empty'} aria-label={say(intakeTexts.panel)}>
      {children}
      <h2>{say(intakeTexts.panel)}</h2>
      <div aria-live="polite">
        {!asked && <p className="quiet">{say(intakeTexts.panelEmpty)}</p>}
        {asked && found.data && hits.length === 0 && <p className="quiet">{say(intakeTexts.panelNone)}</p>}
      </div>
      {hits.map((hit) => (
        <section key={hit.id} className="earlier-person" aria-label={hit.name}>
          <div className="earlier-head">
            <b>
              <Highlighted text={hit.name} words={words} />
            </b>
            {onUse && (
              <Button
                size="small"
                aria-label={say(intakeTexts.useName, { name: hit.name })}
                onClick={() => onUse(hit)}
              >
                {say(intakeTexts.use)}
              </Button>
            )}
          </div>
          <div className="quiet number">
            {[hit.maskedCertificate, hit.maskedPhone].filter(Boolean).join(' · ')}
          </div>
          {hit.petitions.length === 0 && <p className="quiet">{say(intakeTexts.noMatters)}</p>}
          <ul>
            {hit.petitions.map((petition) => (
              <li key={petition.id}>
                <MatterLink petition={petition} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
