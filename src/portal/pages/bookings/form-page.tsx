import type { ReactElement } from 'react';
import type { Reception } from '#core/receptions/reception.ts';
import type { BookingFields } from '../../booking-fields.ts';
import { PageShell } from '../../components/page-shell.tsx';
import type { PageReader } from '../../page-reader.ts';
import { portalPaths } from '../../paths.ts';
import { bookingPageTexts as texts } from './texts.ts';

type Props = {
  readonly reader: PageReader;
  readonly office: string;
  readonly reception: Reception;
  readonly fields: BookingFields;
  /** What is wrong, by field, in the reader's words. */
  readonly problems: Readonly<Record<string, string>>;
};

/** Who comes, and what about. */
export function BookingFormPage({ reader, office, reception, fields, problems }: Props): ReactElement {
  const { speak, day } = reader;
  const waits = fields.wait !== '';
  return (
    <PageShell reader={reader} title={speak(texts.formTitle)} office={office}>
      <h1>{speak(texts.formTitle)}</h1>
      <p className="now">
        {day(reception.on)} {fields.at}
      </p>
      <p className="intro">{speak(waits ? texts.waitLead : texts.held)}</p>
      <form className="booking-form" method="post" action={portalPaths.book(reception.id)}>
        <input type="hidden" name="at" value={fields.at} />
        <input type="hidden" name="id" value={fields.id} />
        <input type="hidden" name="wait" value={fields.wait} />
        {inputs.map(({ name, label, max, type, fill, hint }) => {
          const problem = problems[name];
          return (
            <div key={name}>
              <label htmlFor={name}>{speak(label)}</label>
              {hint && (
                <p className="hint" id={`${name}-hint`}>
                  {speak(hint)}
                </p>
              )}
              {problem && (
                <p className="problem" id={`${name}-problem`}>
                  {problem}
                </p>
              )}
              <input
                id={name}
                name={name}
                type={type}
                defaultValue={fields[name]}
                maxLength={max}
                autoComplete={fill}
                aria-invalid={problem ? true : undefined}
                aria-describedby={
                  [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') ||
                  undefined
                }
              />
            </div>
          );
        })}
        <label htmlFor="detail">{speak(texts.detail)}</label>
        {problems['detail'] && <p className="problem">{problems['detail']}</p>}
        <textarea id="detail" name="detail" rows={4} maxLength={2000} defaultValue={fields.detail} />
        <button type="submit">{speak(waits ? texts.submitWait : texts.submit)}</button>
      </form>
      <p>
        <a href={portalPaths.slots(reception.id)}>{speak(texts.otherSlots)}</a>
      </p>
    </PageShell>
  );
}

const inputs = [
  { name: 'name', label: texts.name, max: 50, type: 'text', fill: 'name', hint: undefined },
  { name: 'phone', label: texts.phone, max: 30, type: 'tel', fill: 'tel', hint: texts.phoneHint },
  // Not of the type email: what is wrong is said by the server, in the reader's language.
  { name: 'email', label: texts.email, max: 254, type: 'text', fill: 'email', hint: undefined },
  { name: 'title', label: texts.matter, max: 100, type: 'text', fill: 'off', hint: undefined },
] as const;
