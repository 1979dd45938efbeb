// The facts of the papers about single claims.
import { claimResultWords } from '#core/classes/claim-results.ts';
import { channelWords } from '#core/classes/channels.ts';
import { petitionClassWords, purposeToClass } from '#core/classes/purposes.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { originalOf } from '#core/petitions/issued-papers.ts';
import { isDutyHere, isHere } from '#core/petitions/lawful-route.ts';
import { issueOf } from './gather-notices.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherSuggestions(source: PaperSource): PaperFacts['suggestion-reply'] | undefined {
  const issue = issueOf('suggestion-reply', source);
  const { suggestionAnswers, claims, handlerId } = source.state;
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  const paper = paperOf(source.state, 'suggestion-reply');
  const answeredOn = paper && originalOf(paper, source.state).on;
  const answers = suggestionAnswers.filter(({ on }) => on === answeredOn);
  if (!issue || answers.length === 0) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    suggestions: answers.map(({ claimId, result, reasons, measures }) => ({
      text: texts.get(claimId) ?? '',
      result: claimResultWords[result].zh,
      reasons,
      ...optional('measures', measures),
    })),
    contact: contactOf(source.directory.personName(handlerId)),
    query: source.query,
  };
}

export function gatherDuty(source: PaperSource): PaperFacts['duty-notice'] | undefined {
  const issue = issueOf('duty-notice', source);
  const { duty, claims, handlerId } = source.state;
  if (!issue || !duty?.answer) return undefined;
  return {
    ...issue,
    ...duty.answer,
    matter: matterOf(source),
    dutyReceivedOn: duty.receivedOn,
    claims: claims.filter(isDutyHere).map(({ text }) => text),
    contact: contactOf(source.directory.personName(handlerId)),
    query: source.query,
  };
}

export function gatherConfidential(source: PaperSource): PaperFacts['confidential-slip'] | undefined {
  const { state, directory, petitioners } = source;
  const paper = paperOf(state, 'confidential-slip');
  const ledOn = paper && originalOf(paper, state).on;
  const led = state.claims.filter(
    ({ route, redirection }) => route === 'accusation' && redirection?.on === ledOn,
  );
  const redirection = led[0]?.redirection;
  if (!paper || !redirection) return undefined;
  const { organ, realName = true, identityShared } = redirection;
  const [petitioner] = petitioners;
  return {
    organ: directory.unitName(state.registeringUnitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: organ,
    petitionNumber: state.number,
    receivedOn: state.receivedOn,
    channel: channelWords[state.channel].zh,
    realName,
    ...(identityShared && petitioner
      ? {
          identity: {
            name: petitioner.name,
            ...optional('phone', petitioner.phone),
            ...optional('address', petitioner.address),
          },
        }
      : {}),
    ...optional('respondent', state.respondent?.name),
    accusations: led.map(({ text }) => text),
    contact: contactOf(source.receivedBy),
  };
}

export function gatherDestination(source: PaperSource): PaperFacts['destination-notice'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'destination-notice');
  const due = dueOf(state, 'notice_transferred');
  const { assignment } = state;
  if (!paper || !due || !assignment) return undefined;
  return {
    organ: directory.unitName(state.registeringUnitId),
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    toUnit: directory.unitName(assignment.unitId),
    assignedDown: assignment.mode === 'assigned-down',
    claims: state.claims.filter(isHere).map(({ text, purpose, route }) => ({
      text,
      way: route === 'suggestion' ? suggestionWay : petitionClassWords[purposeToClass(purpose)].zh,
    })),
    noticeLimit: toLimit(due),
    contact: contactOf(source.receivedBy),
    query: source.query,
  };
}

const suggestionWay = '建议意见类，研究后答复';

export function gatherCompetence(source: PaperSource): PaperFacts['competence-notice'] | undefined {
  const issue = issueOf('competence-notice', source);
  const { ending } = source.state;
  if (!issue || !ending) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    reason: ending.reason,
    route: ending.route,
    contact: contactOf(source.receivedBy),
  };
}
