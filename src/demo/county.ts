// 青禾县 does not exist. 330199 and all codes below it are not given to any county, so nothing here names a real place.

export const county = {
  name: '青禾县',
  divisionCode: '330199',
  officeName: '青禾县信访局',
  organCode: '青信',
  reviewOrgan: '青禾县人民政府',
  discipline: '青禾县纪委监委',
} as const;

export const departments = {
  housing: { name: '青禾县住房和城乡建设局', organCode: '青建' },
  labour: { name: '青禾县人力资源和社会保障局', organCode: '青人社' },
  natural: { name: '青禾县自然资源和规划局', organCode: '青自然' },
  farming: { name: '青禾县农业农村局', organCode: '青农' },
  environment: { name: '青禾县生态环境局', organCode: '青环' },
  education: { name: '青禾县教育局', organCode: '青教' },
  health: { name: '青禾县卫生健康局', organCode: '青卫' },
  civil: { name: '青禾县民政局', organCode: '青民' },
  transport: { name: '青禾县交通运输局', organCode: '青交' },
  police: { name: '青禾县公安局', organCode: '青公' },
  market: { name: '青禾县市场监督管理局', organCode: '青市监' },
  veterans: { name: '青禾县退役军人事务局', organCode: '青退役' },
} as const;

export type DepartmentKey = keyof typeof departments;
export const departmentKeys: readonly DepartmentKey[] = [
  'housing',
  'labour',
  'natural',
  'farming',
  'environment',
  'education',
  'health',
  'civil',
  'transport',
  'police',
  'market',
  'veterans',
];

export type Village = { readonly name: string; readonly divisionCode: string };
export type Town = {
  readonly name: string;
  readonly organCode: string;
  readonly divisionCode: string;
  readonly villages: readonly Village[];
};

/** Towns in the order of their codes; the first is where the demonstration's `town` account works. */
export const towns: readonly [Town, Town, Town, Town] = [
  town('青石镇', '青石', '330199101', ['东街社区', '上河村', '下河村', '石坝村', '枫树湾村', '老鹰岩村']),
  town('柳溪镇', '柳溪', '330199102', ['柳荫社区', '溪头村', '白塔村', '沙滩村', '莲塘村', '金鸡岭村']),
  town('云台镇', '云台', '330199103', ['云台社区', '大坪村', '茶园村', '双井村', '竹林坳村', '石门村']),
  town('龙潭镇', '龙潭', '330199104', ['滨河社区', '龙潭村', '古渡村', '桃花坞村', '五里亭村', '平桥村']),
];

// The last three digits: communities from 001, villages from 201, as in the national table.
function town(name: string, organCode: string, divisionCode: string, places: readonly string[]): Town {
  const villages = places.map((place, at) => ({
    name: place,
    divisionCode: `${divisionCode}${place.endsWith('社区') ? '001' : String(200 + at)}`,
  }));
  return { name, organCode, divisionCode, villages };
}
