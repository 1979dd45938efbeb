import { Drawer } from 'antd';
import type { ComponentType } from 'react';
import type { StepId } from '#core/petitions/steps.ts';
import { petitionTexts } from '../../../texts/petition.ts';
import { shellTexts } from '../../../texts/shell.ts';
import { useSay } from '../../../ui/language.tsx';
import {
  DraftAgreementForm,
  DropAgreementForm,
  RecordPerformanceForm,
  SignAgreementForm,
} from './agreement-forms.tsx';
import { CallJointForm, NameLeadForm } from './joint-forms.tsx';
import { EndAuthorityForm, GrantAuthorityForm } from './authority-forms.tsx';
import { caseForms } from './case-forms.ts';
import { CloseForm } from './close-form.tsx';
import { ApproveReportForm, SignForm, TakeUpForm } from './confirm-forms.tsx';
import { ReopenForm, WithdrawForm } from './ending-forms.tsx';
import { DeclineForm } from './decline-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ReturnDutyForm, ServeDutyForm, SignDutyForm, SubmitDutyForm } from './duty-forms.tsx';
import {
  ApproveExtensionForm,
  RefuseExtensionForm,
  RequestExtensionForm,
  ServeExtensionForm,
} from './extension-forms.tsx';
import {
  AdjournHearingForm,
  CancelHearingForm,
  HoldHearingForm,
  OrderHearingForm,
  ServeHearingNoticeForm,
} from './hearing-forms.tsx';
import { AnswerInvitationForm, InviteForm, TellInvitationForm } from './invitation-forms.tsx';
import { AcceptForm, NameHandlerForm } from './handler-forms.tsx';
import { AgreeObjectionForm, ObjectForm, RejectObjectionForm } from './objection-forms.tsx';
import { DesignateForm } from './designate-form.tsx';
import { CoHandlersForm, ContestForm, SuccessorForm } from './jurisdiction-forms.tsx';
import { LinkForm, MergeForm, UnlinkForm, UnmergeForm } from './link-forms.tsx';
import { AccusationResultForm, BringBackForm, RecordHandOverForm } from './hand-over-forms.tsx';
import { NoteForm } from './note-form.tsx';
import { RecordExecutionForm } from './execution-form.tsx';
import { DeclareRecusalForm, MarkImportantForm, UnmarkImportantForm } from './quality-forms.tsx';
import { promiseForms } from './promise-forms.tsx';
import { DecideRecusalForm, RequestRecusalForm } from './recusal-forms.tsx';
import { ReissuePaperForm, VoidPaperForm } from './paper-forms.tsx';
import { RedirectForm } from './redirect-form.tsx';
import { reviewForms } from './review-forms.tsx';
import { ApproveRouteMoveForm, RefuseRouteMoveForm, RequestRouteMoveForm } from './route-forms.tsx';
import { ServeForm } from './serve-form.tsx';
import { ServeNoticeForm } from './serve-notice-form.tsx';
import { InspectForm, OrderSupervisionForm, ReturnSupervisionForm } from './supervision-forms.tsx';
import {
  AnswerUrgeForm,
  CloseSupervisionForm,
  ReplySupervisionForm,
  UrgeForm,
} from './supervision-text-forms.tsx';
import { ReportBackForm } from './report-back-form.tsx';
import { ReturnDecisionForm, ReturnReportForm } from './text-forms.tsx';
import { AnswerSuggestionsForm } from './suggestion-form.tsx';
import { AcceptSimpleForm, AnswerSimpleForm, ConvertSimpleForm } from './simple-forms.tsx';
import { TriageForm } from './triage-form.tsx';
import type { StepFormProps } from './use-step.ts';

const forms = {
  'take-up': TakeUpForm,
  triage: TriageForm,
  withdraw: WithdrawForm,
  reopen: ReopenForm,
  redirect: RedirectForm,
  decline: DeclineForm,
  object: ObjectForm,
  'agree-objection': AgreeObjectionForm,
  'reject-objection': RejectObjectionForm,
  contest: ContestForm,
  designate: DesignateForm,
  'name-co-handlers': CoHandlersForm,
  'assign-successor': SuccessorForm,
  link: LinkForm,
  unlink: UnlinkForm,
  merge: MergeForm,
  unmerge: UnmergeForm,
  accept: AcceptForm,
  'name-handler': NameHandlerForm,
  'add-note': NoteForm,
  'request-extension': RequestExtensionForm,
  'approve-extension': ApproveExtensionForm,
  'refuse-extension': RefuseExtensionForm,
  'serve-extension': ServeExtensionForm,
  'draft-agreement': DraftAgreementForm,
  'sign-agreement': SignAgreementForm,
  'drop-agreement': DropAgreementForm,
  'record-performance': RecordPerformanceForm,
  'accept-simple': AcceptSimpleForm,
  'answer-simple': AnswerSimpleForm,
  'convert-simple': ConvertSimpleForm,
  'invite-petitioner': InviteForm,
  'tell-invitation': TellInvitationForm,
  'answer-invitation': AnswerInvitationForm,
  'call-joint-sitting': CallJointForm,
  'name-joint-lead': NameLeadForm,
  'grant-authority': GrantAuthorityForm,
  'end-authority': EndAuthorityForm,
  'order-hearing': OrderHearingForm,
  'serve-hearing-notice': ServeHearingNoticeForm,
  'adjourn-hearing': AdjournHearingForm,
  'cancel-hearing': CancelHearingForm,
  'hold-hearing': HoldHearingForm,
  'answer-suggestions': AnswerSuggestionsForm,
  'submit-duty-answer': SubmitDutyForm,
  'return-duty-answer': ReturnDutyForm,
  'sign-duty-answer': SignDutyForm,
  'serve-duty-answer': ServeDutyForm,
  'request-route-move': RequestRouteMoveForm,
  'approve-route-move': ApproveRouteMoveForm,
  'refuse-route-move': RefuseRouteMoveForm,
  'record-hand-over': RecordHandOverForm,
  'bring-back': BringBackForm,
  'record-accusation-result': AccusationResultForm,
  'submit-decision': DecisionForm,
  'return-decision': ReturnDecisionForm,
  'sign-decision': SignForm,
  'serve-decision': ServeForm,
  'report-back': ReportBackForm,
  'return-report': ReturnReportForm,
  'approve-report': ApproveReportForm,
  close: CloseForm,
  urge: UrgeForm,
  'answer-urge': AnswerUrgeForm,
  'order-supervision': OrderSupervisionForm,
  'reply-supervision': ReplySupervisionForm,
  'return-supervision': ReturnSupervisionForm,
  'close-supervision': CloseSupervisionForm,
  inspect: InspectForm,
  'mark-important': MarkImportantForm,
  'unmark-important': UnmarkImportantForm,
  'declare-recusal': DeclareRecusalForm,
  'request-recusal': RequestRecusalForm,
  'decide-recusal': DecideRecusalForm,
  'record-execution': RecordExecutionForm,
  ...promiseForms,
  ...reviewForms,
  ...caseForms,
  'serve-notice': ServeNoticeForm,
  'void-paper': VoidPaperForm,
  'reissue-paper': ReissuePaperForm,
} as const satisfies Record<Exclude<StepId, 'amend' | 'record-talk'>, ComponentType<StepFormProps>>;

const isLong: readonly StepId[] = [
  'submit-decision',
  'sign-decision',
  'draft-review',
  'sign-review',
  'record-outside-review',
];

/** The form of one step, over the petition it belongs to. */
export function StepDrawer(props: StepFormProps) {
  const say = useSay();
  const { step, onClose } = props;
  if (step.step === 'amend' || step.step === 'record-talk') return null;
  const Form = forms[step.step];
  return (
    <Drawer
      open
      size={isLong.includes(step.step) ? 880 : 520}
      title={step.name}
      closable={{ 'aria-label': say(shellTexts.close) }}
      mask={{ closable: false }}
      onClose={onClose}
    >
      <p className="quiet">{say(petitionTexts.by, { article: step.article })}</p>
      <Form {...props} />
    </Drawer>
  );
}
