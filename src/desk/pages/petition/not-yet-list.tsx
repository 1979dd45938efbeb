import type { PetitionView } from '#contract/petitions.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';

type NotYet = PetitionView['notYet'];
type Groups = PetitionView['ahead']['groups'];
type Props = { readonly notYet: NotYet; readonly ahead: PetitionView['ahead'] };

/** The steps that are not possible now: briefly, first what comes next on the road, and each with what is missing. */
export function NotYetList({ notYet, ahead: { road, groups } }: Props) {
  const say = useSay();
  const ahead = notYet.filter((step) => !step.over);
  const over = notYet.filter((step) => step.over);
  const of = (wanted: Groups[number]['kind']): Groups => groups.filter(({ kind }) => kind === wanted);
  const side = of('side');
  return (
    <>
      <Folded summary={say(knowingTexts.ahead, { count: ahead.length })} count={ahead.length}>
        <Road road={road} />
        <GroupList groups={of('road')} notYet={ahead} />
        <Folded summary={say(knowingTexts.aheadBeside, { count: side.length })} count={side.length}>
          <GroupList groups={side} notYet={ahead} />
        </Folded>
        <Folded summary={say(knowingTexts.eachStep, { count: ahead.length })} count={ahead.length}>
          <StepTable steps={ahead} />
        </Folded>
      </Folded>
      <Folded summary={say(knowingTexts.over, { count: over.length })} count={over.length}>
        <GroupList groups={of('over')} notYet={over} />
      </Folded>
    </>
  );
}

function Road({ road }: { readonly road: PetitionView['ahead']['road'] }) {
  const say = useSay();
  if (road.length === 0) return null;
  return (
    <ol className="road-ahead" aria-label={say(knowingTexts.road)}>
      {road.map(({ step, name, who }, at) => (
        <li key={step}>
          {name}{' '}
          {who !== road[at - 1]?.who && <span className="quiet">{say(petitionTexts.takenBy, { who })}</span>}
        </li>
      ))}
    </ol>
  );
}

type GroupsProps = { readonly groups: Groups; readonly notYet: NotYet };

function GroupList({ groups, notYet }: GroupsProps) {
  const named = new Map(notYet.map(({ step, name }) => [step, name]));
  return (
    <dl className="not-yet-groups">
      {groups.map(({ why, steps }) => {
        const names = steps.flatMap((step) => named.get(step) ?? []);
        if (names.length === 0) return null;
        return (
          <div key={why}>
            <dt>{why}</dt>
            <dd>{names.join(' · ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function StepTable({ steps }: { readonly steps: NotYet }) {
  return (
    <ul className="not-yet">
      {steps.map((step) => (
        <li key={step.step} title={step.article}>
          <span>{step.name}</span>
          <div className="quiet">{step.why}</div>
        </li>
      ))}
    </ul>
  );
}
