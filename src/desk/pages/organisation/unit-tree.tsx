import { useState } from 'react';
import type { OrganisationView } from '#contract/organisation.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { useSay } from '../../ui/language.tsx';

type Unit = OrganisationView['units'][number];
type Props = {
  readonly units: readonly Unit[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** County, towns, villages and departments, each under its own. */
export function UnitTree({ units, chosen, onChoose }: Props) {
  const roots = units.filter((unit) => unit.parentId === undefined);
  return (
    <ul className="unit-tree">
      {roots.map((unit) => (
        <Branch key={unit.id} unit={unit} units={units} chosen={chosen} onChoose={onChoose} open />
      ))}
    </ul>
  );
}

function Branch({
  unit,
  units,
  chosen,
  onChoose,
  open,
}: Props & { readonly unit: Unit; readonly open?: boolean }) {
  const say = useSay();
  const [unfolded, setUnfolded] = useState(open ?? false);
  const children = units.filter((one) => one.parentId === unit.id);
  const { name } = unit;
  return (
    <li>
      <div className="unit-line">
        {children.length > 0 ? (
          <button
            type="button"
            className="fold"
            aria-expanded={unfolded}
            aria-label={say(unfolded ? organisationTexts.collapse : organisationTexts.expand, { name })}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? '−' : '+'}
          </button>
        ) : (
          <span className="fold" />
        )}
        <button
          type="button"
          className="unit-name"
          aria-current={unit.id === chosen ? 'true' : undefined}
          onClick={() => onChoose(unit.id)}
        >
          {name} {unit.closed && <span className="tag">{say(organisationTexts.closed)}</span>}
        </button>
      </div>
      {unfolded && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.id} unit={child} units={units} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}
