import { serviceInWords } from './compose-service-receipt.ts';
import type { WordFields } from './paper-content.ts';
import type { ServiceReceiptFacts } from './service-receipt-facts.ts';
import { matterFields } from './shared-word-fields.ts';

export function serviceReceiptFields(facts: ServiceReceiptFacts): WordFields {
  const written = serviceInWords(facts);
  const { 信访编号 = '', 信访人 = '', 事项名称 = '' } = matterFields(facts.matter);
  return {
    送达机关: facts.organ,
    送达文书: facts.paper,
    文号: facts.number,
    信访编号,
    事项名称,
    受送达人: 信访人,
    送达地点: written.place,
    送达方式: written.method,
    送达日期: written.servedOn,
    收件人: written.recipient,
    与受送达人关系: written.relation,
    送达人: written.servers,
    见证人: written.witnesses,
    备注: written.remark,
  };
}
