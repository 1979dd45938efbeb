// What invented petitioners write: sentences of an office's everyday, about 300 characters to a petition.
import type { RandomSource } from './random-source.ts';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const givenNames = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌凤琴淑珍海燕春梅冬生金宝树林',
];

/** A matter: its content class, what it is about, and what happened. */
const matters = [
  { code: '0204', about: '小区外墙渗水', happened: '每逢下雨外墙就往屋里渗水，墙皮成片脱落' },
  { code: '0208', about: '道路破损', happened: '村口到集镇的水泥路坑洼不平，夜里没有路灯' },
  { code: '0209', about: '供水水压不足', happened: '每天早晚高峰时段三楼以上没有自来水' },
  { code: '0102', about: '土地补偿标准', happened: '征收时口头答应的补偿标准与实际发放的不一致' },
  { code: '0104', about: '补偿款分配', happened: '村里分配补偿款的名单没有公示，有两户漏报' },
  { code: '0205', about: '房屋质量', happened: '交房不到两年楼板就出现裂缝，开发商一直推脱' },
  { code: '0207', about: '房产证办理', happened: '入住已经四年，房产证至今没有办下来' },
  { code: '0203', about: '电梯加装', happened: '加装电梯的方案挡住了一楼的采光，没有征求意见' },
  { code: '0202', about: '楼顶违法搭建', happened: '顶楼住户搭建阳光房，消防通道被堵死一半' },
  { code: '0299', about: '夜间施工噪声', happened: '工地凌晨两点仍在浇筑，老人和孩子整夜睡不着' },
] as const;

const sentences = [
  '去年十月已经向物业反映过一次，当时说月底前安排人来看，之后就没有下文。',
  '村民小组开过两次会，会议记录上写明了要解决，但一直没有落实到具体的人。',
  '我们整理了照片和收据，可以当面提供，也愿意配合现场查看。',
  '家里有八十岁的老人和上小学的孩子，生活受到的影响很大。',
  '邻近的几户情况相同，大家推选我把意见一并反映上来。',
  '主管部门的电话打通过三次，每次答复都不一样，不知道该找哪个窗口。',
  '施工单位的负责人换过两任，后来的人说前面的承诺与他无关。',
  '我们理解经费紧张，但希望给一个明确的时间表，哪怕分期办理也可以。',
  '文件上要求六十日内答复，现在已经超过期限，请书面告知原因。',
  '请查明当时的登记材料，如果是我们记错了也请说明依据。',
  '希望有关部门到现场看一看，听听住户的想法，再决定怎么处理。',
  '此前缴纳的维修资金一共是两万三千元，收据编号可以核对。',
  '雨季快要到了，如果再不处理，低洼处的几户又要进水。',
  '街道的网格员来过，拍了照，说已经上报，但没有回音。',
] as const;

const towns = ['青石镇', '白河镇', '柳林乡', '东坪镇'] as const;
const places = ['幸福小区', '新建村', '河东社区', '老街', '红旗村', '学府花园', '松树湾', '码头路'] as const;

export type InventedMatter = {
  readonly title: string;
  readonly narrative: string;
  readonly claims: readonly { readonly text: string; readonly contentClass: string }[];
  readonly detail: string;
};

export function inventName(random: RandomSource): string {
  const given =
    random.below(4) === 0 ? random.pick(givenNames) : random.pick(givenNames) + random.pick(givenNames);
  return random.pick(surnames) + given;
}

export function inventPhone(random: RandomSource): string {
  return `13${String(random.below(1_000_000_000)).padStart(9, '0')}`;
}

/** A number with a right check digit (GB 11643); born between 1950 and 1999. */
export function inventIdentityNumber(random: RandomSource, divisionCode: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const birth = `${1950 + random.below(50)}${two(1 + random.below(12))}${two(1 + random.below(28))}`;
  const body = `${divisionCode}${birth}${String(random.below(1_000)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

export function inventMatter(random: RandomSource): InventedMatter {
  const matter = random.pick(matters);
  const place = `${random.pick(towns)}${random.pick(places)}`;
  const detail = `${place}${1 + random.below(40)}号`;
  const told = Array.from({ length: 4 + random.below(7) }, () => random.pick(sentences));
  const wish = { text: `请求尽快解决${matter.about}问题`, contentClass: matter.code };
  const second = { text: '请求书面答复处理结果', contentClass: matter.code };
  return {
    title: `反映${place}${matter.about}问题`,
    narrative: `本人住在${detail}。${matter.happened}。${told.join('')}`,
    claims: random.below(3) === 0 ? [wish, second] : [wish],
    detail,
  };
}
