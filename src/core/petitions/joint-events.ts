import type { ReceptionId } from '../kit/ids.ts';
import type { PetitionEvent } from './events.ts';
import type { JointLead, JointMatter, JointOpinion } from './joint-matter.ts';

export type JointEvent =
  | {
      readonly kind: 'JointSittingCalled';
      readonly sitting: Pick<JointMatter, 'receptionId' | 'on' | 'parties'>;
    }
  | {
      readonly kind: 'JointOpinionGiven';
      readonly receptionId: ReceptionId;
      readonly opinion: JointOpinion;
    }
  | { readonly kind: 'JointLeadNamed'; readonly receptionId: ReceptionId; readonly lead: JointLead };

const kinds: readonly string[] = [
  'JointSittingCalled',
  'JointOpinionGiven',
  'JointLeadNamed',
] satisfies JointEvent['kind'][];

export const isJointEvent = (event: PetitionEvent): event is JointEvent => kinds.includes(event.kind);
