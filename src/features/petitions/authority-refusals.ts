// Written authorities refused, in words.
import type { AuthorityRefusal, EndAuthorityRefusal } from '#core/petitions/grant-authority.ts';
import type { SignerRefusal } from '#core/petitions/sign-for-others.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type AuthorityAreaRefusal =
  | AuthorityRefusal
  | Exclude<
      EndAuthorityRefusal,
      { readonly kind: `petitions.dated-${string}` | 'petitions.back-date-reason-missing' }
    >
  | SignerRefusal
  | { readonly kind: 'petitions.holder-unknown' }
  | { readonly kind: 'petitions.authority-scan-unreadable' };

export const authorityRefusals = {
  'petitions.authority-scan-missing': {
    status: 422,
    words: {
      zh: '请上传信访人签名的授权书扫描件或照片',
      en: 'Attach a scan or photo of the authority that the petitioner signed',
    },
  },
  'petitions.authority-scan-unreadable': {
    status: 422,
    words: {
      zh: '授权书须是图片或者 PDF，请重新扫描、拍照后上传',
      en: 'The authority must be a picture or a PDF; scan or photograph it again',
    },
  },
  'petitions.authority-without-part': {
    status: 422,
    words: {
      zh: '请至少勾选一项授权范围，以授权书所写为准',
      en: 'Tick at least one thing that the authority allows, as it is written there',
    },
  },
  'petitions.companion-cannot-sign': {
    status: 422,
    words: {
      zh: '陪访人不能代为签字；须代签的请登记为代访',
      en: 'A companion signs nothing; record a proxy when somebody is to sign',
    },
  },
  'petitions.authority-not-by-petitioner': {
    status: 422,
    words: {
      zh: '委托须由信访人本人作出；无民事行为能力、限制民事行为能力的，由监护人作出',
      en: 'The authority is given by a petitioner, or by the guardian of one who cannot act alone',
    },
  },
  'petitions.authority-for-oneself': {
    status: 422,
    words: {
      zh: '委托人和受托人不能是同一人；自己受托的，请由其他工作人员登记',
      en: 'Nobody is their own proxy, and nobody records an authority for themselves: ask a colleague',
    },
  },
  'petitions.authority-ends-before': {
    status: 422,
    words: { zh: '截止日期早于开始日期，请核对', en: 'The last day is before the first; check both' },
  },
  'petitions.authority-over': {
    status: 422,
    words: {
      zh: '授权已于 {until} 到期；请信访人重新出具授权书',
      en: 'The authority was over on {until}; ask the petitioner for a new one',
    },
  },
  'petitions.holder-complained-of': {
    status: 422,
    words: {
      zh: '被反映的单位的人员、须回避的人员不能代访、陪访',
      en: 'Nobody of the unit complained of, and nobody who has to keep away, can be proxy or companion',
    },
  },
  'petitions.holder-works-on-it': {
    status: 422,
    words: {
      zh: '受托人经办、拟写或者签发过本件，不能再代访、陪访；请信访人另行委托',
      en: 'The holder handled, wrote or signed this matter; the petitioner has to choose somebody else',
    },
  },
  'petitions.holder-unknown': {
    status: 422,
    words: { zh: '找不到受托人，请重新选择', en: 'The holder was not found; choose again' },
  },
  'petitions.authority-held-already': {
    status: 409,
    words: {
      zh: '此人已有未结束的委托；范围有变化的，请先结束原委托再登记',
      en: 'This person holds an authority already; end it first when what it allows changes',
    },
  },
  'petitions.too-many-authorities': {
    status: 409,
    words: {
      zh: '同时最多 {max} 名代访人或者陪访人；请先结束一项委托',
      en: 'At most {max} proxies or companions at a time; end an authority first',
    },
  },
  'petitions.custodian-decides': {
    status: 403,
    words: {
      zh: '本件含检举控告，只有登记单位可以登记委托',
      en: 'This matter holds an accusation: only the unit that registered it may let somebody else know',
    },
  },
  'petitions.custodian-words-missing': {
    status: 422,
    words: {
      zh: '本件含检举控告，请由保管单位写明同意他人知悉的理由',
      en: 'This matter holds an accusation: its custodian has to write why somebody else may know of it',
    },
  },
  'petitions.authority-not-open': {
    status: 409,
    words: { zh: '这项委托已经结束', en: 'This authority has ended already' },
  },
  'petitions.means-missing': {
    status: 422,
    words: {
      zh: '请选择信访人以什么方式收回委托',
      en: 'Choose how the petitioner said that it is taken back',
    },
  },
  'petitions.proxy-may-not-sign': {
    status: 409,
    words: {
      zh: '代理人在 {on} 没有代为签字的书面授权；请由信访人本人签字，或者先登记授权',
      en: 'On {on} the proxy held no written authority to sign; the petitioner signs, or the authority is recorded first',
    },
  },
} as const satisfies Record<AuthorityAreaRefusal['kind'], RefusalText>;
