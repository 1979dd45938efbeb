// The facts of the papers beside the straight road.
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import type { DeclineGround } from '#core/petitions/ending.ts';
import { originalOf } from '#core/petitions/issued-papers.ts';
import { isOrdinary } from '#core/petitions/lawful-route.ts';
import type { PetitionPaperKind } from '#core/petitions/petition.ts';
import { declineGroundWords, objectionGroundWords, routeWords } from '#core/petitions/petition-words.ts';
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
  // A later paper of the same matter speaks only of what was led elsewhere on its own day.
  const paper = paperOf(source.state, 'guidance-notice');
  const settledOn = paper && originalOf(paper, source.state).on;
  const led = claims.flatMap(({ text, route, redirection }) =>
    route && redirection && redirection.on === settledOn ? [{ text, route, redirection }] : [],
  );
  if (!issue || led.length === 0) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    claims: led.map(({ text, route, redirection }) => ({
      claim: text,
      route: routeWords[route].zh,
      organ: redirection.organ,
      procedure: redirection.procedure,
      ...optional('reference', redirection.reference),
      byDuty: route === 'duty',
    })),
    othersGoOn: claims.some(isOrdinary),
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
    ground: declineGroundWords[ending.ground].zh,
    basis: bases[ending.ground],
    reason: ending.reason,
    route: ending.route,
    contact: contactOf(source.receivedBy),
  };
}

export function gatherNoMore(source: PaperSource): PaperFacts['no-more-notice'] | undefined {
  const issue = issueOf('no-more-notice', source);
  const { ending } = source.state;
  if (!issue || !ending) return undefined;
  return {
    ...issue,
    matter: matterOf(source),
    earlierPapers: ending.earlierPapers,
    reason: ending.reason,
    contact: contactOf(source.receivedBy),
  };
}

const bases: Readonly<Record<DeclineGround, string>> = {
  NA1: '《信访工作条例》第十九条的规定',
  NA2: '《信访工作条例》第二十条和逐级走访的有关规定',
  NA3: '《信访工作条例》第二十条、第三十一条第一项的规定',
  NM1: '《信访工作条例》第三十六条的规定',
};

// Before it is sent anywhere the registering unit speaks; afterwards the unit that has it.
function issueOf(kind: PetitionPaperKind, { state, directory }: PaperSource) {
  const paper = paperOf(state, kind);
  if (!paper) return undefined;
  const organ = directory.unitName(state.assignment?.unitId ?? state.registeringUnitId);
  return { organ, number: paper.number, issuedOn: paper.on };
}
