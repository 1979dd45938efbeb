// The facts of the papers beside the straight road.
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { declineGroundRules } from '#core/petitions/decline-grounds.ts';
import { originalOf } from '#core/petitions/issued-papers.ts';
import { isHere } from '#core/petitions/lawful-route.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { Claim } from '#core/petitions/petition.ts';
import { objectionGroundWords, routeWords } from '#core/petitions/petition-words.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherObjection(source: PaperSource): PaperFacts['objection-statement'] | undefined {
  const { state, directory, law } = source;
  const paper = paperOf(state, 'objection-statement');
  const { assignment, objection } = state;
  if (!paper || !assignment || !objection) return undefined;
  return {
    organ: directory.unitName(assignment.unitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(assignment.byUnitId),
    matter: matterOf(source),
    assignedOn: assignment.on,
    ground: objectionGroundWords[objection.ground].zh,
    reason: objection.reason,
    ...optional('suggestedUnit', objection.suggestedUnit),
    objectionLimit: toLimit(law.due('objection', assignment.on)),
    contact: contactOf(directory.personName(state.handlerId)),
  };
}

export function gatherExtension(source: PaperSource): PaperFacts['extension-notice'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'extension-notice');
  const due = dueOf(state, 'handle_r6');
  const { acceptedOn, extension } = state;
  if (!paper || !due || !acceptedOn || !extension?.before) return undefined;
  return {
    organ: directory.unitName(state.assignment?.unitId),
    number: paper.number,
    issuedOn: paper.on,
    matter: matterOf(source),
    acceptedOn,
    reason: extension.reason,
    days: extension.days,
    limitBefore: extension.before,
    limit: toLimit(due),
    contact: contactOf(directory.personName(state.handlerId)),
    query: source.query,
  };
}

export function gatherGuidance(source: PaperSource): PaperFacts['guidance-notice'] | undefined {
  const issue = issueOf('guidance-notice', source);
  const { claims } = source.state;
  // A later paper of the same matter speaks only of what was led on its own day.
  const paper = paperOf(source.state, 'guidance-notice');
  const settledOn = paper && originalOf(paper, source.state).on;
  const led = claims.filter((claim) => (claim.redirection?.on ?? movedOn(claim)) === settledOn);
  if (!issue || led.length === 0) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    claims: led.map(({ text, route = 'ordinary', redirection }) => ({
      claim: text,
      route: routeWords[route].zh,
      organ: redirection?.organ ?? issue.organ,
      procedure: redirection?.procedure ?? (route === 'duty' ? '履行职责的程序' : '普通信访程序'),
      ...optional('reference', redirection?.reference),
      byDuty: route === 'duty',
    })),
    othersGoOn: claims.some((claim) => isHere(claim) && !led.includes(claim)),
    contact: contactOf(source.receivedBy),
    query: source.query,
  };
}

export function gatherRefusal(source: PaperSource): PaperFacts['refusal-notice'] | undefined {
  const issue = issueOf('refusal-notice', source);
  const { ending } = source.state;
  if (!issue || !ending?.ground) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    ground: declineGroundRules[ending.ground].zh,
    basis: declineGroundRules[ending.ground].article.zh,
    reason: ending.reason,
    route: ending.inProgressNumber
      ? `正在办理的信访事项编号：${ending.inProgressNumber}。${ending.route}`
      : ending.route,
    contact: contactOf(source.receivedBy),
  };
}

export function gatherNoMore(source: PaperSource): PaperFacts['no-more-notice'] | undefined {
  const issue = issueOf('no-more-notice', source);
  const { ending } = source.state;
  if (!issue || !ending?.ground) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    ground: declineGroundRules[ending.ground].zh,
    basis: declineGroundRules[ending.ground].article.zh,
    earlierPapers: ending.earlierPapers,
    reason: ending.reason,
    contact: contactOf(source.receivedBy),
  };
}

// The day on which a claim that is handled here got its present route by a change after the acceptance.
const movedOn = ({ routeChanges }: Claim) => routeChanges?.findLast(({ cause }) => cause === 'approved')?.on;

// Before it is sent anywhere the registering unit speaks; afterwards the unit that has it.
export function issueOf(kind: PetitionPaperKind, { state, directory }: PaperSource) {
  const paper = paperOf(state, kind);
  if (!paper) return undefined;
  const organ = directory.unitName(state.assignment?.unitId ?? state.registeringUnitId);
  return { organ, number: paper.number, issuedOn: paper.on };
}
