import type { ReactNode } from 'react';
import type { QualityView } from '#contract/quality.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { useSay } from '../../ui/language.tsx';

/** Answered, solved, satisfied: three facts side by side, each with its day and evidence. */
export function ThreeFactsStrip({ facts }: { readonly facts: QualityView['facts'] }) {
  const say = useSay();
  const { answered, solved, rated } = facts;
  return (
    <dl className="three-facts" aria-label={say(qualityTexts.facts)}>
      <Fact name={say(answered ? qualityTexts.answered : qualityTexts.notAnswered)} there={answered}>
        {answered &&
          (answered.letter === ''
            ? answered.on
            : say(qualityTexts.answeredText, {
                day: answered.on,
                letter: answered.letter,
                method: answered.methodName,
              }))}
      </Fact>
      <Fact name={say(solved ? qualityTexts.solved : qualityTexts.notSolved)} there={solved}>
        {solved && [solved.on, ...solved.evidence].join(' ')}
      </Fact>
      <Fact name={say(rated ? qualityTexts.satisfied : qualityTexts.notRated)} there={rated}>
        {rated &&
          say(qualityTexts.ratedText, { day: rated.on, unit: rated.unit.name, office: rated.office.name })}
      </Fact>
    </dl>
  );
}

type FactProps = {
  readonly name: string;
  readonly there: object | undefined;
  readonly children: ReactNode;
};

function Fact({ name, there, children }: FactProps) {
  return (
    <div className={there ? 'three-fact three-fact-there' : 'three-fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
