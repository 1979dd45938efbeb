import { Button } from 'antd';
import { useToday } from '../../api/today.ts';
import { knowingTexts as texts } from '../../texts/knowing.ts';
import { DayField } from '../../ui/day-field.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = {
  readonly asOf: string | undefined;
  readonly min?: string;
  readonly onChoose: (day: string | undefined) => void;
};

/** The day whose knowledge is shown; empty for today. */
export function AsOfField({ asOf, min, onChoose }: Props) {
  const say = useSay();
  const today = useToday();
  return (
    <label className="as-of no-print">
      {say(texts.asOf)}{' '}
      <DayField
        value={asOf ?? ''}
        max={today}
        {...(min === undefined ? {} : { min })}
        onChange={(day) => onChoose(day === '' || day > today ? undefined : day)}
      />
    </label>
  );
}

/** Says plainly that this is not the present state, and leads back. */
export function AsOfNote({ asOf, onBack }: { readonly asOf: string; readonly onBack: () => void }) {
  const say = useSay();
  return (
    <div className="note as-of-note" role="status">
      <span>
        <b>{say(texts.asOfTitle, { day: asOf })}</b> {say(texts.asOfMeaning)}
      </span>
      <Button className="no-print" onClick={onBack}>
        {say(texts.asOfBack)}
      </Button>
    </div>
  );
}
