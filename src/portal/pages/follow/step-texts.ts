// What a step means for the petitioner, where the office's own word for it does not say so by itself.
import type { Words } from '#core/kit/language.ts';
import type { PetitionEventKind } from '#core/petitions/events.ts';

export const stepMeanings: Partial<Readonly<Record<PetitionEventKind, Words>>> = {
  PetitionAssigned: {
    zh: '就是说：这件事由这个单位来办，由它答复您。',
    en: 'That is: this unit handles the matter and answers you.',
  },
  JurisdictionObjected: {
    zh: '就是说：这个单位认为事情不归它管，请转来的单位核实。',
    en: 'That is: the unit believes the matter is not its own and asks the sender to check.',
  },
  ObjectionAgreed: {
    zh: '就是说：核实后确实不归它办，马上重新找负责的单位，不会因此多算时间。',
    en: 'That is: it was indeed not theirs. The right unit is looked for at once, and no new time is added.',
  },
  ObjectionRejected: {
    zh: '就是说：核实后仍由这个单位受理。',
    en: 'That is: after checking, the same unit must accept it.',
  },
  PetitionAccepted: {
    zh: '就是说：正式接下来办了，从这天起计算答复期限。',
    en: 'That is: the matter is taken on, and the time for the answer runs from this day.',
  },
  ExtensionApproved: {
    zh: '就是说：要多用几天，只能延这一次，理由写在延期办理告知书里。',
    en: 'That is: it takes some days more, only this once; the notice says why.',
  },
  PetitionerInvited: {
    zh: '就是说：有领导想当面听您说。来不来由您决定，不来不影响办理。',
    en: 'That is: a leader would like to hear you in person. Coming is up to you, and the matter goes on either way.',
  },
  HearingOrdered: {
    zh: '就是说：要开一次听证会，请您到场说理、举证。时间地点写在听证通知书里，不能到场请提前说。',
    en: 'That is: there will be a hearing at which you can speak and show evidence. The notice says when and where; tell the office if you cannot come.',
  },
  HearingAdjourned: {
    zh: '就是说：听证会改了时间，会重新通知您，以新的通知书为准。',
    en: 'That is: the hearing moves to another day, and you get a new notice that counts instead.',
  },
  HearingCancelled: {
    zh: '就是说：听证会不开了，办理期限不会因此变长。',
    en: 'That is: there will be no hearing, and the time for the answer is not longer for it.',
  },
  HearingHeld: {
    zh: '就是说：听证会开过了，笔录存档，作为答复的依据。',
    en: 'That is: the hearing was held. Its record is kept and the answer rests on it.',
  },
  ClockPaused: {
    zh: '就是说：从这天起这段时间不算在办理期限里，依据的规定允许这样做。',
    en: 'That is: from this day the time does not count, as the rules allow.',
  },
  ClockResumed: {
    zh: '就是说：时间又开始算了，新的期限写在上面。',
    en: 'That is: the time counts again; the new limit is shown above.',
  },
  ReviewSuspended: {
    zh: '就是说：要等别的结果出来，复查复核先停一停；停多久、算不算时间，见上面“复查复核”。',
    en: 'That is: the review waits for another result; above it says why, and whether the time counts.',
  },
  ReviewResumed: {
    zh: '就是说：要等的事有了结果，接着审查。',
    en: 'That is: what was waited for is there, and the inquiry goes on.',
  },
  SimpleProcedureChosen: {
    zh: '就是说：事情简单，十个工作日内答复您，不用等六十天。',
    en: 'That is: the matter is plain, and you get an answer within ten working days instead of sixty days.',
  },
  SimpleProcedureConverted: {
    zh: '就是说：改按普通程序办，会给您书面答复；时间还从最初受理那天算，不会因此变长。',
    en: 'That is: the matter now goes the ordinary way to a written answer. The time still counts from the first acceptance.',
  },
  AgreementDrafted: {
    zh: '就是说：拟了一份协议，您同意才签；不签，就继续办。',
    en: 'That is: an agreement was drafted. You sign only if you agree; if not, the matter goes on.',
  },
  AgreementSigned: {
    zh: '就是说：您和对方都签了字，写进协议的诉求按协议解决。',
    en: 'That is: you and the other side signed, and the claims named in it are settled so.',
  },
  ClaimsRedirected: {
    zh: '就是说：这些诉求要走别的法定程序，每一项找谁，告知书里写明了。',
    en: 'That is: these claims need another lawful procedure; the notice says whom to turn to for each.',
  },
  SuggestionsAnswered: {
    zh: '就是说：您的建议有答复了，采纳不采纳、为什么，都写在答复函里。',
    en: 'That is: your suggestion is answered. The reply says whether it is taken up, and why.',
  },
  DutyAccepted: {
    zh: '就是说：这些诉求由这个单位依职责去查、去办，两个月内告诉您结果，不用等处理意见书。',
    en: 'That is: the unit investigates or acts as its duty asks, and tells you within two months; there is no decision letter.',
  },
  DutyAnswerServed: {
    zh: '就是说：查得怎样、怎么处理，已经书面告诉您。申请行政复议、提起行政诉讼的时间从这天起算。',
    en: 'That is: you were told in writing what was found and done. The time for reconsideration and court runs from this day.',
  },
  ClaimMoved: {
    zh: '就是说：这项诉求换了办理途径，新的途径见上面“每一项诉求办得怎样”。',
    en: 'That is: this claim goes another way now; see above how each claim stands.',
  },
  PetitionReopened: {
    zh: '就是说：这件事重新办理，从这天起重新计算答复期限，会再给您一份书面答复。',
    en: 'That is: the matter is taken up again. The time for the answer runs from this day, and you get a new one in writing.',
  },
  RecusalRequested: {
    zh: '就是说：由负责人决定这个人是不是要回避，决定了这里就会写明。',
    en: 'That is: the head decides whether this person keeps away; the result appears here.',
  },
  ExecutionRecorded: {
    zh: '就是说：答复里答应的事，单位登记为已经办到。没有办到的，请拿着回执来问。',
    en: 'That is: the unit has put on record that what it promised was done. If it was not, bring your slip and ask.',
  },
  PromiseMade: {
    zh: '就是说：答应您办一件事，有期限，有单位负责；内容见上面“答应您的事”。',
    en: 'That is: something was promised to you, with a day and a unit that owes it; see above.',
  },
  PromiseKept: {
    zh: '就是说：单位登记答应的事已经办到。没有办到的，请拿着回执来问。',
    en: 'That is: the unit has put on record that it was done. If it was not, bring your slip and ask.',
  },
  PromiseMoved: {
    zh: '就是说：答应的事要晚些或者早些办到，原因见上面“答应您的事”。',
    en: 'That is: its day has changed; the reason stands above.',
  },
  PromiseHandedOn: {
    zh: '就是说：换了一个单位来办，期限不变。',
    en: 'That is: another unit has to do it now, by the same day.',
  },
  PromiseWithdrawn: {
    zh: '就是说：这件事办不到了，不再算数；原因见上面“答应您的事”。',
    en: 'That is: it will not be done; the reason stands above.',
  },
  DecisionSubmitted: {
    zh: '就是说：答复写好了，交给负责人审签。',
    en: 'That is: the answer is written and lies before the head of the unit.',
  },
  DecisionReturned: {
    zh: '就是说：负责人要求再改一改，改好再签。',
    en: 'That is: the head of the unit wants it improved before signing.',
  },
  DecisionServed: {
    zh: '就是说：书面答复已经交到您这边。申请复查的时间从这天起算。',
    en: 'That is: the written answer has reached you. The time to ask for a review runs from this day.',
  },
  ReviewApplied: {
    zh: '就是说：上一级机关要看原来的答复对不对，从收到申请起30天内书面答复您。',
    en: 'That is: the organ above checks whether the answer was right, and answers you in writing within 30 days.',
  },
  ReviewServed: {
    zh: '就是说：书面意见已经交到您这边，全文在“复查复核”里。',
    en: 'That is: the opinion has reached you; all of it stands under “Review”.',
  },
  RedoOrdered: {
    zh: '就是说：原来的答复不算了，承办单位要重新办理，再给您一份书面答复。',
    en: 'That is: the earlier answer does not stand any more, and the unit has to answer you anew.',
  },
  ReportSubmitted: {
    zh: '就是说：承办单位把结果报给了交办的单位。',
    en: 'That is: the unit reported the result to the one that assigned the matter.',
  },
  ReportReturned: {
    zh: '就是说：报告还不合要求，承办单位要补办、补报。',
    en: 'That is: the report was not good enough, and the unit has more to do.',
  },
};
