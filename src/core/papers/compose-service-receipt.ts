import { narrative, pairs, single } from './form-rows.ts';
import { officialDate, petitionersInWords } from './official-wording.ts';
import { lineCharacters, type FormContent, type FormRow } from './paper-content.ts';
import type { ServiceReceiptFacts } from './service-receipt-facts.ts';

/** 送达回证: blank, with boxes to tick and lines to sign on, or as the service was recorded. */
export function composeServiceReceipt(facts: ServiceReceiptFacts): FormContent {
  const { matter } = facts;
  const written = serviceInWords(facts);
  return {
    shape: 'form',
    title: '送达回证',
    captionLeft: `送达机关：${facts.organ}`,
    captionRight: '',
    rows: [
      pairs(['送达文书', facts.paper], ['文书文号', facts.number]),
      single('信访编号', matter.petitionNumber),
      single('信访事项', matter.subject),
      single('受送达人', petitionersInWords(matter.petitioners, matter.petitionerCount)),
      toWriteIn(single('送达地点', written.place)),
      toWriteIn(single('送达方式', written.method)),
      toWriteIn(single('送达日期', written.servedOn)),
      toWriteIn(pairs(['收件人', written.recipient], ['与受送达人关系', written.relation])),
      toWriteIn(pairs(['送达人', written.servers], ['见证人', written.witnesses])),
      narrative('拒收事由及备注', written.remark, 3),
      signatures('收件人', '签收时间：　　　　年　　月　　日'),
      signatures('送达人（两人）', '见证人'),
    ],
    notes: [
      '收件人拒绝签名或者盖章的，由送达人在备注栏记明事由和日期，由送达人、见证人签名或者盖章。',
      '邮寄、电子送达的，附邮寄回执或者到达记录。',
    ],
    date: facts.service?.servedOn ?? facts.issuedOn,
  };
}

/** The words of the service, or the places to write them in. */
export function serviceInWords({ service }: ServiceReceiptFacts) {
  if (!service)
    return {
      place: '',
      method: '□直接送达　□邮寄送达　□电子送达　□留置送达',
      servedOn: '20　　年　　月　　日',
      recipient: '',
      relation: '',
      servers: '',
      witnesses: '',
      remark: '',
    };
  return {
    ...service,
    servedOn: officialDate(service.servedOn),
    servers: service.servers.join('、'),
    witnesses: service.witnesses.join('、') || '无',
    remark: service.remark || '无',
  };
}

/** High enough for handwriting. */
const toWriteIn = (row: FormRow): FormRow => ({ ...row, linesMin: 2 });

function signatures(left: string, right: string): FormRow {
  const half = lineCharacters / 2;
  const foot = '签名或者盖章：';
  return {
    linesMin: 3,
    cells: [
      { role: 'value', span: half, text: left, foot },
      { role: 'value', span: half, text: right, ...(right === '见证人' ? { foot } : {}) },
    ],
  };
}
