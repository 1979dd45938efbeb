import type { ReactNode } from 'react';
import { attachmentPath } from '#contract/attachments.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { channelWords } from '#core/classes/channels.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { fileSizeText } from '../../ui/file-size-text.ts';
import { useSay } from '../../ui/language.tsx';
import { DetoursPanel } from './detours-panel.tsx';
import { QualityPanel } from './quality-panel.tsx';
import { AgreementsPanel } from './agreements-panel.tsx';
import { InvitationsPanel } from './invitations-panel.tsx';
import { AuthoritiesPanel } from './authorities-panel.tsx';
import { HearingsPanel } from './hearings-panel.tsx';
import { LinksPanel } from './links-panel.tsx';
import { PersonRole } from './person-role.tsx';

type Props = { readonly petition: PetitionView };

/** Who, what, where, and what was handed in. */
export function FactsPanel({ petition }: Props) {
  const say = useSay();
  const { people, peopleCount, attachments } = petition;
  return (
    <section className="panel petition-facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading">{say(petitionTexts.facts)}</h2>
      <h3>
        {say(petitionTexts.people)}
        {peopleCount > 1 && (
          <span className="count"> {say(petitionTexts.peopleCount, { count: peopleCount })}</span>
        )}
      </h3>
      <ul className="people">
        {people.map((person) => (
          <li key={person.petitionerId}>
            <b>{person.name}</b> <PersonRole person={person} />
            <div className="quiet number">
              {[person.maskedCertificate, person.maskedPhone, person.address]
                .filter((part) => part !== '')
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      <AuthoritiesPanel petition={petition} />
      <h3>{say(petitionTexts.narrative)}</h3>
      <p className="long-text">{petition.narrative}</p>
      <OtherFacts petition={petition} />
      <DetoursPanel petition={petition} />
      <QualityPanel quality={petition.quality} />
      <HearingsPanel petition={petition} />
      <InvitationsPanel petition={petition} />
      <LinksPanel petition={petition} />
      <AgreementsPanel petition={petition} />
      {attachments.length > 0 && (
        <>
          <h3>{say(petitionTexts.attachments)}</h3>
          <ul className="files">
            {attachments.map((file) => (
              <li key={file.id}>
                <a href={attachmentPath(petition.id, file.id)} target="_blank" rel="noreferrer">
                  {file.name}
                </a>{' '}
                <small className="quiet">{fileSizeText(file.sizeBytes)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OtherFacts({ petition }: Props) {
  const say = useSay();
  const { place, respondent, assignmentMode } = petition;
  return (
    <dl className="facts">
      <Fact name={say(petitionTexts.place)}>
        {[place.name, place.detail].filter((part) => part !== '').join(' ')}
      </Fact>
      <Fact name={say(petitionTexts.respondent)}>{respondent?.name}</Fact>
      <Fact name={say(petitionTexts.channel)}>{say(channelWords[petition.channel])}</Fact>
      <Fact name={say(petitionTexts.receivedOn)}>{petition.receivedOn}</Fact>
      <Fact name={say(petitionTexts.registeredOn)}>{petition.registeredOn}</Fact>
      <Fact name={say(petitionTexts.registeringUnit)}>{petition.registeringUnit}</Fact>
      <Fact name={say(petitionTexts.responsibleUnit)}>{petition.responsibleUnit}</Fact>
      <Fact name={say(petitionTexts.mode)}>{assignmentMode && say(petitionTexts[assignmentMode])}</Fact>
      <Fact name={say(petitionTexts.requirement)}>{petition.requirement}</Fact>
      <Fact name={say(petitionTexts.handler)}>{petition.handler}</Fact>
      <Fact name={say(petitionTexts.externalId)}>{petition.externalId}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
