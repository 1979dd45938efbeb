import type { PetitionView } from '#contract/petitions.ts';
import { claimTexts } from '../../texts/claims.ts';
import { useSay } from '../../ui/language.tsx';

type Answer = NonNullable<NonNullable<PetitionView['duty']>['answer']>;

const parts = ['checked', 'findings', 'action', 'basis', 'reconsiderOrgan', 'court'] as const;

/** The notice on a duty of the unit, to read. */
export function DutyText({ answer }: { readonly answer: Answer }) {
  const say = useSay();
  return (
    <dl className="facts facts-stacked">
      {parts.map((part) => (
        <div key={part}>
          <dt>{say(claimTexts[part])}</dt>
          <dd className="long-text">{answer[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
