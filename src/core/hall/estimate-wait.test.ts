import { describe, expect, it } from 'vitest';
import { at, hallWith } from '../../../tests/support/sample-hall.ts';
import { timeAt } from '../kit/clock-time.ts';
import { beginTicket, callNext, endTicket, holdTicket, resumeTicket } from './call-ticket.ts';
import { estimateWait, measureEstimates } from './estimate-wait.ts';

describe('the wait that is told', () => {
  it('is none at a free window, grows with who is ahead, and is unknown without a window', () => {
    const hall = hallWith('1', '2');
    expect(estimateWait(hall.state(), 'office')).toEqual({ from: 0, to: 0 });
    const waits = Array.from({ length: 5 }, (_, minute) => {
      hall.come(timeAt(480 + minute));
      return estimateWait(hall.state(), 'office')?.to ?? -1;
    });
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(30);
    expect(estimateWait(hallWith().state(), 'office')).toBeUndefined();
  });

  it('is measured against what came', () => {
    const hall = hallWith('1');
    hall.come('08:00');
    hall.come('08:00');
    hall.take(callNext('1', hall.state(), at('08:01')));
    hall.take(beginTicket(1, hall.state(), at('08:01')));
    hall.take(endTicket(1, hall.state(), at('09:00')));
    hall.take(callNext('1', hall.state(), at('09:00')));
    expect(measureEstimates(hall.state())).toEqual({ told: 2, kept: 0, medianOverrun: 50 });
    // Who was set aside lost time that the estimate knew nothing of.
    hall.take(holdTicket(2, hall.state(), at('09:01')));
    hall.take(resumeTicket(2, hall.state(), at('09:30')));
    hall.take(callNext('1', hall.state(), at('09:31')));
    expect(measureEstimates(hall.state())).toMatchObject({ told: 1 });
  });
});
