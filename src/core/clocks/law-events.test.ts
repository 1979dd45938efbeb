import { describe, expect, it } from 'vitest';
import meeData from '../../../law/clocks/presets/mee-2025.json' with { type: 'json' };
import { shippedLawData } from '../../../tests/support/law-book.ts';
import { applyLawEvents } from './law-events.ts';

describe('a local set recorded when sets still said how many times a limit is extended', () => {
  const clocks = meeData.clocks.map((clock) =>
    'extension' in clock && clock.extension
      ? { ...clock, extension: { ...clock.extension, times: 1 } }
      : clock,
  );
  const ruleSet = { ...meeData, inForceFrom: '2026-03-01', clocks };

  it('stays in force with its extension', async () => {
    expect(JSON.stringify(ruleSet)).toContain('"times":1');
    const law = applyLawEvents(await shippedLawData(), [{ kind: 'RuleSetAdopted', id: meeData.id, ruleSet }]);
    expect(law.localSets.map(({ id }) => id)).toEqual([meeData.id]);
    expect(law.localSets[0]?.clocks.get('handle_r6')?.extension?.daysMax).toBe(30);
  });
});
