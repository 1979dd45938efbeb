import type { TemplateFieldView, TemplateView } from '#contract/templates.ts';
import { templateTexts } from '../../texts/templates.ts';
import { useSay } from '../../ui/language.tsx';

/** What a template of this kind may ask for, with what each field stands for. */
export function FieldTable({ template }: { readonly template: TemplateView }) {
  const say = useSay();
  const lines = template.fields.flatMap(linesOf);
  const file = [
    [templateTexts.field, templateTexts.meaning, templateTexts.example].map((words) => say(words)).join(','),
    ...lines.map(({ mark, meaning, example }) => [mark, meaning, example].map(csvCell).join(',')),
  ].join('\r\n');
  return (
    <section className="panel" aria-labelledby="fields-heading">
      <h2 id="fields-heading">{say(templateTexts.fields)}</h2>
      <p className="quiet">{say(templateTexts.fieldsHelp)}</p>
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${file}`)}`}
          download={`${template.name} ${say(templateTexts.fields)}.csv`}
        >
          {say(templateTexts.fieldsFile)}
        </a>
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say(templateTexts.fields)}>
        <table className="plain-table field-table">
          <thead>
            <tr>
              <th>{say(templateTexts.field)}</th>
              <th>{say(templateTexts.meaning)}</th>
              <th>{say(templateTexts.example)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ mark, meaning, example, required, inner }) => (
              <tr key={mark}>
                <td className={inner ? 'inner-field' : undefined}>
                  <code>{mark}</code> {required && <span className="tag">{say(templateTexts.required)}</span>}
                </td>
                <td>{meaning}</td>
                <td className="quiet">{example}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const csvCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function linesOf({ field, meaning, example, required, rows }: TemplateFieldView) {
  if (rows.length === 0) return [{ mark: `{${field}}`, meaning, example, required, inner: false }];
  const own = { mark: `{#${field}}…{/${field}}`, meaning, example: '', required, inner: false };
  return [
    own,
    ...rows.map((row) => ({
      mark: `{#${field}}{${row.field}}{/${field}}`,
      meaning: row.meaning,
      example: row.example,
      required: false,
      inner: true,
    })),
  ];
}
