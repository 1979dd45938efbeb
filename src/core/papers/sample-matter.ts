// The invented matter that the examples speak of, and the slip of its visit.
import { plainDate } from '../kit/plain-date.ts';
import type { VisitSlipFacts } from './form-facts.ts';
import type { MatterFacts } from './paper-facts.ts';

export const matter: MatterFacts = {
  petitionNumber: '湖塘来访2026000127',
  petitioners: ['欧阳建国'],
  petitionerCount: 1,
  channel: '来访',
  receivedOn: plainDate('2026-03-05'),
  subject: '要求兑现安置房过渡费',
};
export const contact = { name: '李晓梅', phone: '0519-86551234', address: '湖塘镇人民路8号群众来访接待大厅' };

/** The receipt of the same visit. */
export const sampleSlip: VisitSlipFacts = {
  organ: '湖塘县信访局',
  petitionNumber: matter.petitionNumber,
  petitioner: '欧阳建国',
  receivedOn: plainDate('2026-03-05'),
  receivedBy: '周敏（2号窗口）',
  subject: matter.subject,
  nextStep: '决定你的事项归谁办理，并书面告诉你',
  nextBy: '湖塘县信访局',
  limit: {
    date: plainDate('2026-03-20'),
    explanation: '从收到的次日3月6日起算15日，到3月20日（星期五）为止，依据《信访工作条例》第二十二条',
  },
  query: { code: 'K7M4PX2RWD9H', url: 'https://xinfang.hutang.example/c/K7M4PX2RWD9H' },
  contact,
};
