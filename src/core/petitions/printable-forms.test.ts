import { describe, expect, it } from 'vitest';
import { accepted, after, facts, handler, registered } from '../../../tests/support/travelled-petition.ts';
import { requestExtension } from './extend-handling.ts';
import { printableForms } from './printable-forms.ts';
import { steps } from './steps.ts';
import { phases } from './petition.ts';

describe('the forms of a matter', () => {
  it('register it as it came in: letters have a form of their own', () => {
    expect(printableForms({ ...registered(), channel: 'letter' })).toContain('letter-form');
    expect(printableForms({ ...registered(), channel: 'letter' })).not.toContain('registration-form');
    expect(printableForms({ ...registered(), channel: 'call' })).toContain('registration-form');
  });

  it('hold the request for more time from the day it is made', () => {
    const state = accepted();
    expect(printableForms(state)).not.toContain('extension-form');
    const on = state.acceptedOn ?? state.registeredOn;
    const asked = after(state, requestExtension({ days: 10, reason: '鉴定' }, state, facts(handler, on)));
    expect(printableForms(asked)).toContain('extension-form');
  });

  it('hold the request to withdraw exactly while it can be recorded, and afterwards when it was', () => {
    for (const phase of phases) {
      const possible = steps.withdraw.phases.some((one) => one === phase);
      expect(printableForms({ ...registered(), phase }).includes('withdrawal-form'), phase).toBe(possible);
    }
    const ending = { on: registered().registeredOn, ground: undefined, reason: '', route: '' } as const;
    const ended = (cause: 'withdrawn' | 'died') =>
      printableForms({
        ...registered(),
        phase: 'closed',
        ending: { ...ending, cause, earlierPapers: [], evidence: '' },
      });
    expect(ended('withdrawn')).toContain('withdrawal-form');
    expect(ended('died')).not.toContain('withdrawal-form');
  });
});
