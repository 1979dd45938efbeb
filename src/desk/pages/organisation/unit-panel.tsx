import { Button } from 'antd';
import { useState } from 'react';
import type { OrganisationView } from '#contract/organisation.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { useSay } from '../../ui/language.tsx';
import { PostList } from './post-list.tsx';
import { AddUnitDialog, ChangeUnitDialog } from './unit-dialogs.tsx';

type Props = {
  readonly unit: OrganisationView['units'][number];
  readonly organisation: OrganisationView;
  readonly mayChange: boolean;
};

/** One unit: its facts, its posts, and for the administrator what can be changed. */
export function UnitPanel({ unit, organisation, mayChange }: Props) {
  const say = useSay();
  const [dialog, setDialog] = useState<'add' | 'change'>();
  const close = (): void => setDialog(undefined);
  return (
    <section className="panel" aria-labelledby="unit-heading">
      <h2 id="unit-heading">
        {unit.name} {unit.closed && <span className="tag">{say(organisationTexts.closed)}</span>}
      </h2>
      <dl className="facts">
        <dt>{say(organisationTexts.kind)}</dt>
        <dd>{say(organisationTexts[unit.kind])}</dd>
        <dt>{say(organisationTexts.divisionCode)}</dt>
        <dd className="number">{unit.divisionCode}</dd>
        <dt>{say(organisationTexts.organCode)}</dt>
        <dd>{unit.organCode === '' ? '—' : unit.organCode}</dd>
      </dl>
      {mayChange && (
        <div className="submit-row">
          <Button onClick={() => setDialog('change')}>{say(organisationTexts.edit)}</Button>
          {!unit.closed && unit.kind !== 'village' && (
            <Button onClick={() => setDialog('add')}>{say(organisationTexts.addUnit)}</Button>
          )}
        </div>
      )}
      <PostList unit={unit} organisation={organisation} mayChange={mayChange && !unit.closed} />
      {dialog === 'add' && <AddUnitDialog parent={unit} onClose={close} />}
      {dialog === 'change' && <ChangeUnitDialog unit={unit} onClose={close} />}
    </section>
  );
}
