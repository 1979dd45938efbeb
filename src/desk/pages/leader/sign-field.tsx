import { Button, Input } from 'antd';
import { leaderTexts as texts } from '../../texts/leader.ts';
import { useSay } from '../../ui/language.tsx';
import { Field } from './outcome-fields.tsx';
import { SignaturePad } from './signature-pad.tsx';
import type { Leader, TalkDraft } from './talk-draft.ts';

type Props = {
  readonly draft: TalkDraft;
  readonly leader: Leader | undefined;
  readonly onChange: (more: Partial<TalkDraft>) => void;
};

/** By finger; by typing the name for whoever cannot; on the printed record for what the office wrote. */
export function SignField({ draft, leader, onChange }: Props) {
  const say = useSay();
  const { signBy } = draft;
  const ways = [
    { by: 'finger', words: texts.drawInstead },
    { by: 'name', words: texts.typeInstead },
    ...(leader?.mine === false ? ([{ by: 'paper', words: texts.onPaper }] as const) : []),
  ] as const;
  return (
    <div className="talk-sign">
      <h2>
        {say(texts.sign)}
        {leader ? `：${leader.name}` : ''}
      </h2>
      {signBy === 'finger' && (
        <>
          <p className="quiet">{say(texts.signHint)}</p>
          {/* Another drawing is another picture. */}
          <SignaturePad
            strokes={draft.strokes}
            onChange={(strokes) => onChange({ strokes: strokes.map((one) => [...one]), attachmentId: '' })}
          />
        </>
      )}
      {signBy === 'name' && (
        <Field words={texts.typedName} hint={texts.typedConfirm}>
          <Input
            value={draft.typedName}
            maxLength={50}
            onChange={(event) => onChange({ typedName: event.target.value })}
          />
        </Field>
      )}
      {signBy === 'paper' && <p>{say(texts.onPaper)}</p>}
      <p className="talk-ways">
        {ways
          .filter(({ by }) => by !== signBy)
          .map(({ by, words }) => (
            <Button key={by} type="link" onClick={() => onChange({ signBy: by })}>
              {say(words)}
            </Button>
          ))}
      </p>
    </div>
  );
}
