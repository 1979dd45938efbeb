import { describe, expect, it } from 'vitest';
import { executed, later, served, today } from '../../../tests/support/answered-petition.ts';
import { accepted, after, facts as stepFacts } from '../../../tests/support/travelled-petition.ts';
import { actorAs, above, bureau, office } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import type { AccountId, AttachmentId, UnitId } from '../kit/ids.ts';
import type { Result } from '../kit/result.ts';
import { caseDuties, lastProgressOn } from './case-duties.ts';
import { confirmedEnd, openCaseLead, type CaseLeader } from './case-lead.ts';
import { closePetition } from './close-petition.ts';
import { askCaseEnd, confirmCaseEnd, returnCaseEnd } from './end-case-lead.ts';
import { appointCaseLead } from './name-case-lead.ts';
import type { PetitionState } from './petition.ts';
import { reopenPetition } from './reopen-petition.ts';
import { checkCaseProgress, hearCase, planCase, recordCaseMeeting } from './work-on-case.ts';

const director = actorAs('director', office);
const lead = actorAs('leader', office);
const checker: Actor = { ...director, accountId: 'another director' as AccountId };
const leader: CaseLeader = { accountId: lead.accountId, name: '周国强', post: '副县长' };
const at = (actor: Actor) => ({ actor, today, unitsOf: () => [office] as UnitId[] });
const level = 'upper';

const led = (state: PetitionState, team: readonly AccountId[] = []): PetitionState => {
  const terms = { unitId: bureau, personId: undefined, deadline: later };
  const command = { level, leader, ...terms, team: { accountIds: team, words: '' } } as const;
  return after(state, appointCaseLead(command, state, at(director)));
};
const settled = (team: readonly AccountId[] = []) => led(executed(), team);
const end = { level, ground: 'settled', evidence: '验收单', openDuties: '已解决', attachments: [] } as const;
const asked = (state = settled()) => after(state, askCaseEnd(end, state, at(lead)));
const confirm = (actor: Actor, state: PetitionState) =>
  confirmCaseEnd({ level, found: '电话回访属实' }, state, at(actor));
const kindOf = (result: Result<unknown, { readonly kind: string }>) =>
  result.ok ? undefined : result.error.kind;

describe('the end of a lead', () => {
  it('is refused while the matter is not answered, not settled, or something promised is open', () => {
    const gapsOf = (state: PetitionState) => {
      const refused = askCaseEnd(end, state, at(lead));
      return refused.ok || refused.error.kind !== 'petitions.case-not-settled' ? [] : refused.error.gaps;
    };
    expect(gapsOf(led(accepted()))).toEqual(['not-answered', 'not-settled']);
    expect(gapsOf(led(served()))).toEqual(['not-settled', 'promise-open']);
    expect(askCaseEnd(end, settled(), at(lead)).ok).toBe(true);
    const final = askCaseEnd({ ...end, ground: 'final' }, settled(), at(lead));
    expect(final).toMatchObject({ error: { gaps: ['not-final'] } });
  });

  it('asks why duties are not on record, and not when all are', () => {
    const state = settled();
    const silent = { ...end, openDuties: '' };
    expect(askCaseEnd(silent, state, at(lead))).toMatchObject({
      error: { kind: 'petitions.case-duties-open', duties: ['meet', 'plan', 'check', 'know', 'explain'] },
    });
    expect(askCaseEnd(silent, worked(state), at(lead)).ok).toBe(true);
  });

  it('is checked by somebody who neither leads nor helps nor asked', () => {
    const helper = { ...director, accountId: 'helper' as AccountId };
    const state = asked(settled([helper.accountId]));
    expect(kindOf(confirm(lead, state))).toBe('petitions.case-end-own-work');
    expect(kindOf(confirm(helper, state))).toBe('petitions.case-end-own-work');
    const byDirector = after(settled(), askCaseEnd(end, settled(), at(director)));
    expect(kindOf(confirm(director, byDirector))).toBe('petitions.case-end-asked-by-you');
    expect(confirm(checker, byDirector).ok).toBe(true);
    expect(kindOf(confirm(actorAs('clerk', office), state))).toBe('petitions.not-your-step');
  });

  it('returned goes on, and can be asked for again', () => {
    const state = asked();
    expect(kindOf(askCaseEnd(end, state, at(lead)))).toBe('petitions.wrong-phase');
    const back = after(state, returnCaseEnd({ level, reason: '没有修好' }, state, at(director)));
    expect(openCaseLead(back, level)).toBeDefined();
    expect(askCaseEnd(end, back, at(lead)).ok).toBe(true);
  });

  it('is undone when the matter comes back to work: the same leader answers for it again', () => {
    const closing = { settlement: 'solved', evidence: '验收单' } as const;
    const closed = after(
      settled(),
      closePetition(closing, settled(), stepFacts(actorAs('handler', bureau), today)),
    );
    const state = asked(closed);
    const ended = after(state, confirm(director, state));
    const [before] = ended.caseLeads;
    expect(before && confirmedEnd(before)).toBeDefined();
    expect(openCaseLead(ended, level)).toBeUndefined();
    const reopened = after(
      ended,
      reopenPetition({ cause: 'inspection', reason: '没有修好' }, ended, stepFacts(director, today)),
    );
    expect(openCaseLead(reopened, level)).toMatchObject({ leader, ends: [{ undone: true }] });
  });
});

const work = { level, on: today, attachments: [] } as const;
const file = 'file' as AttachmentId;

function worked(state: PetitionState): PetitionState {
  const planned = after(
    state,
    planCase({ ...work, rootCause: '没有资金', measures: '垫付', inPerson: true }, state, at(lead)),
  );
  const met = after(
    planned,
    recordCaseMeeting(
      { ...work, place: '接访室', said: '同意', explained: '条例', inPerson: true },
      planned,
      at(lead),
    ),
  );
  return after(
    met,
    checkCaseProgress({ ...work, found: '修好了', required: '', inPerson: true }, met, at(lead)),
  );
}

describe('the duties of a lead', () => {
  it('are done by their records alone; the seventh only by the check of somebody else', () => {
    const doneOf = (state: PetitionState) =>
      state.caseLeads.flatMap((one) => caseDuties(one, state).flatMap(({ id, done }) => (done ? [id] : [])));
    expect(doneOf(led(accepted()))).toEqual([]);
    expect(doneOf(worked(settled()))).toEqual(['meet', 'plan', 'check', 'know', 'explain', 'resolve']);
    const state = asked(worked(settled()));
    expect(doneOf(after(state, confirm(director, state)))).toHaveLength(7);
  });

  it('count in person only by the own word of the leader or with a file', () => {
    const state = settled();
    const meeting = { ...work, place: '村部', said: '谈了', explained: '', inPerson: true };
    expect(kindOf(recordCaseMeeting(meeting, state, at(director)))).toBe('petitions.case-evidence-missing');
    const shown = { ...meeting, attachments: [file] };
    expect(recordCaseMeeting(shown, state, at(director)).ok).toBe(true);
    const byTeam = after(state, recordCaseMeeting({ ...meeting, inPerson: false }, state, at(director)));
    const [one] = byTeam.caseLeads;
    expect(one && caseDuties(one, byTeam).find(({ id }) => id === 'meet')?.done).toBeUndefined();
  });

  it('are not heard by the leader, and a hearing is no progress', () => {
    const state = settled();
    const hearing = { level, on: today, instruction: '抓紧' } as const;
    expect(kindOf(hearCase({ ...hearing, by: leader }, state, at(director)))).toBe(
      'petitions.case-heard-by-lead',
    );
    const by = { accountId: undefined, name: '何书记', post: '县委书记' };
    const heard = after(state, hearCase({ ...hearing, by }, state, at(director)));
    const [one] = heard.caseLeads;
    expect(one?.hearings).toHaveLength(1);
    expect(one && lastProgressOn(one)).toBeUndefined();
    expect(kindOf(hearCase({ ...hearing, by }, state, at(actorAs('director', above))))).toBeUndefined();
  });
});
