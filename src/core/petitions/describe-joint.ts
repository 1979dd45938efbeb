import type { Description, Names } from './describe-event.ts';
import type { JointEvent } from './joint-events.ts';
import type { JointParty } from './joint-matter.ts';

/** Who sits together, who leads and what each said. */
export function describeJoint(event: JointEvent, names: Names): Description {
  const nameOf = ({ unitId, organ }: JointParty): string => organ ?? names.unit(unitId);
  switch (event.kind) {
    case 'JointSittingCalled':
      return {
        words: {
          zh: '提交{on}联合接访，{parties}参加',
          en: 'Put before the joint reception of {on}: {parties}',
        },
        facts: { on: event.sitting.on, parties: event.sitting.parties.map(nameOf).join('、') },
      };
    case 'JointOpinionGiven': {
      const { party, writtenFor, late, text } = event.opinion;
      return {
        words: {
          zh: '{party}在联合接访中提出意见{writtenZh}{lateZh}',
          en: '{party} gave its opinion at the joint reception{writtenEn}{lateEn}',
        },
        facts: {
          party: nameOf(party),
          writtenZh: writtenFor ? '（信访工作人员代记）' : '',
          writtenEn: writtenFor ? ' (written down for it)' : '',
          lateZh: late ? '（接访结束后补充）' : '',
          lateEn: late ? ' (after the sitting)' : '',
        },
        detail: text,
      };
    }
    case 'JointLeadNamed': {
      const { unitId, limit, reason } = event.lead;
      return {
        words: {
          zh: '联合接访确定由{unit}牵头，{limit}前负责答复',
          en: '{unit} leads what the joint reception decided and answers for it by {limit}',
        },
        facts: { unit: names.unit(unitId), limit },
        ...(reason === '' ? {} : { detail: reason }),
      };
    }
  }
}
