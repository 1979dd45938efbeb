import type { ReactElement } from 'react';
import { certifyDue, type ClockCertificate } from '#core/clocks/certify-due.ts';
import { lengthToWords } from '#core/clocks/date-words.ts';
import type { Due } from '#core/clocks/due.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import { toTraditional } from '#core/kit/traditional.ts';
import type { PageReader } from '../page-reader.ts';
import { derivationTexts as texts } from './derivation-texts.ts';

export type DerivationProps = { readonly reader: PageReader; readonly due: Due; readonly label: string };

/**
 * How a day was counted, for whoever wants to know: line by line in plain words, then as the office writes it. Opens without
 * script and is printed open.
 */
export function Derivation({ reader, due, label }: DerivationProps): ReactElement {
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {plainLines(certifyDue(due), reader).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{explained(due, reader)}</p>
    </details>
  );
}

function plainLines(certificate: ClockCertificate, { speak, day }: PageReader): readonly string[] {
  const { start, firstDay, article, excluded, makeUpDays, extension, limit } = certificate;
  const event = { day: day(start.on), event: speak(start.event) };
  return [
    firstDay ? speak(texts.start, { ...event, first: day(firstDay) }) : speak(texts.startOnly, event),
    ...(article.zh === '' ? [] : [speak(texts.article, { article: speak(article) })]),
    ...excluded.flatMap(({ why, name, from, to }) =>
      why === 'event-day' ? [] : [speak(texts[why], { name: speak(name), from: day(from), to: day(to) })],
    ),
    ...makeUpDays.map((run) => speak(texts.makeUp, { from: day(run.from) })),
    ...(extension
      ? [
          speak(texts.extension, {
            approver: speak(extension.approver),
            length: speak({
              zh: lengthToWords(extension.days, extension.unit, 'zh'),
              en: lengthToWords(extension.days, extension.unit, 'en'),
            }),
          }),
        ]
      : []),
    speak(texts.end, { limit: day(limit) }),
  ];
}

function explained(due: Due, { language }: PageReader): string {
  if (language === 'en') return explainDue(due, 'en');
  const sentence = explainDue(due, 'zh');
  return language === 'zh-Hant' ? toTraditional(sentence) : sentence;
}
