// A matter of weight (重要信访事项): its answer is signed by the main leader, never by a deputy.
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';

/** 多人集体反映、领导批示、涉及公共安全、上级交办、其他 */
export const importanceGrounds = ['group', 'leader', 'public-safety', 'from-above', 'other'] as const;
export type ImportanceGround = (typeof importanceGrounds)[number];

export type Importance = {
  readonly on: PlainDate;
  readonly ground: ImportanceGround;
  readonly reason: string;
  readonly byUnitId: UnitId;
};

/** From so many people on a matter is raised in common (《信访工作条例》第二十条 reads five representatives at most). */
export const groupFrom = 5;
