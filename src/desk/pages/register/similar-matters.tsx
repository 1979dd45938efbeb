import { Form, type FormInstance } from 'antd';
import { useSimilar } from '../../api/similar.ts';
import { intakeTexts } from '../../texts/intake.ts';
import { useSay } from '../../ui/language.tsx';
import type { IntakeValues } from './intake-values.ts';
import { MatterLink } from './matter-link.tsx';

type Props = {
  readonly form: FormInstance<IntakeValues>;
  /** The petition that is being corrected is not like itself. */
  readonly ownId: string | undefined;
};

/** Earlier petitions that may be the same matter, with what speaks for it; nothing when there are none. */
export function SimilarMatters({ form, ownId }: Props) {
  const say = useSay();
  const title = Form.useWatch('title', form) ?? '';
  const narrative = Form.useWatch('narrative', form) ?? '';
  const found = useSimilar(title, narrative).data?.similar ?? [];
  const similar = title.trim() === '' ? [] : found.filter(({ id }) => id !== ownId);
  if (similar.length === 0) return null;
  return (
    <section className="earlier-person" aria-label={say(intakeTexts.similar)}>
      <h2>{say(intakeTexts.similar)}</h2>
      <ul>
        {similar.map((petition) => (
          <li key={petition.id}>
            <MatterLink petition={petition} />
            <div className="quiet">
              {say(intakeTexts.similarShare, { shared: [...petition.places, ...petition.words].join('、') })}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
