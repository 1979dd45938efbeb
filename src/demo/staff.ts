// Who works in the demonstration county: invented people at the posts an office has.
import type { RoleId } from '#core/organisation/roles.ts';
import { departmentKeys, towns, type DepartmentKey } from './county.ts';

/** A unit by what the demonstration calls it: `county`, `office`, a department, or a division code. */
export type UnitKey = 'county' | 'office' | DepartmentKey | (string & {});

export type StaffMember = {
  readonly username: string;
  readonly personName: string;
  readonly title: string;
  readonly role: RoleId;
  readonly unit: UnitKey;
};

/** The administrator who founds the office. */
export const administrator = { username: 'admin', personName: '钟国平', title: '系统管理员' } as const;

/** The accounts that the console names. */
export const shownAccounts = [
  'clerk',
  'director',
  'leader',
  'handler',
  'unithead',
  'town',
  'admin',
  'auditor',
] as const;

const departmentPeople: Readonly<Record<DepartmentKey, readonly [head: string, handler: string]>> = {
  housing: ['罗建文', '陈晓燕'],
  labour: ['唐志强', '何玉梅'],
  natural: ['谢长根', '彭佳'],
  farming: ['蒋德旺', '邹春生'],
  environment: ['潘立新', '汤雨晴'],
  education: ['戴明华', '龚丽'],
  health: ['傅安民', '沈洁'],
  civil: ['任秋菊', '石磊'],
  transport: ['姚大勇', '孟凡'],
  police: ['贺正刚', '曾祥'],
  market: ['侯敏', '陆小川'],
  veterans: ['雷振华', '段红军'],
};

const townPeople: readonly (readonly [head: string, clerk: string, cadre: string])[] = [
  ['万福林', '周小红', '袁满仓'],
  ['廖学军', '江雪梅', '黎有田'],
  ['史卫东', '顾盼', '毛水根'],
  ['崔海峰', '龙艳', '秦金宝'],
];

/** Everybody but the administrator. */
export const staff: readonly StaffMember[] = [
  member('leader', '高永年', '副县长', 'leader', 'county'),
  member('leader2', '林慧君', '县委常委、政法委书记', 'leader', 'county'),
  member('director', '梁秉德', '局长', 'director', 'office'),
  member('clerk', '王秀兰', '接待股信访接待员', 'clerk', 'office'),
  member('clerk2', '郑凯', '办信股信访接待员', 'clerk', 'office'),
  member('clerk3', '许文静', '网信股信访接待员', 'clerk', 'office'),
  member('officer', '邓国庆', '办理股经办人', 'handler', 'office'),
  member('auditor', '严守正', '督查审计员', 'auditor', 'office'),
  ...departmentKeys.flatMap((key): readonly StaffMember[] => {
    const [head, handler] = departmentPeople[key];
    const shown = key === 'housing';
    return [
      member(shown ? 'unithead' : `${key}-head`, head, '局长', 'unit-head', key),
      member(shown ? 'handler' : `${key}-handler`, handler, '信访经办人', 'handler', key),
    ];
  }),
  member('housing-deputy', '毕文涛', '副局长', 'deputy-head', 'housing'),
  member('housing-handler2', '范志鹏', '物业科经办人', 'handler', 'housing'),
  ...towns.flatMap((place, at): readonly StaffMember[] => {
    const [head = '', clerk = '', cadre = ''] = townPeople[at] ?? [];
    const village = place.villages[1]?.divisionCode ?? '';
    return [
      member(`town${at + 1}-head`, head, '镇长', 'town-head', place.divisionCode),
      member(townClerkOf(at), clerk, '信访专干', 'town-clerk', place.divisionCode),
      member(`village${at + 1}`, cadre, '村委会主任', 'village-cadre', village),
    ];
  }),
];

/** The account of a town's petition clerk, by the place of the town in the list. */
export function townClerkOf(at: number): string {
  return at === 0 ? 'town' : `town${at + 1}-clerk`;
}

function member(
  username: string,
  personName: string,
  title: string,
  role: RoleId,
  unit: UnitKey,
): StaffMember {
  return { username, personName, title, role, unit };
}
