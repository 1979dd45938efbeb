// Joint receptions refused, in words.
import type { JointRefusal } from '#core/petitions/sit-together.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type JointAreaRefusal = Exclude<JointRefusal, { readonly kind: 'petitions.recused' }>;

export const jointRefusals = {
  'petitions.no-joint-reception': {
    status: 422,
    words: {
      zh: '请选择今天或者以后、没有取消的“联合接访”场次',
      en: 'Choose a joint reception of today or later that was not called off',
    },
  },
  'petitions.joint-called-already': {
    status: 409,
    words: { zh: '本件已经提交这场联合接访', en: 'The matter is before this joint reception already' },
  },
  'petitions.joint-party-missing': {
    status: 422,
    words: {
      zh: '联合接访至少两个“参加部门”，请补充',
      en: 'At least two departments sit together; add one',
    },
  },
  'petitions.joint-party-complained-of': {
    status: 422,
    words: {
      zh: '被反映的单位不能参加本件的联合接访，请从“参加部门”中去掉',
      en: 'The unit complained of cannot sit on its own matter; take it out',
    },
  },
  'petitions.joint-party-unknown': {
    status: 422,
    words: {
      zh: '这个单位没有参加本件的联合接访，请从“参加部门”中选择',
      en: 'This unit takes no part in the joint reception; choose one that does',
    },
  },
  'petitions.joint-opinion-empty': {
    status: 422,
    words: { zh: '请写明“部门意见”', en: 'Write down what the department holds' },
  },
  'petitions.not-your-opinion': {
    status: 403,
    words: {
      zh: '部门意见由该部门的人员提出，或者由登记单位的接待员代记',
      en: 'A department speaks by its own people, or the clerk of the registering unit writes for it',
    },
  },
  'petitions.lead-not-receiving': {
    status: 403,
    words: {
      zh: '联合接访由接访领导提交、确定牵头单位，或者由登记单位的接待员按领导的意见登记',
      en: 'The leader who receives calls a joint reception and names its lead, or the clerk of the registering unit writes it down',
    },
  },
  'petitions.lead-of-another': {
    status: 403,
    words: {
      zh: '更换牵头单位由原来确定的领导或者信访局负责人作出',
      en: 'Another lead is named by the leader who named the first, or by the director',
    },
  },
  'petitions.lead-reason-missing': {
    status: 422,
    words: { zh: '更换牵头单位须写明“理由”', en: 'Another lead needs a reason' },
  },
} as const satisfies Record<JointAreaRefusal['kind'], RefusalText>;
