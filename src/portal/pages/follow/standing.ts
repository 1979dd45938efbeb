// Which words say where a petition stands and what comes next: an end before everything, then a review that goes on, then
// the road itself.
import type { Words } from '#core/kit/language.ts';
import type { CitizenAgreement, CitizenView } from '#features/petitions/tell-petitioner.ts';
import { besideTexts } from './claim-texts.ts';
import { otherWayTexts, servedNextTexts } from './answered-texts.ts';
import { competenceText, endingTexts, phaseTexts } from './phase-texts.ts';
import { finalText, redoText, reviewNextTexts, reviewNowTexts, suspendedText } from './review-texts.ts';

type Standing = { readonly now: Words; readonly next: Words };

/** Where the petition stands and what comes next, with their places still to be filled. */
export function standingOf(view: CitizenView): Standing {
  const { ending, phase } = view;
  if (ending?.notOurPower) return competenceText;
  if (ending) return endingTexts[ending.cause];
  return reviewStanding(view) ?? otherWay(view) ?? roadStanding(view, phase);
}

function reviewStanding(view: CitizenView): Standing | undefined {
  const { redo, phase } = view;
  const { now: review, final } = view.reviews;
  if (redo && (phase === 'accepted' || phase === 'extension-asked')) return redoText;
  if (!review) return undefined;
  if (review.suspended) return suspendedText;
  const now = reviewNowTexts[review.stage];
  if (final) return { now: finalText.now, next: owes(view) ? finalText.promised : finalText.next };
  if (review.missing !== '') return { now, next: reviewNextTexts.missing };
  const { stage } = review;
  if (stage === 'refused' && view.right?.open !== true) return { now, next: reviewNextTexts.refused };
  const over = stage === 'served' || stage === 'refused' || stage === 'ended';
  return { now, next: over ? roadStanding(view, phase).next : reviewNextTexts[stage] };
}

function otherWay(view: CitizenView): Standing | undefined {
  const { phase, simple, letter, simpleAnswer, agreements } = view;
  if (simple && phase === 'accepted') return otherWayTexts.simple;
  if (!isAnswered(phase) || letter) return undefined;
  if (simpleAnswer) return otherWayTexts.answered;
  if (agreements.length === 0) return undefined;
  const next = nextAgreement(view);
  if (!next) return otherWayTexts.kept;
  return next.late ? otherWayTexts.unkept : otherWayTexts.agreed;
}

/** The signed agreement that is to be kept next. */
export function nextAgreement({ agreements }: CitizenView): CitizenAgreement | undefined {
  const open = agreements.filter(({ performedOn }) => performedOn === undefined);
  return open.find(({ late }) => late) ?? open[0];
}

function roadStanding(view: CitizenView, phase: CitizenView['phase']): Standing {
  const road = (view.ordinary ? undefined : besideTexts[phase]) ?? phaseTexts[phase];
  return isAnswered(phase) && road === phaseTexts[phase] ? { now: road.now, next: servedNext(view) } : road;
}

// What is promised, and whether a right is open: never a word about something that is not there.
function servedNext(view: CitizenView): Words {
  const open = view.right?.open === true;
  if (owes(view)) return open ? servedNextTexts.promisedAndOpen : servedNextTexts.promised;
  return open ? servedNextTexts.open : servedNextTexts.over;
}

const owes = ({ promises }: CitizenView): boolean => promises.some(({ doneOn }) => doneOn === undefined);

const isAnswered = (phase: CitizenView['phase']): boolean =>
  phase === 'served' || phase === 'reported' || phase === 'report-approved';
