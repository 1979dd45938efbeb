import type { ReceptionId } from '../kit/ids.ts';
import type { JointEvent } from './joint-events.ts';
import type { JointMatter } from './joint-matter.ts';
import type { PetitionState } from './petition.ts';

/** Which departments sit together on the matter, what each holds and who leads, after one more event. */
export function evolveJoint({ joint }: PetitionState, event: JointEvent): Pick<PetitionState, 'joint'> {
  const at = (id: ReceptionId, change: (one: JointMatter) => Partial<JointMatter>) => ({
    joint: joint.map((one) => (one.receptionId === id ? { ...one, ...change(one) } : one)),
  });
  switch (event.kind) {
    case 'JointSittingCalled':
      return { joint: [...joint, { ...event.sitting, opinions: [], leads: [] }] };
    case 'JointOpinionGiven':
      return at(event.receptionId, ({ opinions }) => ({ opinions: [...opinions, event.opinion] }));
    case 'JointLeadNamed':
      return at(event.receptionId, ({ leads }) => ({ leads: [...leads, event.lead] }));
  }
}
