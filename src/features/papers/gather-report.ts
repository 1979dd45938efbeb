import { satisfactionWords } from '#core/classes/satisfactions.ts';
import { officialDate } from '#core/papers/official-wording.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import { opinionWords, serviceMethodWords } from '#core/petitions/petition-words.ts';
import { issueOf } from './gather-notices.ts';
import { optional, type PaperSource } from './paper-source.ts';
import { contactOf, matterOf, paperOf } from './shared-facts.ts';

/** The report to the sender, with the answer that was served and what was carried out until then. */
export function gatherReport(source: PaperSource): PaperFacts['closing-report'] | undefined {
  const { state, directory } = source;
  const issue = issueOf('closing-report', source);
  const { assignment, report, decision, service, rating } = state;
  if (!issue || !assignment || !report) return undefined;
  const texts = claimTexts(state);
  const letter = state.servedLetters.at(-1);
  return {
    ...issue,
    toUnit: directory.unitName(assignment.byUnitId),
    signer: report.signer ?? '',
    matter: matterOf(source),
    assignedOn: assignment.on,
    ...optional('orderNumber', paperOf(state, 'hand-down-order')?.number),
    ...optional('acceptedOn', state.acceptedOn),
    claims: (decision?.claims ?? []).flatMap(({ claimId, facts, opinion, reasons, execution, executeBy }) => {
      const claim = texts.get(claimId);
      if (claim === undefined) return [];
      const outcome = { result: opinionWords[opinion].zh, opinion: reasons };
      return [
        {
          claim,
          facts,
          ...outcome,
          ...optional('execution', execution),
          ...optional('executeBy', executeBy),
        },
      ];
    }),
    ...(letter && service
      ? {
          letter: {
            number: letter,
            servedOn: service.servedOn,
            method: serviceMethodWords[service.method].zh,
          },
        }
      : {}),
    executed: state.executions.map(
      ({ on, by, evidence }) => `${officialDate(on)}由${by}落实，${evidence.replace(/。$/u, '')}`,
    ),
    ...optional('attitude', rating && satisfactionWords[rating.unit].zh),
    text: report.text,
    contact: contactOf(directory.personName(state.handlerId)),
  };
}
