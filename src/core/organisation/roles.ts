import type { Words } from '../kit/language.ts';

/** What a post entitles and obliges its holder to do. */
export type Duty =
  | 'register'
  | 'triage'
  | 'supervise'
  | 'receive'
  | 'handle'
  | 'sign'
  | 'sign-important'
  | 'organise'
  | 'audit'
  | 'import'
  | 'plan-receptions'
  | 'receive-visitors';

/** How far the holder sees: every petition of the jurisdiction, or those of the own unit and the units below it. */
export type Reach = 'jurisdiction' | 'unit' | 'none';

export type Role = {
  readonly name: Words;
  readonly duties: readonly Duty[];
  readonly reach: Reach;
};

/** The kinds of post an office has. A post has one role; a person may hold several posts. */
export const roles = {
  clerk: {
    name: { zh: '信访接待员', en: 'Reception clerk' },
    duties: ['register', 'triage', 'import', 'plan-receptions'],
    reach: 'jurisdiction',
  },
  director: {
    name: { zh: '信访局负责人', en: 'Petition office director' },
    duties: [
      'register',
      'triage',
      'supervise',
      'receive',
      'handle',
      'sign',
      'sign-important',
      'import',
      'plan-receptions',
      'receive-visitors',
    ],
    reach: 'jurisdiction',
  },
  leader: {
    name: { zh: '领导', en: 'Leader' },
    duties: ['supervise', 'receive-visitors'],
    reach: 'jurisdiction',
  },
  'unit-head': {
    name: { zh: '单位负责人', en: 'Head of unit' },
    duties: ['receive', 'sign', 'sign-important', 'receive-visitors'],
    reach: 'unit',
  },
  'deputy-head': {
    name: { zh: '分管负责人', en: 'Deputy head' },
    duties: ['receive', 'sign', 'receive-visitors'],
    reach: 'unit',
  },
  handler: { name: { zh: '经办人', en: 'Handler' }, duties: ['receive', 'handle'], reach: 'unit' },
  'town-clerk': {
    name: { zh: '乡镇信访专干', en: 'Town petition clerk' },
    duties: ['register', 'triage', 'receive', 'handle', 'import', 'plan-receptions'],
    reach: 'unit',
  },
  'town-head': {
    name: { zh: '乡镇负责人', en: 'Head of town' },
    duties: [
      'triage',
      'supervise',
      'receive',
      'sign',
      'sign-important',
      'plan-receptions',
      'receive-visitors',
    ],
    reach: 'unit',
  },
  'village-cadre': {
    name: { zh: '村（社区）干部', en: 'Village cadre' },
    duties: ['register'],
    reach: 'unit',
  },
  administrator: { name: { zh: '系统管理员', en: 'Administrator' }, duties: ['organise'], reach: 'none' },
  auditor: { name: { zh: '督查审计员', en: 'Auditor' }, duties: ['audit'], reach: 'jurisdiction' },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
export const roleIds = Object.keys(roles) as readonly RoleId[];
