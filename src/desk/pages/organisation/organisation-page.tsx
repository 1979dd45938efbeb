import { useState } from 'react';
import type { OrganisationView } from '#contract/organisation.ts';
import { useOrganisation } from '../../api/organisation.ts';
import { hasDuty, useMe } from '../../api/session.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Accounts } from './accounts.tsx';
import { ImportDivisions } from './import-divisions.tsx';
import { UnitPanel } from './unit-panel.tsx';
import { UnitTree } from './unit-tree.tsx';

/** Units, posts and who holds them. Everybody may look; the administrator changes. */
export function OrganisationPage() {
  const say = useSay();
  const me = useMe();
  const organisation = useOrganisation();
  const mayChange = hasDuty(me, 'organise');
  return (
    <Page wide title={say(organisationTexts.title)} actions={mayChange && <ImportDivisions />}>
      <FailureNote error={organisation.error} onAgain={() => void organisation.refetch()} />
      {organisation.isPending && <Waiting />}
      {organisation.data && (
        <Editor organisation={organisation.data} mayChange={mayChange} ownUnit={me.unitId} />
      )}
    </Page>
  );
}

type Props = {
  readonly organisation: OrganisationView;
  readonly mayChange: boolean;
  readonly ownUnit: string;
};

function Editor({ organisation, mayChange, ownUnit }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState<string>(ownUnit);
  const unit = organisation.units.find((one) => one.id === chosen);
  return (
    <>
      <div className="organisation">
        <section className="panel" aria-labelledby="units-heading">
          <h2 id="units-heading">{say(organisationTexts.units)}</h2>
          <UnitTree units={organisation.units} chosen={chosen} onChoose={setChosen} />
        </section>
        {unit ? (
          <UnitPanel key={unit.id} unit={unit} organisation={organisation} mayChange={mayChange} />
        ) : (
          <p className="quiet">{say(organisationTexts.choose)}</p>
        )}
      </div>
      {mayChange && <Accounts organisation={organisation} />}
    </>
  );
}
